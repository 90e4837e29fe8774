import { inNamespace, statedNamespace } from "../../src/excel/namespace";
import { explainFormula, referencesIn } from "../../src/functions/explainFormula";

it.each([
  ["?espace=ARS", "ARS"],
  ["?espace=ARS&_host_Info=Excel$Win32$16.01$fr-FR$$$$0", "ARS"],
  ["?_host_Info=Excel$Mac$16.02$fr-FR&espace=ARS.Bretagne", "ARS.Bretagne"],
  ["?_host_Info=Excel$Win32$16.01$fr-FR", ""],
  ["?espace=1(", ""],
  ["", ""],
])("the address « %s » states « %s »", (search, namespace) => {
  expect(statedNamespace(search)).toBe(namespace);
});

it.each([
  ["=SUBV.CONNEXION(12;1,5)", "=ARS.SUBV.CONNEXION(12;1,5)"],
  ["=SUM(COUT.CCA (4),cout.cca(2))*2", "=SUM(ARS.COUT.CCA (4),ARS.cout.cca(2))*2"],
  ["=IF(A1=\"COUT.CCA(1)\",'COUT.CCA(1)'!A1,SOMME(1))", "=IF(A1=\"COUT.CCA(1)\",'COUT.CCA(1)'!A1,SOMME(1))"],
  ["=ARS.COUT.CCA(4)", "=ARS.COUT.CCA(4)"],
])("%s is written %s", (formula, written) => {
  const ids = ["SUBV.CONNEXION", "COUT.CCA"];
  expect(inNamespace(ids, "ARS")(formula)).toBe(written);
  expect(inNamespace(ids, "")(formula)).toBe(formula);
});

it("explains a call under a prefix, and those inside it, as the call itself", () => {
  const nothing = (): undefined => undefined;
  const [plain, named] = ["=REPART.MOIS(COUT.CCA(4),6)", "=ARS.REPART.MOIS(ARS.COUT.CCA(4),6)"].map(
    (formula) => explainFormula(formula, nothing, { language: "fr" }),
  );
  expect(named).toEqual(plain);
  expect(plain?.[0]).toMatchObject({ id: "REPART.MOIS", isAlone: true, refusal: null });
  expect(referencesIn("=ARS.COUT.CCA(A2,6)")).toEqual(["A2"]);
});

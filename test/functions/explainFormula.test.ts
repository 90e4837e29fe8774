import type { RawArgument } from "../../src/functions/cell";
import { explainFormula, referencesIn } from "../../src/functions/explainFormula";

const sheet: Readonly<Record<string, RawArgument>> = {
  A2: 4,
  "A2*2": 8,
  D2: 45_597,
  $B$2: 6,
  "A1:A3": [[1], [2], [1]],
  "'Feuil 1'!C3": 669_000,
  Paramètres2025: [
    ["cca-cout", 47_000, "€/poste/an", null, "simulation"],
    ["x", 1, "", null, null],
  ],
};
const explain = (formula: string, options: Parameters<typeof explainFormula>[2] = {}) =>
  explainFormula(formula, (reference) => sheet[reference], options);

describe("the explanation of a cell", () => {
  it("names the arguments, as they are written and as they are worth, with the defaults", () => {
    const [call] = explain("=COUT.CCA(A2,$B$2)*2+SUM(A1:A9)");
    expect(call).toMatchObject({
      id: "COUT.CCA",
      written: "COUT.CCA(A2 ; $B$2)",
      arguments: [
        { name: "postes", written: "A2", value: "4", unit: "postes", isDefault: false },
        { name: "mois", written: "$B$2", value: "6", isDefault: false },
        { name: "millésime", written: null, value: "2024", isDefault: true },
        { name: "unité", written: null, value: "€", isDefault: true },
      ],
      value: "91\u202f542",
      unit: "€",
      refusal: null,
    });
    expect(call?.steps[0]).toContain("× 6 × 4 / 12");
    expect(call?.sources[0]?.id).toBe("2024-cca-cout");
  });

  it("finds every call of ours, whatever stands around, and the calls inside them", () => {
    const calls = explain(
      '=IF(A2>0,REPART.IBODE(\'Feuil 1\'!C3,"DIPLOME"),"COUT.CCA(1)")&REPART.MOIS(COUT.CCA(A2),6)',
    );
    expect(calls.map(({ id }) => id)).toEqual(["REPART.IBODE", "REPART.MOIS"]);
    expect(calls[1]?.calls.map(({ id, value }) => [id, value])).toEqual([["COUT.CCA", "183\u202f084"]]);
    expect(explain("=SUM(A1:A3)*2")).toEqual([]);
  });

  it("recomputes with a named range of parameters, and says so", () => {
    const [call] = explain("=COUT.CCA(A2;;Paramètres2025)", { separators: "french" });
    expect(call).toMatchObject({
      value: "188\u202f000",
      sources: [{ circular: "plage", section: "simulation" }],
    });
  });

  it("says in words why a call refuses: a title in a range, a doubtful value of the sheet of parameters", () => {
    const said = (formula: string, cells: Readonly<Record<string, RawArgument>>): string | undefined =>
      explainFormula(formula, (reference) => cells[reference], { separators: "french" })[0]?.refusal?.message;
    const keys: RawArgument = [["Population"], [10], [20]];
    expect(said("=REPART.PRORATA(100;K1:K3)", { "K1:K3": keys })).toMatch(
      /^clés, ligne 1 de la plage.*titre/,
    );
    const values = (value: number, unit: string): RawArgument => [["cca-cout", value, unit, null, "x"]];
    expect(said("=COUT.CCA(1;;P)", { P: values(47, "€") })).toMatch(/« cca-cout », 47 .* bonne unité/);
    expect(said("=COUT.CONSULTANT(1;;P)", { P: values(47_000, "€") })).toMatch(
      /« consultant-cout » .* absent/,
    );
  });

  it("reads ranges, and functions as a file stores their names", () => {
    const [call] = explain("=_xldudf_REPART.PRORATA(100,A1:A3,1)");
    expect(call).toMatchObject({ id: "REPART.PRORATA", value: "25 ; 50 ; 25" });
  });

  it.each([
    ["=COUT.CCA(A2,25)", "#VALEUR!", /maximum 24/],
    ["=COUT.CCA(Z9)", "#N/A", /^Z9 : sa valeur n’est pas connue/],
    ["=COUT.CCA(A2*3)", "#N/A", /^A2\*3 : sa valeur n’est pas connue/],
    ["=COUT.CCA(A2,6,2024,1,2)", "#VALEUR!", /4 arguments/],
  ])("says why %s gives nothing", (formula, error, message) => {
    const [call] = explain(formula);
    expect(call).toMatchObject({ id: "COUT.CCA", value: null, refusal: { error } });
    expect(call?.refusal?.message).toMatch(message);
  });

  it("takes what Excel computes inside an argument, and explains the calls of ours that stand there", () => {
    const [call] = explain("=COUT.CCA(A2*2,IF(TRUE,COUT.CONSULTANT(1,6),0))");
    expect(call?.arguments.map(({ written, value }) => [written, value]).slice(0, 2)).toEqual([
      ["A2*2", "8"],
      ["IF(TRUE,COUT.CONSULTANT(1,6),0)", null],
    ]);
    expect(call?.refusal?.message).toContain("IF(TRUE");
    expect(call?.calls.map(({ id, value }) => [id, value])).toEqual([["COUT.CONSULTANT", "35\u202f674,50"]]);
  });

  it("says a day as a day, and a blank as a blank", () => {
    const [call] = explainFormula("=ELIG.FENETRE(D2,E2)", (name) => (name === "D2" ? 45_597 : null));
    expect(call?.arguments.map(({ value }) => value).slice(0, 2)).toEqual(["01/11/2024", "cellule vide"]);
  });

  it("lists what must be read first, each once", () => {
    const formula = "=COUT.CCA(A2,SUM(B2:B4))+REPART.PRORATA(A2,'Feuil 1'!C3:C9,COUT.CCA($D$4+1))*Z1";
    expect(referencesIn(formula)).toEqual(["A2", "SUM(B2:B4)", "'Feuil 1'!C3:C9", "$D$4+1"]);
  });

  it("speaks English", () => {
    const [call] = explain("=COUT.CCA(A2)", { language: "en" });
    expect(call?.arguments[0]?.name).toBe("posts");
    expect(call?.description).toMatch(/^Cost of clinical assistant posts/);
  });
});

describe("what stands between a call and its cells", () => {
  it.each([
    ["=LET(n,A2,COUT.CCA(n,$B$2)*n)", "COUT.CCA(A2 ; $B$2)", "91\u202f542"],
    ["=LET(_xlpm.n,A2,_xlpm.m,_xlpm.n+2,COUT.CCA(_xlpm.n,_xlpm.m))", "COUT.CCA(A2 ; (A2+2))", "91\u202f542"],
    ['=LET(n,A2,"n : "&LET(m,$B$2,COUT.CCA(n,m)))', "COUT.CCA(A2 ; $B$2)", "91\u202f542"],
    [
      "=COUT.CCA(Agents[[#This Row],[Postes, en ETP]],6)",
      "COUT.CCA(Agents[[#This Row],[Postes, en ETP]] ; 6)",
      "91\u202f542",
    ],
    ["=REPART.PRORATA(100,A1#,1)", "REPART.PRORATA(100 ; A1# ; 1)", "25 ; 50 ; 25"],
  ])("%s is followed", (formula, written, value) => {
    const held: Readonly<Record<string, RawArgument>> = {
      ...sheet,
      "(A2+2)": 6,
      "Agents[[#This Row],[Postes, en ETP]]": 4,
      "A1#": [[1], [2], [1]],
    };
    const [call] = explainFormula(formula, (reference) => held[reference]);
    expect(call).toMatchObject({ written, value });
  });

  it("says that only Excel knows what LAMBDA hands from row to row", () => {
    const formula = "=BYROW(A2:A9,LAMBDA(r,COUT.CCA(r*2,$B$2)))";
    expect(referencesIn(formula)).toEqual(["$B$2"]);
    expect(explain(formula)[0]?.refusal?.message).toMatch(/^r\*2 : nom donné par LAMBDA/);
  });
});

import { makeCellError, registerFunctions } from "../../src/excel/registerFunctions";
import { associations } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import type { FunctionResult } from "../excel-host/customFunctionCalls";
import { useHost } from "../excel-host/node/useHost";
import { annexWorkbook } from "./annexWorkbook";

const open = useHost();
beforeAll(() => open(annexWorkbook).functions.declare(functionsMetadata("fr")));
beforeAll(() => registerFunctions(associations(makeCellError, "fr")));

const answers = [
  ["SUBV.CONNEXION", [12, 1.5], 33696],
  ["DOT.CFARM", [20], 139000],
  ["COUT.INTERNE", [1], 35465.05],
  ["REPART.MOIS", [71349, 5], 29728.75],
  ["ELIG.USMP", [181, 100], true],
  ["IND.AVC", [120, 400], 0.3],
  ["CTRL.ENONCE", [1212933, "1,2 M€"], true],
  ["ENV.ANNEXE", ["USLD", "Bretagne", "Total dotations"], 65321.3],
  ["NOM.MIGSSR", ["V15"], "Ateliers d’appareillage"],
  ["PARAM.CIRC", ["2024-consultant-cout"], 71349],
  ["SOURCE.CIRC", ["2024-adm-solde", "énoncé"], "55,25 M€"],
  ["DATE.MOIS", ["01/05/2024", "31/10/2024"], 6],
  ["MONTANT.ENONCE", ["0,3 M€"], 300000],
  ["REGION.CODE", ["Bretagne"], "53"],
  ["FINESS.VALIDE", ["010000016"], true],
] as const;

describe("each family answers through the real runtime", () => {
  let results: FunctionResult[] = [];
  beforeAll(async () => {
    const host = open(annexWorkbook);
    results = await Promise.all(answers.map(([id, parameters]) => host.functions.call(id, parameters)));
  });
  test.each(answers.map(([id, , value], index) => [id, value, index] as const))("%s", (_, value, index) => {
    expect(results[index]).toEqual({ value });
  });
});

test("a range goes in, a matrix comes out, an omitted argument takes its default", async () => {
  const host = open(annexWorkbook);
  const keys = [[1], [1], [1]];
  const results = await Promise.all([
    host.functions.call("REPART.PRORATA", [100, keys, null]),
    host.functions.call("ENV.FMESPP", ["Alsace", "M", null]),
    host.functions.call("SUBV.CONNEXION", ["12", "1,5"]),
  ]);
  expect(results).toEqual([{ value: [[33.34], [33.33], [33.33]] }, { value: 74800 }, { value: 33696 }]);
});

test("a wrong argument gives an error cell whose message says what was expected", async () => {
  const host = open(annexWorkbook);
  const [factor, region, division] = await Promise.all([
    host.functions.call("SUBV.CONNEXION", [12, 0.5]),
    host.functions.call("REGION.CODE", ["Atlantide"]),
    host.functions.call("IND.AVC", [120, 0]),
  ]);
  expect(factor).toEqual({ error: "#VALUE!", message: expect.stringMatching(/attendu/) });
  expect(region).toEqual({ error: "#N/A", message: expect.stringMatching(/Atlantide/) });
  expect(division).toMatchObject({ error: "#DIV/0!" });
});

test("a thousand calls are given back together", async () => {
  const host = open(annexWorkbook);
  const calls = Array.from({ length: 1000 }, (_, index) =>
    host.functions.call("COUT.ETP", [index + 1, 73000, 4]),
  );
  const results = await Promise.all(calls);
  expect(results.filter((result) => "value" in result)).toHaveLength(1000);
  expect(results[9]).toEqual({ value: 243333.33 });
});

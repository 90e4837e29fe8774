import { makeCellError, registerFunctions } from "../../src/excel/registerFunctions";
import { associations } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { insertAnnex } from "../../src/taskpane/tabs/circulars/insertAnnex";
import type { CellValue } from "../../src/tables/workbook";
import { useHost } from "../excel-host/node/useHost";
import type { ExcelHost } from "../excel-host/excelHost";
import { annexWorkbook } from "./annexWorkbook";

const open = useHost();
beforeAll(() => open(annexWorkbook).functions.declare(functionsMetadata("fr")));
beforeAll(() => registerFunctions(associations(makeCellError, "fr")));

/** The made-up values of 2025, typed over those of the sheet. */
const of2025: Readonly<Record<string, number>> = {
  "cout-interne-1": 36_000,
  "cca-cout": 47_000,
  "usmp-total": 5_500_000,
  "ibode-cout-etp": 75_000,
  "ibode-part-80": 75,
};

const withParameters = async (): Promise<{ host: ExcelHost; range: CellValue[][]; sheet: string }> => {
  const host = open(annexWorkbook);
  const sheet = await insertAnnex({ id: "parametres", form: "blank" });
  const top = host.sheet(sheet).values.findIndex((row) => row[0] === "id");
  host.sheet(sheet).values.forEach((row, r) => {
    const value = of2025[String(row[0])];
    if (value !== undefined) host.type(sheet, `B${r + 1}`, value);
  });
  const range = host
    .sheet(sheet)
    .values.slice(top)
    .map((row) => row.slice(0, 5));
  return { host, range, sheet };
};

test("the pane writes a sheet of parameters, names its range, and functions compute from it", async () => {
  const { host, range, sheet } = await withParameters();
  expect(host.workbook.names.get("paramètres_ars")?.formula).toBe(`='${sheet}'!$A$3:$E$${range.length + 2}`);
  const call = async (id: string, ...given: readonly unknown[]) => host.functions.call(id, given);
  expect(
    await Promise.all([
      call("COUT.INTERNE", 1, 12, 1, range),
      call("COUT.CCA", 2, null, range),
      call("DOT.USMP", 1, 4, null, range),
      call("DOT.IBODE", null, null, null, range),
      call("REPART.IBODE", 100_000, null, range),
    ]),
  ).toEqual([
    { value: 36_000 },
    { value: 94_000 },
    { value: 1_375_000 },
    { value: 250_000 },
    { value: [[75_000], [25_000]] },
  ]);
});

test("a name that the workbook has already is left to its owner", async () => {
  const host = open(annexWorkbook);
  host.workbook.names.set("paramètres_ars", {
    name: "Paramètres_ARS",
    formula: "='Annexe I'!$B$2",
    visible: true,
  });
  await insertAnnex({ id: "parametres", form: "blank" });
  expect(host.workbook.names.get("paramètres_ars")?.formula).toBe("='Annexe I'!$B$2");
});

test("a value taken out of the sheet is refused by its name", async () => {
  const { host, range } = await withParameters();
  const without = range.filter(([id]) => id !== "cca-cout");
  expect(await host.functions.call("COUT.CCA", [2, null, without] as never)).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("« cca-cout »"),
  });
});

import { makeCellError, registerFunctions } from "../src/excel/registerFunctions";
import { readWorkbook } from "../src/excel/readWorkbook";
import { checkWorkbook } from "../src/checks";
import { associations } from "../src/functions/associate";
import { functionsMetadata } from "../src/functions/metadata";
import { ExcelHost } from "../test/excel-host/excelHost";
import { loadOffice } from "../test/excel-host/node/loadOffice";

/** Prints what the add-in costs through Microsoft's own office.js over our host: a million cells read and checked, a column of calls. */

const sheets = Array.from({ length: 60 }, (_, s) => ({
  name: `F${s + 1}`,
  top: 0,
  left: 0,
  values: [
    ["Établissement", ...Array.from({ length: 9 }, (_, c) => `Mesure ${c + 1}`)],
    ...Array.from({ length: 1666 }, (_, r) => [
      `Établissement ${r + 1}`,
      ...Array.from({ length: 9 }, (_, c) => ((r * 7919 + c * 104729 + s) % 100000) / 10),
    ]),
  ],
}));

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

async function main(): Promise<void> {
  const host = new ExcelHost({
    name: "vide.xlsx",
    sheets: [{ name: "Feuil1", top: 0, left: 0, values: [] }],
  });
  await loadOffice(host);
  let start = 0;

  host.functions.declare(functionsMetadata("fr"));
  registerFunctions({
    ...associations(makeCellError, "fr"),
    "PLAIN.FLOAT": (connections: number, factor: number) => Math.min(110000, 1872 * connections * factor),
  });
  const rows = 100_000;
  const column = async (id: string): Promise<number> => {
    // The runtime waits up to two seconds between two sendings of results: each column starts with an idle one.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    start = performance.now();
    const calls = Array.from({ length: rows }, (_, row) => host.functions.call(id, [(row % 40) + 1, 1.5]));
    const wrong = (await Promise.all(calls)).filter((result) => !("value" in result)).length;
    if (wrong > 0) throw new Error(`${wrong} errors of ${id}`);
    return performance.now() - start;
  };
  await column("PLAIN.FLOAT");
  const [ours, plain] = [await column("SUBV.CONNEXION"), await column("PLAIN.FLOAT")];
  console.log(
    `column of ${rows} SUBV.CONNEXION through the runtime: ${seconds(ours)}; the same formula in plain floats ${seconds(plain)} (${(ours / plain).toFixed(2)} ×)`,
  );

  host.open({ name: "million.xlsx", sheets });
  const before = host.syncs;
  start = performance.now();
  const workbook = await readWorkbook();
  const reading = performance.now() - start;
  start = performance.now();
  const { summary } = checkWorkbook(workbook);
  const checking = performance.now() - start;
  start = performance.now();
  JSON.parse(JSON.stringify(sheets.map(({ values }) => values)));
  const json = performance.now() - start;
  console.log(
    `${summary.cells} cells in ${sheets.length} sheets: ${host.syncs - before} round trips, read ${seconds(reading)}, check ${seconds(checking)}; written and read as JSON ${seconds(json)} (read ${(reading / json).toFixed(1)} ×, check ${(checking / json).toFixed(1)} ×)`,
  );
  process.exit(0);
}

void main();

import { readXlsx } from "hucre/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { fileRows } from "../../src/reports/xlsx/fileRows";
import { reportWorkbook } from "../../src/reports/xlsx/reportWorkbook";
import { checked } from "./checked";

const names = Array.from({ length: 14 }, (_, i) => `Poste ${i + 1}`);
const amounts = names.map((_, i): [number, number] => [100 + i * 7, 51 + i * i]);
const totals = amounts.reduce(([mig, ac], one) => [mig + one[0], ac + one[1]], [0, 0]);
/** One total of a row is 90 too high. */
const slippedSheet = (name: string) => ({
  name,
  top: 0,
  left: 0,
  values: [
    ["Poste (en €)", "MIG", "AC", "Total"],
    ...amounts.map(([mig, ac], i) => [names[i] ?? "", mig, ac, mig + ac + (i === 4 ? 90 : 0)]),
    ["Total", ...totals, totals[0] + totals[1]],
  ],
});

it("begins a printed page with the caption of a table, and repeats the heads of lists on every page", async () => {
  const file = checked({ name: "trois.xlsx", sheets: ["Un", "Deux", "Trois"].map(slippedSheet) });
  const bytes = await reportWorkbook([fileRows(file, (path) => path, "fr")]);
  const parts = unzipSync(bytes);
  const { sheets } = await readXlsx(bytes);
  const place = sheets.findIndex(({ name }) => name === "Tableaux");
  const drawn = strFromU8(parts[`xl/worksheets/sheet${place + 1}.xml`] ?? new Uint8Array());
  // The id of a break is the number of rows above it.
  const firstCells = [...drawn.matchAll(/<brk id="(\d+)"/g)].map(
    ([, id]) => sheets[place]?.rows[Number(id)]?.[0],
  );
  // Small pictures stand two by two: the second beside the first, the third on the next page.
  expect(firstCells).toEqual([expect.stringMatching(/^Trois /)]);
  const beside = sheets[place]?.rows.find((row) => /^Un /.test(String(row[0])));
  expect(beside?.filter(Boolean)).toEqual([expect.stringMatching(/^Un /), expect.stringMatching(/^Deux /)]);

  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const repeated = [...book.matchAll(/Print_Titles"[^>]*>([^<]*)</g)].map(([, range]) => range);
  expect(repeated).toContain("Totaux!$4:$4");
});

it.each([
  ["too high on every sheet", [90, 91], "min"],
  ["too low on every sheet", [-90, -91], "max"],
  ["on both sides", [90, -91], null],
])("draws gaps that are %s from zero on, each by its place", async (_, slips, zero) => {
  const sheets = slips.map((slip, i) => {
    const sheet = slippedSheet(`Mois ${i + 1}`);
    const values = sheet.values.map((row) => [...row]);
    const grand = values.at(-1) ?? [];
    values.splice(5, 1, ["Poste 5", 128, 67, 195]);
    grand[3] = totals[0] + totals[1] + slip;
    return { ...sheet, values };
  });
  const file = checked({ name: "mois.xlsx", sheets });
  const rows = fileRows(file, (path) => path, "fr");
  expect(rows.gaps.length).toBeGreaterThanOrEqual(2);
  const bytes = await reportWorkbook([rows]);
  const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  const [labels, amounts] = [...chart.matchAll(/<c:f>'Fichiers'!\$([AB])\$(\d+):\$[AB]\$(\d+)<\/c:f>/g)].map(
    ([, letter, from, to]) => [letter, Number(from), Number(to)] as const,
  );
  const { sheets: read } = await readXlsx(bytes);
  const drawn = read.find(({ name }) => name === "Fichiers")?.rows ?? [];
  const [, from = 0, to = 0] = labels ?? [];
  expect([labels?.[0], amounts]).toEqual(["A", ["B", from, to]]);
  expect(drawn.slice(from - 1, to).map(([label, amount]) => [label, amount])).toEqual(rows.gaps);
  expect(new Set(rows.gaps.map(([label]) => String(label).split(" ").slice(0, 2).join(" ")))).toEqual(
    new Set(["Mois 1", "Mois 2"]),
  );
  expect(/<c:valAx>.*<c:(min|max) val="0"\/>.*<\/c:valAx>/s.exec(chart)?.[1] ?? null).toBe(zero);
});

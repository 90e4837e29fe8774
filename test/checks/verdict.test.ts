import type { Finding, SheetReport, TableReport } from "../../src/checks";
import { judge } from "../../src/checks/verdict";
import { readArea } from "../../src/tables";

const statuses = { exact: 4, rounding: 0, suspect: 0, broken: 0, uncheckable: 0, total: 4 };
const tableAt = (area: string): TableReport =>
  ({
    range: area,
    table: { area: readArea(area) },
    counts: statuses,
    doubtful: 0,
    quotients: 0,
  }) as unknown as TableReport;
const ranges = ["B2:D5", "F2:H5", "B8:D11"];

/** The tables of which a total is told that no sum explains, where it stands at a cell. */
const toldOf = (...cells: readonly string[]): string[] => {
  const findings = cells.map(
    (cell) =>
      ({
        code: "TOTAL-NON-RAPPROCHE",
        severity: "warning",
        sheet: "Annexe",
        cell,
        reason: "no-sum",
        count: 1,
      }) as unknown as Finding,
  );
  const sheet = { name: "Annexe", tables: ranges.map(tableAt), findings } as unknown as SheetReport;
  return [...judge([sheet], []).ofTables].flatMap(([{ range }, { notReconciled }]) =>
    notReconciled > 0 ? [`${range}: ${notReconciled}`] : [],
  );
};

it.each(ranges)("counts what stands in %s, up to its corners, there", (range) => {
  const [first = "", last = ""] = range.split(":");
  for (const cell of [first, last, `${first[0]}${last.slice(1)}`, `${last[0]}${first.slice(1)}`])
    expect(toldOf(cell)).toEqual([`${range}: 1`]);
});

it("counts each in its table, and in the first one what stands in none", () => {
  expect(toldOf("D5", "F5", "B8", "H2")).toEqual(["B2:D5: 1", "F2:H5: 2", "B8:D11: 1"]);
  for (const cell of ["E3", "C6", "C7", "C12", "A9", "E9", "I3", "G1", "G6", "?"])
    expect(toldOf(cell)).toEqual(["B2:D5: 1"]);
});

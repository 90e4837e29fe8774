import { Exact } from "../../src/amounts";
import { newFinding } from "../../src/checks";
import { withoutTwice } from "../../src/checks/statedEnvelopes";

const left = (sheet: string, cell: string, gap: number | null, cells = [cell]) =>
  newFinding({
    code: "ENVELOPPE-RESTE",
    severity: "info",
    sheet,
    cell,
    cells,
    gap: gap === null ? null : new Exact(gap),
    region: "",
    column: "",
    unit: null,
  });
const exceeded = (sheet: string, cell: string, gap: number) => ({
  ...left(sheet, cell, gap),
  code: "ENVELOPPE-DEPASSEE" as const,
  severity: "error" as const,
});
const designated = left("Crédits", "B7", -40);

it("leaves out what a sheet says by itself of the lines of a designated envelope", () => {
  expect(withoutTwice([left("Crédits", "B9", -40)], [designated])).toEqual([]);
  expect(withoutTwice([left("Crédits", "A1", -40, ["A1", "B9"])], [designated])).toEqual([]);
  expect(withoutTwice([exceeded("Crédits", "B9", 40)], [exceeded("Crédits", "B7", 40)])).toEqual([]);
});

it.each([
  ["of another code", exceeded("Crédits", "B9", -40)],
  ["of another sheet", left("Autre", "B9", -40)],
  ["of another amount", left("Crédits", "B9", -41)],
  ["of no amount", left("Crédits", "B9", null)],
  ["of another column", left("Crédits", "C9", -40)],
])("keeps what is said %s", (_, one) => {
  expect(withoutTwice([one], [designated])).toEqual([one]);
});

it("keeps what is said where the designated one tells no amount, and every other finding", () => {
  const own = left("Crédits", "B9", null);
  expect(withoutTwice([own], [left("Crédits", "B7", null)])).toEqual([own]);
  const other = {
    ...left("Crédits", "B9", -40),
    code: "TOTAL-SUSPECT" as const,
    roundedTo: null,
    line: null,
  };
  expect(withoutTwice([other as never], [other as never])).toHaveLength(1);
});

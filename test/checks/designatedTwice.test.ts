import { Exact } from "../../src/amounts";
import { newFinding, type Finding } from "../../src/checks";
import { withoutTwice } from "../../src/checks/statedEnvelopes";

const left = (sheet: string, cell: string, gap: number, cells = [cell]): Finding =>
  newFinding({
    code: "ENVELOPPE-RESTE",
    severity: "info",
    sheet,
    cell,
    cells,
    read: "",
    expected: "",
    gap: new Exact(gap),
    region: "",
    column: "",
    unit: null,
  });
const ofNoAmount = (cell: string): Finding =>
  ({ ...left("Crédits", cell, -40), gap: null }) as unknown as Finding;
const exceeded = (sheet: string, cell: string, gap: number): Finding =>
  ({ ...left(sheet, cell, gap), code: "ENVELOPPE-DEPASSEE", severity: "error" }) as Finding;
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
  ["of no amount", ofNoAmount("B9")],
  ["of another column", left("Crédits", "C9", -40)],
])("keeps what is said %s", (_, one) => {
  expect(withoutTwice([one], [designated])).toEqual([one]);
});

it("keeps what is said where the designated one tells no amount, and every other finding", () => {
  const own = ofNoAmount("B9");
  expect(withoutTwice([own], [ofNoAmount("B7")])).toEqual([own]);
  const other = {
    ...left("Crédits", "B9", -40),
    code: "TOTAL-SUSPECT" as const,
    roundedTo: null,
    line: null,
  };
  expect(withoutTwice([other as never], [other as never])).toHaveLength(1);
});

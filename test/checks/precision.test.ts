import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

/** What is told of hidden decimals in a drawing whose amounts all show one decimal. */
const hidden = (drawing: string): { cells: readonly string[]; foots: string; gap: string | null }[] => {
  const sheet = sheetFromText(drawing);
  const formats = sheet.values.map((row) => row.map((value) => (typeof value === "number" ? "0.0" : null)));
  return findingsOf(check({ ...sheet, formats })).flatMap((finding) =>
    finding.code === "NOMBRE-PRECISION"
      ? [{ cells: finding.cells, foots: finding.foots, gap: finding.gap?.toFixed() ?? null }]
      : [],
  );
};

test("totals that foot as stored and not as displayed are one finding for the table, rows and columns together", () => {
  // 10,04 + 20,04 = 30,08 shows 10,0 + 20,0 = 30,1.
  expect(
    hidden(`
      Région    | Socle | Mesures | Total
      Bretagne  | 10.04 | 20.04   | 30.08
      Corse     | 11    | 21      | 32
      Normandie | 12    | 22      | 34
      Occitanie | 13    | 23      | 36
      Total     | 46.04 | 86.04   | 132.08
    `),
  ).toEqual([{ cells: ["D2", "D6"], foots: "stored", gap: "0.1" }]);
});

test("those that foot as displayed and not as stored are another", () => {
  expect(
    hidden(`
      Région    | Socle | Mesures | Total
      Bretagne  | 10.04 | 20      | 30
      Corse     | 11.04 | 21      | 32
      Normandie | 12    | 22      | 34
      Occitanie | 13    | 23      | 36
      Total     | 46    | 86      | 132
    `),
  ).toEqual([{ cells: ["B6", "D2", "D3"], foots: "displayed", gap: "0" }]);
});

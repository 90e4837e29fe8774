import { statesOtherUnit } from "../../src/checks/lineScale";

/** Is a line one of few whose own heading states its unit? The headings of the rows, then of the columns, its line first. */
const rows = (...labels: string[]): boolean =>
  statesOtherUnit({ rows: labels.map((label) => ({ label })), columns: [] } as never, "row", 0);
const columns = (...paths: string[][]): boolean =>
  statesOtherUnit(
    { rows: [], columns: paths.map((path) => ({ path, label: path.join(" › ") })) } as never,
    "column",
    0,
  );

it("states another unit where half of the headings at most state that one", () => {
  expect(rows("Dotation (k€)", "Lits")).toBe(true);
  expect(rows("Dotation (k€)", "Aide (k€)", "Lits", "Places")).toBe(true);
  expect(rows("Dotation (k€)", "Aide (k€)", "Lits")).toBe(false);
  expect(rows("Dotation (k€)", "Aide (M€)", "Crédits (€)")).toBe(true);
});

it("states none where its heading names no unit, whatever the others do", () => {
  expect(rows("Dotation", "Lits", "Places")).toBe(false);
  expect(rows("Dotation", "Aide (M€)", "Crédits (€)")).toBe(false);
});

it("reads the innermost heading of a column", () => {
  expect(columns(["2024", "Montant (k€)"], ["2024", "Lits"])).toBe(true);
  expect(columns(["Montants (k€)", "2023"], ["Montants (k€)", "2024"])).toBe(false);
});

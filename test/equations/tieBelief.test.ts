import { believedTies } from "../../src/equations/acrossSheets/tieBelief";
import { readTables } from "../../src/tables/readTables";
import { sheetFromText } from "../tables/sheetFromText";

const LINES = 36;
const column = (shift: number): number[] => Array.from({ length: LINES }, (_, k) => 5 + ((k * shift) % 19));
const [first, second] = [column(7), column(11)];
const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Ties of two printed totals to the columns of a list, the totals off by so much. */
const tied = (gap: number): readonly string[] => {
  const list = sheetFromText(
    `Montants en euros||\n||\nLigne|Un|Deux\n${first.map((one, k) => `L${k}|${one}|${second[k] ?? 0}`).join("\n")}`,
    { name: "Liste" },
  );
  const recap = sheetFromText(
    `Montants en euros||\n||\nPoste|Un|Deux\nPersonnel|${sum(first) + gap}|${sum(second) - gap}\nAutres|7|9`,
    { name: "Récapitulatif" },
  );
  const tables = [list, recap].flatMap((sheet) => readTables(sheet));
  const ties = [0, 1].map((c) => ({
    target: { table: 1, cell: c },
    terms: first.map((_, row) => ({ table: 0, cell: 2 * row + c })),
  }));
  return believedTies(tables, ties, { choice: 0, mostMisses: 0 }).map(({ status }) => status);
};

it("believes two sums of many terms to the digit", () => {
  expect(tied(0)).toEqual(["exact", "exact"]);
});

it("does not believe them where only the roundings of their many terms let them hold", () => {
  expect(tied(3)).toEqual([]);
});

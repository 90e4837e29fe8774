import { addressOf, type CheckedTable } from "../../src/checks/checkedTable";
import { readRanges } from "../../src/checks/rangeFaults";
import { tableEquations } from "../../src/checks/tableEquations";
import { expandEquations } from "../../src/equations";
import { readTables, type AnnexTable } from "../../src/tables";
import { readReadings } from "../tables/readings/readReadings";

/** The formulas of a drawn table that leave out a line or count one twice, and which of the broken sums of the table that explains. */
const said = (drawing: string): Record<"faulty" | "explained" | "left", string[]> => {
  const [table] = readReadings(`# ${drawing.trim()}`).flatMap((one) => readTables(one.sheet)) as [AnnexTable];
  const { families } = tableEquations(table)(table.grid);
  const broken = expandEquations(table.grid, families).filter(({ status }) => status === "broken");
  const { formulas, explained } = readRanges({ table, families, broken } as unknown as CheckedTable);
  const named = (isExplained: boolean): string[] =>
    broken.flatMap(({ target, direction }, i) =>
      explained.has(i) === isExplained
        ? [`${addressOf(table, target)} ${direction === "row" ? "across" : "down"}`]
        : [],
    );
  return {
    faulty: formulas.map(({ cell, change }) => `${addressOf(table, cell)} by ${change}`),
    explained: named(true),
    left: named(false),
  };
};

/** Two blocks and their total, in three columns of formulas; what stands in D, and in the totals across, is given. */
const twoBlocks = (
  options: string,
  results: readonly [string, string, string],
  total: readonly number[],
): string => `
Annexe
${["B", "C"].flatMap((c) => [`@ formula ${c}6 =SUM(${c}3:${c}5)`, `@ formula ${c}10 =SUM(${c}7:${c}9)`, `@ formula ${c}11 =${c}6+${c}10`]).join("\n")}
${options}
en k€
Poste | A | B | C | Total
Un | 268 | 528 | 806 | 1602
Deux | 388 | 590 | 321 | 1299
Trois | 287 | 617 | 640 | 1544
Sous-total A | 943 | 1735 | ${results[0]} | ${total[0]}
Quatre | 114 | 479 | 699 | 1292
Cinq | 248 | 869 | 337 | 1454
Six | 143 | 547 | 856 | 1546
Sous-total B | 505 | 1895 | ${results[1]} | ${total[1]}
Total | 1448 | 3630 | ${results[2]} | ${total[2]}
`;

const sumsOfD = ["@ formula D6 =SUM(D3:D5)", "@ formula D10 =SUM(D7:D9)", "@ formula D11 =D6+D10"];
const withD = (...own: readonly string[]): string =>
  sumsOfD.map((one) => own.find((other) => other.startsWith(one.slice(0, 13))) ?? one).join("\n");

const wrong = "@ formula D6 =SUM(D3:D4)";
const firstFollowed = { faulty: ["D6 by 640"], explained: ["D6 down", "E6 across", "E11 across"], left: [] };

test.each([
  [
    "none in right sums of sums",
    twoBlocks(withD(), ["1767", "1892", "3659"], [4445, 4292, 8737]),
    { faulty: [], explained: [], left: [] },
  ],
  [
    "what follows from a line left out",
    twoBlocks(withD(wrong), ["1127", "1892", "3019"], [4445, 4292, 8737]),
    firstFollowed,
  ],
  [
    "what follows from two",
    twoBlocks(withD(wrong, "@ formula D10 =SUM(D7:D8)"), ["1127", "1036", "2163"], [4445, 4292, 8737]),
    {
      faulty: ["D6 by 640", "D10 by 856"],
      explained: ["D6 down", "D10 down", "E6 across", "E10 across", "E11 across"],
      left: [],
    },
  ],
  [
    "another slip left, by the total of it",
    twoBlocks(withD(wrong, "@ formula D11 =SUM(D6,D10:D10)"), ["1127", "1892", "3019"], [4445, 4299, 8737]),
    { ...firstFollowed, left: ["E10 down", "E11 down", "E10 across"] },
  ],
  [
    "what follows from subtotals counted with their parts",
    twoBlocks(withD("@ formula D11 =SUM(D3:D10)"), ["1767", "1892", "7318"], [4445, 4292, 8737]),
    { faulty: ["D11 by -3659"], explained: ["D11 down", "E11 across"], left: [] },
  ],
  [
    "what follows where the faulty one is subtracted",
    twoBlocks(
      withD("@ formula D10 =SUM(D7:D8)", "@ formula D11 =D6-D10"),
      ["1767", "1036", "731"],
      [4445, 4292, 4953],
    ),
    {
      faulty: ["D10 by 856"],
      explained: ["D10 down", "E10 across", "E11 across"],
      left: ["D11 down", "E11 down"],
    },
  ],
  [
    "what follows through a range that reaches beyond the table",
    twoBlocks(
      withD(wrong, "@ formula D11 =SUM(D6:D6,D10:H10)"),
      ["1127", "1892", "3019"],
      [4445, 4292, 8737],
    ),
    firstFollowed,
  ],
])("explains %s", (_, drawing, told) => {
  expect(said(drawing)).toEqual(told);
});

/** The same, and an amount added to the total; its formulas are wrong in the column C, and each total across is what it should be. */
const aboveTotal = (last: string, results: readonly [string, string]): string =>
  `${twoBlocks(withD(wrong), ["1127", "1892", "3019"], [4445, 4292, 8737]).trim()}
Report | 11 | 22 | 33 | 66
Ensemble | ${results.join(" | 3652 | ")} | 8803`.replace(
    "\nen k€",
    `\n@ formula B13 =B11+B12\n@ formula C13 =C11+C12\n@ formula D13 ${last}\nen k€`,
  );

it("follows a line left out up to a sum of sums of sums", () => {
  expect(said(aboveTotal("=D11+D12", ["1459", "3052"]))).toEqual({
    ...firstFollowed,
    explained: [...firstFollowed.explained, "E13 across"],
  });
  expect(said(aboveTotal("=SUM(D11:D11)", ["1459", "3019"]))).toEqual({
    faulty: ["D6 by 640", "D13 by 33"],
    explained: ["D6 down", "D13 down", "E6 across", "E11 across", "E13 across"],
    left: [],
  });
});

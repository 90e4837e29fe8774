import fc from "fast-check";
import { tableEquations } from "../../src/checks/tableEquations";
import { readTables } from "../../src/tables";
import { familyReading } from "./familyReading";
import { sheetOf, type Rows } from "../tables/sheetOf";

const measures = ["AE", "CP", "ETP", "Part"];
const letters = "ABCDEFGH";

/** Items with amounts of several measures in several columns, and a total of each measure, last. */
const shape = fc.record({
  amounts: fc.array(
    fc.array(fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    }),
    { minLength: 3, maxLength: 8 },
  ),
  turn: fc.integer({ min: 2, max: 4 }),
  isRepeated: fc.boolean(),
});

/** Amounts by item, measure and column; the last item is their total. */
const withTotals = (amounts: readonly (readonly (readonly number[])[])[]): number[][][] => [
  ...amounts.map((item) => item.map((row) => [...row])),
  (amounts[0] ?? []).map((row, k) =>
    row.map((_, c) => amounts.reduce((sum, item) => sum + (item[k]?.[c] ?? 0), 0)),
  ),
];

const nameOf = (item: number, count: number): string =>
  item === count - 1 ? "Total" : `Programme ${letters[item] ?? ""}`;

const down = (rows: Rows): string[] =>
  readTables(sheetOf("Crédits", rows)).flatMap((table) =>
    tableEquations(table)(table.grid)
      .families.filter(({ direction, labelOnly }) => direction === "column" && !labelOnly)
      .map((family) => familyReading(family)),
  );

/** The same sum, told in the rows of a table in which each item takes `turn` rows and this measure is row `k` of them. */
const told = (reading: string, turn: number, k: number): string =>
  reading.replace(/(?<=(?:down|=| )\s?-?)\d+(?=(?: | =).*at)/g, (line) =>
    String((Number(line) - 1) * turn + k + 1),
  );

it("adds the rows of each measure as in a table of that measure alone", () => {
  fc.assert(
    fc.property(shape, ({ amounts, turn, isRepeated }) => {
      const items = withTotals(amounts);
      const header = ["Programme", "Nature", "2022", "2023", "2024"];
      const inTurn = items.flatMap((item, i) =>
        item
          .slice(0, turn)
          .map((row, k) => [
            k === 0 || isRepeated ? nameOf(i, items.length) : null,
            measures[k] ?? "",
            ...row,
          ]),
      );
      const alone = Array.from({ length: turn }, (_, k) =>
        down([header, ...items.map((item, i) => [nameOf(i, items.length), "", ...(item[k] ?? [])])]).map(
          (reading) => told(reading, turn, k),
        ),
      ).flat();
      expect(alone.length).toBeGreaterThanOrEqual(turn);
      expect(down([header, ...inTurn]).sort()).toEqual(alone.sort());
    }),
    { numRuns: 40 },
  );
});

import fc from "fast-check";
import { readTables, type CellValue, type Sheet } from "../../src/tables";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Total", "Bretagne", "Corse", "dont", "-", "#REF!", "1 7 414", "2024"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const format = fc.constantFrom(null, "General", "#,##0", "0.0%", "dd/mm/yyyy", "#,##0,", "[Red]-0.00;@", "");
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
    formats: fc.array(fc.array(format, { maxLength: 8 }), { maxLength: 14 }),
    merges: fc.array(
      fc.tuple(fc.nat(12), fc.nat(6), fc.nat(2), fc.nat(3)).map(([top, left, height, width]) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      })),
      { maxLength: 3 },
    ),
  })
  .map((drawn) => ({ name: "Feuil1", top: 0, left: 0, ...drawn }));

test("whatever a sheet holds, its tables are well formed", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      for (const { area, bodyTop, rows, columns, grid, notes, formulas } of readTables(sheet)) {
        expect([grid.rows, grid.columns]).toEqual([rows.length, columns.length]);
        expect(grid.values).toHaveLength(rows.length * columns.length);
        expect(grid.units.every((unit) => unit >= 1)).toBe(true);
        expect(grid.values.every((value) => Number.isNaN(value) || Number.isInteger(value))).toBe(true);
        if (grid.large !== null)
          expect(grid.large.map(Number)).toEqual(Array.from(grid.values, (v) => v || 0));
        expect(bodyTop).toBe(rows[0]?.row);
        expect(rows.at(-1)?.row).toBe(area.bottom);
        expect(area.top).toBeLessThanOrEqual(bodyTop);
        columns.forEach(({ column }) => expect(column >= area.left && column <= area.right).toBe(true));
        rows.forEach(({ row }, i) => expect(i === 0 || row > (rows[i - 1]?.row ?? row)).toBe(true));
        notes.forEach(({ index }) => expect(index).toBeLessThan(grid.values.length));
        grid.unreadable.forEach((index) => expect(grid.values[index]).toBeNaN());
        expect(formulas.size).toBe(0);
      }
    }),
    { numRuns: 400 },
  );
});

test("tables of one sheet do not overlap", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const seen = new Set<string>();
      for (const { rows, columns } of readTables(sheet)) {
        for (const { row } of rows) {
          for (const { column } of columns) {
            const key = `${row} ${column}`;
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("a million blank rows between a table and a note cost nothing worth waiting for", () => {
  const table: CellValue[][] = [
    ["Région", "A", "B"],
    ["Bretagne", 1, 2],
    ["Corse", 3, 4],
  ];
  const blank: CellValue[] = [null, null, null];
  const values = [...table, ...new Array<CellValue[]>(1_048_000).fill(blank), ["Note"]];
  const tables = readTables({ name: "Feuil1", top: 0, left: 0, values });
  expect(tables.map(({ area }) => area.bottom)).toEqual([2]);
});

test("a stray wide row beside a long table does not fill the memory", () => {
  const values: CellValue[][] = Array.from({ length: 60_000 }, (_, r) => [`ligne ${r}`, r % 97, 2]);
  values.push(["large", ...new Array<CellValue>(16_000).fill(7)]);
  const [table] = readTables({ name: "Feuil1", top: 0, left: 0, values });
  expect([table?.grid.rows, table?.grid.columns]).toEqual([60_001, 2]);
});

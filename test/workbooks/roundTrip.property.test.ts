import fc from "fast-check";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { writeDrafts } from "../../src/workbooks/writeDrafts";

/** Texts as people and hostile files write them: XML marks, escapes of Excel, blanks at the ends, any alphabet. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    "=1+1",
    "'01",
    " a ",
    "a\nb",
    "<v>&amp;]]>",
    "_x0041_",
    "_x005F_x0041_",
    "1 234,5",
    "VRAI",
    "#N/A",
  ),
);
const amount = fc.oneof(
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
  fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((n) => n / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
);
const cell = fc.oneof(text, amount, fc.boolean(), fc.constant(null));

/** What XML 1.0 cannot hold is not what these tests are about. */
const isWritable = (value: unknown): boolean =>
  typeof value !== "string" || !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u.test(value);

it("reads back any grid that our writer wrote: texts stay texts, amounts keep their digits", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell.filter(isWritable), { minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (rows) => {
        const bytes = await writeDrafts([{ name: "Grille", rows }]);
        const [sheet] = readWorkbook("g.xlsx", bytes).sheets;
        const read = rows.map((row, r) => row.map((_, c) => sheet?.values[r]?.[c] ?? null));
        expect(read).toEqual(rows);
        expect(sheet?.formulas?.flat().filter(Boolean) ?? []).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

import fc from "fast-check";
import { parseFormula } from "../../src/formulas/parseFormula";
import { recalculate } from "../../src/formulas/recalculate";
import { cellAddress } from "../../src/tables/address";

/** A whole-number expression as text, with what it is worth by an oracle of its own. */
interface Expression {
  readonly text: string;
  readonly worth: bigint;
}

const cells = [7, -3, 120, 0, 45];
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.nat(999).map((n) => ({ text: String(n), worth: BigInt(n) })),
  fc
    .nat(cells.length - 1)
    .chain((r) =>
      fc
        .constantFrom(`A${r + 1}`, `$A$${r + 1}`, `a${r + 1}`)
        .map((text) => ({ text, worth: BigInt(cells[r] ?? 0) })),
    ),
  fc.tuple(fc.nat(4), fc.nat(4)).map(([a, b]) => {
    const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
    const worth = cells.slice(top, bottom + 1).reduce((sum, n) => sum + n, 0);
    return { text: `SUM(A${top + 1}:A${bottom + 1})`, worth: BigInt(worth) };
  }),
);
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.tuple(tie("expression"), fc.constantFrom("+", "-", "*"), tie("expression")).map(([a, sign, b]) => ({
      text: `(${a.text})${sign} (${b.text})`,
      worth:
        sign === "+"
          ? a.worth + b.worth
          : sign === "-"
            ? a.worth - b.worth
            : (a.worth % 97n) * (b.worth % 97n),
    })),
    tie("expression").map(({ text, worth }) => ({ text: `-(${text})`, worth: -worth })),
    fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((all) => ({
      text: `SUM(${all.map(({ text }) => text).join(",")})`,
      worth: all.reduce((sum, { worth }) => sum + worth, 0n),
    })),
  ),
}));

const workbook = (formulas: readonly (readonly (string | null)[])[]) => ({
  name: "f.xlsx",
  sheets: [{ name: "F", top: 0, left: 0, values: cells.map((n) => [n, null]), formulas }],
});

it("computes any sum of sums, differences and signs as whole numbers give it", () => {
  const sheet = recalculate(workbook([]));
  fc.assert(
    fc.property(expression, ({ text, worth }) => {
      fc.pre(!text.includes("*"));
      expect(sheet.evaluate(0, `=${text}`)?.toFixed()).toBe(worth.toString());
    }),
  );
});

const scrap = fc.constantFrom(
  ..."+-*/^&=<>%(),;:!'\"{}[]@# 0129.eE$".split(""),
  ..."SUM( IF( A1 $B2 XFD1048576 A1:B9 'F'!A1 F!A1 TRUE #REF! 1E400 \"x\" SUBTOTAL( ROUND( _xlfn.X( ZZZZ1 A0 é".split(
    " ",
  ),
);

it("whatever stands in the formulas of a workbook, nothing is thrown", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(scrap, { maxLength: 25 }).map((all) => `=${all.join("")}`),
        { maxLength: 6 },
      ),
      (formulas) => {
        for (const formula of formulas) parseFormula(formula);
        const { sheets } = recalculate(workbook(formulas.map((formula) => [null, formula])));
        for (const { row, column } of sheets[0]?.stale ?? [])
          expect(cellAddress(row, column)).toMatch(/^B\d$/);
      },
    ),
    { numRuns: 400 },
  );
});

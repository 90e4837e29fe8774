import fc from "fast-check";

const codePoints = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((code) => String.fromCodePoint(code));

/**
 * Texts of any characters of Unicode but halves of pairs, one in three of ASCII. The library's own `binary` unit lists the million of
 * them first, in each file that asks.
 */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(codePoints(0, 0x7f), codePoints(0x80, 0xd7ff), codePoints(0xe000, 0x10ffff)),
});

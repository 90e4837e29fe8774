import fc from "fast-check";
import { anyText } from "../anyText";
import { checkFiness } from "../../src/territories";

describe("checkFiness", () => {
  test.each([
    "010000016",
    "750712184",
    "970408589",
    "980500003",
    "2A0000014",
    "2B0000020",
    "2a0000014",
    " 010000016 ",
  ])("%s holds", (text) =>
    expect(checkFiness(text)).toEqual({ valid: true, finess: text.trim().toUpperCase() }),
  );

  test.each([
    ["123456789", "key", true, null],
    ["970408588", "key", false, null],
    ["2A0000015", "key", false, null],
    ["", "length", true, null],
    ["01000001", "length", true, null],
    ["0100000160", "length", true, null],
    ["01000001X", "characters", true, null],
    ["2C0000014", "characters", true, null],
    ["010 000 016", "characters", true, "010000016"],
    ["200000016", "department", true, null],
    ["000000018", "department", true, null],
    ["10000016", "leading-zero-lost", true, "010000016"],
  ] as const)("%j fails: %s", (text, reason, certain, repaired) =>
    expect(checkFiness(text)).toEqual({ valid: false, reason, certain, repaired }),
  );

  test("a number from Excel has lost its zero", () =>
    expect(checkFiness(10000016)).toMatchObject({ reason: "leading-zero-lost", repaired: "010000016" }));

  // Luhn the other way round: the key that completes eight digits, from a table of doubled digits.
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const keyOf = (eight: string): number => {
    const sum = [...eight].reduce(
      (total, digit, i) => total + (i % 2 === 1 ? (doubled[+digit] ?? 0) : +digit),
      0,
    );
    return (10 - (sum % 10)) % 10;
  };
  const serial = fc.nat({ max: 999_999 }).map((n) => String(n).padStart(6, "0"));
  const department = fc
    .oneof(fc.integer({ min: 1, max: 95 }), fc.constantFrom(97, 98))
    .filter((n) => n !== 20)
    .map((n) => String(n).padStart(2, "0"));

  test("one key out of ten holds, and it is the Luhn key", () => {
    fc.assert(
      fc.property(department, serial, (head, tail) => {
        const valid = [..."0123456789"].filter((key) => checkFiness(head + tail + key).valid);
        expect(valid).toEqual([String(keyOf(head + tail))]);
      }),
    );
  });

  test("in Corsica the letters count as 1 and 2", () => {
    fc.assert(
      fc.property(fc.constantFrom("A", "B"), serial, (letter, tail) => {
        const key = keyOf(`2${letter === "A" ? 1 : 2}${tail}`);
        expect(checkFiness(`2${letter}${tail}${key}`).valid).toBe(true);
        expect(checkFiness(`2${letter}${tail}${(key + 1) % 10}`)).toMatchObject({
          reason: "key",
          certain: false,
        });
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(fc.property(anyText, (text) => void checkFiness(text)));
  });
});

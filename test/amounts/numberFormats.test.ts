import { decimalsOfFormat, isDateFormat, unitOfFormat } from "../../src/amounts";

describe("number formats", () => {
  test.each<[string, number | null, string | null]>([
    ["General", null, null],
    ['#" "##0.0', 1, null],
    ["@", null, null],
    ["0", 0, null],
    ["#,##0.0", 1, null],
    ["#,##0.00;[Red]-#,##0.00", 2, null],
    ['#,##0;-#,##0;"-"', 0, null],
    ["0.00%", 4, null],
    ["0%", 2, null],
    ["#,##0,", -3, null],
    ["#,##0.0,,", -5, null],
    ['#,##0.0 "k€"', 1, "k€"],
    ['#,##0,\\ "k€"', -3, "€"],
    ['#,##0.0,, "M€"', -5, "€"],
    ["[$€-40C] #,##0", 0, "€"],
    ["#,##0.00 €", 2, "€"],
    ['_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-', 2, "€"],
    ["_-* #,##0.00\\ _€_-", 2, null],
    ['# ##0,0 "€"', 1, "€"],
    ["#\u00a0##0,00", 2, null],
    ["0,00", 2, null],
    ["# ##0", 0, null],
    ["# ?/?", null, null],
    ["0.00E+00", null, null],
    ['General" €"', null, "€"],
  ])("%j shows %p decimals, unit %p", (format, decimals, unit) => {
    expect(decimalsOfFormat(format)).toBe(decimals);
    expect(unitOfFormat(format)).toBe(unit);
    expect(isDateFormat(format)).toBe(false);
  });

  test.each([
    "d/m/yyyy",
    "jj/mm/aaaa",
    "[h]:mm",
    "[hh]:mm",
    'd/m/yyyy "(en k€)"',
    "mm:ss.0",
    "[$-40C]mmm-yy",
    "[$-F800]dddd\\, mmmm dd, yyyy",
  ])("%j is a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
    expect(decimalsOfFormat(format)).toBeNull();
    expect(unitOfFormat(format)).toBeNull();
  });
});

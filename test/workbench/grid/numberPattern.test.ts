import { numberPattern } from "./numberPattern";

test.each([
  ["General", null],
  ["# ##0", "#,##0"],
  ["0.0", "0.0"],
  ["0;-0;;@", '0;-0;" ";@'],
  ["0;-0;", '0;-0;" "'],
  [";;;", '" ";" ";" ";'],
  ['0" ; ";-0', '0" ; ";-0'],
  [String.raw`0\;;-0`, String.raw`0\;;-0`],
  ["# ##0;[Red]-# ##0;;@", '#,##0;[Red]-#,##0;" ";@'],
  ["#", '#;-#;" "'],
])("what Excel shows as nothing the grid shows as nothing: %s", (format, pattern) => {
  expect(numberPattern(format)).toBe(pattern);
});

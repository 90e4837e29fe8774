import fc from "fast-check";
import { englishFormula, frenchFormula, typedNumber } from "./localFormula";

test.each([
  ["=SOMME(B2:B9;12,5)", "=SUM(B2:B9,12.5)"],
  ['=SI(A1>1,5;"un;deux, 1,5";0)', '=IF(A1>1.5,"un;deux, 1,5",0)'],
  ["=SUBV.CONNEXION({10;4};{1;1,5})", "=SUBV.CONNEXION({10;4},{1;1.5})"],
  ["=SOMME({1.2;3.4})", "=SUM({1,2;3,4})"],
  ["='Annexe 1,5;x'!B2+SOMME.SI(A:A;\">=1\";B:B)", "='Annexe 1,5;x'!B2+SUMIF(A:A,\">=1\",B:B)"],
])("%s is %s in English", (french, english) => {
  expect(englishFormula(french)).toBe(english);
});

test("a formula shown in French and confirmed as it is stays the same", () => {
  const number = fc
    .tuple(fc.nat(9999), fc.nat(99))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}1`);
  const cell = fc.constantFrom("A1", "$B$12", "C3:D9", "'L’annexe, 1'!B2", '"a, b; 1.5"');
  const call = fc
    .tuple(
      fc.constantFrom("SUM", "IF", "SUBV.CONNEXION", "VLOOKUP", "COUNTA"),
      fc.array(fc.oneof(number, cell), { minLength: 1 }),
    )
    .map(([name, parts]) => `=${name}(${parts.join(",")})`);
  fc.assert(fc.property(call, (formula) => expect(englishFormula(frenchFormula(formula))).toBe(formula)));
});

test.each([
  ["12,5", 12.5],
  ["1 234 567,25", 1234567.25],
  ["-3", -3],
  ["12.5", null],
  ["01/02/2024", null],
  ["1,2,3", null],
  ["12 5", null],
])("%s typed is %s", (text, expected) => {
  expect(typedNumber(text)).toBe(expected);
});

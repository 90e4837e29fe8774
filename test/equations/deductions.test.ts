import { withDeducted } from "../../src/equations/sums/deductions";
import { found, told, viewOf, type Rows } from "./made";

/** A sum of the last row over those before, with the lines that it subtracts. */
const drawn = (names: readonly string[], rows: Rows, minus?: readonly number[]): string => {
  const terms = rows.slice(0, -1).map((_, line) => line);
  const sum = found(rows.length - 1, terms, minus ? { minus } : {});
  return told(withDeducted(viewOf(rows, { rowLabels: names }), sum));
};
const names = ["Prêts", "Avances", "À déduire : recettes", "Total"];

test("lines are subtracted that labels deduct, where the sum holds more often so", () => {
  const rows = [
    [701, 810, 500],
    [122, 300, 250],
    [null, 0, 40],
    [823, 1110, 710],
  ];
  expect(drawn(names, rows)).toBe("3=0+1+-2");
  expect(drawn(names, rows.with(3, [823, 1110, 790]))).toBe("3=0+1+2");
  // Nothing is told of them, or the sum holds neither way.
  expect(drawn(names, rows.with(2, [0, null, 0]))).toBe("3=0+1+2");
  expect(drawn(names, rows.with(3, [823, 1110, 999]))).toBe("3=0+1+2");
  expect(drawn(["Prêts", "Avances", "Recettes", "Total"], rows)).toBe("3=0+1+2");
});

test("places whose total is not told, or is nought, say nothing", () => {
  const rows = [
    [701, 40, 500],
    [122, 0, 250],
    [10, 40, 40],
    [813, 0, null],
  ];
  expect(drawn(names, rows)).toBe("3=0+1+-2");
  expect(drawn(names, rows.with(3, [833, 0, null]))).toBe("3=0+1+2");
});

test("roundings are allowed for", () => {
  const rows = [[701], [122], [10], [814]];
  expect(drawn(names, rows)).toBe("3=0+1+-2");
  expect(drawn(names, rows.with(3, [816]))).toBe("3=0+1+2");
});

test("what the sum subtracts already is left so", () => {
  const rows = [[701], [122], [10], [569]];
  expect(drawn(names, rows, [1])).toBe("3=0+-1+2");
});

test("a total below zero is that of its deductions", () => {
  const rows = [[122], [10], [-132]];
  expect(drawn(["À déduire : recettes", "Moins : avances", "Total"], rows)).toBe("2=-0+-1");
});

import { withoutPassedOver } from "../../src/equations/sums/passedOver";
import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { found, told } from "./made";

const omission = (terms: readonly number[], line: number): Hypothesis =>
  found(7, terms, { anomaly: { kind: "missing-row", line } });
const left = (...sums: readonly Hypothesis[]): string => withoutPassedOver(sums).map(told).join(" ");

test("a total that adds the parts of a line does not leave that line out", () => {
  expect(left(omission([3, 4, 5, 6], 2), found(2, [3, 4]))).toBe("2=3+4");
  expect(left(found(2, [3, 4]), omission([3, 4, 5, 6], 2))).toBe("2=3+4");
});

test("it may leave out one whose parts it adds in part, or another one", () => {
  expect(left(omission([3, 5, 6], 2), found(2, [3, 4]))).toBe("7=3+5+6 2=3+4");
  expect(left(omission([3, 4, 5, 6], 1), found(2, [3, 4]))).toBe("7=3+4+5+6 2=3+4");
});

test("what a label alone tells, or another fault, says nothing of its parts", () => {
  expect(left(omission([3, 4, 5, 6], 2), found(2, [3, 4], { labelOnly: true }))).toBe("7=3+4+5+6 2=3+4");
  const faulty = found(2, [3, 4], { anomaly: { kind: "duplicated-row", line: 4 } });
  expect(left(omission([3, 4, 5, 6], 2), faulty)).toBe("7=3+4+5+6 2=3+4");
  const twice = found(7, [3, 4, 5, 6], { anomaly: { kind: "duplicated-row", line: 2 } });
  expect(left(twice, found(2, [3, 4]))).toBe("7=3+4+5+6 2=3+4");
  expect(left(found(7, [3, 4, 5, 6]), found(2, [3, 4]))).toBe("7=3+4+5+6 2=3+4");
});

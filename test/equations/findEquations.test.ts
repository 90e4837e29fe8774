import { checkFamilies, expandEquations, findEquations } from "../../src/equations";
import type { EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";

const shape = (families: readonly EquationFamily[]): string[] =>
  families
    .map(
      (f) =>
        `${f.direction} ${f.target} = ${f.terms.map((t) => (t.sign < 0 ? `-${t.line}` : t.line)).join(" + ")}`,
    )
    .sort();

const published2007 = [
  [74800, 4100, 168496, 250996],
  [252000, 9300, 288315, 549615],
  [89600, 4400, 153518, 247518],
  [89600, 4300, 323886, 417786],
  [89600, 4500, 191898, 285998],
  [196000, 7700, 656675, 860375],
  [164200, 7000, 243383, 412783],
  [46293, 3700, 142285, 192278],
  [33600, 1200, 33699, 68499],
  [50400, 2100, 130116, 182616],
  [28000, 1500, 138541, 168041],
  [11200, 600, 14977, 26677],
  [84000, 4200, 285048, 373248],
  [894696, 32300, 1142505, 2069501],
  [218400, 7700, 257424, 483524],
  [67200, 2400, 138541, 208141],
  [100800, 6100, 397837, 504737],
  [5600, 1000, 110000, 116600],
  [216907, 7700, 545739, 770346],
  [229663, 10900, 507360, 747923],
  [207200, 9300, 477883, 694383],
  [112000, 5100, 254616, 371716],
  [72800, 4300, 224661, 301781],
  [362507, 14700, 620168, 997375],
  [22400, 1500, 140891, 164791],
  [369726, 14600, 686172, 1070498],
  [4090992, 170200, 8274635, 12537827],
];

describe("findEquations", () => {
  it("finds the 31 equations of the published table of 2007, eight of them broken, without any label", () => {
    const grid = gridOf(published2007);
    const families = findEquations(grid);
    expect(shape(families)).toEqual([
      `column 26 = ${Array.from({ length: 26 }, (_, r) => r).join(" + ")}`,
      "row 3 = 0 + 1 + 2",
    ]);
    expect(checkFamilies(grid, families)).toEqual({
      exact: 22,
      rounding: 1,
      suspect: 0,
      broken: 8,
      uncheckable: 0,
      total: 31,
    });
    expect(
      expandEquations(grid, families)
        .filter((e) => e.status === "broken")
        .map((e) => e.gap),
    ).toHaveLength(8);
  });
});

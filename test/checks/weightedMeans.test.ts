import { checkWorkbook, type Finding } from "../../src/checks";
import type { CellValue } from "../../src/tables";

const findings = (values: readonly (readonly CellValue[])[]): Finding[] =>
  checkWorkbook({ name: "essai", sheets: [{ name: "Séjours", top: 0, left: 0, values }] }).sheets.flatMap(
    (sheet) => sheet.findings.filter(({ severity }) => severity !== "info"),
  );

const told = (values: readonly (readonly CellValue[])[]): string[] =>
  findings(values).map(({ code, severity, cell }) => `${code} ${severity} ${cell}`);

/** Stays and their mean length at three dates; the last row is the total. */
const lengths: CellValue[][] = [
  ["Séjours et durée moyenne"],
  [],
  ["Établissement", "Séjours", "Durée 2021", "Durée 2022", "Durée 2023"],
  ["Clinique A", 2_417, 43.02, 44.31, 46.05],
  ["Clinique B", 1_323, 28.51, 28.64, 29.63],
  ["Clinique C", 2_373, 55.04, 56.62, 58.31],
  ["Clinique D", 1_844, 37.03, 38.05, 39.12],
  ["Clinique E", 2_791, 29.95, 30.72, 30.84],
  ["Ensemble", 10_748, 39.47, 40.5, 41.6],
];
const withCell = (values: readonly (readonly CellValue[])[], r: number, c: number, typed: CellValue) =>
  values.map((row, k) => (k === r ? row.with(c, typed) : [...row]));

describe("weighted means in the total row", () => {
  it("are told as relations that hold", () => {
    const report = checkWorkbook({
      name: "essai",
      sheets: [{ name: "Séjours", top: 0, left: 0, values: lengths }],
    });
    const equations = report.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.equations()));
    const means = equations.filter(({ relation }) => relation === "mean");
    expect(means.map(({ target, status }) => `${target} ${status}`)).toEqual([
      "C9 exact",
      "D9 exact",
      "E9 exact",
    ]);
    expect(told(lengths)).toEqual([]);
  });

  it("tell a rate that is mistyped, and what it should be", () => {
    const [finding, ...others] = findings(withCell(lengths, 5, 3, 65.62));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "RELATION-ECART",
      severity: "error",
      relation: "mean",
      cell: "D9",
    });
    expect(finding?.cause?.suspects?.map(({ cell }) => cell)).toContain("D6");
    expect(finding?.code === "RELATION-ECART" && finding.formula).toBe(
      "D9 = Σ (D4:D8) × (B4:B8) / Σ (B4:B8)",
    );
  });

  it("prove a weight that is mistyped, by the sum of the weights and every mean", () => {
    const [finding, ...others] = findings(withCell(lengths, 5, 1, 3_273));
    expect(others).toEqual([]);
    expect(finding?.cause).toMatchObject({ cell: "B6", unique: true });
    expect(String(finding?.cause?.proposed)).toBe("2373");
  });

  it("are not told of a measure whose other dates do not hold", () => {
    // The plain means, which the stays do not make.
    const plain = withCell(withCell(withCell(lengths, 8, 2, 38.71), 8, 3, 39.67), 8, 4, 40.79);
    expect(told(plain)).toEqual([]);
    // One date alone: nothing says that it is a mean at all.
    const alone = withCell(lengths, 5, 2, 65.04).map((row) => row.slice(0, 3));
    expect(told(alone)).toEqual([]);
  });

  it("may have weights of their own, one beside each", () => {
    const years = [
      [2_417, 1_323, 2_373, 1_844, 2_791],
      [2_105, 1_687, 2_290, 2_011, 2_644],
      [1_998, 1_702, 2_518, 2_207, 2_391],
    ];
    const rates = [2, 3, 4].map((c) => lengths.slice(3, 8).map((row) => row[c] as number));
    const total = (k: number): number[] => {
      const own = years[k] ?? [];
      const whole = own.reduce((a, b) => a + b, 0);
      const mean = own.reduce((all, weight, i) => all + weight * (rates[k]?.[i] ?? 0), 0) / whole;
      return [whole, Math.round(100 * mean) / 100];
    };
    const values: CellValue[][] = [
      ["Séjours et durée moyenne"],
      [],
      ["Établissement", ...[2021, 2022, 2023].flatMap((year) => [`Séjours ${year}`, `Durée ${year}`])],
      ..."ABCDE"
        .split("")
        .map((name, i) => [
          `Clinique ${name}`,
          ...[0, 1, 2].flatMap((k) => [years[k]?.[i] ?? 0, rates[k]?.[i] ?? 0]),
        ]),
      ["Ensemble", ...[0, 1, 2].flatMap(total)],
    ];
    expect(told(values)).toEqual([]);
    expect(told(withCell(values, 8, 4, 44.09))).toEqual(["RELATION-ECART error E9"]);
    // Secret in one year: the mean of the others is not that of all, and ends no check.
    const secret = withCell(withCell(values, 5, 5, "s."), 5, 6, "s.");
    expect(told(secret).filter((one) => one.startsWith("RELATION"))).toEqual([]);
  });
});

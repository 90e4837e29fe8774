import { checkWorkbook, type Finding, type Report } from "../../src/checks";
import { codesOf, corpusWorkbook, findingsOf } from "./corpus";

describe("the published table of 2007", () => {
  const published = (): Report => checkWorkbook(corpusWorkbook("annexe-1-2007.xlsx"));
  const errors = (): Finding[] => findingsOf(published()).filter(({ severity }) => severity === "error");

  it("has its five misprints explained, and nothing else accused", () => {
    expect(
      errors()
        .map(({ cell, read, expected, cause }) => [
          cell,
          read,
          expected,
          cause?.kind,
          cause?.unique,
          [...(cause?.repairs.map(({ kind, name }) => `${kind} ${name}`) ?? [])].sort(),
        ])
        .sort(),
    ).toEqual([
      ["C12", "164200", "162400", "transposition", true, ["column C", "row 12"]],
      ["C6", "74800", "78400", "transposition", true, ["column C", "row 6"]],
      ["D32", "170200", "172200", "digit", true, ["column D", "row 32"]],
      ["F17", "26677", "26777", "digit", true, ["column F", "row 17"]],
      ["F28", "301781", "301761", "digit", true, ["column F", "row 28"]],
    ]);
  });

  it("has 31 totals, 8 of them wrong and one rounded", () => {
    const [table] = published().sheets[0]?.tables ?? [];
    expect(table?.counts).toEqual({
      total: 31,
      exact: 22,
      rounding: 1,
      suspect: 0,
      broken: 8,
      uncheckable: 0,
    });
  });

  it("foots once every proposal is applied", () => {
    for (const { cause } of errors()) {
      for (const { equation, alone, together } of cause?.proof ?? []) {
        const { printed, recomputed } = together ?? alone ?? equation;
        expect(printed.minus(recomputed).abs().lessThanOrEqualTo(equation.tolerance)).toBe(true);
      }
    }
  });
});

describe("the six published tables of 2024", () => {
  const clean = (): Report => checkWorkbook(corpusWorkbook("annexe-1-2024.xlsx"));
  const raw = (): Report => checkWorkbook(corpusWorkbook("annexe-1-2024-brut.xlsx"));

  it.each([
    ["clean", clean],
    ["raw", raw],
  ])("raise no false alarm (%s file)", (_, check) => {
    const report = check();
    expect(codesOf(report, "error")).toEqual([]);
    expect(report.summary.tables).toBe(6);
    expect(report.summary.broken).toBe(0);
  });

  it("hold the same equations in both files", () => {
    const targets = (report: Report): string[] =>
      report.sheets.flatMap(({ name, tables }) =>
        tables.flatMap((table) =>
          table.equations().map((e) => `${name}!${e.target} ${e.terms.map((t) => t.cell).join("+")}`),
        ),
      );
    expect(targets(raw()).sort()).toEqual(targets(clean()).sort());
  });

  it("warn of numbers stored as text once per table of the raw file", () => {
    expect(codesOf(clean(), "warning")).toEqual([]);
    const warnings = codesOf(raw(), "warning");
    expect(warnings).toHaveLength(6);
    expect(warnings.every((warning) => warning.startsWith("NOMBRE-TEXTE"))).toBe(true);
  });
});

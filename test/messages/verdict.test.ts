import { checkWorkbook, type Report } from "../../src/checks";
import { sayCounts, sayVerdict } from "../../src/messages/verdict";
import type { Language } from "../../src/messages/language";

/** Stays and their mean length at three dates; the last row adds the stays and holds the weighted means. */
const reportOf = (mean: number): Report => {
  const values = [
    ["Établissement", "Séjours", "Durée 2021", "Durée 2022", "Durée 2023"],
    ["Clinique A", 2_417, 43.02, 44.31, 46.05],
    ["Clinique B", 1_323, 28.51, 28.64, 29.63],
    ["Clinique C", 2_373, 55.04, 56.62, 58.31],
    ["Clinique D", 1_844, 37.03, 38.05, 39.12],
    ["Clinique E", 2_791, 29.95, 30.72, 30.84],
    ["Ensemble", 10_748, 39.47, 40.5, mean],
  ];
  return checkWorkbook({ name: "séjours", sheets: [{ name: "Séjours", top: 0, left: 0, values }] });
};

const said = (report: Report, language: Language): readonly string[] => {
  const counts = report.sheets.flatMap(({ tables }) => tables.map((table) => report.totalsOf(table)));
  return [sayVerdict(report.verdict, language), ...counts.map((one) => sayCounts(one, language))].map(
    (text) => text.replace(/\s/g, " "),
  );
};

test("means are counted, and are not called totals", () => {
  const report = reportOf(41.6);
  expect(report.verdict.totals).toMatchObject({ verified: 4, quotients: 3, exact: 4 });
  expect(said(report, "fr")).toEqual([
    "4 totaux et quotients vérifiés, 0 écart, 0 arrondi admis",
    "4 totaux et quotients : 4 exacts, 0 arrondi, 0 faux",
  ]);
  expect(said(report, "en")).toEqual([
    "4 totals and quotients checked, 0 gaps, 0 accepted roundings",
    "4 totals and quotients: 4 exact, 0 rounded, 0 wrong",
  ]);
});

test("a wrong mean is a gap, no wrong total", () => {
  const report = reportOf(44.09);
  expect(report.verdict.totals).toMatchObject({ verified: 4, quotients: 3, broken: 1 });
  expect(said(report, "fr")[0]).toMatch(/1 écart|l’écart/);
  expect(said(report, "fr")[0]).not.toMatch(/total faux/);
  expect(said(report, "en")[0]).not.toMatch(/wrong total/);
});

test("where nothing is added up, quotients alone are verified", () => {
  const { verdict } = reportOf(41.6);
  const totals = { ...verdict.totals, total: 3, verified: 3, exact: 3 };
  expect(sayVerdict({ ...verdict, totals }, "fr").replace(/\s/g, " ")).toMatch(
    /^3 quotients vérifiés, 0 écart/,
  );
  expect(sayCounts({ ...totals, total: 1, quotients: 1, exact: 1 }, "fr").replace(/\s/g, " ")).toMatch(
    /^1 quotient : 1 exact/,
  );
});

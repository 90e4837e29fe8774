import fc from "fast-check";
import { checkWorkbook } from "../../src/checks";
import {
  acceptanceOf,
  applyJudgements,
  noJudgements,
  partOfText,
  readJudgements,
  textOfPart,
  writeJudgements,
  type Judgements,
} from "../../src/judgements";
import { sayVerdict } from "../../src/messages/verdict";
import type { CellValue, Workbook } from "../../src/tables/workbook";

const header = ["Région (en €)", "MIG", "AC", "Total"];
const rows: CellValue[][] = [
  ["Bretagne", 10417, 20868, 31285],
  ["Corse", 11322, 21740, 33062],
  ["Normandie", 12509, 22417, 34926],
  ["Occitanie", 13128, 23906, 37034],
  ["Total", 47376, 88931, 136307],
];
const workbook = (edit: (rows: CellValue[][]) => void = () => undefined): Workbook => {
  const values = [header, ...rows.map((row) => [...row])];
  edit(values);
  return { name: "annexe.xlsx", sheets: [{ name: "MIGAC", top: 0, left: 0, values }] };
};
/** Occitanie's total is 400 too much, and the grand total follows the lines: one slip. */
const slipped = workbook((cells) => (cells[4] = ["Occitanie", 13128, 23906, 37434]));
const signature = { author: "A. B.", date: "2026-11-28T15:00:00.000Z" };
const errorsOf = (report: ReturnType<typeof checkWorkbook>) =>
  report.sheets.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error");

const accepted = (): Judgements => {
  const [finding] = errorsOf(checkWorkbook(slipped));
  if (!finding) throw new Error("no error");
  return {
    ...noJudgements,
    acceptances: [acceptanceOf(finding, "Arrêté publié ainsi", "A. B.", new Date(signature.date))],
  };
};

it("accepts one gap with a reason: no error is left, and it is told", () => {
  const { report, unused } = applyJudgements(checkWorkbook(slipped), accepted());
  expect(report.summary).toMatchObject({ errors: 0, accepted: 1 });
  expect(report.verdict.totals).toMatchObject({ broken: 0, verified: report.verdict.totals.total });
  expect(report.verdict.totals.accepted).toBeGreaterThan(0);
  expect(sayVerdict(report.verdict)).toContain("0 erreur, 1 écart accepté");
  expect(report.totals().some(({ status }) => status === "accepted")).toBe(true);
  const kept = report.sheets[0]?.findings.find((finding) => finding.accepted);
  expect(kept?.accepted).toEqual({ reason: "Arrêté publié ainsi", ...signature });
  expect(unused).toEqual([]);
});

it("calls a finding that compares no amounts a finding, not a gap, once it is accepted", () => {
  const misspelt = workbook((cells) => (cells[1] = ["Bretange", ...(rows[0]?.slice(1) ?? [])]));
  const finding = checkWorkbook(misspelt)
    .sheets.flatMap(({ findings }) => findings)
    .find(({ gap }) => gap === null);
  if (!finding) throw new Error("no finding");
  const acceptances = [acceptanceOf(finding, "Nom d’usage", "A. B.", new Date(signature.date))];
  const { report } = applyJudgements(checkWorkbook(misspelt), { ...noJudgements, acceptances });
  expect(report.verdict).toMatchObject({ accepted: 1, acceptedGaps: 0 });
  expect(sayVerdict(report.verdict)).toMatch(/, 1 constat accepté$/);
  expect(sayVerdict(report.verdict, "en")).toMatch(/, 1 accepted finding$/);
});

it("judges anew what changed since, and says which acceptance has no object", () => {
  const edited = workbook((cells) => (cells[4] = ["Occitanie", 13128, 23906, 37534]));
  const { report, unused } = applyJudgements(checkWorkbook(edited), accepted());
  expect(report.summary.errors).toBeGreaterThan(0);
  expect(report.summary.accepted).toBe(0);
  expect(unused).toHaveLength(1);
});

it("checks no total where people said that there is none", () => {
  const before = checkWorkbook(slipped);
  const stated = { notTotals: [{ sheet: "MIGAC", cell: "D5" }], totals: [], envelopes: [] };
  const after = checkWorkbook(slipped, stated);
  expect(before.totals().filter(({ cell }) => cell === "D5")).toHaveLength(1);
  expect(after.totals().filter(({ cell }) => cell === "D5")).toEqual([]);
});

it("takes the terms that people gave a total, and is certain of them", () => {
  const terms = ["B2", "B3"].map((cell) => ({ cell, sign: 1 as const }));
  const report = checkWorkbook(
    workbook((cells) => (cells[3] = ["Sous-ensemble", 92, 22, 114])),
    { notTotals: [], envelopes: [], totals: [{ sheet: "MIGAC", cell: "B4", terms }] },
  );
  const total = report.totals().find(({ cell, direction }) => cell === "B4" && direction === "column");
  expect(total).toMatchObject({ belief: "certain", status: "broken" });
  expect([total?.printed?.toFixed(), total?.recomputed?.toFixed(), total?.gap?.toFixed()]).toEqual([
    "92",
    "21739",
    "-21647",
  ]);
});

it("reads back what it writes, through Excel's own XML", () => {
  const text = fc.string({ unit: "grapheme" });
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const signed = { sheet: text, cell: fc.constant("C9"), author: text, date: fc.constant(signature.date) };
  const judgements = fc.record({
    acceptances: fc.array(
      fc.record({
        ...signed,
        code: fc.constant("TOTAL-ECART" as const),
        read: fc.option(text),
        expected: fc.option(text),
        reason: text,
      }),
    ),
    notTotals: fc.array(fc.record(signed)),
    totals: fc.array(fc.record({ ...signed, terms: fc.constant([{ cell: "C6", sign: 1 as const }]) })),
    envelopes: fc.array(
      fc.record({
        ...signed,
        cells: fc.array(text),
        isTable: fc.boolean(),
        heading: text,
        label: text,
        unit: fc.constantFrom("€" as const, "k€" as const),
        source: fc.oneof(
          fc.record({
            kind: fc.constant("cell" as const),
            sheet: text,
            cell: text,
            unit: fc.constant("M€" as const),
          }),
          fc.record({
            kind: fc.constant("published" as const),
            annex: text,
            vintage: fc.integer(),
            row: text,
            column: fc.integer(),
          }),
          fc.constant({ kind: "amount" as const, amount: "12.5", unit: "k€" as const }),
        ),
      }),
    ),
    corrections: fc.array(
      fc.record({
        ...signed,
        code: fc.constant("TOTAL-ECART" as const),
        before: value,
        formulaBefore: fc.option(text),
        after: value,
        isUndone: fc.boolean(),
      }),
    ),
  });
  fc.assert(
    fc.property(judgements, (given) => {
      const read = readJudgements(textOfPart(partOfText(writeJudgements(given))));
      expect(read).toEqual({ judgements: given, problem: null });
    }),
    { seed: 20261128 },
  );
});

it.each([
  ["{", "damaged"],
  ["[]", "damaged"],
  ['{"version":1,"acceptances":[{"code":"TOTAL-ECART"}]}', "damaged"],
  ['{"version":1,"totals":[{"sheet":"A","cell":"B1","author":"","date":"","terms":[{}]}]}', "damaged"],
  ['{"version":3,"acceptances":[]}', "newer"],
  ['{"version":2,"envelopes":[{"sheet":"A","cell":"B1","source":{"kind":"constructor"}}]}', "damaged"],
])("heeds nothing of what it cannot read as a whole: %s", (text, problem) => {
  expect(readJudgements(text)).toEqual({ judgements: noJudgements, problem });
});

it("a workbook on which nobody judged has no problem", () => {
  expect(readJudgements(undefined)).toEqual({ judgements: noJudgements, problem: null });
  expect(textOfPart("<autre/>")).toBeUndefined();
});

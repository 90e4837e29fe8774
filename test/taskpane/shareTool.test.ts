import { evaluate } from "../../src/functions/evaluate";
import type { CellValue, Sheet } from "../../src/tables/workbook";
import { planShares } from "../../src/taskpane/tabs/tools/planShares";
import { publishedEnvelope } from "../../src/taskpane/tabs/tools/publishedEnvelopes";
import { firstShareForm, type ShareForm } from "../../src/taskpane/tabs/tools/shareForm";
import { readSheetLines } from "../../src/taskpane/tabs/tools/sheetLines";

const finess = ["350000022", "220000012", "290000017", "560000010"];
const towns = ["Rennes", "Saint-Brieuc", "Brest", "Vannes"];
const links = [10, 4, 60, 2];

/** A list of establishments under its title, with a total and an empty column to fill. */
const list = (over: Partial<Record<string, CellValue>> = {}): Sheet => ({
  name: "Liste",
  top: 0,
  left: 0,
  values: [
    ["Enveloppe P", null, 100_000],
    ["FINESS", "Établissement", "Liaisons", "Coefficient", "Connexion"],
    ...towns.map((town, i): CellValue[] => [
      finess[i] ?? null,
      `CH ${town}`,
      over[`C${i + 3}`] ?? links[i] ?? null,
      i === 1 ? 1.5 : null,
      null,
    ]),
    [null, "Total", 76, null, null],
  ],
});
const lines = readSheetLines(list(), null);
const form = (over: Partial<ShareForm>): ShareForm => ({
  ...firstShareForm,
  source: "amount",
  typed: "100 000",
  lines,
  ...over,
});
const ready = (over: Partial<ShareForm>) => {
  const plan = planShares(form(over));
  if (plan.kind !== "ready") throw new Error(JSON.stringify(plan));
  return plan;
};
const amounts = (over: Partial<ShareForm>): string[] =>
  ready(over).outcome.shares.map(({ amount }) => amount.toDecimal());

/** What the formulas give, their ranges replaced by what the cells hold: `$C$3:$C$6` by `{10;4;60;2}`. */
const computed = (formulas: readonly string[] | null): string[] =>
  (formulas ?? []).map((formula) => {
    const [, whole = "", rows = "1"] = /^=INDEX\((.*),ROWS\(A\$3:A(\d+)\)\)$/.exec(formula) ?? [];
    const called = whole
      .replace(/\$C\$3:\$C\$6\*IF\(\$D\$3:\$D\$6>1,\$D\$3:\$D\$6,1\)/, "{10;6;60;2}")
      .replace(/\$C\$3:\$C\$6/, "{10;4;60;2}")
      .replace(/("[^"]*"|\{[^}]*\})|,/g, (_, kept?: string) => kept ?? ";");
    const result = evaluate(`=${called}`);
    if ("error" in result) throw new Error(`${called} ${result.message}`);
    return String([result.value].flat(2)[Number(rows) - 3]);
  });

describe("the lines", () => {
  test("are those of the table, those selected, or those with a FINESS number; totals are left out", () => {
    expect(lines?.rows.map(({ label }) => label)).toEqual(towns.map((town) => `CH ${town}`));
    expect(lines?.columns.map(({ heading }) => heading)).toEqual(["Liaisons", "Coefficient", "Connexion"]);
    const selected = readSheetLines(list(), { top: 3, left: 1, bottom: 6, right: 1 });
    expect(selected?.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
    const values = list().values.map((row, r) => (r < 2 || r > 5 ? [] : row.slice(0, 2)));
    const bare = readSheetLines({ ...list(), values }, null);
    expect(bare?.rows).toHaveLength(4);
    expect(readSheetLines({ ...list(), values: [["Note"]] }, null)).toBeNull();
  });

  test("that are hidden are told, have their share, and are left out only when it is asked", () => {
    const filtered = { ...list(), hiddenRows: new Set([3, 4]) };
    const all = readSheetLines(filtered, null);
    expect([all?.rows.map(({ row }) => row), all?.hidden]).toEqual([
      [2, 3, 4, 5],
      [3, 4],
    ]);
    expect(lines?.hidden).toEqual([]);
    const shown = readSheetLines(filtered, null, true);
    expect([shown?.rows.map(({ row }) => row), shown?.hidden, shown?.isTable]).toEqual([[2, 5], [], false]);
    const plan = ready({ lines: shown, key: 2 });
    expect(plan.outcome.shares.map(({ amount }) => amount.toDecimal())).toEqual(["83333.33", "16666.67"]);
  });

  test("say which cells hold no number", () => {
    const read = readSheetLines(list({ C4: "voir note" }), { top: 2, left: 0, bottom: 5, right: 0 });
    expect(read?.columns[0]).toMatchObject({ unreadable: [3], amounts: ["10", null, "60", "2"] });
    expect(planShares(form({ lines: read, key: 2 }))).toMatchObject({
      problem: "key-unreadable",
      cells: ["C4"],
    });
  });
});

describe("rows that are no line of their own", () => {
  const sheet = (values: readonly (readonly CellValue[])[], merges: Sheet["merges"] = []): Sheet => ({
    name: "Liste",
    top: 0,
    left: 0,
    values,
    merges,
  });
  const selection = { top: 1, left: 0, bottom: 6, right: 0 };

  test("titles between them get no share, and are told", () => {
    const read = readSheetLines(
      sheet([
        ["Établissement", "Places", "Part"],
        ["Ille-et-Vilaine", null, null],
        ["CH Rennes", 10, null],
        ["350000022", null, null],
        ["Morbihan", null, null],
        ["CH Vannes", 30, null],
        ["Total", 40, null],
      ]),
      selection,
    );
    expect(read?.rows.map(({ label }) => label)).toEqual(["CH Rennes", "350000022", "CH Vannes"]);
    expect(read?.aside).toEqual(["Ille-et-Vilaine", "Morbihan"]);
  });

  test("a list that holds no amount at all is a list of lines", () => {
    const read = readSheetLines(sheet([["Nom"], ["CH Rennes"], ["CH Redon"], ["Total"]]), selection);
    expect([read?.rows.length, read?.aside]).toEqual([2, []]);
  });

  test("lines under one merged name bear it; merged cells neither give a key to each nor take a share of each", () => {
    const merges = [1, 3].map((top) => ({ top, left: 0, bottom: top + 1, right: 0 }));
    const values = [
      ["Établissement", "Activité", "Places", "Part"],
      ["CH Rennes", "MCO", 10, null],
      [null, "SMR", 5, null],
      ["CH Redon", "MCO", 20, null],
      [null, "SMR", 7, null],
      ["Total", null, 42, null],
    ];
    const names = readSheetLines(sheet(values, merges), selection);
    expect(names?.rows.map(({ label }) => label)).toEqual([
      "CH Rennes · MCO",
      "CH Rennes · SMR",
      "CH Redon · MCO",
      "CH Redon · SMR",
    ]);
    const cursor = { top: 3, left: 0, bottom: 4, right: 0 };
    expect(readSheetLines(sheet(values, merges), cursor)?.rows).toHaveLength(4);
    expect(planShares(form({ lines: names, key: 2, target: 3 }))).toMatchObject({ kind: "ready" });
    const also = [...merges, { top: 1, left: 3, bottom: 2, right: 3 }];
    const lines = readSheetLines(sheet(values, also), selection);
    expect(planShares(form({ lines, key: 2, target: 3 }))).toMatchObject({
      problem: "cells-merged",
      cells: ["D3"],
    });
    expect(planShares(form({ lines, key: 3, target: 2 }))).toMatchObject({ problem: "cells-merged" });
  });
});

describe("the share-out", () => {
  test.each<[string, Partial<ShareForm>]>([
    ["in proportion", { key: 2 }],
    ["in equal shares", {}],
    ["with bounds", { key: 2, floor: "6000", ceiling: "50000" }],
    ["in k€", { key: 2, unit: "k€" }],
    [
      "from a published annex",
      { key: 2, source: "published", annex: "FMESPP 2007", region: "Bretagne", column: "2" },
    ],
    [
      "from another one, in its unit",
      { key: 2, source: "published", annex: "USLD 2024", region: "Bretagne", column: "4", unit: "k€" },
    ],
  ])("%s: formulas and values agree to the last digit", (_, over) => {
    const { formulas, outcome } = ready(over);
    expect(outcome.rest.toDecimal()).toBe("0");
    expect(computed(formulas)).toEqual(amounts(over));
  });

  test("of envelope P of 2007 spends it at a base within its bounds, extra costs and cap included", () => {
    const over: Partial<ShareForm> = { rule: "links2007", key: 2, coefficient: 3, typed: "145000" };
    const plan = ready(over);
    expect(plan.base?.toDecimal(8)).toBe("1944.4444");
    expect(amounts(over)).toEqual(["19444.44", "11666.67", "110000", "3888.89"]);
    expect(computed(plan.formulas)).toEqual(amounts(over));
    const poor = ready({ ...over, typed: "100000" });
    expect([poor.outcome.reason, poor.outcome.rest.toDecimal()]).toEqual(["floors", "-32600"]);
    expect(poor.formulas?.[1]).toBe("=SUBV.CONNEXION(C4,D4,1700,,0.01)");
    expect(evaluate("=SUBV.CONNEXION(4;1,5;1700;;0,01)")).toMatchObject({ value: "10200" });
    expect(poor.outcome.shares[1]?.amount.toDecimal()).toBe("10200");
  });

  test("reads the envelope in its cell and writes no formula where none would give the same", () => {
    const cell = { sheet: "L’état", cell: "B2", label: "", amount: "100000", unit: null };
    expect(ready({ source: "cell", cell, key: 2 }).formulas?.[0]).toBe(
      "=INDEX(REPART.PRORATA('L’état'!$B$2,$C$3:$C$6,0.01),ROWS(A$3:A3))",
    );
    expect(ready({ source: "cell", cell, key: 2, unit: "k€" }).formulas?.[0]).toContain("$B$2/1000,");
    expect(ready({ key: 2, ceiling: "10" }).formulas).toBeNull();
    const apart = lines && { ...lines, rows: lines.rows.filter((__, i) => i !== 1), columns: [] };
    expect(ready({ lines: apart }).formulas).toBeNull();
  });

  test.each<[Partial<ShareForm>, object]>([
    [{ typed: "" }, { kind: "incomplete", missing: "envelope" }],
    [{ typed: "douze" }, { problem: "envelope-unreadable" }],
    [{ lines: null }, { missing: "lines" }],
    [{ floor: "-1" }, { problem: "bound-unreadable" }],
    [{ step: "0" }, { problem: "step-unreadable" }],
    [{ floor: "5", ceiling: "4" }, { problem: "floor-above-ceiling" }],
    [{ rule: "links2007" }, { missing: "links" }],
    [{ key: 4 }, { problem: "no-key" }],
  ])("says what it lacks: %j", (over, expected) => {
    expect(planShares(form(over))).toMatchObject(expected);
  });

  test("a misprint of a published annex is put right, and its formula says so", () => {
    const alsace = publishedEnvelope("FMESPP 2007", "Alsace", "0");
    expect([alsace?.amount.toFixed(), alsace?.formula("€")]).toEqual([
      "78400",
      'ENV.FMESPP("Alsace","M","CORRIGE")',
    ]);
    expect(publishedEnvelope("FMESPP 2007", "Bretagne", "2")?.formula("k€")).toBe(
      'ENV.FMESPP("Bretagne","P",,"k€")',
    );
    expect(publishedEnvelope("FMESPP 2007", "Bretagne", "")).toBeNull();
  });
});

import { paneTexts } from "../../src/messages/pane";
import { explanationText } from "../../src/taskpane/explanation/explanationSections";
import { explainCell } from "../../src/taskpane/host/explainCell";
import { createCheckClient } from "../../src/taskpane/worker/checkClient";
import { explainCalls } from "../../src/taskpane/tabs/functions/explainCalls";
import { publishedTables } from "../../src/circulars";
import { annexDraft } from "../../src/templates/annexDraft";
import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";
import { plainSheet } from "../excel/annexWorkbook";
import type { ExcelHost } from "../excel-host/excelHost";
import { useHost } from "../excel-host/node/useHost";

const open = useHost();
const never = new AbortController().signal;
const client = createCheckClient(() => {
  throw new Error("workers are refused here");
}, "fr");
const explain = (host: ExcelHost, sheet: string, cell: string) => {
  host.select(sheet, cell);
  return explainCell({ language: "fr", client, explainCalls }, () => false, never);
};

const values: CellValue[][] = [
  ["Postes", "Mois", "Coût"],
  [4, 3, 91_542],
  [null, 3, null],
  ["texte", "#N/A", true],
];
const formulas = [
  undefined,
  [null, null, "=COUT.CCA(A2,SUM(B2:B3))"],
  [null, null, "=COUT.CCA(Postes,Notes!$A$1)+1"],
];
const staff: Workbook = {
  name: "postes.xlsx",
  sheets: [
    plainSheet("Postes", values, { formulas, isProtected: true }),
    plainSheet("Notes", [[12]]),
    plainSheet("Vide", []),
  ],
};
const openStaff = (): ExcelHost => {
  const host = open(staff);
  host.workbook.names.set("postes", { name: "Postes", formula: "=Postes!$A$2", visible: true });
  return host;
};

test("a call of ours is recomputed from the cells, with what Excel computes inside it, and compared with the cell", async () => {
  const host = openStaff();
  const got = await explain(host, "Postes", "C2");
  expect(got).toMatchObject({
    holds: "number",
    formula: host.decimalSeparator === "," ? "=COUT.CCA(A2;SUM(B2:B3))" : "=COUT.CCA(A2,SUM(B2:B3))",
    agrees: true,
    isProtected: true,
  });
  expect(got.calls[0]).toMatchObject({
    arguments: [
      { value: "4" },
      { written: "SUM(B2:B3)", value: "6" },
      { isDefault: true },
      { isDefault: true },
    ],
    exact: "91542",
  });
  host.type("Postes", "B2", 4);
  const later = await explain(host, "Postes", "C2");
  expect(later.calls[0]?.exact).toBe("106799");
  expect(later.agrees).toBe(false);
  expect(host.writes.filter(({ what }) => what !== "values")).toEqual([]);
});

test("names and other sheets are read; a formula around the call is not taken for its value", async () => {
  const got = await explain(openStaff(), "Postes", "C3");
  expect(got.calls[0]).toMatchObject({
    exact: "183084",
    arguments: [{ value: "4" }, { value: "12" }, {}, {}],
  });
  expect(got.agrees).toBeNull();
});

/** A table of agents, a rate kept under a name, and formulas that refer to them in every way. */
const agents: Workbook = {
  name: "agents.xlsx",
  sheets: [
    plainSheet(
      "Agents",
      [
        ["Nom", "Postes", "Mois", "Coût"],
        ["A", 4, 6, 91_542],
        ["B", 2, 12, 91_542],
        ["Total", 6, null, null],
        [null, null, null, null],
        [100, null, null, null],
      ],
      {
        formulas: [
          undefined,
          [null, null, null, "=COUT.CCA(Effectifs[[#This Row],[Postes]],Effectifs[[#This Row],[Mois]])"],
          [null, null, null, "=COUT.CCA(SUM(Effectifs[Postes])/3,Effectifs[[#This Row],[Mois]])"],
          undefined,
          undefined,
          [
            null,
            "=REPART.PRORATA(A6,Effectifs[Postes],1)",
            "=COUT.CHARGE(A6,Taux)",
            "=COUT.CCA(Effectifs[[#Totals],[Postes]],Absente[Mois])",
            "=REPART.REDUIRE(50,B6#)",
          ],
        ],
      },
    ),
  ],
};
const openAgents = (): ExcelHost => {
  const host = open(agents);
  const sheet = host.sheet("Agents");
  const area = { top: 0, left: 0, bottom: 3, right: 3 };
  sheet.tables.push({ id: "t1", name: "Effectifs", area, hasHeaders: true, hasTotals: true, style: "" });
  host.workbook.names.set("taux", { name: "Taux", formula: "=0.5", visible: true });
  sheet.setCalculated(5, 1, [[67], [33]]);
  return host;
};

test.each([
  ["D2", "91542", ["4", "6"]],
  ["D3", "91542", ["2", "12"]],
  ["C6", "150", ["100", "0,5"]],
  ["E6", ["33.5", "16.5"], ["50", "67 ; 33"]],
])("tables, their rows, names of constants and spilled cells are read: %s", async (cell, exact, given) => {
  const host = openAgents();
  const [call] = (await explain(host, "Agents", cell)).calls;
  if (cell === "E6" && !host.has("1.12")) {
    expect(call?.refusal?.message).toMatch(/^B6# : sa valeur n’est pas connue/);
    return;
  }
  expect(call?.refusal?.message).toBeUndefined();
  expect(call?.exact).toEqual(exact);
  expect(call?.arguments.map(({ value }) => value).slice(0, 2)).toEqual(given);
});

test("a table that does not exist is said to be unknown, beside one that is read", async () => {
  const [call] = (await explain(openAgents(), "Agents", "D6")).calls;
  expect(call?.arguments.map(({ value }) => value).slice(0, 2)).toEqual(["6", null]);
  expect(call?.refusal?.message).toMatch(/^Absente\[Mois\] : sa valeur n’est pas connue/);
});

test("a cell that a formula spills over is explained by that formula", async () => {
  const host = openAgents();
  const got = await explain(host, "Agents", "B7");
  if (!host.has("1.12")) {
    expect(got).toMatchObject({ spilledFrom: null, formula: null, calls: [] });
    return;
  }
  expect(got).toMatchObject({ spilledFrom: "B6", agrees: null, calls: [{ id: "REPART.PRORATA" }] });
  expect(explanationText(got, paneTexts("fr"))).toContain("propagée depuis B6");
  expect(await explain(openAgents(), "Agents", "B6")).toMatchObject({ spilledFrom: null });
});

test.each([
  ["Vide", "B7", "nothing", null],
  ["Postes", "A4", "text", "texte"],
  ["Postes", "B4", "error", "#N/A"],
  ["Postes", "C4", "boolean", "VRAI"],
  ["Notes", "A1", "number", "12"],
])("%s!%s holds %s", async (sheet, cell, holds, shown) => {
  const got = await explain(openStaff(), sheet, cell);
  expect(got).toMatchObject({ holds, shown, formula: null, calls: [], selected: 1, agrees: null });
});

test("several cells selected: the active one is explained, and told", async () => {
  const host = openStaff();
  host.workbook.selection = { sheet: host.sheet("Postes"), area: { top: 0, left: 0, bottom: 2, right: 1 } };
  const got = await explainCell({ language: "fr", client, explainCalls }, () => false, never);
  expect(got).toMatchObject({ cell: "A1", selected: 6 });
});

const sheetOf = (name: string, vintage: number): Sheet => {
  const table = publishedTables().find((one) => one.name === name && one.vintage === vintage);
  if (!table) throw new Error(name);
  const { rows } = annexDraft(table, "published");
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell === "object" && cell !== null ? ("value" in cell ? cell.value : null) : cell,
    ),
  );
  return plainSheet("Annexe", cells);
};

test("an amount of a table: the totals that it is part of, their terms and status, and what was published", async () => {
  const annex = sheetOf("FMESPP", 2007);
  const row = annex.values.findIndex((cells) => cells.includes("Alsace"));
  const column = annex.values[row]?.indexOf(74_800) ?? -1;
  expect(column).toBeGreaterThan(0);
  const host = open({ name: "2007.xlsx", sheets: [annex] });
  const got = await explain(host, "Annexe", `${"ABCDEFG".charAt(column)}${row + 1}`);
  const { amount } = got;
  expect(amount.place).toMatch(/^Alsace, /);
  expect(amount.totals.map(({ role, status }) => [role, status])).toEqual([
    ["added", "broken"],
    ["added", "broken"],
  ]);
  expect(amount.totals.map(({ termCount }) => termCount).sort((a, b) => a - b)).toEqual([3, 26]);
  expect(amount.published).toMatchObject({ agrees: true, printed: expect.stringMatching(/^74\s800\s€$/) });
  expect(amount.published?.corrected).toMatch(/^78\s400\s€$/);
  const text = explanationText(got, paneTexts("fr"));
  expect(text.split("\n")[0]).toMatch(/^Annexe · [A-G]\d+$/);
  expect(text).toMatch(/Elle y est ajoutée : [A-G]\d+\n {4}Termes : /);
});

test("the last report answers while it holds; a reading that is stopped rejects", async () => {
  const host = openStaff();
  host.select("Notes", "A1");
  const asked: unknown[] = [];
  const kept = {
    explainCell: (...given: Parameters<typeof client.explainCell>) => {
      asked.push(given[1]);
      return client.explainCell(given[0], { name: "n", sheets: [plainSheet("Notes", [[12]])] }, given[2]);
    },
  };
  await explainCell({ language: "fr", client: kept, explainCalls }, (sheet) => sheet === "Notes", never);
  expect(asked).toEqual([null]);
  const stop = new AbortController();
  stop.abort();
  await expect(
    explainCell({ language: "fr", client, explainCalls }, () => false, stop.signal),
  ).rejects.toMatchObject({ problem: "cancelled" });
});

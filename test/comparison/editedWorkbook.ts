import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";

/** A row or a measure of the model; its number tells it apart, whatever it is called. */
interface Named {
  readonly id: number;
  name: string;
}

/** A sheet of the model: one table of tenths of k€, with its totals as they are printed. */
interface ModelSheet extends Named {
  title: string;
  rows: Named[];
  measures: Named[];
  /** Tenths, by row and measure. */
  amounts: Map<string, number>;
  /** Printed totals that no longer follow, by cell key; the others are computed. */
  stale: Map<string, number>;
}

export interface Model {
  sheets: ModelSheet[];
  next: number;
}

/** A source of whole numbers below a bound, the same ones for the same seed. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = (seed % 2147483646) + 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const key = (row: number, measure: number): string => `${row}:${measure}`;
/** The line of totals, and the column of totals. */
export const total = -1;

const towns = [
  "Brest",
  "Rennes",
  "Vannes",
  "Lorient",
  "Quimper",
  "Morlaix",
  "Fougères",
  "Redon",
  "Dinan",
  "Auray",
];
const themes = [
  "Urgences",
  "Psychiatrie",
  "Recherche",
  "Télémédecine",
  "Périnatalité",
  "Addictologie",
  "Greffes",
  "Dépistage",
];

const nameOf = (list: readonly string[], id: number): string => `${list[id % list.length]} ${id}`;

/** A workbook of one to four sheets, each with one table of totals both ways. */
export function madeModel(draw: Draw): Model {
  const model: Model = { sheets: [], next: 1 };
  const count = 1 + draw(4);
  for (let s = 0; s < count; s++) {
    const id = model.next++;
    const sheet: ModelSheet = {
      id,
      name: `Annexe ${id}`,
      title: `Crédits de l’annexe ${id} en k€`,
      rows: [],
      measures: [],
      amounts: new Map(),
      stale: new Map(),
    };
    for (let r = 5 + draw(15); r > 0; r--) sheet.rows.push(newNamed(model, towns));
    for (let c = 3 + draw(6); c > 0; c--) sheet.measures.push(newNamed(model, themes));
    for (const row of sheet.rows)
      for (const measure of sheet.measures) sheet.amounts.set(key(row.id, measure.id), tenths(draw));
    model.sheets.push(sheet);
  }
  return model;
}

const tenths = (draw: Draw): number => 10_000 + draw(9_000_000);
function newNamed(model: Model, names: readonly string[]): Named {
  const id = model.next++;
  return { id, name: nameOf(names, id) };
}

export const copied = (model: Model): Model => ({
  next: model.next,
  sheets: model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row })),
    measures: sheet.measures.map((measure) => ({ ...measure })),
    amounts: new Map(sheet.amounts),
    stale: new Map(sheet.stale),
  })),
});

/** The printed amount of a cell, totals included, in tenths. */
export function printed(sheet: ModelSheet, row: number, measure: number): number {
  const stale = sheet.stale.get(key(row, measure));
  if (stale !== undefined) return stale;
  let sum = 0;
  for (const r of row === total ? sheet.rows.map(({ id }) => id) : [row])
    for (const c of measure === total ? sheet.measures.map(({ id }) => id) : [measure])
      sum += sheet.amounts.get(key(r, c)) ?? 0;
  return sum;
}

export type Edit = (model: Model, draw: Draw) => void;

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;

/** The edits that people make between two versions. */
export const edits: Readonly<Record<string, Edit>> = {
  amount: ({ sheets }, draw) => {
    const sheet = pick(sheets, draw);
    sheet.amounts.set(key(pick(sheet.rows, draw).id, pick(sheet.measures, draw).id), tenths(draw));
  },
  rowAdded: (model, draw) => {
    const sheet = pick(model.sheets, draw);
    const row = newNamed(model, towns);
    sheet.rows.splice(draw(sheet.rows.length + 1), 0, row);
    for (const { id } of sheet.measures) sheet.amounts.set(key(row.id, id), tenths(draw));
  },
  rowRemoved: ({ sheets }, draw) => {
    const sheet = pick(sheets, draw);
    if (sheet.rows.length > 4) sheet.rows.splice(draw(sheet.rows.length), 1);
  },
  rowRenamed: ({ sheets }, draw) => {
    const row = pick(pick(sheets, draw).rows, draw);
    row.name = `Nouveau nom ${row.id}`;
  },
  rowsSwapped: ({ sheets }, draw) => {
    const { rows } = pick(sheets, draw);
    const [a, b] = [draw(rows.length), draw(rows.length)];
    [rows[a], rows[b]] = [rows[b] as Named, rows[a] as Named];
  },
  columnAdded: (model, draw) => {
    const sheet = pick(model.sheets, draw);
    const measure = newNamed(model, themes);
    sheet.measures.splice(draw(sheet.measures.length + 1), 0, measure);
    for (const { id } of sheet.rows) sheet.amounts.set(key(id, measure.id), tenths(draw));
  },
  columnRemoved: ({ sheets }, draw) => {
    const sheet = pick(sheets, draw);
    if (sheet.measures.length > 3) sheet.measures.splice(draw(sheet.measures.length), 1);
  },
  columnMoved: ({ sheets }, draw) => {
    const { measures } = pick(sheets, draw);
    const [moved] = measures.splice(draw(measures.length), 1);
    if (moved) measures.splice(draw(measures.length + 1), 0, moved);
  },
  columnRenamed: ({ sheets }, draw) => {
    const measure = pick(pick(sheets, draw).measures, draw);
    measure.name = `Autre intitulé ${measure.id}`;
  },
  sheetRenamed: ({ sheets }, draw) => {
    const sheet = pick(sheets, draw);
    sheet.name = `Feuille ${sheet.id} bis`;
  },
  sheetsSwapped: ({ sheets }, draw) => {
    const [a, b] = [draw(sheets.length), draw(sheets.length)];
    [sheets[a], sheets[b]] = [sheets[b] as ModelSheet, sheets[a] as ModelSheet];
  },
  titleChanged: ({ sheets }, draw) => {
    const sheet = pick(sheets, draw);
    sheet.title = `Crédits révisés de l’annexe ${sheet.id} en k€`;
  },
};

/** The model as a workbook: a title, a blank row, a header, the table. */
export const rendered = ({ sheets }: Model, name: string): Workbook => ({
  name,
  sheets: sheets.map(renderedSheet),
});

function renderedSheet(sheet: ModelSheet): Sheet {
  const columns = [...sheet.measures.map(({ id }) => id), total];
  const line = (label: string, row: number): CellValue[] => [
    label,
    ...columns.map((measure) => printed(sheet, row, measure) / 10),
  ];
  return {
    name: sheet.name,
    top: 0,
    left: 0,
    values: [
      [sheet.title],
      [],
      ["Établissement", ...sheet.measures.map(({ name }) => name), "TOTAL"],
      ...sheet.rows.map(({ id, name }) => line(name, id)),
      line("Total", total),
    ],
  };
}

/** The first row and column of amounts of every sheet. */
export const body = { row: 3, column: 1 } as const;

/** Keeps the printed total of a cell as it is, whatever its parts become. */
export function freeze(sheet: ModelSheet, row: number, measure: number): void {
  sheet.stale.set(key(row, measure), printed(sheet, row, measure));
}

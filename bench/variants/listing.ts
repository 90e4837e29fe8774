import { cellAddress, columnLetters } from "../../src/tables/address";
import type { CellValue, Workbook } from "../../src/tables/workbook";
import type { Draw } from "../../test/comparison/editedWorkbook";

export interface Line {
  readonly id: number;
  name: string;
  /** Lines of a group share a subtotal, measures of a group a heading. */
  readonly group: number;
}

/** One table of one sheet, before it is written; amounts in euros, in hundreds of them unless `fine`. */
export interface Listing {
  readonly id: number;
  sheet: string;
  title: string;
  unit: "k€" | "€";
  lines: Line[];
  measures: Line[];
  amounts: Map<string, number>;
  /** What is added to a printed total, by its key. */
  shifts: Map<string, number>;
  blankRows: number;
  note: string;
  frozen: boolean;
  readonly look: {
    readonly groups: number;
    readonly heads: number;
    readonly codes: boolean;
    readonly formulas: boolean;
    readonly fine: boolean;
  };
}

const places = [
  "Nord",
  "Sud",
  "Littoral",
  "Plaine",
  "Montagne",
  "Vallée",
  "Estuaire",
  "Plateau",
  "Bocage",
  "Marais",
  "Presqu’île",
  "Delta",
];
const measures = [
  "Urgences",
  "Psychiatrie",
  "Recherche",
  "Greffes",
  "Dépistage",
  "Rééducation",
  "Transports",
  "Logements",
];
const groupNames = ["Métropole", "Outre-mer", "Autres territoires"];
const headNames = ["Crédits pérennes", "Crédits ponctuels"];

export const keyOf = (line: number | string, measure: number | string): string => `${line}|${measure}`;
export const whole = "whole";
export const subtotal = (group: number): string => `sub ${group}`;

export function madeListings(draw: Draw): Listing[] {
  return Array.from({ length: 1 + draw(3) }, (_, s) => {
    const look = {
      groups: [0, 0, 2, 3][draw(4)] ?? 0,
      heads: draw(2) === 0 ? 1 : 2,
      codes: draw(3) === 0,
      formulas: draw(3) === 0,
      // A formula adds up rounded amounts: it gives another total than the rounded one.
      fine: draw(3) === 0,
    };
    if (look.formulas) look.fine = false;
    const lines = Array.from({ length: 7 + draw(6) }, (_, i) => i);
    const columns = 3 + draw(5);
    const listing: Listing = {
      id: s,
      sheet: `Tableau ${s + 1}`,
      title: `Dotations du programme ${s + 1}`,
      unit: draw(2) === 0 ? "k€" : "€",
      lines: lines.map((i) => ({
        id: i,
        name: `${places[i] ?? i}${s === 0 ? "" : ` ${s}`}`,
        group: look.groups === 0 ? 0 : Math.floor((i * look.groups) / lines.length),
      })),
      measures: Array.from({ length: columns }, (_, i) => ({
        id: i,
        name: measures[(i + s) % measures.length] ?? String(i),
        group: look.heads === 1 ? 0 : Math.floor((i * 2) / columns),
      })),
      amounts: new Map(),
      shifts: new Map(),
      blankRows: draw(3),
      note: "",
      frozen: false,
      look,
    };
    for (const line of listing.lines)
      for (const measure of listing.measures)
        listing.amounts.set(
          keyOf(line.id, measure.id),
          (1_001 + draw(4_000_000)) * 100 + (look.fine ? draw(100) : 0),
        );
    return listing;
  });
}

export const copyOf = (one: Listing): Listing => ({
  ...one,
  lines: one.lines.map((line) => ({ ...line })),
  measures: one.measures.map((measure) => ({ ...measure })),
  amounts: new Map(one.amounts),
  shifts: new Map(one.shifts),
});

/** What is printed at a line (or a subtotal, or the whole) and a measure (or the whole), in euros. */
export function printed(one: Listing, line: number | string, measure: number | string): number {
  let sum = one.shifts.get(keyOf(line, measure)) ?? 0;
  for (const { id, group } of one.lines)
    if (line === whole || line === id || line === subtotal(group))
      for (const { id: own } of one.measures)
        if (measure === whole || measure === own) sum += one.amounts.get(keyOf(id, own)) ?? 0;
  return sum;
}

/** The listings as a workbook, with the place and the amount of each cell by its line and measure. */
export function listings(
  all: readonly Listing[],
  name: string,
): {
  readonly workbook: Workbook;
  readonly cells: Map<string, { readonly place: string; readonly value: number; readonly euros: number }>;
} {
  const cells = new Map<string, { place: string; value: number; euros: number }>();
  const sheets = all.map((one) => {
    const values: CellValue[][] = [[`${one.title} (en ${one.unit === "€" ? "euros" : "k€"})`]];
    const formulas: (string | null)[][] = [[]];
    const push = (row: CellValue[], own: (string | null)[] = []): void => {
      values.push(row);
      formulas.push(own);
    };
    for (let r = 0; r < one.blankRows; r++) push([]);
    const lead = one.look.codes ? 2 : 1;
    if (one.look.heads === 2)
      push([
        ...(one.look.codes ? ["Code", "Territoire"] : ["Territoire"]),
        ...one.measures.map(({ group }, i) =>
          i > 0 && one.measures[i - 1]?.group === group ? null : (headNames[group] ?? ""),
        ),
        "Total",
      ]);
    push([
      ...(one.look.heads === 2
        ? Array<null>(lead).fill(null)
        : one.look.codes
          ? ["Code", "Territoire"]
          : ["Territoire"]),
      ...one.measures.map(({ name: own }) => own),
      one.look.heads === 2 ? null : "Total",
    ]);
    const write = (label: string, code: string | null, id: number | string): void => {
      const row = values.length;
      const amounts = [...one.measures.map(({ id: own }) => own), whole].map((measure, c) => {
        const euros = printed(one, id, measure);
        const value = one.unit === "€" ? euros : Math.round(euros / 100) / 10;
        cells.set(`${one.id} ${keyOf(id, measure)}`, {
          place: `${one.sheet}!${cellAddress(row, lead + c)}`,
          value,
          euros,
        });
        return value;
      });
      const sum =
        one.look.formulas && !one.frozen && !one.shifts.has(keyOf(id, whole))
          ? `=SUM(${columnLetters(lead)}${row + 1}:${columnLetters(lead + one.measures.length - 1)}${row + 1})`
          : null;
      push(
        [...(one.look.codes ? [code] : []), label, ...amounts],
        [...Array<null>(lead + one.measures.length).fill(null), sum],
      );
    };
    one.lines.forEach((line, i) => {
      write(line.name, `T${String(line.id + 1).padStart(2, "0")}`, line.id);
      if (one.look.groups > 0 && one.lines[i + 1]?.group !== line.group)
        write(`Sous-total ${groupNames[line.group] ?? ""}`, null, subtotal(line.group));
    });
    write("Total", null, whole);
    if (one.note !== "") {
      push([]);
      push([one.note]);
    }
    return { name: one.sheet, top: 0, left: 0, values, formulas };
  });
  return { workbook: { name, sheets }, cells };
}

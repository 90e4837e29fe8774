import { Exact } from "../../src/amounts/exact";
import { correctedTable, publishedTable, publishedTables } from "../../src/circulars";
import type { PublishedRow, PublishedTable } from "../../src/circulars";

const tableOf = (name: string, vintage: number): PublishedTable => {
  const table = publishedTable(name, vintage);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

const sum = (amounts: readonly (Exact | null | undefined)[]): Exact =>
  amounts.reduce<Exact>((total, amount) => total.plus(amount ?? 0), new Exact(0));

const row = (table: PublishedTable, label: string): PublishedRow => {
  const found = table.rows.find((candidate) => candidate.label === label);
  if (found === undefined) throw new Error(`no row ${label}`);
  return found;
};

/** Half a step per term and for the total: the widest gap that rounding to 0,1 k€ can leave. */
const within = (gap: Exact, terms: number): boolean => gap.abs().lte(new Exact("0.05").times(terms + 1));

describe("annexe I of 2007", () => {
  const printed = tableOf("FMESPP", 2007);
  const corrected = correctedTable(printed);

  it("has 26 regions and a total", () => {
    expect(printed.rows.filter(({ kind }) => kind === "region")).toHaveLength(26);
    expect(printed.rows.filter(({ kind }) => kind === "total")).toHaveLength(1);
  });

  it("foots across once its five misprints are put right, and only then", () => {
    const broken = (table: PublishedTable): string[] =>
      table.rows
        .filter(({ amounts }) => !sum(amounts.slice(0, 3)).equals(amounts[3] ?? 0))
        .map(({ label }) => label);
    expect(broken(corrected)).toEqual([]);
    expect(broken(printed)).toEqual(["Alsace", "Centre", "Guyane", "Poitou-Charentes", "Total"]);
  });

  it("foots down but for one euro of rounding in P", () => {
    const gaps = corrected.columns.map((_, at) =>
      sum(corrected.rows.filter(({ kind }) => kind === "region").map(({ amounts }) => amounts[at])).minus(
        row(corrected, "Total").amounts[at] ?? 0,
      ),
    );
    expect(gaps.map(String)).toEqual(["0", "0", "-1", "-1"]);
  });

  it("keeps the printed figures beside the corrected ones", () => {
    expect(printed.corrections).toHaveLength(5);
    for (const { row: label, column, printed: figure } of printed.corrections) {
      const at = printed.columns.findIndex(({ header }) => header === column);
      expect(row(printed, label).amounts[at]?.equals(figure)).toBe(true);
    }
  });
});

describe("the six tables of annexe I of 2024", () => {
  const tables = publishedTables().filter(({ vintage }) => vintage === 2024);

  it("has 18 regions, two subtotals, one total and an amount or a blank in each column", () => {
    expect(tables).toHaveLength(6);
    for (const { rows, columns, unit } of tables) {
      expect(rows.map(({ kind }) => kind).filter((kind) => kind === "region")).toHaveLength(18);
      expect(rows.map(({ kind }) => kind).filter((kind) => kind === "subtotal")).toHaveLength(2);
      expect(rows.at(-1)?.kind).toBe("total");
      expect(unit).toBe("k€");
      for (const { amounts } of rows) expect(amounts).toHaveLength(columns.length);
    }
  });

  it("foots down: regions to subtotals, subtotals to the total", () => {
    for (const { name, columns, rows } of tables) {
      const first = rows.slice(0, 13);
      const overseas = rows.slice(14, 19);
      columns.forEach((_, at) => {
        const [metropolis, islands, total] = [rows[13], rows[19], rows[20]].map(
          (r) => r?.amounts[at] ?? new Exact(0),
        );
        const gaps = [
          within(sum(first.map(({ amounts }) => amounts[at])).minus(metropolis ?? 0), 13),
          within(sum(overseas.map(({ amounts }) => amounts[at])).minus(islands ?? 0), 5),
          within(sum([metropolis, islands]).minus(total ?? 0), 2),
        ];
        expect([name, at, ...gaps]).toEqual([name, at, true, true, true]);
      });
    }
  });

  it("foots across: bases and measures to the total of each row", () => {
    for (const { name, columns, rows } of tables) {
      const parts = columns.flatMap(({ role }, at) => (role === "base" || role === "measure" ? [at] : []));
      const total = columns.findIndex(({ role }) => role === "total");
      for (const { label, amounts } of rows) {
        const gap = sum(parts.map((at) => amounts[at])).minus(amounts[total] ?? 0);
        expect([name, label, within(gap, parts.length)]).toEqual([name, label, true]);
      }
    }
  });

  it("delegates 974 973,5 k€ in all", () => {
    const delegated = tables.map(({ name, columns, rows }) => {
      const total = rows.at(-1)?.amounts ?? [];
      const at = columns.findIndex(({ role }) => role === "total-delegations");
      // The emergency table prints no total of its delegations: its two measures are.
      return name === "DOT_POP URGENCES"
        ? sum(columns.map(({ role }, column) => (role === "measure" ? total[column] : null)))
        : sum([total[at]]);
    });
    expect(sum(delegated).toString()).toBe("974973.5");
  });
});

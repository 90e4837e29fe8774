import fc from "fast-check";
import { readTables, type AnnexTable, type Area, type CellValue } from "../../src/tables";

const regions = ["Bretagne", "Corse", "Normandie", "Occitanie", "Grand Est", "Guyane", "Mayotte"];
const names = ["Base", "Mesures nouvelles", "SIMPHONIE", "Ajustements", "Transferts", "Total"];
const flags = ["JPE", "NR", "R"];

type Cells = CellValue[][];

/** A table of regions: header of one or two rows, amounts of one decimal, a total row. */
const tableCells = fc
  .record({
    rows: fc.integer({ min: 2, max: 6 }),
    columns: fc.integer({ min: 2, max: 5 }),
    coded: fc.boolean(),
    flagged: fc.boolean(),
    asText: fc.boolean(),
    amounts: fc.array(fc.option(fc.integer({ min: -99_999, max: 999_999 }), { freq: 6 }), {
      minLength: 35,
      maxLength: 35,
    }),
  })
  .map(({ rows, columns, coded, flagged, asText, amounts }): Cells => {
    const amount = (tenths: number | null | undefined): CellValue => {
      if (tenths === null || tenths === undefined) return null;
      return asText ? `${(tenths / 10).toFixed(1)}`.replace(".", ",") : tenths / 10;
    };
    const naming = (label: string, i: number): CellValue[] => (coded ? [`0${i + 1}`, label] : [label]);
    const header: Cells = [[...(coded ? ["Code", "Région"] : ["Région"]), ...names.slice(0, columns)]];
    if (flagged) {
      const marks = Array.from({ length: columns }, (_, c): CellValue => flags[c % 3] ?? null);
      header.push([...(coded ? [null] : []), "JPE/NR/R", ...marks]);
    }
    const body = regions.slice(0, rows).map((region, r): CellValue[] => {
      const own = Array.from({ length: columns }, (_, c) => amount(amounts[r * 5 + c]));
      // A first amount in each row and column, so that no line of the table is blank.
      own[r % columns] ??= amount(10);
      if (r === 0) own.forEach((value, c) => (own[c] = value ?? amount(20 + c)));
      return [...naming(region, r), ...own];
    });
    const totals = Array.from({ length: columns }, (_, c) => amount(1000 + c));
    return [...header, ...body, [...(coded ? [null] : []), "Total", ...totals]];
  });

/** What surrounds a table on its sheet. */
const surroundings = fc.record({
  top: fc.integer({ min: 0, max: 40 }),
  left: fc.integer({ min: 0, max: 20 }),
  titles: fc.subarray(["Annexe I", "Circulaire du 3 décembre 2024", "Montants régionaux des dotations"]),
  gap: fc.integer({ min: 1, max: 3 }),
  notes: fc.subarray(["(1) hors USLD", "Source : ministère", "* donnée provisoire"]),
});

const place = (cells: Cells, top: number, left: number): Cells => [
  ...Array.from({ length: top }, (): CellValue[] => []),
  ...cells.map((row) => [...Array.from({ length: left }, (): CellValue => null), ...row]),
];

const beside = (left: Cells, right: Cells, width: number): Cells =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, r) => {
    const row = left[r] ?? [];
    const blanks = Array.from({ length: width - row.length }, (): CellValue => null);
    return [...row, ...blanks, ...(right[r] ?? [])];
  });

const read = (values: Cells, at: Partial<Area> = {}): AnnexTable[] =>
  readTables({ name: "Feuil1", top: at.top ?? 0, left: at.left ?? 0, values });

/** What must not depend on where the table stands. */
const content = ({ rows, columns, grid, regionSet, decimals, notes }: AnnexTable): unknown => ({
  rows: rows.map(({ label, kind, code }) => [label, kind, code]),
  columns: columns.map(({ path, flag }) => [path, flag]),
  grid,
  regionSet,
  decimals,
  notes: notes.map(({ kind, index }) => [kind, index]),
});

test("a table alone has as many rows and columns as were drawn", () => {
  fc.assert(
    fc.property(tableCells, (cells) => {
      const [table, ...others] = read(cells);
      const naming = cells[0]?.[0] === "Code" ? 2 : 1;
      expect(others).toEqual([]);
      expect(table?.area).toEqual({
        top: 0,
        left: 0,
        bottom: cells.length - 1,
        right: (cells[0]?.length ?? 0) - 1,
      });
      expect(table?.columns).toHaveLength((cells[0]?.length ?? 0) - naming);
    }),
  );
});

test("a table reads the same wherever it stands, under titles and over notes", () => {
  fc.assert(
    fc.property(tableCells, surroundings, (cells, { top, left, titles, gap, notes }) => {
      const blanks = Array.from({ length: gap }, (): CellValue[] => []);
      const lines = (texts: string[]): Cells => texts.map((text) => [text]);
      const sheet = place([...lines(titles), ...blanks, ...cells, ...blanks, ...lines(notes)], top, left);
      const [table, ...others] = read(sheet, { top: 3, left: 2 });
      expect(others).toEqual([]);
      expect(table && content(table)).toEqual(read(cells).map(content)[0]);
      expect(table?.area.top).toBe(3 + top + titles.length + gap);
      expect(table?.area.left).toBe(2 + left);
    }),
  );
});

test("tables stacked on one sheet read as each alone", () => {
  fc.assert(
    fc.property(tableCells, tableCells, fc.boolean(), (first, second, titled) => {
      const title: Cells = titled ? [[], ["Deuxième table"]] : [[]];
      expect(read([...first, ...title, ...second]).map(content)).toEqual(
        [first, second].flatMap((cells) => read(cells).map(content)),
      );
    }),
  );
});

test("tables side by side read as each alone, whatever their heights", () => {
  fc.assert(
    fc.property(tableCells, tableCells, fc.integer({ min: 0, max: 4 }), (left, right, drop) => {
      const width = (left[0]?.length ?? 0) + 1;
      expect(read(beside(left, place(right, drop, 0), width)).map(content)).toEqual(
        [left, right].flatMap((cells) => read(cells).map(content)),
      );
    }),
  );
});

test("blank rows and columns within a table change nothing of what it says", () => {
  fc.assert(
    fc.property(tableCells, fc.integer({ min: 3, max: 5 }), (cells, row) => {
      const wide = cells.map((line) => [...line.slice(0, -1), null, ...line.slice(-1)]);
      const tall = [...wide.slice(0, row), [], ...wide.slice(row)];
      expect(read(tall).map(content)).toEqual(read(cells).map(content));
    }),
  );
});

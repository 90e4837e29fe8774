import { withCoverage } from "../../src/equations/scope/withCoverage";
import { sum } from "./made";

type Table = Parameters<typeof withCoverage>[0];

const twice = "La somme des services est supérieure à l’ensemble.";

/** A table by its labels alone, whose last column totals the others. */
const tableOf = (rows: readonly string[], columns: readonly string[], more: Partial<Table> = {}): Table =>
  ({
    rows: rows.map((label) => ({ label })),
    columns: columns.map((label) => ({ path: [label] })),
    notes: [],
    footnotes: new Map([
      ["1", twice],
      ["2", "Hors médecins"],
      ["3", "Y compris les internes"],
      ["4", "Not additive"],
    ]),
    ...more,
  }) as unknown as Table;

/** What is said of the sum of the last column, at each row that it differs at. */
const differing = (table: Table, family: Partial<Parameters<typeof sum>[3]> = {}): string[] => {
  const last = table.columns.length - 1;
  const terms = table.columns.slice(0, -1).map((_, c) => c);
  const { differs } = withCoverage(table)(sum("row", last, terms, { to: table.rows.length, ...family }));
  return [...(differs ?? [])].map(([position, how]) => `${position} ${how}`);
};

const rows = ["Nord", "Sud", "Est"];

test("a total that its note calls no sum is none, or none on the lines that bear the note too", () => {
  const columns = ["Matin", "Soir", "Ensemble (1)"];
  expect(differing(tableOf(rows, columns))).toEqual(["0 less", "1 less", "2 less"]);
  expect(differing(tableOf(["Nord", "Sud (2) (1)", "Est (2)"], columns))).toEqual(["1 less"]);
  expect(differing(tableOf(["Nord", "Sud", "Est"], columns), { from: 1, to: 3 })).toEqual([
    "1 less",
    "2 less",
  ]);
  // What else is noted of the total is no such word: lines that bear that are not meant.
  expect(differing(tableOf(["Nord", "Sud (2)", "Est (1)"], ["Matin", "Soir", "Ensemble (2) (1)"]))).toEqual([
    "2 less",
  ]);
  expect(differing(tableOf(rows, ["Matin (1)", "Soir", "Ensemble (1)"]))).toEqual([]);
  expect(differing(tableOf(rows, ["Matin", "Doubles comptes", "Ensemble (1)"]))).toEqual([]);
});

test("an amount that bears such a note is no sum, the others of its line are", () => {
  const noted = (text: string): Table =>
    tableOf(rows, ["Matin", "Soir", "Ensemble"], {
      notes: [{ kind: "text-number", index: 5, text }] as unknown as Table["notes"],
    });
  expect(differing(noted("310 (1)"))).toEqual(["1 less"]);
  expect(differing(noted("310 (2)"))).toEqual([]);
});

test("a total counts what its parts leave out, but where the line across tells of it", () => {
  const columns = [
    "Jour hors internes",
    "Nuit hors internes et élèves",
    "Total y compris internes, et élèves",
  ];
  expect(differing(tableOf(rows, columns))).toEqual(["0 more", "1 more", "2 more"]);
  const told = ["Nord hors internes", "Sud y compris internes", "Est"];
  expect(differing(tableOf(told, ["Jour hors internes", "Nuit", "Total y compris internes"]))).toEqual([
    "2 more",
  ]);
  // Of two things that are left out the line across tells one.
  const both = ["Jour hors internes", "Nuit hors bénévoles", "Total y compris internes, incl. bénévoles"];
  expect(differing(tableOf(told, both))).toEqual(["0 more", "1 more", "2 more"]);
  // One of the parts is what another leaves out.
  expect(differing(tableOf(rows, ["Jour hors internes", "Internes", "Total y compris internes"]))).toEqual(
    [],
  );
  expect(differing(tableOf(rows, ["Jour hors internes", "Nuit", "Total"]))).toEqual([]);
});

test("a total leaves out what the line across counts, unless all of its parts do", () => {
  const across = ["Nord (3)", "Sud", "Est"];
  expect(differing(tableOf(across, ["Jour", "Nuit", "Total hors internes"]))).toEqual(["0 less"]);
  expect(differing(tableOf(across, ["Jour hors internes", "Nuit", "Total hors internes"]))).toEqual([
    "0 less",
  ]);
  expect(
    differing(tableOf(across, ["Jour hors internes", "Nuit hors internes", "Total hors internes"])),
  ).toEqual([]);
  expect(differing(tableOf(across, ["Jour", "Nuit", "Total hors internes, sauf élèves"]))).toEqual([
    "0 less",
  ]);
});

test("nothing is said of a formula, of one part, of a difference", () => {
  const columns = ["Matin", "Soir", "Ensemble (4)"];
  expect(differing(tableOf(rows, columns), { origin: "formula" })).toEqual([]);
  expect(differing(tableOf(rows, columns), { terms: [{ line: 0, sign: 1 }] })).toEqual([]);
  const minus = [
    { line: 0, sign: 1 },
    { line: 1, sign: -1 },
  ] as const;
  expect(differing(tableOf(rows, columns), { terms: minus })).toEqual([]);
});

test("a total that says nothing counts what all its parts leave out, where a line across leaves it out too", () => {
  const columns = ["Matin (2)", "Soir hors médecins", "Ensemble"];
  expect(differing(tableOf(["Nord", "Sud (2)", "Est"], columns))).toEqual(["0 more", "2 more"]);
  expect(differing(tableOf(rows, columns))).toEqual([]);
  expect(differing(tableOf(["Nord", "Sud (2)"], ["Matin (2)", "Soir", "Ensemble"]))).toEqual([]);
});

test("a total leaves out what its parts do not, in the total across alone that does not say so", () => {
  const down = sum("column", 2, [0, 1], { to: 3 });
  const across = (columns: readonly string[]): unknown => [
    ...(withCoverage(tableOf(["Nord", "Sud", "Total (2)"], columns))(down).differs ?? []),
  ];
  expect(across(["Matin (2)", "Soir (2)", "Total"])).toEqual([[2, "less"]]);
  expect(across(["Matin (2)", "Soir (2)", "Nuit"])).toEqual([]);
  expect(across(["Matin", "Soir", "Total"])).toEqual([]);
});

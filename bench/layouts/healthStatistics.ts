import { Draft, layout, roundTo, sized, times } from "./draft";

const STATES = ["NSW", "Vic", "Qld", "WA", "SA", "Tas", "ACT", "NT"];
const PROVINCES = ["N.L.", "P.E.I.", "N.S.", "N.B.", "Que.", "Ont.", "Man.", "Sask.", "Alta.", "B.C."];
/** Counts, rates per 100,000 and shares beside them; a class not stated; small numbers withheld. */
export const ratesPerHeads = layout("counts, rates per 100,000, not stated", (random) => {
  const t = new Draft({
    sheet: "Table S1.4",
    columns: 3,
    unit: [1, 0.1, 0.1],
    derived: { 1: (row) => 100 * (row[0] ?? 0) ** 0.4, 2: (row) => (row[0] ?? 0) / 1000 },
  });
  t.text("Table S1.4: Separations by state or territory, 2021–22");
  t.text("State/territory", "Number", "Rate (per 100,000 population)", "Per cent");
  const rows = STATES.map((name) => t.line(name, [Math.round(sized(random, 300, 40_000))]));
  const unknown = t.line("Not stated(a)", [10 + random.below(90)]);
  t.mark(unknown, 1, "n.a.");
  t.sum("Total", [...rows, unknown]);
  t.text("(a) Includes overseas residents and persons of no fixed address.");
  t.text("n.a. not applicable");
  return t.table();
});

/** Totals that count people who are in no line: always a bit more than the lines, told in a note. */
export const totalsWithUnstated = layout("totals with cases not stated", (random) => {
  const t = new Draft({ sheet: "Table 3", columns: 3, sums: [[2, [0, 1]]] });
  t.text("Table 3: Emergency presentations by age group and sex");
  t.text("Age group", "Males", "Females", "Persons(a)");
  const rows = times(9, (k) =>
    t.line(
      `${10 * k}–${10 * k + 9}`,
      [0, 0].map(() => Math.round(sized(random, 900, 30_000))),
    ),
  );
  const last = t.sum("Total(b)", rows);
  for (const row of [...rows, last])
    if (row === last || random.next() < 0.8)
      t.mark(row, 2, t.amount(row, 2) + 1 + random.below(row === last ? 400 : 20));
  const inLines = (c: number): number => rows.reduce((sum, row) => sum + t.amount(row, c), 0);
  for (const c of [0, 1]) t.mark(last, c, inLines(c) + 5 + random.below(90));
  const printed = rows.map((row) => Number(t.values[row]?.[3]));
  t.mark(last, 2, printed.reduce((sum, one) => sum + one, 0) + 20 + random.below(300));
  t.text("(a) Includes persons whose sex was not stated.");
  t.text("(b) Includes persons whose age was not stated.");
  return t.table();
});

/** Provinces across, years with a mark down, two stacked blocks: amounts and amounts per head. */
export const provincesAcross = layout("provinces across, per head block below", (random) => {
  const t = new Draft({ sheet: "Table B.1", columns: 11, unit: 0.1, sums: [[10, times(10, (k) => k)]] });
  const years = times(8 + random.below(6), (k) => 2009 + k);
  t.text("Table B.1.1 Total health expenditure, by province, in millions of dollars");
  t.text("Year", ...PROVINCES, "Canada");
  years.forEach((year, k) => {
    t.line(
      k > years.length - 3 ? `${year} f` : year,
      times(10, () => sized(random, 500, 50_000)),
    );
  });
  t.text();
  t.text("Table B.1.2 Total health expenditure per capita, by province, in dollars");
  t.text("Year", ...PROVINCES, "Canada");
  for (const year of years) t.text(year, ...times(11, () => roundTo(4000 + 4000 * random.next(), 1)));
  t.text("Notes");
  t.text("f Forecast.");
  return t.table();
});

/** Estimates with margins of error beside them: the margins add up to nothing. */
export const marginsOfError = layout("estimates with margins of error", (random) => {
  const t = new Draft({
    sheet: "B01001",
    columns: 4,
    derived: { 1: (row) => 3 * Math.sqrt(row[0] ?? 0), 3: (row) => 3.4 * Math.sqrt(row[2] ?? 0) },
  });
  t.text("SEX BY AGE");
  t.text(null, "Adams County", null, "Boone County", null);
  t.text("Label", "Estimate", "Margin of Error", "Estimate", "Margin of Error");
  const total = t.text("Total:");
  const sexes = ["Male:", "Female:"].map((sex) => {
    const head = t.text(`    ${sex}`);
    const rows = ["Under 5 years", "5 to 17 years", "18 to 64 years", "65 years and over"].map((label) =>
      t.line(`        ${label}`, [
        Math.round(sized(random, 900, 20_000)),
        null,
        Math.round(sized(random, 900, 20_000)),
      ]),
    );
    t.fill(head, rows);
    return head;
  });
  t.fill(total, sexes);
  return t.table();
});

/** Number of people, lower and upper bounds: only the number adds up. */
export const uncertaintyBounds = layout("numbers with lower and upper bounds", (random) => {
  const t = new Draft({
    sheet: "Data",
    labels: 2,
    columns: 3,
    derived: { 1: (row) => 0.8 * (row[0] ?? 0), 2: (row) => 1.27 * (row[0] ?? 0) },
    unit: random.pick([1, 100, 1000]),
  });
  t.text("Estimated deaths by WHO region");
  t.text("Code", "Region", "Deaths", "Lower", "Upper");
  const rows = [
    "AFR Africa",
    "AMR Americas",
    "EMR Eastern Mediterranean",
    "EUR Europe",
    "SEAR South-East Asia",
    "WPR Western Pacific",
  ].map((label) =>
    t.line(
      [label.slice(0, label.indexOf(" ")), label.slice(label.indexOf(" ") + 1)],
      [sized(random, 30_000, 900_000)],
    ),
  );
  const all = t.sum(["GLOBAL", "Global"], rows);
  t.mark(all, 1, roundTo(0.87 * t.amount(all, 0), 100));
  t.mark(all, 2, roundTo(1.16 * t.amount(all, 0), 100));
  return t.table();
});

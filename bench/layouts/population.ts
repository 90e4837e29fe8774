import { Draft, layout, roundTo, sized, some, times } from "./draft";

const LANDER = [
  "Baden-Württemberg",
  "Bayern",
  "Berlin",
  "Brandenburg",
  "Bremen",
  "Hamburg",
  "Hessen",
  "Niedersachsen",
  "Saarland",
  "Sachsen",
  "Thüringen",
];
const STATES = ["NSW", "Vic", "Qld", "WA", "SA", "Tas", "ACT", "NT"];
const PROVINCES = ["N.L.", "P.E.I.", "N.S.", "N.B.", "Que.", "Ont.", "Man.", "Sask.", "Alta.", "B.C."];
const COUNTRIES = [
  "Belgium",
  "Bulgaria",
  "Czechia",
  "Denmark",
  "Germany",
  "Estonia",
  "Ireland",
  "Greece",
  "Spain",
  "France",
  "Italy",
  "Poland",
];
const COMMUNES = [
  "Arzon",
  "Baden",
  "Carnac",
  "Damgan",
  "Elven",
  "Férel",
  "Guer",
  "Hoëdic",
  "Josselin",
  "Locminé",
];

/** Unions of countries above the countries, a column of flags after each year, marks for what is not available. */
export const countriesAndUnions = layout("unions above countries, flags", (random) => {
  const years = times(4 + random.below(4), (k) => 2016 + k);
  const unit = random.pick([1, 0.1]);
  const t = new Draft({ sheet: "Sheet 1", columns: years.length, at: years.map((_, k) => 1 + 2 * k), unit });
  t.text("Hospital discharges, thousand");
  t.text("Time frequency: Annual");
  t.text();
  t.text("TIME", ...years.flatMap((year) => [String(year), null]));
  t.text("GEO (Labels)");
  const union = t.text("European Union - 27 countries (from 2020)");
  const euro = t.text("Euro area – 20 countries (from 2023)");
  const rows = COUNTRIES.map((name) =>
    t.line(
      name,
      years.map(() => sized(random, 40, 9000)),
    ),
  );
  t.fill(union, rows);
  t.fill(
    euro,
    [0, 4, 5, 6, 7, 8, 9, 10].map((k) => rows[k] as number),
  );
  for (const row of rows)
    for (const k of years.keys()) {
      if (random.next() < 0.1) t.put(row, 2 + 2 * k, random.pick(["p", "e", "b", "d"]));
    }
  t.text();
  t.text("Special value");
  t.text(":", "not available");
  return t.table();
});

/** A total then men and women side by side for three ages, the country last; points and dashes for what is none. */
export const landBySex = layout("Länder by sex, totals first", (random) => {
  const groups = ["Insgesamt", "unter 18", "18 bis 64", "65 und älter"];
  const t = new Draft({
    sheet: "12411-01",
    columns: 12,
    sums: [
      ...[1, 2, 3].map((g) => [3 * g, [3 * g + 1, 3 * g + 2]] as const),
      [1, [4, 7, 10]],
      [2, [5, 8, 11]],
      [0, [1, 2]],
    ],
  });
  t.text("Bevölkerung am 31.12. nach Altersgruppen und Geschlecht");
  t.text("Land", ...groups.flatMap((group) => [group, null, null]));
  t.text(null, ...groups.flatMap(() => ["insgesamt", "männlich", "weiblich"]));
  t.text(null, ...times(12, () => "Anzahl"));
  const rows = LANDER.map((name) =>
    t.line(
      name,
      times(12, () => Math.round(sized(random, 9000, 900_000))),
    ),
  );
  t.sum("Deutschland", rows);
  t.text("__________");
  t.text("© Statistisches Bundesamt, 2024");
  return t.table();
});

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
  for (const c of [0, 1]) t.mark(last, c, t.amount(last, c) + 5 + random.below(90));
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

/** Population of the year after from births, deaths and moves. */
export const populationChange = layout("components of population change", (random) => {
  const t = new Draft({
    sheet: "Solde",
    columns: 8,
    sums: [
      [3, [1, [2, -1]]],
      [5, [3, 4]],
      [6, [0, 5]],
    ],
    derived: { 7: (row) => (100 * (row[5] ?? 0)) / (row[0] ?? 1) },
    unit: [1, 1, 1, 1, 1, 1, 1, 0.1],
  });
  t.text("Évolution de la population de la France");
  t.text(
    "Année",
    "Population au 1er janvier",
    "Naissances",
    "Décès",
    "Solde naturel",
    "Solde migratoire",
    "Variation totale",
    "Population au 31 décembre",
    "Variation (en %)",
  );
  let population = 600_000 + random.below(90_000);
  for (const year of times(10 + random.below(8), (k) => 2005 + k)) {
    const row = t.line(random.next() < 0.2 ? `${year} (p)` : year, [
      population,
      7000 + random.below(1500),
      5000 + random.below(1800),
      null,
      random.below(1400) - 500,
    ]);
    population = t.amount(row, 6);
  }
  t.text("(p) : données provisoires arrêtées à fin 2023.");
  return t.table();
});

/** Communes with codes, municipal population and people counted apart, area and density, the department last. */
export const legalPopulations = layout("legal populations, area and density", (random) => {
  const t = new Draft({
    sheet: "Communes",
    labels: 3,
    columns: 5,
    sums: [[2, [0, 1]]],
    derived: { 4: (row) => (row[0] ?? 0) / (row[3] ?? 1) },
    unit: [1, 1, 1, 0.01, 0.1],
  });
  t.text("Populations légales des communes en vigueur au 1er janvier");
  t.text(
    "Code département",
    "Code commune",
    "Nom de la commune",
    "Population municipale",
    "Population comptée à part",
    "Population totale",
    "Superficie (km²)",
    "Densité (hab./km²)",
  );
  const rows = some(random, COMMUNES, 6).map((name, k) =>
    t.line(
      ["56", String(3 * k + 4).padStart(3, "0"), name],
      [Math.round(sized(random, 300, 20_000)), random.below(400), null, sized(random, 4, 90)],
    ),
  );
  t.sum([null, null, "Ensemble"], rows);
  return t.table();
});

/** Age groups with subtotals over them, mean and median age below, share of women. */
export const agesWithMean = layout("ages, subtotals, mean age below", (random) => {
  const t = new Draft({
    sheet: "Âges",
    columns: 4,
    sums: [[2, [0, 1]]],
    derived: { 3: (row) => (100 * (row[1] ?? 0)) / ((row[0] ?? 0) + (row[1] ?? 0)) },
    unit: [1, 1, 1, 0.1],
  });
  t.text("Médecins en activité au 1er janvier, par âge et sexe");
  t.text("Âge", "Hommes", "Femmes", "Ensemble", "Part des femmes (en %)");
  const group = (labels: string[]): number[] =>
    labels.map((label) =>
      t.line(
        label,
        [0, 0].map(() => Math.round(sized(random, 300, 9000))),
      ),
    );
  const young = group(["Moins de 30 ans", "30-34 ans", "35-39 ans"]);
  const a = t.sum("Moins de 40 ans", young);
  const old = group(["40-44 ans", "45-49 ans", "50-54 ans", "55-59 ans", "60 ans et plus"]);
  const b = t.sum("40 ans et plus", old);
  t.sum("Ensemble", [a, b]);
  t.text("Âge moyen", 50.4, 45.1, 48.2, null);
  t.text("Âge médian", 52, 44, 49, null);
  t.text("dont 65 ans et plus", 4210, 1105, 5315, 20.8);
  return t.table();
});

/** Persons counted once whatever the number of benefits that they get: the total is less than its lines. */
export const countedOnce = layout("persons counted once", (random) => {
  const years = times(4 + random.below(3), (k) => 2018 + k);
  const t = new Draft({ sheet: "Bénéficiaires", columns: years.length });
  t.text("Nombre de bénéficiaires de l’aide sociale, au 31 décembre");
  t.text("Prestation", ...years);
  const labels = [
    "Aide ménagère",
    "APA à domicile",
    "APA en établissement",
    "ASH",
    "PCH",
    "Accueil familial",
  ];
  const parts = labels.map((label) => {
    const start = sized(random, 500, 30_000);
    return t.line(
      label,
      years.map((_, k) => Math.round(start * 1.02 ** k + random.below(50))),
    );
  });
  t.text(
    "Ensemble des bénéficiaires (sans double compte)",
    ...years.map((_, k) =>
      Math.round((0.86 + 0.02 * random.next()) * parts.reduce((sum, row) => sum + t.amount(row, k), 0)),
    ),
  );
  t.text(
    "Note : une personne peut percevoir plusieurs prestations ; elle n’est comptée qu’une fois dans l’ensemble.",
  );
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

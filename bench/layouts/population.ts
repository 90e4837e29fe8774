import { Draft, layout, sized, some, times } from "./draft";

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

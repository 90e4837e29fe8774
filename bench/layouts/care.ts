import { Draft, layout, roundTo, sized, times } from "./draft";
import { finess } from "./finess";

const TOWNS = [
  "Amiens",
  "Brest",
  "Colmar",
  "Dax",
  "Évreux",
  "Foix",
  "Gap",
  "Laval",
  "Mende",
  "Niort",
  "Orange",
  "Pau",
];

/** Places and beds, with the share of each kind and the rate per head; the whole country first. */
export const placesWithShares = layout("places, shares and rates, country first", (random) => {
  const t = new Draft({
    sheet: "Places",
    columns: 6,
    unit: [1, 1, 1, 1, 0.1, 0.1],
    sums: [[3, [0, 1, 2]]],
    derived: {
      4: (row) => (100 * (row[0] ?? 0)) / (row[3] || 1),
      5: (row) => 60 + 20 * Math.sin(Math.log(row[3] ?? 1)),
    },
  });
  t.text("Places d’hébergement pour personnes âgées au 31 décembre");
  t.text(
    "Département",
    "Public",
    "Privé non lucratif",
    "Privé lucratif",
    "Ensemble",
    "Part du public (%)",
    "Places pour 1 000 hab. de 75 ans ou plus",
  );
  const all = t.text("France métropolitaine");
  const rows = [
    "01 Ain",
    "02 Aisne",
    "03 Allier",
    "04 Alpes-de-Haute-Provence",
    "05 Hautes-Alpes",
    "06 Alpes-Maritimes",
    "07 Ardèche",
    "08 Ardennes",
    "09 Ariège",
    "10 Aube",
  ].map((label) =>
    t.line(
      label,
      times(3, () => Math.round(sized(random, 90, 6000))),
    ),
  );
  t.fill(all, rows);
  return t.table();
});

/** Trusts with codes, attendances by type, four-hour breaches and percentages; England above. */
export const trusts = layout("trusts under England, percentages", (random) => {
  const t = new Draft({
    sheet: "Provider Level Data",
    labels: 3,
    columns: 9,
    unit: [1, 1, 1, 1, 1, 1, 1, 1, 0.001],
    sums: [
      [3, [0, 1, 2]],
      [7, [4, 5, 6]],
    ],
    derived: { 8: (row) => 1 - (row[7] ?? 0) / (row[3] || 1) },
  });
  t.text(null, "Title:", "A&E Attendances and Emergency Admissions");
  t.text(null, "Period:", "October 2024");
  t.text();
  t.text(
    null,
    null,
    null,
    "A&E attendances",
    null,
    null,
    null,
    "A&E attendances > 4 hours",
    null,
    null,
    null,
    null,
  );
  t.text(
    "Code",
    "Region",
    "Name",
    ...times(2, () => ["Type 1", "Type 2", "Other A&E", "Total"]).flat(),
    "Percentage in 4 hours or less",
  );
  const all = t.text("-", "-", "England");
  t.text();
  const rows = times(12 + random.below(12), (k) => {
    const counts = [
      Math.round(sized(random, 3000, 20_000)),
      random.next() < 0.3 ? Math.round(sized(random, 100, 2000)) : 0,
      random.next() < 0.6 ? Math.round(sized(random, 900, 9000)) : 0,
    ];
    return t.line(
      [
        `R${"ABCDEFGHJK"[k % 10]}${k}`,
        random.pick(["London", "Midlands", "North West"]),
        `NHS Trust ${k + 1}`,
      ],
      [...counts, null, ...counts.map((n) => Math.round(0.4 * n * random.next()))],
    );
  });
  t.fill(all, rows);
  return t.table();
});

/** Stays, days, mean stay, beds and occupancy by speciality, with totals of what adds up. */
export const hospitalActivity = layout("activity with mean stay and occupancy", (random) => {
  const t = new Draft({
    sheet: "Activité",
    columns: 5,
    unit: [1, 1, 0.1, 1, 0.1],
    derived: {
      2: (row) => (row[1] ?? 0) / (row[0] || 1),
      4: (row) => (100 * (row[1] ?? 0)) / (365 * (row[3] || 1)),
    },
  });
  t.text("Activité par discipline");
  t.text("Discipline", "Séjours", "Journées", "DMS (jours)", "Lits", "TO (%)");
  const line = (label: string): number => {
    const beds = 15 + random.below(200);
    const days = Math.round(beds * 365 * (0.6 + 0.35 * random.next()));
    return t.line(label, [Math.round(days / (3 + 5 * random.next())), days, null, beds]);
  };
  const mco = t.sum("Total MCO", ["Médecine", "Chirurgie", "Obstétrique"].map(line));
  const rest = ["SMR", "Psychiatrie", "USLD"].map(line);
  t.sum("Total général", [mco, ...rest]);
  return t.table();
});

/** Counts and, in the next line, their percentages; totals at the end of both. */
export const countsOverShares = layout("lines of counts and of percentages", (random) => {
  const t = new Draft({ sheet: "Tableau 2", labels: 2, columns: 4, sums: [[3, [0, 1, 2]]] });
  t.text("Issue de la prise en charge selon le mode d’entrée");
  t.text("Mode d’entrée", null, "Domicile", "Transfert", "Décès", "Ensemble");
  const share = (row: number): void =>
    void t.text(null, "%", ...times(4, (c) => roundTo((100 * t.amount(row, c)) / t.amount(row, 3), 0.1)));
  const rows = ["Urgences", "Programmé", "Mutation"].map((label) => {
    const row = t.line(
      [label, "n"],
      times(3, () => Math.round(sized(random, 90, 9000))),
    );
    share(row);
    return row;
  });
  share(t.sum(["Ensemble", "n"], rows));
  return t.table();
});

/** Small counts withheld by letters, totals known. */
export const withheldCounts = layout("withheld cells under known totals", (random) => {
  const t = new Draft({ sheet: "Actes", columns: 5, sums: [[4, [0, 1, 2, 3]]] });
  t.text("Nombre d’actes par département (s : secret statistique, n.d. : non disponible)");
  t.text("Département", "Secteur 1", "Secteur 2", "OPTAM", "Non conventionné", "Total");
  const rows = TOWNS.map((label) =>
    t.line(
      label,
      times(4, () => (random.next() < 0.1 ? random.below(10) : Math.round(sized(random, 15, 9000)))),
    ),
  );
  t.sum("Total", rows);
  for (const row of rows) {
    for (const c of [0, 1, 2, 3]) if (t.amount(row, c) < 11) t.mark(row, c, random.pick(["s", "s", "n.d."]));
    if (random.next() < 0.1) t.mark(row, random.below(4), "s");
  }
  return t.table();
});

/** The ten largest, the others, the total and the share of the ten. */
export const topTen = layout("the ten largest and the others", (random) => {
  const t = new Draft({
    sheet: "Top 10",
    labels: 2,
    columns: 3,
    unit: [1, 0.1, 0.1],
    derived: { 2: (row) => 4 + 5 * Math.sin(7 * Math.log(row[0] ?? 1)) },
  });
  t.text("Les dix établissements les plus importants");
  t.text("Rang", "Établissement", "Recettes (k€)", "Part (%)", "Évolution (%)");
  const amounts = times(10, () => Math.round(sized(random, 900, 40_000))).sort((a, b) => b - a);
  const others = 30_000 + random.below(90_000);
  const all = others + amounts.reduce((sum, one) => sum + one, 0);
  const rows = amounts.map((one, k) => t.line([k + 1, `CH de ${TOWNS[k]}`], [one, (100 * one) / all]));
  const ten = t.sum([null, "Total des 10 premiers"], rows);
  const rest = t.line([null, "Autres établissements"], [others, (100 * others) / all]);
  t.sum([null, "Total"], [ten, rest]);
  return t.table();
});

/** Establishments with count, least, greatest, mean and median below. */
export const descriptiveLines = layout("min, max, mean, median below", (random) => {
  const t = new Draft({ sheet: "Indicateurs", labels: 2, columns: 4, unit: [1, 0.1, 0.01, 1] });
  t.text("Indicateurs par établissement");
  t.text("FINESS", "Établissement", "Séjours", "DMS", "IP-DMS", "Âge moyen");
  const rows = times(9 + random.below(9), (k) =>
    t.line(
      [finess(random), `CH de ${random.pick(TOWNS)} ${k}`],
      [
        Math.round(sized(random, 900, 40_000)),
        4 + 3 * random.next(),
        0.9 + 0.2 * random.next(),
        50 + random.below(20),
      ],
    ),
  );
  const of = (c: number): number[] => rows.map((row) => t.amount(row, c)).sort((a, b) => a - b);
  const print = (label: string, from: (sorted: number[]) => number): void =>
    void t.text(null, label, ...[1, 0.1, 0.01, 1].map((unit, c) => roundTo(from(of(c)), unit)));
  print("Minimum", (s) => s[0] ?? 0);
  print("Maximum", (s) => s[s.length - 1] ?? 0);
  print("Moyenne", (s) => s.reduce((a, b) => a + b, 0) / s.length);
  print("Médiane", (s) => s[Math.floor(s.length / 2)] ?? 0);
  return t.table();
});

import type { CellValue } from "../../src/tables";
import { Draft, layout, roundTo, sized, times, together } from "./draft";

/** Labour force by sex: in work, unemployed, inactive, rates; three blocks across, months down. */
export const labourForce = layout("labour force blocks with rates", (random) => {
  const t = new Draft({ sheet: "A02 SA", columns: 12 });
  t.text("Labour market summary, UK, seasonally adjusted, thousands");
  t.text(null, "People", null, null, null, "Men", null, null, null, "Women", null, null, null);
  t.text(
    "Period",
    ...times(3, () => ["Employed", "Unemployed", "Economically active", "Unemployment rate (%)"]).flat(),
  );
  const rows: number[] = [];
  for (const month of times(14 + random.below(10), (k) => k)) {
    const label = `${["Jan-Mar", "Feb-Apr", "Mar-May", "Apr-Jun", "May-Jul", "Jun-Aug", "Jul-Sep", "Aug-Oct", "Sep-Nov", "Oct-Dec", "Nov-Jan", "Dec-Feb"][month % 12]} ${2022 + Math.floor(month / 12)}`;
    const men = [15_000 + random.below(900), 600 + random.below(200)];
    const women = [14_000 + random.below(900), 500 + random.below(200)];
    const jitter = [men, women].map(([e = 0, u = 0]) => [e + random.next() - 0.5, u + random.next() - 0.5]);
    const all = [0, 1].map((k) => jitter.reduce((sum, one) => sum + (one[k] ?? 0), 0));
    const three = [all, ...jitter].map(([e = 0, u = 0]) => [e, u] as const);
    const cells = three.flatMap(([e, u]) => [
      Math.round(e),
      Math.round(u),
      Math.round(e + u),
      roundTo((100 * u) / (e + u), 0.1),
    ]);
    rows.push(t.text(label, ...cells));
  }
  for (const row of rows)
    for (const b of [0, 1, 2])
      t.holds(
        t.at(row, 4 * b + 2),
        [
          [t.at(row, 4 * b), 1],
          [t.at(row, 4 * b + 1), 1],
        ],
        1,
      );
  return t.table();
});

/** Industries in levels by indents, employment by month, change over the month and the year. */
export const industriesByMonth = layout("industries by indents, changes", (random) => {
  const t = new Draft({
    sheet: "Table B-1",
    columns: 6,
    unit: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
    derived: { 4: (row) => (row[3] ?? 0) - (row[2] ?? 0), 5: (row) => (row[3] ?? 0) - (row[0] ?? 0) },
  });
  t.text("Table B-1. Employees on nonfarm payrolls by industry sector");
  t.text("[In thousands]");
  t.text("Industry", "Not seasonally adjusted", null, null, null, "Change from:", null);
  t.text(
    null,
    "Oct. 2023",
    "Aug. 2024",
    "Sept. 2024(p)",
    "Oct. 2024(p)",
    "Sept. 2024 - Oct. 2024(p)",
    "Oct. 2023 - Oct. 2024(p)",
  );
  const line = (label: string): number => {
    const start = sized(random, 90, 9000);
    return t.line(
      label,
      times(4, () => roundTo(start * (0.98 + 0.04 * random.next()), 0.1)),
    );
  };
  const all = t.text("Total nonfarm");
  const heads = [
    ["Goods-producing", ["Mining and logging", "Construction", "Manufacturing"]],
    ["Service-providing", ["Trade", "Information", "Financial activities", "Other services"]],
    ["Government", ["Federal", "State", "Local"]],
  ].map(([head, parts]) => {
    const row = t.text(`  ${head as string}`);
    t.fill(
      row,
      (parts as string[]).map((part) => line(`    ${part}`)),
    );
    return row;
  });
  t.fill(all, heads);
  t.text("(p) Preliminary");
  return t.table();
});

/** Prices: weights that add up to a thousand, indices whose general one is their mean, rates of change. */
export const priceIndices = layout("price indices with weights", (random) => {
  const t = new Draft({ sheet: "IPC", columns: 5, unit: [1, 0.01, 0.01, 0.01, 0.1] });
  t.text("Indices des prix à la consommation – base 100 en 2015");
  t.text(
    "Regroupements",
    "Pondérations 2024",
    "Oct. 2023",
    "Sept. 2024",
    "Oct. 2024",
    "Variations (%) au cours des 12 derniers mois",
  );
  const labels = [
    "Alimentation",
    "Produits manufacturés",
    "Énergie",
    "Loyers",
    "Santé",
    "Transports",
    "Autres services",
  ];
  const cuts = [...times(labels.length - 1, () => 40 + random.below(920)).sort((a, b) => a - b), 1000];
  const general = t.text("Ensemble");
  const rows = labels.map((label, k) => {
    const start = 95 + 40 * random.next();
    const path = [start, start * 1.015, start * 1.02];
    return t.line(label, [(cuts[k] ?? 0) - (cuts[k - 1] ?? 0), ...path, 100 * ((path[2] ?? 0) / start - 1)]);
  });
  const mean = (c: number): number =>
    rows.reduce((sum, row) => sum + t.amount(row, 0) * t.amount(row, c), 0) / 1000;
  [1000, roundTo(mean(1), 0.01), roundTo(mean(2), 0.01), roundTo(mean(3), 0.01), 2].forEach(
    (value, c) => (t.values[general]![c + 1] = value),
  );
  t.holds(
    t.at(general, 0),
    rows.map((row) => [t.at(row, 0), 1]),
    1,
  );
  t.text("Ensemble hors tabac", 981, ...[1, 2, 3].map((c) => roundTo(mean(c) * 0.995, 0.01)), 1.9);
  return t.table();
});

/** Percentages that add up to a hundred across, their weighted mean at the bottom, number of answers. */
export const answersInPercent = layout("answers in per cent, base at the end", (random) => {
  const t = new Draft({
    sheet: "Q12",
    columns: 6,
    unit: [0.1, 0.1, 0.1, 0.1, 0.1, 1],
    sums: [[4, [0, 1, 2, 3]]],
  });
  t.text("Satisfaction à l’égard de l’accueil (en % des répondants)");
  t.text(
    "Service",
    "Très satisfait",
    "Satisfait",
    "Peu satisfait",
    "Pas du tout",
    "Total",
    "Nombre de réponses",
  );
  const answers = (counts: readonly number[]): number[] => {
    const all = counts.reduce((sum, one) => sum + one, 0);
    return [...counts.map((one) => (100 * one) / all), 0, all];
  };
  const sums = [0, 0, 0, 0];
  for (const service of ["Urgences", "Médecine", "Chirurgie", "Maternité", "Pédiatrie", "Gériatrie"]) {
    const counts = times(4, (k) => random.below([400, 300, 120, 60][k] ?? 50) + 5);
    counts.forEach((one, k) => (sums[k] = (sums[k] ?? 0) + one));
    t.line(service, answers(counts));
  }
  t.line("Ensemble", answers(sums));
  return t.table();
});

/** From where to where: dashes on the diagonal, totals at both ends. */
export const flowsMatrix = layout("flows between places, dashes across", (random) => {
  const places = ["Brest", "Quimper", "Rennes", "Vannes", "Lorient", "Saint-Malo"].slice(
    0,
    4 + random.below(3),
  );
  const n = places.length;
  const t = new Draft({ sheet: "Flux", columns: n + 1, sums: [[n, times(n, (k) => k)]] });
  t.text("Transferts entre sites : origine (lignes), destination (colonnes)");
  t.text("Origine / Destination", ...places, "Total sorties");
  const rows = places.map((place, k) =>
    t.line(
      place,
      times(n, (c) => (c === k ? 0 : random.below(900))),
    ),
  );
  t.sum("Total entrées", rows);
  for (const [k, row] of rows.entries()) t.values[row]![k + 1] = "–";
  return t.table();
});

/** Votes: registered, voters, blank, valid, candidates, percentages after each. */
export const electionResults = layout("election results with percentages", (random) => {
  const t = new Draft({
    sheet: "Résultats",
    labels: 2,
    columns: 11,
    unit: [1, 1, 0.01, 1, 1, 0.01, 1, 1, 1, 1, 1],
  });
  t.text("Résultats par commune");
  t.text(
    "Code",
    "Commune",
    "Inscrits",
    "Abstentions",
    "% Abs/Ins",
    "Votants",
    "Blancs",
    "% Blancs/Vot",
    "Nuls",
    "Exprimés",
    "Liste A",
    "Liste B",
    "Liste C",
  );
  const rows: number[] = [];
  const all = times(11, () => 0);
  const percent = (cells: number[]): number[] =>
    cells.map((x, c) =>
      c === 2
        ? roundTo((100 * (cells[1] ?? 0)) / (cells[0] || 1), 0.01)
        : c === 5
          ? roundTo((100 * (cells[4] ?? 0)) / (cells[3] || 1), 0.01)
          : x,
    );
  for (const k of times(9 + random.below(9), (n) => n)) {
    const lists = times(3, () => random.below(900) + 20);
    const valid = lists.reduce((a, b) => a + b, 0);
    const [blank, nil, absent] = [random.below(30), random.below(15), random.below(900)];
    const voters = valid + blank + nil;
    const cells = [voters + absent, absent, 0, voters, blank, 0, nil, valid, ...lists];
    cells.forEach((x, c) => (all[c] = (all[c] ?? 0) + x));
    rows.push(t.text(`29${String(11 + 4 * k).padStart(3, "0")}`, `Commune ${k + 1}`, ...percent(cells)));
  }
  const total = t.text(null, "Total", ...percent(all));
  for (const row of [...rows, total]) {
    t.holds(
      t.at(row, 0),
      [
        [t.at(row, 1), 1],
        [t.at(row, 3), 1],
      ],
      1,
    );
    t.holds(
      t.at(row, 3),
      [4, 6, 7].map((c) => [t.at(row, c), 1]),
      1,
    );
    t.holds(
      t.at(row, 7),
      [8, 9, 10].map((c) => [t.at(row, c), 1]),
      1,
    );
  }
  for (const c of [0, 1, 3, 4, 6, 7, 8, 9, 10])
    t.holds(
      t.at(total, c),
      rows.map((row) => [t.at(row, c), 1]),
      1,
    );
  return t.table();
});

/** Present, passed and pass rates by series, for public and private schools. */
export const examPasses = layout("exam passes with rates", (random) => {
  const rate =
    (a: number, b: number) =>
    (row: readonly number[]): number =>
      (100 * (row[b] ?? 0)) / (row[a] || 1);
  const t = new Draft({
    sheet: "Bac",
    columns: 9,
    unit: [1, 1, 0.1, 1, 1, 0.1, 1, 1, 0.1],
    sums: [
      [6, [0, 3]],
      [7, [1, 4]],
    ],
    derived: { 2: rate(0, 1), 5: rate(3, 4), 8: rate(6, 7) },
  });
  t.text("Résultats du baccalauréat par académie");
  t.text(null, "Public", null, null, "Privé", null, null, "Ensemble", null, null);
  t.text("Académie", ...times(3, () => ["Présents", "Admis", "Taux de réussite (%)"]).flat());
  const line = (label: string): number => {
    const [a, b] = [Math.round(sized(random, 900, 30_000)), Math.round(sized(random, 300, 9000))];
    return t.line(label, [
      a,
      Math.round(a * (0.85 + 0.13 * random.next())),
      null,
      b,
      Math.round(b * (0.88 + 0.11 * random.next())),
    ]);
  };
  const south = t.sum(
    "France métropolitaine",
    ["Amiens", "Besançon", "Bordeaux", "Créteil", "Dijon", "Grenoble", "Lille", "Lyon"].map(line),
  );
  const over = t.sum("DROM", ["Guadeloupe", "Guyane", "La Réunion", "Martinique", "Mayotte"].map(line));
  t.sum("France", [south, over]);
  return t.table();
});

/** Pupils by level with classes and pupils a class. */
export const pupilsAndClasses = layout("pupils, classes, pupils a class", (random) => {
  const t = new Draft({
    sheet: "Effectifs",
    columns: 5,
    unit: [1, 1, 1, 1, 0.1],
    sums: [[2, [0, 1]]],
    derived: { 4: (row) => (row[2] ?? 0) / (row[3] || 1) },
  });
  t.text("Élèves du premier degré");
  t.text("Niveau", "Public", "Privé", "Ensemble", "Classes", "Élèves par classe (E/C)");
  const line = (label: string): number => {
    const a = Math.round(sized(random, 900, 30_000));
    return t.line(label, [a, Math.round(a * 0.2), null, Math.round(a / 19)]);
  };
  const pre = t.sum(
    "Total préélémentaire",
    ["Très petite section", "Petite section", "Moyenne section", "Grande section"].map(line),
  );
  const ele = t.sum("Total élémentaire", ["CP", "CE1", "CE2", "CM1", "CM2"].map(line));
  const ulis = line("ULIS");
  t.sum("Total premier degré", [pre, ele, ulis]);
  return t.table();
});

/** Years down and categories across, the total first, several notes glued to figures and labels. */
export const notesInCells = layout("transposed, notes glued to figures", (random) => {
  const t = new Draft({ sheet: "Data", columns: 6, sums: [[0, [1, 2, 3, 4, 5]]] });
  t.text("Motor vehicle casualties by road user");
  t.text("Year", "Total 1", "Pedestrians", "Cyclists 2", "Motorcyclists", "Car occupants", "Other 3");
  for (const year of times(12 + random.below(10), (k) => 2000 + k)) {
    const row = t.line(random.next() < 0.15 ? `${year}*` : year, [
      null,
      ...times(5, () => random.below(4000) + 30),
    ]);
    if (random.next() < 0.15) {
      const c = 1 + random.below(5);
      t.values[row]![c + 1] = `${t.amount(row, c)} (${1 + random.below(3)})`;
    }
  }
  t.text("1 Includes casualties whose type is unknown.");
  t.text("2 Pedal cycles.");
  return t.table();
});

/** Numbers typed as text with spaces and decimal commas. */
export const numbersAsText = layout("numbers typed as text", (random) => {
  const t = new Draft({ sheet: "Export", columns: 3, unit: 0.1, sums: [[2, [0, 1]]] });
  t.text("Dotations (en k€)");
  t.text("Structure", "Socle", "Complément", "Total");
  const rows = times(7 + random.below(6), (k) =>
    t.line(
      `Structure ${k + 1}`,
      [sized(random, 900, 90_000), sized(random, 90, 9000)].map((x) => roundTo(x, 0.1)),
    ),
  );
  t.sum("Total", rows);
  const french = (value: CellValue): CellValue =>
    typeof value === "number" ? value.toLocaleString("fr-FR", { minimumFractionDigits: 1 }) : value;
  for (const row of t.values.slice(2)) row.forEach((value, c) => (row[c] = c === 0 ? value : french(value)));
  return t.table();
});

/** Blank rows and columns for air, subtotals that only an empty label tells. */
export const spacersAndBareTotals = layout("blank lines for air, bare subtotals", (random) => {
  const t = new Draft({ sheet: "Feuil1", columns: 4, at: [2, 4, 6, 8], sums: [[3, [0, 1, 2]]] });
  t.text("Répartition par pôle");
  t.text();
  t.text(null, null, "Titre 1", null, "Titre 2", null, "Titre 3", null, "Ensemble");
  t.text();
  const subs = times(2 + random.below(3), (g) => {
    const rows = times(3 + random.below(3), (k) =>
      t.line(
        `Pôle ${g + 1}.${k + 1}`,
        times(3, () => Math.round(sized(random, 900, 900_000))),
      ),
    );
    const sub = t.sum(null, rows);
    t.text();
    return sub;
  });
  t.sum("Ensemble", subs);
  return t.table();
});

/** Three small tables side by side, each with its own total. */
export const threeAbreast = layout("three tables abreast", (random) =>
  together(
    [0, 1, 2].map((k) => {
      const pad = times(4 * k, () => null);
      const t = new Draft({ sheet: "Synthèse", labels: 4 * k + 1, columns: 2, unit: [1, 0.1] });
      t.text(...pad, ["Par statut", "Par âge", "Par motif"][k] ?? null);
      t.text(...pad, "Modalité", "Nombre", "%");
      const counts = times(3 + random.below(5), () => Math.round(sized(random, 20, 4000)));
      const all = counts.reduce((sum, one) => sum + one, 0);
      const rows = counts.map((n, m) => t.line([...pad, `Modalité ${"abcdefgh"[m]}`], [n, (100 * n) / all]));
      t.sum([...pad, "Total"], rows);
      return t.table();
    }),
  ),
);

/** The same small table once a region, each under its own title and header. */
export const stackedTables = layout("one small table a region, stacked", (random) => {
  const t = new Draft({ sheet: "Par région", columns: 3, unit: 0.1, sums: [[2, [0, 1]]] });
  for (const region of ["Bretagne", "Normandie", "Occitanie", "Corse"]) {
    t.text(`Région ${region} (en M€)`);
    t.text("Secteur", "2023", "2024", "Cumul 2023-2024");
    const rows = ["Public", "Privé non lucratif", "Privé lucratif"].map((label) =>
      t.line(label, [sized(random, 9, 900), sized(random, 9, 900)]),
    );
    t.sum("Total", rows);
    t.text();
  }
  return t.table();
});

/** Number and amount in turn down the lines, years across. */
export const numberAndAmount = layout("numbers and amounts in turn", (random) => {
  const years = [2020, 2021, 2022, 2023, 2024];
  const t = new Draft({ sheet: "Aides", labels: 2, columns: 5 });
  t.text("Aides versées");
  t.text("Aide", "Mesure", ...years);
  const pairs = ["APL", "RSA", "AAH", "ASF"].map((aid) => [
    t.line(
      [aid, "Nombre"],
      years.map(() => Math.round(sized(random, 900, 40_000))),
    ),
    t.line(
      [null, "Montant (k€)"],
      years.map(() => Math.round(sized(random, 9000, 900_000))),
    ),
  ]);
  t.sum(
    ["Total", "Nombre"],
    pairs.map(([n = 0]) => n),
  );
  t.sum(
    [null, "Montant (k€)"],
    pairs.map(([, m = 0]) => m),
  );
  return t.table();
});

/** Income by tenth: means, thresholds and a ratio; nothing adds up but the shares. */
export const tenths = layout("tenths of income, nothing adds up", (random) => {
  const years = times(6, (k) => 2015 + k);
  const t = new Draft({ sheet: "Niveaux de vie", columns: years.length, unit: 10 });
  t.text("Distribution des niveaux de vie (en euros constants)");
  t.text(null, ...years);
  let level = 9000;
  for (const label of [
    "1er décile (D1)",
    "2e décile (D2)",
    "3e décile (D3)",
    "4e décile (D4)",
    "Médiane (D5)",
    "6e décile (D6)",
    "7e décile (D7)",
    "8e décile (D8)",
    "9e décile (D9)",
  ]) {
    level *= 1.1 + 0.1 * random.next();
    t.line(
      label,
      years.map((_, k) => level * 1.01 ** k),
    );
  }
  t.text("Niveau de vie moyen", ...years.map((_, k) => 23_000 + 250 * k));
  t.text("Rapport interdécile (D9/D1)", ...years.map(() => roundTo(3.3 + 0.2 * random.next(), 0.1)));
  t.text("Indice de Gini", ...years.map(() => roundTo(0.28 + 0.02 * random.next(), 0.001)));
  t.text("Total", ...years.map((_, k) => 28_000 + 300 * k));
  return t.table();
});

/** Contributions to growth that add up to it in points, beside levels. */
export const contributions = layout("growth and contributions", (random) => {
  const years = times(10 + random.below(8), (k) => 2006 + k);
  const t = new Draft({ sheet: "Croissance", columns: years.length, unit: 0.1 });
  t.text("Évolution du PIB et contributions à sa croissance (en %, en points)");
  t.text(null, ...years);
  const total = t.text("PIB");
  const rows = [
    "Dépenses des ménages",
    "Dépenses publiques",
    "FBCF",
    "Variations de stocks",
    "Commerce extérieur",
  ].map((label) =>
    t.line(
      `Contribution : ${label}`,
      years.map(() => 2.5 * random.next() - 1),
    ),
  );
  t.fill(total, rows);
  return t.table();
});

/** Life table: survivors, deaths, probability, expectancy. */
export const lifeTable = layout("life table", (random) => {
  const t = new Draft({ sheet: "Table de mortalité", columns: 4, unit: [1, 1, 0.00001, 0.01] });
  t.text("Table de mortalité");
  t.text("Âge", "Survivants S(x)", "Décès D(x)", "Quotient Q(x)", "Espérance de vie E(x)");
  let alive = 100_000;
  for (const age of times(25, (k) => 4 * k)) {
    const dead = Math.round(alive * Math.min(0.9, 0.002 * 1.11 ** age + 0.001 * random.next()));
    t.line(age, [alive, dead, dead / alive, Math.max(1.5, 80 - 0.95 * age)]);
    alive -= dead;
  }
  return t.table();
});

import { Draft, layout, roundTo, sized, times } from "./draft";

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

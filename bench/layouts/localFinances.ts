import { Draft, layout, roundTo, sized, times } from "./draft";

/** Functions down, natures across, memo lines in italics, amounts per head at the right, memo column. */
export const functionsByNature = layout("functions by nature with memo lines", (random) => {
  const t = new Draft({
    sheet: "Fonctions",
    columns: 7,
    sums: [[4, [0, 1, 2, 3]]],
    derived: { 5: (row) => (row[0] ?? 0) * 0.4, 6: (row) => (1000 * (row[4] ?? 0)) / 412_345 },
    unit: [1, 1, 1, 1, 1, 1, 0.1],
  });
  t.text("Dépenses des départements par fonction (en milliers d’euros)");
  t.text(
    "Fonction",
    "Personnel",
    "Achats",
    "Aides",
    "Équipement",
    "Total",
    "dont titulaires",
    "€ par habitant",
  );
  const line = (label: string): number =>
    t.line(
      label,
      times(4, () => Math.round(sized(random, 90, 90_000))),
    );
  const top: number[] = [];
  for (const label of ["Services généraux", "Enseignement", "Action sociale", "Réseaux", "Aménagement"]) {
    const row = line(label);
    top.push(row);
    if (random.next() < 0.5)
      t.line(
        `  dont ${label.toLowerCase()} – écologie`,
        times(4, (c) => Math.round(t.amount(row, c) * 0.4 * random.next())),
      );
  }
  t.sum("Ensemble", top);
  t.text("Population", null, null, null, null, 412_345);
  return t.table();
});

/** Bases, rates and yields of taxes: bases and yields add up, rates do not. */
export const taxYields = layout("tax bases, rates and yields", (random) => {
  const t = new Draft({
    sheet: "Fiscalité",
    labels: 2,
    columns: 6,
    unit: [1, 0.01, 1, 1, 0.01, 1],
    derived: {
      2: (row) => ((row[0] ?? 0) * (row[1] ?? 0)) / 100,
      5: (row) => ((row[3] ?? 0) * (row[4] ?? 0)) / 100,
    },
  });
  t.text("Fiscalité directe locale");
  t.text(null, null, "Foncier bâti", null, null, "Foncier non bâti", null, null);
  t.text("INSEE", "Commune", "Base nette", "Taux (%)", "Produit", "Base nette", "Taux (%)", "Produit");
  const rows = times(8 + random.below(8), (k) =>
    t.line(
      [`22${String(k * 7 + 4).padStart(3, "0")}`, `Commune ${"ABCDEFGHIJKLMNOP"[k]}`],
      [
        Math.round(sized(random, 90_000, 9_000_000)),
        roundTo(15 + 20 * random.next(), 0.01),
        null,
        Math.round(sized(random, 9000, 90_000)),
        roundTo(40 + 40 * random.next(), 0.01),
      ],
    ),
  );
  const of = (c: number): number => rows.reduce((sum, row) => sum + Math.round(t.amount(row, c)), 0);
  const total = t.line([null, "Total"], [of(0), null, null, of(3), null]);
  for (const c of [2, 5]) t.values[total]![c + 2] = of(c);
  for (const c of [1, 4]) t.values[total]![c + 2] = null;
  for (const c of [0, 2, 3, 5])
    t.holds(
      t.at(total, c),
      rows.map((row) => [t.at(row, c), 1]),
      1,
    );
  return t.table();
});

/** Municipalities by size: count, mean amount per head and a total; unlabelled bands between. */
export const sizeBands = layout("bands of size, amounts per head", (random) => {
  const t = new Draft({
    sheet: "Strates",
    columns: 4,
    unit: [1, 1, 1, 1],
    derived: { 3: (row) => (1000 * (row[2] ?? 0)) / (row[1] || 1) },
  });
  t.text("Les finances des communes en 2023, par strate démographique");
  t.text(
    "Strate de population",
    "Nombre de communes",
    "Population totale",
    "Dépenses (k€)",
    "Dépenses par habitant (€/hab.)",
  );
  const bands = [
    "moins de 200 hab.",
    "200 à 500 hab.",
    "500 à 2 000 hab.",
    "2 000 à 3 500 hab.",
    "3 500 à 5 000 hab.",
    "5 000 à 10 000 hab.",
    "10 000 à 20 000 hab.",
    "plus de 20 000 hab.",
  ];
  const line = (label: string): number =>
    t.line(label, [
      Math.round(sized(random, 40, 9000)),
      Math.round(sized(random, 90_000, 900_000)),
      Math.round(sized(random, 90_000, 900_000)),
    ]);
  const small = bands.slice(0, 4).map(line);
  const a = t.sum("Communes de moins de 3 500 hab.", small);
  const large = bands.slice(4).map(line);
  const b = t.sum("Communes de 3 500 hab. et plus", large);
  t.sum("Ensemble des communes", [a, b]);
  return t.table();
});

/** Two currencies for each year at a rate told at the top; both add up. */
export const twoCurrencies = layout("amounts in two currencies", (random) => {
  const t = new Draft({
    sheet: "Grants",
    labels: 2,
    columns: 4,
    derived: { 1: (row) => (row[0] ?? 0) * 1.0837, 3: (row) => (row[2] ?? 0) * 1.1012 },
  });
  t.text("Grants by recipient", null, "EUR 1 = USD", 1.0837, null, 1.1012);
  t.text(null, null, 2023, null, 2024, null);
  t.text("Ref.", "Recipient", "EUR", "USD", "EUR", "USD");
  const rows = times(7 + random.below(8), (k) =>
    t.line(
      [`G-${2300 + 7 * k}`, `Recipient ${k + 1}`],
      [Math.round(sized(random, 900, 200_000)), null, Math.round(sized(random, 900, 200_000))],
    ),
  );
  const total = t.sum([null, "Total"], rows);
  for (const c of [1, 3])
    t.holds(
      t.at(total, c),
      rows.map((row) => [t.at(row, c), 1]),
      1,
    );
  return t.table();
});

/** Securities with their code, quantity, price and value: only values and shares add up. */
export const portfolio = layout("quantities, prices and values", (random) => {
  const t = new Draft({
    sheet: "Portefeuille",
    labels: 2,
    columns: 4,
    unit: [1, 0.01, 0.01, 0.01],
    derived: { 2: (row) => (row[0] ?? 0) * (row[1] ?? 0) },
  });
  t.text("Inventaire du portefeuille");
  t.text("ISIN", "Désignation", "Quantité", "Cours", "Valeur boursière", "% de l’actif");
  const lines = times(
    8 + random.below(8),
    (k) => [10 + random.below(4000), roundTo(sized(random, 5, 900), 0.01), k] as const,
  );
  const all = lines.reduce((sum, [quantity, price]) => sum + roundTo(quantity * price, 0.01), 0);
  const rows = lines.map(([quantity, price, k]) =>
    t.line(
      [`FR00101${String(random.below(99_999)).padStart(5, "0")}`, `Valeur ${k + 1}`],
      [quantity, price, null, (100 * roundTo(quantity * price, 0.01)) / all],
    ),
  );
  const total = t.text(null, "Total", null, null, roundTo(all, 0.01), 100);
  for (const c of [2, 3])
    t.holds(
      t.at(total, c),
      rows.map((row) => [t.at(row, c), 1]),
      0.01,
    );
  return t.table();
});

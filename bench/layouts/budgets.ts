import type { CellValue } from "../../src/tables";
import { Draft, layout, roundTo, sized, times, together } from "./draft";

/** Chapters with codes, votes across, sections and their totals: real operations then transfers between sections. */
export const townBudget = layout("town budget by chapter", (random) => {
  const t = new Draft({ sheet: "Budget", labels: 2, columns: 5, unit: 0.01, sums: [[4, [0, 1, 2, 3]]] });
  const line = (code: string, label: string): number =>
    t.line(
      [code, label],
      [
        sized(random, 4000, 3_000_000),
        random.next() < 0.5 ? sized(random, 500, 90_000) : 0,
        random.next() < 0.3 ? -sized(random, 500, 9000) : 0,
        random.next() < 0.3 ? sized(random, 500, 90_000) : 0,
      ].map((x) => roundTo(x, random.pick([1, 0.01]))),
    );
  t.text("II – PRÉSENTATION GÉNÉRALE DU BUDGET");
  for (const section of ["FONCTIONNEMENT", "INVESTISSEMENT"]) {
    t.text(`SECTION DE ${section} – DÉPENSES`);
    t.text(
      "Chap.",
      "Libellé",
      "Budget primitif",
      "Décision modificative n° 1",
      "Décision modificative n° 2",
      "Restes à réaliser",
      "TOTAL",
    );
    const managed = [
      ["011", "Charges à caractère général"],
      ["012", "Charges de personnel"],
      ["014", "Atténuations de produits"],
      ["65", "Autres charges de gestion courante"],
    ].map(([code = "", label = ""]) => line(code, label));
    const a = t.sum([null, "Total des dépenses de gestion courante"], managed);
    const more = [line("66", "Charges financières"), line("67", "Charges exceptionnelles")];
    const real = t.sum([null, "Total des dépenses réelles"], [a, ...more]);
    const order = [
      line("023", "Virement à la section d’investissement"),
      line("042", "Opérations d’ordre de transfert"),
    ];
    const b = t.sum([null, "Total des dépenses d’ordre"], order);
    t.sum([null, "TOTAL"], [real, b]);
    t.text();
  }
  return t.table();
});

/** Vote, amendments, credits open, spent, left to spend and the rate of use, by mission and programme. */
export const execution = layout("votes and execution by programme", (random) => {
  const t = new Draft({
    sheet: "Exécution",
    labels: 2,
    columns: 6,
    unit: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
    sums: [
      [2, [0, 1]],
      [4, [2, [3, -1]]],
    ],
    derived: { 5: (row) => (100 * (row[3] ?? 0)) / (row[2] || 1) },
  });
  t.text("Exécution des crédits de paiement (en M€)");
  t.text(
    "N°",
    "Mission / programme",
    "LFI",
    "LFR et mouvements",
    "Crédits ouverts",
    "Exécution",
    "Écart",
    "Taux d’exécution (%)",
  );
  const missions = ["Santé", "Solidarité", "Travail"].map((mission, m) => {
    const head = t.text(null, mission);
    const rows = times(2 + random.below(4), (k) => {
      const vote = sized(random, 40, 4000);
      const moved = vote * 0.1 * (random.next() - 0.5);
      return t.line(
        [100 + 20 * m + k, `Programme ${mission.toLowerCase()} ${k + 1}`],
        [vote, moved, null, (vote + moved) * (0.9 + 0.1 * random.next())],
      );
    });
    t.fill(head, rows);
    return head;
  });
  t.sum([null, "Total général"], missions);
  return t.table();
});

/** Commitments and payments by year, what is left, for works whose total is first after the label. */
export const worksPlan = layout("works by year, total first across", (random) => {
  const t = new Draft({
    sheet: "PPI",
    columns: 7,
    sums: [
      [0, [1, 2, 3, 4, 5]],
      [6, [0, [1, -1], [2, -1]]],
    ],
  });
  t.text("Plan pluriannuel d’investissement (en k€)");
  t.text("Opération", "Coût total", "2023", "2024", "2025", "2026", "2027", "Reste à financer");
  const rows = times(6 + random.below(6), (k) =>
    t.line(`Opération ${k + 1} – ${random.pick(["bloc opératoire", "urgences", "SSR", "parking"])}`, [
      null,
      ...times(5, () => (random.next() < 0.3 ? 0 : Math.round(sized(random, 20, 4000)))),
    ]),
  );
  t.sum("TOTAL", rows);
  return t.table();
});

/** A printed list with its header again on each page, the page's total, and the amount carried forward. */
export const carriedForward = layout("pages with amounts carried forward", (random) => {
  const t = new Draft({ sheet: "Subventions", columns: 2 });
  const header: CellValue[] = ["Bénéficiaire", "Subvention N-1", "Subvention N"];
  t.text("Annexe : subventions versées aux associations");
  let carried = -1;
  const pages = 2 + random.below(3);
  for (const page of times(pages, (k) => k)) {
    t.text(...header);
    const first = carried < 0 ? [] : [t.sum("Report", [carried])];
    const rows = times(6 + random.below(6), (k) =>
      t.line(
        `Association ${String.fromCharCode(65 + page)}${k + 1}`,
        [0, 0].map(() => 10 * Math.round(sized(random, 20, 900))),
      ),
    );
    carried = t.sum(page === pages - 1 ? "Total général" : "À reporter", [...first, ...rows]);
  }
  return t.table();
});

/** Expenses on the left, receipts on the right, the same total. */
export const twoSides = layout("expenses and receipts side by side", (random) => {
  const left = new Draft({ sheet: "Équilibre", columns: 1 });
  const right = new Draft({ sheet: "Équilibre", labels: 4, columns: 1 });
  left.text("Plan de financement");
  right.text();
  left.text("Dépenses", "Montant (€)");
  right.text(null, null, null, "Recettes", "Montant (€)");
  const n = 4 + random.below(4);
  const spent = times(n, (k) =>
    left.line(`Dépense ${"ABCDEFGH"[k]}`, [Math.round(sized(random, 2000, 200_000))]),
  );
  const all = left.sum("Total", spent);
  const total = left.amount(all, 0);
  const cuts = times(n - 1, () => random.next()).sort((a, b) => a - b);
  const earned = times(n, (k) =>
    right.line(
      [null, null, null, `Recette ${"ABCDEFGH"[k]}`],
      [Math.round(total * (cuts[k] ?? 1)) - Math.round(total * (cuts[k - 1] ?? 0))],
    ),
  );
  right.sum([null, null, null, "Total"], earned);
  return together([left.table(), right.table()]);
});

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

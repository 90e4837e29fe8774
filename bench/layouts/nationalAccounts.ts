import { Draft, layout, roundTo, sized, times } from "./draft";

/** National accounts with a line number, less-lines, a residual of chained volumes and quarters at annual rates. */
export const numberedLines = layout("line numbers, less-lines, annual rates", (random) => {
  const t = new Draft({ sheet: "T10105-Q", labels: 2, columns: 8, unit: 0.1 });
  const quarters = times(8, (k) => `${2022 + Math.floor(k / 4)}Q${(k % 4) + 1}`);
  t.text("Table 1.7.5. Relation of Gross Domestic Product and National Income");
  t.text("[Billions of dollars] Seasonally adjusted at annual rates");
  t.text("Line", null, ...quarters);
  let line = 0;
  const label = (text: string): [number, string] => [++line, text];
  const path = (low: number, high: number): number[] => {
    const start = sized(random, low, high);
    return times(8, (k) => start * (1.01 ** k + 0.004 * random.next()));
  };
  const gdp = t.line(label("Gross domestic product"), path(20_000, 26_000));
  const from = t.line(label("Plus: Income receipts from the rest of the world"), path(800, 1300));
  const to = t.line(label("Less: Income payments to the rest of the world"), path(700, 1200));
  const gnp = t.sum(label("Equals: Gross national product"), [gdp, from, [to, -1]]);
  const wearHead = t.text(...label("Less: Consumption of fixed capital"));
  const wear = ["Private", "Government"].map((text) => t.line(label(`  ${text}`), path(500, 3000)));
  t.fill(wearHead, wear);
  const net = t.sum(label("Equals: Net national product"), [gnp, [wearHead, -1]]);
  const gap = t.line(
    label("Less: Statistical discrepancy"),
    times(8, () => 400 * random.next() - 200),
  );
  t.sum(label("Equals: National income"), [net, [gap, -1]]);
  return t.table();
});

/** Volumes at last year's prices, chained: the total is near the sum and never equal, with the residual told or not. */
export const chainedVolumes = layout("chained volumes, not additive", (random) => {
  const years = times(8 + random.below(8), (k) => 2008 + k);
  const t = new Draft({ sheet: "Volumes", columns: years.length, unit: 0.1 });
  t.text(
    "Consommation des ménages en volumes aux prix de l’année précédente chaînés (en milliards d’euros 2014)",
  );
  t.text(null, ...years);
  const parts = ["Alimentation", "Habillement", "Logement", "Santé", "Transports", "Loisirs"].map((label) => {
    let value = sized(random, 20, 200);
    return t.line(
      label,
      years.map(() => (value *= 1 + 0.05 * (random.next() - 0.3))),
    );
  });
  t.text(
    "Total",
    ...years.map((_, k) =>
      roundTo(
        parts.reduce((sum, row) => sum + t.amount(row, k), 0) *
          (1 + 0.004 * Math.abs(k - 6) * (0.5 + random.next())),
        0.1,
      ),
    ),
  );
  return t.table();
});

/** Four quarters then their year, for several years across; a rate of growth at the end. */
export const quartersAndYear = layout("quarters with the year across", (random) => {
  const years = [2021, 2022, 2023].slice(0, 2 + random.below(2));
  const n = 5 * years.length;
  const t = new Draft({
    sheet: "Trimestres",
    columns: n + 1,
    unit: [...times(n, () => random.pick([1])), 0.1],
    sums: years.map((_, y) => [5 * y + 4, [0, 1, 2, 3].map((q) => 5 * y + q)] as const),
    derived: { [n]: (row) => 100 * ((row[n - 1] ?? 0) / (row[n - 6] || 1) - 1) },
  });
  t.text("Dépenses de soins de ville remboursées (en millions d’euros)");
  t.text(null, ...years.flatMap((year) => [year, null, null, null, null]), "Évolution");
  t.text("Poste", ...years.flatMap(() => ["T1", "T2", "T3", "T4", "Année"]), "annuelle (en %)");
  const line = (label: string): number =>
    t.line(
      label,
      times(n, () => sized(random, 50, 3000)),
    );
  const fees = ["Consultations", "Actes techniques", "Actes dentaires"].map(line);
  const a = t.sum("Honoraires", fees);
  const drugs = ["Médicaments", "Dispositifs médicaux"].map(line);
  const b = t.sum("Produits de santé", drugs);
  const c = line("Transports");
  t.sum("Total soins de ville", [a, b, c]);
  return t.table();
});

/** Quarters down, the year's line after its quarters, in bold elsewhere; net balance of receipts and payments across. */
export const quartersDown = layout("quarters down, years between", (random) => {
  const t = new Draft({
    sheet: "BoP",
    columns: 6,
    sums: [
      [2, [0, [1, -1]]],
      [5, [3, [4, -1]]],
    ],
  });
  t.text("Balance of payments, EUR million");
  t.text(null, "Goods", null, null, "Services", null, null);
  t.text("Period", "Credit", "Debit", "Net", "Credit", "Debit", "Net");
  for (const year of [2021, 2022, 2023]) {
    const rows = [1, 2, 3, 4].map((q) =>
      t.line(
        `${year} Q${q}`,
        [0, 0, null, 0, 0]
          .map((x) => x ?? null)
          .map((x) => (x === null ? null : Math.round(sized(random, 900, 40_000)))),
      ),
    );
    t.sum(String(year), rows);
  }
  return t.table();
});

/** Months, the same month last year, cumulated since January for both, and their changes. */
export const monthsAndCumulated = layout("months and cumulated, two years", (random) => {
  const t = new Draft({ sheet: "Suivi", columns: 6, unit: [1, 1, 0.1, 1, 1, 0.1] });
  t.text("Suivi mensuel des recettes (en k€)");
  t.text("Mois", "Réalisé N-1", "Réalisé N", "Var. %", "Cumul N-1", "Cumul N", "Var. %");
  const months = ["Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre"];
  const sums = [0, 0];
  let before = -1;
  for (const month of months) {
    const now = [0, 0].map(() => Math.round(sized(random, 2000, 6000)));
    now.forEach((one, k) => (sums[k] = (sums[k] ?? 0) + one));
    const [a = 1, b = 1] = now;
    const [x = 1, y = 1] = sums;
    const row = t.line(month, [a, b, 100 * (b / a - 1), x, y, 100 * (y / x - 1)]);
    if (before >= 0)
      for (const k of [0, 1])
        t.holds(
          t.at(row, 3 + k),
          [
            [t.at(before, 3 + k), 1],
            [t.at(row, k), 1],
          ],
          1,
        );
    before = row;
  }
  return t.table();
});

/** Sectors before consolidation, eliminations in parentheses, consolidated total. */
export const consolidation = layout("eliminations in parentheses", (random) => {
  const t = new Draft({ sheet: "Comptes consolidés", columns: 3 });
  t.text("Dépenses des administrations publiques (Md€)");
  t.text(null, "2021", "2022", "2023");
  const rows = ["État", "Organismes divers", "Collectivités locales", "Sécurité sociale"].map((label) =>
    t.line(
      label,
      times(3, () => Math.round(sized(random, 60, 700))),
    ),
  );
  const out = t.line(
    "Transferts entre administrations",
    times(3, () => -Math.round(sized(random, 20, 300))),
  );
  t.sum("Total consolidé", [...rows, out]);
  if (random.next() < 0.5) for (const c of [0, 1, 2]) t.values[out]![c + 1] = `(${-t.amount(out, c)})`;
  return t.table();
});

/** A trial of energy: production, imports, exports, stock changes, supply; uses; a statistical difference. */
export const energyBalance = layout("energy balance, statistical difference", (random) => {
  const fuels = 5;
  const t = new Draft({
    sheet: "Bilan énergétique",
    columns: fuels + 1,
    unit: 0.1,
    sums: [[fuels, times(fuels, (k) => k)]],
  });
  const line = (label: string, low: number, high: number, sign = 1): number =>
    t.line(
      label,
      times(fuels, () => sign * sized(random, low, high)),
    );
  t.text("Bilan énergétique de la France (en Mtep)");
  t.text(null, "Charbon", "Pétrole", "Gaz", "Électricité", "Renouvelables", "Total");
  const supply = [
    line("Production primaire", 10, 90),
    line("Importations", 10, 90),
    line("Exportations", 1, 30, -1),
    line("Variations de stocks", 0.1, 3),
  ];
  const a = t.sum("Total disponibilités", supply);
  const gap = line("Écart statistique", 0.1, 2, -1);
  const turned = line("Transformation d’énergie", 1, 12, -1);
  const ends = ["Industrie", "Transports", "Résidentiel", "Tertiaire"].map((label) =>
    t.line(
      label,
      times(fuels, () => sized(random, 1, 30)),
    ),
  );
  t.sum("Consommation finale", ends);
  void [a, gap, turned];
  return t.table();
});

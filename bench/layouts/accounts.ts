import { Draft, layout, roundTo, sized, times, together } from "./draft";

/** A hospital's forecast of receipts and expenses: titles, totals, result and balance, last year and growth beside. */
export const hospitalForecast = layout("hospital forecast, result and balance", (random) => {
  const t = new Draft({
    sheet: "EPRD",
    columns: 5,
    sums: [[3, [2, [0, -1]]]],
    derived: { 4: (row) => (100 * ((row[2] ?? 0) - (row[0] ?? 0))) / (row[0] || 1) },
    unit: [1, 1, 1, 1, 0.1],
  });
  const cells = (low = 90_000, high = 9_000_000): number[] => {
    const start = sized(random, low, high);
    return times(3, () => Math.round(start * (0.95 + 0.1 * random.next())));
  };
  t.text("Compte de résultat prévisionnel principal");
  t.text("Charges", "Réel N-2", "EPRD N-1", "EPRD N", "Écart N / N-2", "Évolution (%)");
  const charges = [
    "Titre 1 : Charges de personnel",
    "Titre 2 : Charges à caractère médical",
    "Titre 3 : Charges à caractère hôtelier et général",
    "Titre 4 : Charges d’amortissements, de provisions et financières",
  ].map((label) => t.line(label, cells()));
  const spent = t.sum("TOTAL DES CHARGES", charges);
  const excess = t.text("Résultat prévisionnel : excédent");
  const balanceA = t.text("TOTAL ÉQUILIBRÉ DU COMPTE DE RÉSULTAT");
  t.text();
  t.text("Produits", "Réel N-2", "EPRD N-1", "EPRD N", "Écart N / N-2", "Évolution (%)");
  const products = [
    "Titre 1 : Produits versés par l’assurance maladie",
    "Titre 2 : Autres produits de l’activité hospitalière",
    "Titre 3 : Autres produits",
  ].map((label) => t.line(label, cells()));
  const earned = t.sum("TOTAL DES PRODUITS", products);
  const deficit = t.text("Résultat prévisionnel : déficit");
  const balanceB = t.text("TOTAL ÉQUILIBRÉ DU COMPTE DE RÉSULTAT");
  for (const c of [0, 1, 2]) {
    const gap = t.amount(earned, c) - t.amount(spent, c);
    const most = Math.max(t.amount(earned, c), t.amount(spent, c));
    t.put(excess, c + 1, Math.max(0, gap));
    t.put(deficit, c + 1, Math.max(0, -gap));
    t.put(balanceA, c + 1, most);
    t.put(balanceB, c + 1, most);
  }
  return t.table();
});

/** From the result to the self-financing capacity, each line with the sign in its label. */
export const selfFinancing = layout("self-financing capacity, signs in labels", (random) => {
  const t = new Draft({ sheet: "CAF", columns: 3 });
  const cells = (low: number, high: number): number[] => times(3, () => Math.round(sized(random, low, high)));
  t.text("Détermination de la capacité d’autofinancement (en euros)");
  t.text("Libellé", "2022", "2023", "2024");
  const result = t.line("Résultat de l’exercice", cells(90_000, 900_000));
  const plus = [
    "+ Valeur comptable des éléments d’actif cédés (c/675)",
    "+ Dotations aux amortissements (c/68)",
  ].map((label) => t.line(label, cells(20_000, 4_000_000)));
  const minus = [
    "– Produits des cessions d’éléments d’actif (c/775)",
    "– Quote-part des subventions virée au résultat (c/777)",
    "– Reprises sur amortissements et provisions (c/78)",
  ].map((label) => t.line(label, cells(5000, 200_000)));
  t.sum("= Capacité d’autofinancement", [result, ...plus, ...minus.map((row) => [row, -1] as const)]);
  return t.table();
});

/** Assets on the left (gross, depreciation, net, last year), liabilities on the right, totals I, II and general. */
export const balanceSheet = layout("balance sheet, two sides", (random) => {
  const amount = (): number => Math.round(sized(random, 3000, 4_000_000));
  const left = new Draft({ sheet: "Bilan", columns: 4, sums: [[2, [0, [1, -1]]]] });
  left.text("BILAN AU 31 DÉCEMBRE");
  left.text("ACTIF", "Brut", "Amortissements et dépréciations", "Net", "Net N-1");
  const asset = (label: string, worn = true): number => {
    const gross = amount();
    return left.line(label, [gross, worn ? Math.round(gross * 0.6 * random.next()) : 0, null, amount()]);
  };
  const fixed = [
    "Immobilisations incorporelles",
    "Terrains",
    "Constructions",
    "Installations techniques",
  ].map((label) => asset(label));
  const one = left.sum("TOTAL I", fixed);
  const current = ["Stocks", "Créances d’exploitation", "Disponibilités"].map((label) =>
    asset(label, label !== "Disponibilités"),
  );
  const two = left.sum("TOTAL II", current);
  const three = asset("Comptes de régularisation (III)", false);
  left.sum("TOTAL GÉNÉRAL (I + II + III)", [one, two, three]);
  const right = new Draft({ sheet: "Bilan", labels: 7, columns: 2 });
  right.text();
  right.text(null, null, null, null, null, null, "PASSIF", "Exercice N", "Exercice N-1");
  const side = (label: string): number =>
    right.line([null, null, null, null, null, null, label], [amount(), amount()]);
  const own = ["Apports", "Réserves", "Report à nouveau", "Résultat de l’exercice"].map(side);
  const a = right.sum([null, null, null, null, null, null, "TOTAL I"], own);
  const debts = ["Emprunts", "Fournisseurs", "Dettes fiscales et sociales"].map(side);
  const b = right.sum([null, null, null, null, null, null, "TOTAL II"], debts);
  right.sum([null, null, null, null, null, null, "TOTAL GÉNÉRAL (I + II)"], [a, b]);
  return together([left.table(), right.table()]);
});

/** A debt's schedule: capital left before and after, interest and instalment; only flows are added up. */
export const debtSchedule = layout("debt schedule, flows added up", (random) => {
  const t = new Draft({
    sheet: "Dette",
    columns: 5,
    unit: 0.01,
    sums: [
      [3, [1, 2]],
      [4, [0, [1, -1]]],
    ],
  });
  t.text("Tableau d’amortissement");
  t.text(
    "Année",
    "Capital restant dû au 1er janvier",
    "Amortissement",
    "Intérêts",
    "Annuité",
    "Capital restant dû au 31 décembre",
  );
  let left = Math.round(sized(random, 400_000, 4_000_000));
  const years = 8 + random.below(6);
  const part = roundTo(left / (years + 4), 0.01);
  const rows = times(years, (k) => {
    const row = t.line(2024 + k, [left, part, roundTo(left * 0.031, 0.01)]);
    left = t.amount(row, 4);
    return row;
  });
  const total = t.sum("Total", rows);
  for (const c of [0, 4]) t.mark(total, c, null);
  t.forget(total, [0, 4]);
  return t.table();
});

/** A cash book: date, label, debit, credit and the balance so far; totals of the two first. */
export const cashBook = layout("cash book with running balance", (random) => {
  const t = new Draft({ sheet: "Grand livre", labels: 3, columns: 3, unit: 0.01 });
  t.text("Grand livre du compte 512");
  t.text("Date", "Pièce", "Libellé", "Débit", "Crédit", "Solde");
  let balance = 0;
  let before = -1;
  const rows = times(14 + random.below(20), (k) => {
    const amount = roundTo(sized(random, 20, 9000), 0.01);
    const isDebit = random.next() < 0.5;
    balance += isDebit ? amount : -amount;
    const row = t.line(
      [45300 + 2 * k, `BQ${1000 + k}`, random.pick(["Virement", "Chèque", "Prélèvement"])],
      [isDebit ? amount : null, isDebit ? null : amount, balance],
    );
    if (before >= 0)
      t.holds(
        t.at(row, 2),
        [
          [t.at(before, 2), 1],
          [t.at(row, isDebit ? 0 : 1), isDebit ? 1 : -1],
        ],
        0.01,
      );
    before = row;
    return row;
  });
  const total = t.sum([null, null, "Totaux"], rows);
  t.mark(total, 2, roundTo(balance, 0.01));
  return t.table();
});

/** Stocks at the opening, entries, exits, stocks at the close, by kind, and the total. */
export const openingAndClosing = layout("opening, flows, closing", (random) => {
  const t = new Draft({ sheet: "Provisions", columns: 5, sums: [[4, [0, 1, [2, -1], [3, -1]]]] });
  t.text("Tableau des provisions (en milliers d’euros)");
  t.text(
    "Nature",
    "Solde à l’ouverture",
    "Dotations",
    "Reprises utilisées",
    "Reprises non utilisées",
    "Solde à la clôture",
  );
  const rows = [
    "Litiges",
    "Comptes épargne-temps",
    "Gros entretien",
    "Risques financiers",
    "Autres charges",
  ].map((label) =>
    t.line(
      label,
      [sized(random, 500, 9000), sized(random, 50, 900), sized(random, 20, 400), random.below(90)].map(
        Math.round,
      ),
    ),
  );
  t.sum("Total", rows);
  return t.table();
});

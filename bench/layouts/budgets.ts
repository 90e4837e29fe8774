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

import type { CellValue } from "../../src/tables";
import { Draft, layout, roundTo, sized, times, together } from "./draft";

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

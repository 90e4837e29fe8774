import { Draft, layout, roundTo, sized, times } from "./draft";

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

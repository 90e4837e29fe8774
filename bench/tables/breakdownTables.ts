import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import { placesOf, sheetOf, sumOf, type Place, type TableKind, type TrueEquation } from "./generatedTable";

const SHEET = "Feuille";
const at = placesOf(SHEET);
const FIRST_ROW = 3;
const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);

/** What one total is broken down by: how yearbooks head it, and its parts. */
const BREAKDOWNS: readonly { readonly by: string; readonly parts: readonly string[] }[] = [
  { by: "sexe", parts: ["Hommes", "Femmes"] },
  { by: "âge", parts: ["Moins de 20 ans", "20 à 39 ans", "40 à 59 ans", "60 à 74 ans", "75 ans ou plus"] },
  { by: "âge", parts: ["0-14 ans", "15-64 ans", "65 ans et plus"] },
  { by: "région", parts: ["Nord", "Ouest", "Sud", "Est", "Centre", "Littoral"] },
  { by: "statut", parts: ["Public", "Privé non lucratif", "Privé lucratif"] },
  { by: "discipline", parts: ["Médecine", "Chirurgie", "Obstétrique", "Psychiatrie"] },
  { by: "contrat", parts: ["Titulaires", "Contractuels"] },
  { by: "taille", parts: ["1 à 9 lits", "10 à 49 lits", "50 à 99 lits", "100 lits et plus"] },
  { by: "zone", parts: ["Urbain", "Périurbain", "Rural"] },
];

/** How a breakdown is announced: nothing at all, a heading of its own, a word, a blank row before it. */
const ANNOUNCED = ["", "", "Par ", "Selon le critère : ", "Répartition par ", "blank", "dont"] as const;
const TOTALS = [
  "Ensemble",
  "Total",
  "Effectif",
  "Population",
  "Nombre de patients",
  "Entrées",
  "Consultations",
];

/** A line of the table: a label alone, or one with the amounts that `parts` of the same list add up to. */
interface Line {
  readonly label: string | null;
  readonly amounts: readonly number[] | null;
}

/** `whole` shared among so many parts, in whole steps. */
const shared = (random: RandomSource, whole: number, parts: number): number[] => {
  const weights = range(parts).map(() => 0.15 + random.next());
  const sum = weights.reduce((a, b) => a + b, 0);
  const own = weights.slice(1).map((weight) => Math.round((whole * weight) / sum));
  return [whole - own.reduce((a, b) => a + b, 0), ...own];
};

/** One or two totals, each broken down two to four times, by lines that are exhaustive but for some « dont ». */
const breakdownLines = (
  random: RandomSource,
  width: number,
): { readonly lines: Line[]; readonly sums: { readonly target: number; readonly terms: number[] }[] } => {
  const lines: Line[] = [];
  const sums: { target: number; terms: number[] }[] = [];
  const totals = random.next() < 0.7 ? 1 : 2;
  const isLast = random.next() < 0.2;
  const style = random.pick(ANNOUNCED);
  const indent = random.pick(["", "", "  ", "- "]);
  for (const t of range(totals)) {
    const whole = range(width).map(() => Math.round(800 * 10 ** (2 * random.next())));
    const label = totals === 1 ? random.pick(TOTALS) : `${random.pick(TOTALS)} ${"AB"[t] ?? ""}`;
    const kinds = [...BREAKDOWNS].sort(() => random.next() - 0.5).slice(0, 2 + random.below(3));
    let target = isLast ? -1 : lines.push({ label, amounts: whole }) - 1;
    kinds.forEach(({ by, parts }, k) => {
      if (style === "blank") lines.push({ label: null, amounts: null });
      else if (style === "dont") lines.push({ label: k === 0 ? "dont" : "dont :", amounts: null });
      else if (style !== "") lines.push({ label: `${style}${by}`, amounts: null });
      const columns = whole.map((amount) => shared(random, amount, parts.length));
      const terms = parts.map(
        (part, p) => lines.push({ label: indent + part, amounts: columns.map((own) => own[p] ?? 0) }) - 1,
      );
      if (target < 0) target = lines.push({ label, amounts: whole }) - 1;
      sums.push({ target, terms });
    });
    if (random.next() < 0.4) {
      lines.push({ label: "dont", amounts: null });
      for (const name of ["bénéficiaires de l’AME", "soins non programmés", "nouveaux patients"].slice(
        0,
        1 + random.below(3),
      ))
        lines.push({
          label: name,
          amounts: whole.map((amount) => Math.round(amount * (0.05 + 0.25 * random.next()))),
        });
    }
  }
  return { lines, sums };
};

const isRounded = (random: RandomSource): boolean => random.next() < 0.3;

/** The breakdowns down the rows or across the columns; figures exact, or each rounded by itself. */
const breakdowns = (random: RandomSource, across: boolean): ReturnType<TableKind["make"]> => {
  const width = 2 + random.below(across ? 14 : 9);
  const { lines, sums } = breakdownLines(random, width);
  const rounds = isRounded(random);
  const print = (amount: number): number => (rounds ? Math.round(amount / 10) : amount);
  const names = across
    ? range(width).map((k) => `Établissement ${k + 1}`)
    : range(width).map((k) => `${2024 - width + 1 + k}`);
  const kept = across ? lines.filter(({ amounts }) => amounts !== null) : lines;
  const indexOf = (line: number): number => kept.indexOf(lines[line] as Line);
  const place = (line: number, position: number): Place =>
    across ? at(FIRST_ROW + position, 1 + indexOf(line)) : at(FIRST_ROW + indexOf(line), 1 + position);
  const values: CellValue[][] = across
    ? [
        ["Activité des établissements"],
        [],
        ["Établissement", ...kept.map(({ label }) => label)],
        ...names.map((name, p) => [name, ...kept.map(({ amounts }) => print(amounts?.[p] ?? 0))]),
      ]
    : [
        ["Activité par année"],
        [],
        ["", ...names],
        ...kept.map(({ label, amounts }) => [
          label,
          ...range(width).map((p) => (amounts ? print(amounts[p] ?? 0) : null)),
        ]),
      ];
  const equations: TrueEquation[] = sums.flatMap(({ target, terms }) =>
    range(width).map((p) =>
      sumOf(
        place(target, p),
        terms.map((line) => place(line, p)),
        1,
      ),
    ),
  );
  return { sheets: [sheetOf(SHEET, values)], equations };
};

/** One total first broken down by sex, then by age, by region…, line under line. */
export const breakdownsDown: TableKind = {
  name: "second breakdowns down",
  make: (random) => breakdowns(random, false),
};

/** The same side by side. */
export const breakdownsAcross: TableKind = {
  name: "second breakdowns across",
  make: (random) => breakdowns(random, true),
};

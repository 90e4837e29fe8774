import type { CellValue } from "../../src/tables";
import { regionsOf } from "../../src/territories/region";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import { sheetOf, type TableKind } from "./generatedTable";
import { HAND_AMOUNTS } from "./handTables";

type Rows = readonly (readonly CellValue[])[];
type Amount = () => number;

const ITEMS = ["Personnel", "Médicaments", "Fournitures", "Énergie", "Loyers", "Entretien", "Transport"];
const MONTHS = ["Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre"];
const QUARTERS = ["T1", "T2", "T3", "T4"];

const range = (length: number): number[] => Array.from({ length }, (_, k) => k);
const sum = (items: readonly number[]): number => items.reduce((all, one) => all + one, 0);
const sums = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => sum(rows.map((row) => row[c] ?? 0)));
const itemAt = (k: number): string => ITEMS[k % ITEMS.length] as string;
const perCent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const some = (random: RandomSource, least: number, more: number): number[] =>
  range(least + random.below(more));

/** A kind of small table: right in every figure, its amounts as a person types them. */
const kind = (name: string, rowsOf: (random: RandomSource, amount: Amount) => Rows): TableKind => ({
  name,
  make: (random) => {
    const amountOf = random.pick(HAND_AMOUNTS);
    return {
      sheets: [
        sheetOf(
          "Essai",
          rowsOf(random, () => amountOf(random)),
        ),
      ],
      equations: [],
    };
  },
});

/** Small right tables of many makes: what a person types to try a tool, and what no word should be said of. */
export const handKinds: readonly TableKind[] = [
  kind("subtotals", (random, amount) => {
    const columns = some(random, 1, 3);
    const blocks = some(random, 2, 2).map(() => some(random, 2, 2).map(() => columns.map(amount)));
    return [
      ["Poste", ...columns.map((c) => QUARTERS[c] as string)],
      ...blocks.flatMap((block, b) => [
        ...block.map((row, k) => [itemAt(3 * b + k), ...row]),
        [`Sous-total ${b + 1}`, ...sums(block)],
      ]),
      ["Total", ...sums(blocks.flat())],
    ];
  }),
  kind("parts of which", (random, amount) => {
    const rows = some(random, 3, 3).map(() => [amount(), amount()]);
    return [
      ["Poste", "T1", "T2"],
      ...rows.flatMap((row, k) => [
        [itemAt(k), ...row],
        ...(random.next() < 0.4
          ? [[`dont ${itemAt(k + 3)}`, ...row.map((one) => Math.floor(one * (0.2 + 0.6 * random.next())))]]
          : []),
      ]),
      ["Total", ...sums(rows)],
    ];
  }),
  kind("shares", (random, amount) => {
    const amounts = some(random, 3, 4).map(amount);
    const whole = sum(amounts);
    return [
      ["Région", "Montant", random.pick(["Part", "%", "Part (%)"])],
      ...amounts.map((one, k) => [itemAt(k), one, perCent(one, whole)]),
      ["Total", whole, 100],
    ];
  }),
  kind("evolution", (random, amount) => {
    const rows = some(random, 3, 4).map(() => [amount(), amount()]);
    const withDifference = random.next() < 0.5;
    return [
      ["Région", "2023", "2024", ...(withDifference ? ["Écart"] : []), "Évolution (%)"],
      ...[...rows, sums(rows)].map(([before = 0, after = 0], k) => [
        k === rows.length ? "Total" : itemAt(k),
        before,
        after,
        ...(withDifference ? [after - before] : []),
        perCent(after - before, before),
      ]),
    ];
  }),
  kind("running sum", (random, amount) => {
    const amounts = some(random, 4, 6).map(amount);
    return [
      ["Mois", "Montant", "Cumul"],
      ...amounts.map((one, k) => [MONTHS[k] as string, one, sum(amounts.slice(0, k + 1))]),
      ...(random.next() < 0.5 ? [["Total", sum(amounts), null]] : []),
    ];
  }),
  kind("quantities and prices", (random) => {
    const lines = some(random, 3, 4).map(() => [1 + random.below(20), 10 * (1 + random.below(50))] as const);
    return [
      ["Article", "Quantité", "Prix unitaire", "Montant"],
      ...lines.map(([count, price], k) => [itemAt(k), count, price, count * price]),
      ["Total", null, null, sum(lines.map(([count, price]) => count * price))],
    ];
  }),
  kind("account", (random, amount) => {
    const [receipts, expenses] = [some(random, 2, 3).map(amount), some(random, 2, 3).map(amount)];
    return [
      ["Compte", "Montant"],
      ["Recettes", null],
      ...receipts.map((one, k) => [itemAt(k), one]),
      ["Total recettes", sum(receipts)],
      ["Dépenses", null],
      ...expenses.map((one, k) => [itemAt(k + 4), one]),
      ["Total dépenses", sum(expenses)],
      ["Résultat", sum(receipts) - sum(expenses)],
    ];
  }),
  kind("mean under the total", (random, amount) => {
    const amounts = some(random, 3, 4).map(amount);
    const whole = sum(amounts);
    return [
      ["Poste", "Montant"],
      ...amounts.map((one, k) => [itemAt(k), one]),
      ["Total", whole],
      ["Moyenne", Math.round((100 * whole) / amounts.length) / 100],
    ];
  }),
  kind("regions and their evolution", (_random, amount) => {
    const rows = regionsOf("2016").map(({ name }) => ({ name, amounts: [amount(), amount()] }));
    const all = { name: "Total", amounts: sums(rows.map(({ amounts }) => amounts)) };
    return [
      ["Région", "2023", "2024", "Écart", "Évol. %"],
      ...[...rows, all].map(({ name, amounts: [before = 0, after = 0] }) => [
        name,
        before,
        after,
        after - before,
        perCent(after - before, before),
      ]),
    ];
  }),
  kind("rates beside amounts", (random, amount) => {
    const lines = some(random, 4, 8).map(() => [
      amount(),
      Math.round(1000 * random.next()) / 10,
      1 + random.below(20),
    ]);
    const [stays = 0, rates = 0, ages = 0] = sums(lines);
    return [
      [
        "Établissement",
        "Séjours",
        random.pick(["Taux d’occupation", "DMS"]),
        random.pick(["Rang", "Âge moyen"]),
      ],
      ...lines.map((line, k) => [`CH ${itemAt(k)} ${k}`, ...line]),
      ["Total", stays, Math.round((10 * rates) / lines.length) / 10, Math.round(ages / lines.length)],
    ];
  }),
  kind("no total", (random, amount) => {
    const columns = some(random, 1, 4);
    return [
      ["Poste", ...columns.map((c) => QUARTERS[c] as string)],
      ...some(random, 3, 8).map((k) => [`${itemAt(k)} ${k}`, ...columns.map(amount)]),
    ];
  }),
  kind("lines left blank", (random, amount) => {
    const amounts = some(random, 4, 4).map((k) => (k > 0 && random.next() < 0.4 ? null : amount()));
    return [
      ["Poste", "Montant"],
      ...amounts.map((one, k) => [itemAt(k), one]),
      ["Total", sum(amounts.map((one) => one ?? 0))],
    ];
  }),
  kind("zeros", (random, amount) => {
    const columns = some(random, 2, 3);
    const rows = some(random, 3, 5).map(() => columns.map(() => (random.next() < 0.6 ? 0 : amount())));
    const whole = sums(rows);
    return [
      ["Poste", ...columns.map((c) => QUARTERS[c] as string), "Total"],
      ...rows.map((row, k) => [itemAt(k), ...row, sum(row)]),
      ["Total", ...whole, sum(whole)],
    ];
  }),
];

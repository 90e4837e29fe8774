import type { CellValue } from "../../src/tables";
import { regionsOf } from "../../src/territories/region";
import { quotientOf, sumOf, type TableKind, type TrueEquation } from "./generatedTable";
import {
  MONTHS,
  QUARTERS,
  at,
  range,
  sum,
  sums,
  itemAt,
  perCent,
  some,
  down,
  percentage,
  change,
  kind,
} from "./handParts";

/** Small right tables of many makes: what a person types to try a tool, and what no word should be said of. */
export const handKinds: readonly TableKind[] = [
  kind("subtotals", (random, amount) => {
    const columns = some(random, 1, 3);
    const blocks = some(random, 2, 2).map(() => some(random, 2, 2).map(() => columns.map(amount)));
    const rows: CellValue[][] = [["Poste", ...columns.map((c) => QUARTERS[c] as string)]];
    const cells = columns.map((c) => c + 1);
    const equations: TrueEquation[] = [];
    const subtotals: number[] = [];
    blocks.forEach((block, b) => {
      const first = rows.length;
      rows.push(...block.map((row, k) => [itemAt(3 * b + k), ...row]));
      equations.push(
        ...down(
          rows.length,
          range(block.length).map((k) => first + k),
          cells,
        ),
      );
      subtotals.push(rows.length);
      rows.push([`Sous-total ${b + 1}`, ...sums(block)]);
    });
    equations.push(...down(rows.length, subtotals, cells));
    rows.push(["Total", ...sums(blocks.flat())]);
    return { rows, equations };
  }),
  kind("parts of which", (random, amount) => {
    const lines = some(random, 3, 3).map(() => [amount(), amount()]);
    const rows: CellValue[][] = [["Poste", "T1", "T2"]];
    const wholes: number[] = [];
    lines.forEach((line, k) => {
      wholes.push(rows.length);
      rows.push([itemAt(k), ...line]);
      if (random.next() < 0.4)
        rows.push([
          `dont ${itemAt(k + 3)}`,
          ...line.map((one) => Math.floor(one * (0.2 + 0.6 * random.next()))),
        ]);
    });
    const equations = down(rows.length, wholes, [1, 2]);
    return { rows: [...rows, ["Total", ...sums(lines)]], equations };
  }),
  kind("shares", (random, amount) => {
    const amounts = some(random, 3, 4).map(amount);
    const whole = sum(amounts);
    const lines = amounts.map((_, k) => k + 1);
    const last = lines.length + 1;
    return {
      rows: [
        ["Région", "Montant", random.pick(["Part", "%", "Part (%)"])],
        ...amounts.map((one, k) => [itemAt(k), one, perCent(one, whole)]),
        ["Total", whole, 100],
      ],
      equations: [
        ...down(last, lines, [1]),
        ...lines.map((r) => percentage("share", at(r, 2), [at(r, 1), at(last, 1)])),
      ],
    };
  }),
  kind("evolution", (random, amount) => {
    const lines = some(random, 3, 4).map(() => [amount(), amount()]);
    const withDifference = random.next() < 0.5;
    const places = range(lines.length).map((k) => k + 1);
    const last = lines.length + 1;
    return {
      rows: [
        ["Région", "2023", "2024", ...(withDifference ? ["Écart"] : []), "Évolution (%)"],
        ...[...lines, sums(lines)].map(([before = 0, after = 0], k) => [
          k === lines.length ? "Total" : itemAt(k),
          before,
          after,
          ...(withDifference ? [after - before] : []),
          perCent(after - before, before),
        ]),
      ],
      equations: [
        ...down(last, places, withDifference ? [1, 2, 3] : [1, 2]),
        ...[...places, last].flatMap((r) => [
          ...(withDifference ? [change(r)] : []),
          percentage("evolution", at(r, withDifference ? 4 : 3), [at(r, 2), at(r, 1)]),
        ]),
      ],
    };
  }),
  kind("running sum", (random, amount) => {
    const amounts = some(random, 4, 6).map(amount);
    const withTotal = random.next() < 0.5;
    return {
      rows: [
        ["Mois", "Montant", "Cumul"],
        ...amounts.map((one, k) => [MONTHS[k] as string, one, sum(amounts.slice(0, k + 1))]),
        ...(withTotal ? [["Total", sum(amounts), null]] : []),
      ],
      equations: [
        ...amounts.map((_, k) =>
          sumOf(at(k + 1, 2), k === 0 ? [at(1, 1)] : [at(k + 1, 1), at(k, 2)], 1, "cumulated"),
        ),
        ...(withTotal
          ? down(
              amounts.length + 1,
              range(amounts.length).map((k) => k + 1),
              [1],
            )
          : []),
      ],
    };
  }),
  kind("quantities and prices", (random) => {
    const lines = some(random, 3, 4).map(() => [1 + random.below(20), 10 * (1 + random.below(50))] as const);
    const places = range(lines.length).map((k) => k + 1);
    return {
      rows: [
        ["Article", "Quantité", "Prix unitaire", "Montant"],
        ...lines.map(([count, price], k) => [itemAt(k), count, price, count * price]),
        ["Total", null, null, sum(lines.map(([count, price]) => count * price))],
      ],
      equations: [
        ...down(lines.length + 1, places, [3]),
        ...places.map((r) => quotientOf("ratio", at(r, 2), [at(r, 3), at(r, 1)], 1, [1e-6, 0, 0])),
      ],
    };
  }),
  kind("account", (random, amount) => {
    const [receipts, expenses] = [some(random, 2, 3).map(amount), some(random, 2, 3).map(amount)];
    const received = 2 + receipts.length;
    const spent = received + 2 + expenses.length;
    return {
      rows: [
        ["Compte", "Montant"],
        ["Recettes", null],
        ...receipts.map((one, k) => [itemAt(k), one]),
        ["Total recettes", sum(receipts)],
        ["Dépenses", null],
        ...expenses.map((one, k) => [itemAt(k + 4), one]),
        ["Total dépenses", sum(expenses)],
        ["Résultat", sum(receipts) - sum(expenses)],
      ],
      equations: [
        ...down(
          received,
          range(receipts.length).map((k) => k + 2),
          [1],
        ),
        ...down(
          spent,
          range(expenses.length).map((k) => k + received + 2),
          [1],
        ),
        sumOf(at(spent + 1, 1), [at(received, 1), { cell: at(spent, 1), sign: -1 }], 1, "difference"),
      ],
    };
  }),
  kind("mean under the total", (random, amount) => {
    const amounts = some(random, 3, 4).map(amount);
    const whole = sum(amounts);
    const places = range(amounts.length).map((k) => k + 1);
    return {
      rows: [
        ["Poste", "Montant"],
        ...amounts.map((one, k) => [itemAt(k), one]),
        ["Total", whole],
        ["Moyenne", Math.round((100 * whole) / amounts.length) / 100],
      ],
      equations: down(amounts.length + 1, places, [1]),
    };
  }),
  kind("regions and their evolution", (_random, amount) => {
    const lines = regionsOf("2016").map(({ name }) => ({ name, amounts: [amount(), amount()] }));
    const all = { name: "Total", amounts: sums(lines.map(({ amounts }) => amounts)) };
    const places = range(lines.length).map((k) => k + 1);
    const last = lines.length + 1;
    return {
      rows: [
        ["Région", "2023", "2024", "Écart", "Évol. %"],
        ...[...lines, all].map(({ name, amounts: [before = 0, after = 0] }) => [
          name,
          before,
          after,
          after - before,
          perCent(after - before, before),
        ]),
      ],
      equations: [
        ...down(last, places, [1, 2, 3]),
        ...[...places, last].flatMap((r) => [
          change(r),
          percentage("evolution", at(r, 4), [at(r, 2), at(r, 1)]),
        ]),
      ],
    };
  }),
  kind("rates beside amounts", (random, amount) => {
    const lines = some(random, 4, 8).map(() => [
      amount(),
      Math.round(1000 * random.next()) / 10,
      1 + random.below(20),
    ]);
    const [stays = 0, rates = 0, ages = 0] = sums(lines);
    return {
      rows: [
        [
          "Établissement",
          "Séjours",
          random.pick(["Taux d’occupation", "DMS"]),
          random.pick(["Rang", "Âge moyen"]),
        ],
        ...lines.map((line, k) => [`CH ${itemAt(k)} ${k}`, ...line]),
        ["Total", stays, Math.round((10 * rates) / lines.length) / 10, Math.round(ages / lines.length)],
      ],
      equations: down(
        lines.length + 1,
        range(lines.length).map((k) => k + 1),
        [1],
      ),
    };
  }),
  kind("no total", (random, amount) => {
    const columns = some(random, 1, 4);
    return {
      rows: [
        ["Poste", ...columns.map((c) => QUARTERS[c] as string)],
        ...some(random, 3, 8).map((k) => [`${itemAt(k)} ${k}`, ...columns.map(amount)]),
      ],
    };
  }),
  kind("lines left blank", (random, amount) => {
    const amounts = some(random, 4, 4).map((k) => (k > 0 && random.next() < 0.4 ? null : amount()));
    return {
      rows: [
        ["Poste", "Montant"],
        ...amounts.map((one, k) => [itemAt(k), one]),
        ["Total", sum(amounts.map((one) => one ?? 0))],
      ],
      equations: down(
        amounts.length + 1,
        range(amounts.length).flatMap((k) => (amounts[k] === null ? [] : [k + 1])),
        [1],
      ),
    };
  }),
  kind("zeros", (random, amount) => {
    const columns = some(random, 2, 3);
    const lines = some(random, 3, 5).map(() => columns.map(() => (random.next() < 0.6 ? 0 : amount())));
    const whole = sums(lines);
    const places = range(lines.length).map((k) => k + 1);
    const cells = columns.map((c) => c + 1);
    const last = columns.length + 1;
    return {
      rows: [
        ["Poste", ...columns.map((c) => QUARTERS[c] as string), "Total"],
        ...lines.map((line, k) => [itemAt(k), ...line, sum(line)]),
        ["Total", ...whole, sum(whole)],
      ],
      equations: [
        ...down(lines.length + 1, places, [...cells, last]),
        ...[...places, lines.length + 1].map((r) =>
          sumOf(
            at(r, last),
            cells.map((c) => at(r, c)),
            1,
          ),
        ),
      ],
    };
  }),
];

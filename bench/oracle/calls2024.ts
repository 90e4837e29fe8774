import { byLargestRemainders, withBounds } from "./apportion";
import { f, product, twelfths, type Call, type Calls } from "./calls2007And2017";
import { fractions, spelt, type Draw } from "./draw";
import { compare, fraction, least, minus, most, over, plus, times, toCent } from "./fraction";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

const yearly: readonly (readonly [string | number, number, number])[] = [
  [1, 35_465.05, 16_000],
  ["2e année", 38_455.78, 16_000],
  [3, 40_907.95, 16_000],
  ["Année 4", 44_041.62, 8000],
  [5, 47_119.9, 8000],
  ["DJ1", 48_233.51, 8000],
  ["Docteur junior (2)", 49_673.51, 8000],
];

const students =
  (amountOf: (row: (typeof yearly)[number]) => number, between: readonly string[] = []) =>
  (draw: Draw): Call => {
    const row = draw.among(...yearly);
    const [months, people] = [draw.decimal(0, 13), draw.decimal(0, 300)];
    return {
      args: [row[0], ...between, spelt(draw, months, "mois"), spelt(draw, people)],
      want: months > 12 ? null : twelfths(amountOf(row), months, people),
    };
  };

/** Months covered by a period, each by its days: one day after the other. */
const monthsBetween = (from: number, to: number) => {
  const day = 86_400_000;
  const counts = new Map<string, { readonly days: number; readonly covered: number }>();
  for (let at = from; at <= to; at += day) {
    const date = new Date(at);
    const key = `${date.getUTCFullYear()}-${date.getUTCMonth()}`;
    const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    counts.set(key, { days, covered: (counts.get(key)?.covered ?? 0) + 1 });
  }
  return plus(...[...counts.values()].map(({ days, covered }) => fraction(covered, days)));
};

const keysOf = (draw: Draw): number[] =>
  Array.from({ length: draw.whole(1, 9) }, () => draw.among(0, draw.whole(0, 9), draw.decimal(0, 9000)));
const stepOf = (draw: Draw): number => draw.among(0.01, 0.1, 1, 100);
const inSteps = (draw: Draw, step: number, most: number): number =>
  Math.round(draw.whole(0, most) * step * 100) / 100;
/** A last key that is the sum of at least three before it is a total for the product. */
const endsWithTotal = (keys: readonly number[]): boolean => {
  const used = keys.filter((key) => key !== 0);
  const last = used.at(-1) ?? 0;
  return used.length > 3 && last >= 1000 && compare(plus(...fractions(used.slice(0, -1))), f(last)) === 0;
};

export const calls2024: Calls = {
  "COUT.INTERNE": students(([, annual]) => annual),
  "COUT.ETUDIANT": students(([, annual]) => annual),
  "DOT.MERRI": students(([, , flat]) => flat),
  "DOT.INTERNE": students(([, annual]) => annual, ["Étranger"]),
  "COUT.EXTERNE": (draw) => {
    const [level, annual] = draw.among(
      ...([
        ["DFASM1", 5383],
        ["dfasm2", 6462],
        ["TCCEO", 7080],
        ["DFASO2", 5809],
      ] as const),
    );
    const [months, people] = [draw.decimal(0, 12), draw.decimal(0, 300)];
    return {
      args: [level, spelt(draw, months), spelt(draw, people)],
      want: twelfths(annual, months, people),
    };
  },
  "COUT.GARDE": (draw) => {
    const [week, weekend] = [draw.whole(0, 2000), draw.whole(0, 900)];
    const part = draw.among("MERRI", "TARIF", "CHARGE", "BRUT");
    const gross = plus(product(234.8, week), product(256.86, weekend));
    const charged = times(gross, f(1.44));
    const paid = toCent(over(charged, f(4)));
    const want = {
      MERRI: paid,
      TARIF: minus(toCent(charged), paid),
      CHARGE: toCent(charged),
      BRUT: toCent(gross),
    }[part];
    return { args: [spelt(draw, week, "gardes"), spelt(draw, weekend), part], want };
  },
  "COUT.CHARGE": (draw) => {
    const [gross, rate] = [draw.decimal(0, 90_000), draw.decimal(0, 1)];
    return { args: [gross, spelt(draw, rate)], want: toCent(times(f(gross), plus(f(1), f(rate)))) };
  },
  "COUT.CONSULTANT": (draw) => {
    const [posts, months] = [draw.decimal(0, 40), draw.decimal(0, 12)];
    return {
      args: [spelt(draw, posts, "emplois"), spelt(draw, months, "mois")],
      want: twelfths(71_349, posts, months),
    };
  },
  "COUT.CCA": (draw) => {
    const [posts, months] = [draw.decimal(0, 40), draw.decimal(0, 25)];
    return {
      args: [spelt(draw, posts, "postes"), spelt(draw, months)],
      want: months > 24 ? null : twelfths(45_771, posts, months),
    };
  },
  "COUT.IRCANTEC": (draw) => {
    const [pay, months] = [draw.decimal(0, 9000), draw.decimal(0, 4)];
    return { args: [pay, spelt(draw, months)], want: toCent(product(pay, 0.095, months)) };
  },
  "COUT.MAJORATION": (draw) => {
    const [pay, rate] = [draw.decimal(0, 9000), draw.decimal(0, 1)];
    const [place, overseas] = draw.among<readonly [string, boolean]>(
      ["Guyane", true],
      ["974", true],
      ["Saint-Martin", true],
      ["Bretagne", false],
      ["11", false],
    );
    return { args: [pay, place, spelt(draw, rate)], want: overseas ? toCent(product(pay, rate)) : f(0) };
  },
  "DOT.CFARM": (draw) => {
    const [places, structures] = [draw.whole(0, 400), draw.whole(0, 30)];
    return {
      args: [places, spelt(draw, structures)],
      want: plus(product(11_000, structures), product(6400, places)),
    };
  },
  "REPART.IBODE": (draw) => {
    const envelope = draw.decimal(0, 6_000_000);
    const first = toCent(product(envelope, 0.8));
    return { args: [spelt(draw, envelope, "€"), "TRANSITOIRE"], want: first };
  },
  "DOT.AMP": (draw) => {
    const [need, cut] = [draw.decimal(0, 9_000_000), draw.decimal(0, 1)];
    return { args: [need, spelt(draw, cut)], want: toCent(times(f(need), minus(f(1), f(cut)))) };
  },
  "DOT.ADMISSIONS": (draw) => {
    const [own, all] = [draw.whole(0, 900), draw.whole(0, 1800)];
    return {
      args: [own, all],
      want: all === 0 || own > all ? null : toCent(over(product(55_250_000, own), f(all))),
    };
  },
  "ELIG.USMP": (draw) => {
    const places = draw.whole(1, 900);
    const held = draw.among(Math.round(places * 1.8), draw.whole(0, 2000));
    return { args: [held, places], want: held * 10 > places * 18 };
  },
  "DOT.REGISTRE": (draw) => {
    const need = draw.decimal(501, 300_000);
    return { args: [spelt(draw, need, "€")], want: most(f(50_000), least(f(need), f(200_000))) };
  },
  "DOT.B02": (draw) => {
    const [a, b, c, d] = [draw.whole(0, 99), draw.whole(99, 900), draw.whole(0, 99), draw.whole(99, 900)];
    const extra = draw.decimal(-9000, 9000);
    const half = 13_350_000;
    return {
      args: [a, b, c, d, spelt(draw, extra, "€")],
      want: toCent(plus(over(product(half, a), f(b)), over(product(half, c), f(d)), f(extra))),
    };
  },
  "DOT.PROTOCOLE": (draw) => {
    const n = draw.whole(0, 90);
    return { args: [n], want: product(60_000, n) };
  },
  "DOT.NUITEES": (draw) => {
    const n = draw.whole(0, 90_000);
    return { args: [spelt(draw, n, "nuitées")], want: product(80, n) };
  },
  "DATE.MOIS": (draw) => {
    const first = Date.UTC(2023, 0, 1) + draw.whole(0, 1100) * 86_400_000;
    const last = first + draw.whole(-20, 700) * 86_400_000;
    const [from, to] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31)];
    const serial = (day: number): number => day / 86_400_000 + 25_569;
    const written = (day: number): string =>
      new Date(day).toISOString().slice(0, 10).split("-").reverse().join("/");
    const cell = (day: number) => draw.among<number | string>(serial(day), written(day));
    const isOutside = last < first || last < from || first > to;
    return {
      args: [cell(first), cell(last)],
      want: isOutside ? null : monthsBetween(Math.max(first, from), Math.min(last, to)),
    };
  },
  "REPART.PRORATA": (draw) => {
    const [keys, step] = [keysOf(draw), stepOf(draw)];
    const envelope = inSteps(draw, step, 90_000) * draw.among(1, 1, -1);
    const refused = keys.every((key) => key === 0) || endsWithTotal(keys);
    return {
      args: [spelt(draw, envelope, "€"), column(keys), step],
      want: refused ? null : byLargestRemainders(f(envelope), fractions(keys), f(step)),
    };
  },
  "REPART.PLANCHER": (draw) => {
    const [keys, step] = [keysOf(draw), draw.among(1, 100)];
    const envelope = inSteps(draw, step, 9000);
    const members = Math.max(1, keys.filter((key) => key > 0).length);
    const floor = draw.decimal(0, Math.ceil((1.2 * envelope) / members));
    const ceiling = draw.yes() ? null : draw.decimal(Math.floor(envelope / members), envelope + 1);
    const refused = keys.every((key) => key === 0) || endsWithTotal(keys) || ceiling === 0;
    const asked = { floor: f(floor), ceiling: ceiling === null ? null : f(ceiling), step: f(step) };
    return {
      args: [envelope, column(keys), spelt(draw, floor), ceiling, step],
      want: refused ? null : withBounds(f(envelope), fractions(keys), asked),
    };
  },
  "REPART.REDUIRE": (draw) => {
    const needs = Array.from({ length: draw.whole(2, 8) }, () => inSteps(draw, 0.01, 900_000));
    const envelope = inSteps(draw, 0.01, 5_000_000);
    const all = plus(...fractions(needs));
    const fits = compare(all, f(envelope)) <= 0;
    const want = fits ? fractions(needs) : byLargestRemainders(f(envelope), fractions(needs), f(0.01));
    return { args: [envelope, column(needs)], want: endsWithTotal(needs) || all.n === 0n ? null : want };
  },
  "REPART.PART": (draw) => {
    const [envelope, own, all] = [draw.decimal(-9000, 9_000_000), draw.decimal(0, 90), draw.decimal(0, 200)];
    return {
      args: [spelt(draw, envelope, "€"), spelt(draw, own), spelt(draw, all)],
      want: all === 0 || own > all ? null : toCent(over(product(envelope, own), f(all))),
    };
  },
  "REPART.MOIS": (draw) => {
    const [amount, months, base] = [draw.decimal(0, 90_000), draw.decimal(0, 24), draw.whole(1, 24)];
    return {
      args: [amount, spelt(draw, months, "mois"), base],
      want: toCent(over(product(amount, months), f(base))),
    };
  },
  "REPART.ENCADRER": (draw) => {
    const [amount, low, high] = [draw.decimal(0, 900), draw.decimal(0, 900), draw.decimal(0, 900)];
    const cells = [spelt(draw, amount, "€"), spelt(draw, low, "€"), spelt(draw, high, "€")];
    return { args: cells, want: low > high ? null : least(most(f(amount), f(low)), f(high)) };
  },
  "CTRL.ECART": (draw) => {
    const parts = Array.from({ length: draw.whole(2, 8) }, () => draw.decimal(-900, 9000));
    const total = draw.decimal(-900, 9000);
    return { args: [total, column(parts)], want: minus(f(total), plus(...fractions(parts))) };
  },
};

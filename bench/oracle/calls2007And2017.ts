import { spelt, type Draw } from "./draw";
import {
  compare,
  exactly,
  fraction,
  least,
  minus,
  most,
  over,
  plus,
  times,
  toCent,
  type Fraction,
} from "./fraction";

/** A call drawn at random and what it must give, worked out from the text alone; null: it must be refused. */
export interface Call {
  readonly args: readonly unknown[];
  readonly want: Fraction | boolean | null | readonly Fraction[];
}
export type Calls = Readonly<Record<string, (draw: Draw) => Call>>;

export const f = exactly;
export const product = (...factors: readonly number[]): Fraction => times(...factors.map(exactly));
export const twelfths = (...factors: readonly number[]): Fraction =>
  toCent(over(product(...factors), fraction(12)));

const zero = fraction(0);
const cap = f(110_000);
const capped = (amount: Fraction): Fraction => toCent(least(amount, cap));
const base = (draw: Draw): number => draw.among(1872, 1700, 3000, draw.decimal(1700, 3000));
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const cost = (draw: Draw): number => draw.decimal(100, 200_000);

const connection = (draw: Draw): Call => {
  const kinds = draw.whole(1, 4);
  const b = base(draw);
  const links = Array.from({ length: kinds }, () => draw.whole(0, 60));
  const factors = links.map(() => draw.among(0, 1, 1.5, 2, draw.decimal(1, 5)));
  const units = plus(...links.map((n, i) => product(n, factors[i] || 1)));
  return {
    args: [column(links), column(factors), spelt(draw, b, "€")],
    want: capped(times(f(b), units)),
  };
};

export const calls2007: Calls = {
  "SUBV.CONNEXION": connection,
  "SUBV.CONNEXION.COLONNE": (draw) => {
    const links = Array.from({ length: draw.whole(2, 6) }, () => draw.whole(0, 80));
    const factor = draw.decimal(1, 3);
    const b = base(draw);
    return {
      args: [column(links), factor, b],
      want: links.map((n) => capped(product(b, n, factor))),
    };
  },
  "SUBV.CONNEXION.EUROS": (draw) => {
    const [sites, extra, share, b] = [
      draw.whole(0, 60),
      draw.decimal(0, 90_000),
      draw.decimal(0, 1),
      base(draw),
    ];
    return {
      args: [spelt(draw, sites, "sites"), spelt(draw, extra, "€"), spelt(draw, share), b],
      want: sites === 0 && extra > 0 ? null : capped(plus(product(b, sites), product(share, extra))),
    };
  },
  "SUBV.CONNEXION.BASE": (draw) => {
    const [envelope, links] = [draw.decimal(1700, 900_000), draw.whole(1, 500)];
    const each = over(f(envelope), f(links));
    return {
      args: [spelt(draw, envelope, "€"), spelt(draw, links)],
      want: most(f(1700), least(f(3000), each)),
    };
  },
  "SUBV.SURCOUT.MAX": (draw) => {
    const [envelope, links] = [draw.decimal(0, 900_000), draw.whole(0, 500)];
    return {
      args: [spelt(draw, envelope, "€"), spelt(draw, links)],
      want: most(zero, minus(f(envelope), product(1700, links))),
    };
  },
  "SUBV.OUTILS": (draw) => {
    const [envelope, n] = [draw.decimal(5600, 900_000), draw.whole(1, 150)];
    const corrections = draw.decimal(-5000, 5000);
    return {
      args: [spelt(draw, envelope, "€"), n, spelt(draw, corrections, "€")],
      want: toCent(over(minus(f(envelope), f(corrections)), f(n))),
    };
  },
  "SUBV.FORMATION": (draw) => {
    const [envelope, first] = [draw.decimal(100, 20_000), draw.decimal(0, 25_000)];
    const [own, others] = [draw.decimal(0, 5000), draw.decimal(0, 9000)];
    const total = Math.round((own + others) * 100) / 100;
    const left = most(zero, minus(f(envelope), f(first)));
    const share = own === 0 ? zero : least(f(own), over(times(left, f(own)), f(total)));
    return {
      args: [envelope, spelt(draw, first, "€"), spelt(draw, own), spelt(draw, total)],
      want: toCent(share),
    };
  },
  "SUBV.FMESPP": (draw) => {
    const [m, p] = [draw.decimal(100, 9000), draw.decimal(1700, 120_000)];
    const [training, compensation] = [draw.decimal(0, 9000), draw.decimal(-6000, 6000)];
    return {
      args: [m, spelt(draw, training), p, spelt(draw, compensation, "€")],
      want: p > 110_000 ? null : plus(f(m), f(training), f(p), f(compensation)),
    };
  },
};

/** A count times a flat amount, refused above what the letter knows. */
const flat =
  (amount: number, known: number) =>
  (draw: Draw): Call => {
    const n = draw.whole(0, known + 2);
    return { args: [spelt(draw, n)], want: n > known ? null : product(amount, n) };
  };

export const calls2017: Calls = {
  "COUT.ETP": (draw) => {
    const [posts, amount, months, quota] = [
      draw.decimal(0, 50),
      cost(draw),
      draw.decimal(0, 120),
      draw.decimal(0, 1),
    ];
    return {
      args: [spelt(draw, posts), spelt(draw, amount, "€"), spelt(draw, months, "mois"), spelt(draw, quota)],
      want: twelfths(posts, quota, amount, months),
    };
  },
  "DOT.IBODE": (draw) => {
    const [schools, months, amount] = [draw.whole(0, 11), draw.decimal(0, 12), cost(draw)];
    return {
      args: [spelt(draw, schools, "écoles"), spelt(draw, months, "mois"), spelt(draw, amount, "€")],
      want: schools > 10 ? null : twelfths(schools, amount, months),
    };
  },
  "DOT.SAGEFEMME": (draw) => {
    const posts = draw.whole(0, 26);
    return {
      args: [spelt(draw, posts, "postes")],
      want: posts > 24 ? null : toCent(over(product(181_900, posts), f(24))),
    };
  },
  "DOT.ASSISTANT": (draw) => {
    const [posts, months, amount] = [draw.whole(0, 46), draw.decimal(0, 12), cost(draw)];
    const correction = draw.decimal(-60_000, 60_000);
    return {
      args: [spelt(draw, posts), spelt(draw, months), spelt(draw, amount), spelt(draw, correction, "€")],
      want: posts > 44 ? null : toCent(plus(over(product(posts, amount, months), f(12)), f(correction))),
    };
  },
  "DOT.CSO": (draw) => {
    const [centres, seat] = [draw.whole(0, 39), draw.yes()];
    return {
      args: [spelt(draw, centres, "CSO"), draw.among<boolean | string>(seat, seat ? "oui" : "non")],
      want: centres > 37 ? null : plus(product(30_000, centres), f(seat ? 40_000 : 0)),
    };
  },
  "DOT.IOA": (draw) => {
    const [centres, amount, seats, other] = [draw.whole(0, 7), cost(draw), draw.whole(0, 2), cost(draw)];
    return {
      args: [centres, amount, spelt(draw, seats), spelt(draw, other, "€")],
      want:
        centres > 6 || seats > 1
          ? null
          : toCent(plus(over(product(centres, amount), f(4)), product(seats, other))),
    };
  },
  "DOT.CHAMBRE": flat(50_000, 10_000),
  "DOT.CPDPN": (draw) => {
    const [level, centres] = [draw.whole(1, 6), draw.whole(0, 9)];
    const amount = [182_700, 225_000, 279_000, 333_000, 387_000][level - 1];
    return {
      args: [level, spelt(draw, centres, "centres")],
      want: amount === undefined ? null : product(amount, centres),
    };
  },
  "DOT.PSM": (draw) => {
    const [posts, kept] = [draw.whole(0, 40), draw.whole(0, 9)];
    return { args: [posts, spelt(draw, kept)], want: plus(product(27_000, posts), product(23_000, kept)) };
  },
  "DOT.CUMP": (draw) => {
    const [amount, months] = [cost(draw), draw.decimal(0, 12)];
    return { args: ["Paris", amount, spelt(draw, months)], want: twelfths(amount, months) };
  },
  "DOT.HAD": (draw) => {
    const [projects, payments] = [draw.whole(0, 12), draw.whole(1, 3)];
    return {
      args: [projects, payments],
      want: projects > 11 || payments > 2 ? null : product(10_000, projects, payments),
    };
  },
  "IND.AVC": (draw) => {
    const [seen, patients] = [draw.whole(0, 900), draw.whole(0, 900)];
    return {
      args: [spelt(draw, seen), spelt(draw, patients)],
      want: patients === 0 ? null : over(f(seen), f(patients)),
    };
  },
  "IND.MSS": (draw) => {
    const stays = Array.from({ length: draw.whole(1, 3) }, () => draw.whole(0, 9000));
    const [sent, all] = [draw.whole(0, 9000), plus(...stays.map(exactly))];
    return { args: [sent, column(stays)], want: all.n === 0n ? null : over(product(4, sent), all) };
  },
  "DOT.MSS": (draw) => {
    const [sent, stays, rank] = [draw.whole(0, 9000), draw.whole(1, 90_000), draw.whole(1, 600)];
    const due = compare(product(400, sent), product(35, stays)) >= 0 && rank <= 500;
    return { args: [sent, stays, true, rank], want: f(due ? 15_000 : 0) };
  },
  "DOT.MSSAAP": (draw) => {
    const [projects, phase, met] = [draw.whole(0, 11), draw.among("AMORCAGE", "CIBLES", "TOTAL"), draw.yes()];
    const each = (phase === "CIBLES" ? 0 : 200_000) + (phase !== "AMORCAGE" && met ? 300_000 : 0);
    return { args: [projects, phase, met], want: projects > 9 ? null : product(each, projects) };
  },
  "DOT.FIDES": (draw) => {
    const [sent, accepted] = [draw.yes(), draw.yes()];
    return {
      args: [sent, accepted],
      want: accepted && !sent ? null : f((sent ? 60_000 : 0) + (accepted ? 40_000 : 0)),
    };
  },
  "DOT.FSMR": (draw) => {
    const [n, variable] = [draw.whole(0, 5), draw.decimal(0, 900_000)];
    return {
      args: [n, spelt(draw, variable, "€")],
      want: n > 4 ? null : plus(product(60_000, n), f(variable)),
    };
  },
  "DOT.CRMR": (draw) => {
    const [fixed, variable, former] = [cost(draw), cost(draw), cost(draw)];
    const part = draw.decimal(0, 1);
    const model = plus(f(fixed), f(variable));
    return {
      args: [fixed, variable, spelt(draw, former, "€"), spelt(draw, part)],
      want: toCent(plus(model, times(f(part), minus(f(former), model)))),
    };
  },
};

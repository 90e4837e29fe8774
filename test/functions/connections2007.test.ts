import fc from "fast-check";
import { Rational } from "../../src/allocation/rational";
import { parameterAmount, publishedTable } from "../../src/circulars";
import { callFunction, column, valueOf } from "./callFunction";

const cap = BigInt(parameterAmount("2007-connexion-plafond-etablissement-principes").toString());
const hundredths = (value: number): bigint => BigInt(Math.round(value * 100));

/** Euros from integer hundredths of euros, by integer division only. */
const euros = (numerator: bigint, denominator: bigint): string => {
  const cents = (2n * numerator * 100n + denominator) / (2n * denominator);
  const [whole, rest] = [cents / 100n, (cents % 100n).toString().padStart(2, "0")];
  return `${whole}.${rest}`.replace(/\.?0+$/, "");
};

const links = fc.integer({ min: 0, max: 90 });
const coefficient = fc.constantFrom(0, 1, 1.25, 1.5, 2, 3.75, 10);
const base = fc.integer({ min: 170_000, max: 300_000 }).map((cents) => cents / 100);

describe("SUBV.CONNEXION", () => {
  it("is the base times the weighted links, capped last", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(links, coefficient), { minLength: 1, maxLength: 8 }),
        base,
        (sites, unit) => {
          const units = sites.reduce((sum, [n, c]) => sum + BigInt(n) * (c === 0 ? 100n : hundredths(c)), 0n);
          const uncapped = units * hundredths(unit);
          const due = uncapped > cap * 10_000n ? cap * 10_000n : uncapped;
          const [n, c] = [sites.map(([count]) => count), sites.map(([, weight]) => weight)];
          const expected = euros(due, 10_000n);
          expect(callFunction("SUBV.CONNEXION", column(n), column(c), unit)).toBe(expected || "0");
        },
      ),
    );
  });

  it("takes the initial base and no extra cost by default, blank cells for zero links", () => {
    expect(callFunction("SUBV.CONNEXION", 12)).toBe("22464");
    expect(callFunction("SUBV.CONNEXION", [[12, null, ""]])).toBe("22464");
    expect(callFunction("SUBV.CONNEXION", "12", "", null)).toBe("22464");
  });

  it("bites from 65, 59 and 37 links at the lowest, initial and highest base", () => {
    for (const [name, unit] of [
      ["n_sature_1700", 1700],
      ["n_sature_1872", 1872],
      ["n_sature_3000", 3000],
    ] as const) {
      const first = parameterAmount("2007-connexion-seuils-plafond-deduits", name).toNumber();
      expect(callFunction("SUBV.CONNEXION", first, 1, unit)).toBe(cap.toString());
      expect(callFunction("SUBV.CONNEXION", first - 1, 1, unit)).toBe(((first - 1) * unit).toString());
    }
  });

  it("says what was probably meant by a rate, an amount or a boolean", () => {
    expect(callFunction("SUBV.CONNEXION", 10, 0.5)).toContain("pour +50 %, saisir 1,5");
    expect(callFunction("SUBV.CONNEXION", 10, 3500)).toContain("pas un montant en euros");
    expect(callFunction("SUBV.CONNEXION", true)).toContain("#VALEUR! : sites : nombre attendu");
    expect(callFunction("SUBV.CONNEXION", "#N/A")).toContain("#N/A");
  });
});

describe("SUBV.CONNEXION.EQUILIBRE", () => {
  const spent = (unit: Rational, weights: readonly number[]): Rational =>
    weights.reduce((total, weight) => {
      const due = unit.times(weight);
      return total.plus(due.greaterThan(Rational.ratio(cap, 1n)) ? Rational.ratio(cap, 1n) : due);
    }, Rational.zero);

  it("spends the envelope to the last fraction, or stops at a bound that cannot", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1700, max: 900_000 }),
        fc
          .array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 9 })
          .filter((w) => w.some((n) => n > 0)),
        (envelope, weights) => {
          const found = valueOf("SUBV.CONNEXION.EQUILIBRE", envelope, [weights], "DIRE") as Rational;
          const left = Rational.of(envelope).minus(spent(found, weights));
          const atLowest = found.equals(1700) && !left.greaterThan(0);
          const atHighest = found.equals(3000) && !left.isNegative();
          expect(left.isZero() || atLowest || atHighest).toBe(true);
          expect(found.lessThan(1700) || found.greaterThan(3000)).toBe(false);
        },
      ),
    );
  });

  it.each([
    ["SUBV.CONNEXION.EQUILIBRE", [168.496, column([50, 40])]],
    ["SUBV.CONNEXION.BASE", [168.496, 90]],
  ] as const)("%s is refused where not even one connection fits: %j", (id, raws) => {
    expect(callFunction(id, ...raws)).toMatch(/^#VALEUR! : enveloppe : .*0 (?:connexion|liaison)/);
  });

  it("gives the base of the national structure: 9 capped establishments and 3 891 units", () => {
    const capped = parameterAmount("2007-p-structure-deduite", "somme_c").toNumber();
    const units = parameterAmount("2007-p-structure-deduite", "somme_k").toNumber();
    const uncapped = [...Array<number>(Math.floor(units / 50)).fill(50), units % 50];
    const weights = [...Array<number>(capped).fill(60), ...uncapped];
    const envelope = parameterAmount("2007-annexe-1-total-p").toNumber();
    const found = valueOf("SUBV.CONNEXION.EQUILIBRE", envelope, column(weights)) as Rational;
    expect(found.equals(Rational.ratio(7_284_635n, 3891n))).toBe(true);
    expect(
      found
        .times(units)
        .plus(Number(cap) * capped)
        .toDecimal(),
    ).toBe(String(envelope));
  });

  it("has in 1 872,1756 a base that explains the regions and reproduces the printed total to its rounding", () => {
    const unit = Rational.parse("1872.1756");
    for (const [name, sign] of [
      ["u_min", 1],
      ["u_max", -1],
    ] as const) {
      const bound = Rational.fromExact(parameterAmount("2007-p-structure-deduite", name));
      expect(unit.compare(bound)).toBe(sign);
    }
    const units = parameterAmount("2007-p-structure-deduite", "somme_k").toNumber();
    const capped = parameterAmount("2007-p-structure-deduite", "somme_c").toNumber();
    const total = unit.times(units).plus(Number(cap) * capped);
    expect(total.rounded().toString()).toBe(parameterAmount("2007-annexe-1-total-p").toString());
  });

  it("explains each of the 26 printed amounts by whole caps and half units of that base", () => {
    const table = publishedTable("FMESPP", 2007);
    const printed = (table?.rows ?? [])
      .filter(({ kind }) => kind === "region")
      .map(({ amounts }) => amounts[2]?.toNumber() ?? 0);
    const unit = Rational.parse("1872.1756");
    const structures = printed.map((amount) => {
      for (let capped = 0; Number(cap) * capped <= amount; capped++) {
        const rest = Rational.of(amount - Number(cap) * capped);
        const halves = rest.times(2).dividedBy(unit).rounded();
        const residual = rest.minus(unit.times(Rational.ratio(halves, 2n))).absolute();
        if (!residual.greaterThan(Rational.parse("0.5"))) return { capped, halves };
      }
      return null;
    });
    expect(structures).not.toContain(null);
    expect(structures.reduce((total, s) => total + (s?.capped ?? 0), 0)).toBe(9);
    expect(structures.reduce((total, s) => total + (s?.halves ?? 0n), 0n)).toBe(7782n);
  });
});

describe("SUBV.LIAISONS", () => {
  const sameGroup = new Map([
    ["A", "a"],
    ["á", "a"],
    ["B", "b"],
    ["b-", "b"],
  ]);

  it("counts each group once and each lone site once", () => {
    const site = fc.tuple(
      fc.constantFrom("S1", "", "S2"),
      fc.constantFrom("", "A", "á", "B", "b-"),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 12 }), (rows) => {
        const kept = rows.filter(([name, , eligible]) => name !== "" && eligible);
        const alone = kept.filter(([, group]) => group === "").length;
        const groups = new Set(
          kept.map(([, group]) => sameGroup.get(group)).filter((group) => group !== undefined),
        );
        const [names, shared, eligible] = [0, 1, 2].map((at) => rows.map((row) => row[at] ?? null));
        expect(
          callFunction("SUBV.LIAISONS", column(names ?? []), column(shared ?? []), column(eligible ?? [])),
        ).toBe(String(alone + groups.size));
      }),
    );
  });
});

describe("SUBV.FORMATION", () => {
  it("never pays more than the expenses, nor more than what organisers leave", () => {
    const amount = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 30_000 }),
        amount,
        fc.array(amount, { minLength: 1, maxLength: 6 }),
        (allocation, first, expenses) => {
          const total = expenses.reduce((sum, one) => sum + one, 0);
          const shares = expenses.map(
            (one) => valueOf("SUBV.FORMATION", allocation, first, one, total) as Rational,
          );
          shares.forEach((share, at) => expect(share.greaterThan(expenses[at] ?? 0)).toBe(false));
          const paid = shares.reduce((sum, share) => sum.plus(share), Rational.zero);
          const left = Math.max(0, allocation - first) + expenses.length / 200;
          expect(paid.greaterThan(Rational.of(left))).toBe(false);
        },
      ),
    );
  });
});

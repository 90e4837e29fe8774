import * as fc from "fast-check";
import { parameterAmount } from "../../src/circulars";
import { callFunction, meant } from "./callFunction";

/** Oracles in whole units: amounts in cents, months and headcounts in hundredths, one division at the very end. */
const cents = (id: string, name?: string): bigint => BigInt(parameterAmount(id, name).times(100).toFixed(0));

const rounded = (numerator: bigint, denominator: bigint): string => {
  const negative = numerator < 0n;
  const magnitude = (2n * (negative ? -numerator : numerator) + denominator) / (2n * denominator);
  const text = magnitude.toString().padStart(3, "0");
  const decimals = text.slice(-2).replace(/0+$/, "");
  const whole = `${text.slice(0, -2)}${decimals === "" ? "" : `.${decimals}`}`;
  return negative && magnitude !== 0n ? `-${whole}` : whole;
};

const hundredths = (max: number) => fc.nat({ max: max * 100 });
const typed = (value: number): number => value / 100;

const years = [
  [1, "2024-cout-interne-1", "2024-forfait-merri-16000"],
  [2, "2024-cout-interne-2", "2024-forfait-merri-16000"],
  [3, "2024-cout-interne-3", "2024-forfait-merri-16000"],
  [4, "2024-cout-interne-4", "2024-forfait-merri-8000-a4a5"],
  [5, "2024-cout-interne-5", "2024-forfait-merri-8000-a4a5"],
  ["DJ1", "2024-cout-interne-dj1", "2024-forfait-merri-8000-dj"],
  ["DJ2", "2024-cout-interne-dj2", "2024-forfait-merri-8000-dj"],
] as const;

it("yearly amounts: annual × months × headcount / 12, rounded once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...years), hundredths(12), hundredths(500), (year, months, people) => {
      const [code, cost, flat] = year;
      const expected = (id: string): string => rounded(cents(id) * BigInt(months) * BigInt(people), 120_000n);
      const args = [code, meant(typed(months)), meant(typed(people))] as const;
      expect(callFunction("COUT.INTERNE", ...args)).toBe(expected(cost));
      expect(callFunction("COUT.ETUDIANT", ...args)).toBe(expected(cost));
      expect(callFunction("DOT.MERRI", ...args)).toBe(expected(flat));
      const [paid, count] = [meant(typed(months)), meant(typed(people))];
      expect(callFunction("DOT.INTERNE", code, "hospitalier", paid, count)).toBe(expected(flat));
      expect(callFunction("DOT.INTERNE", code, "ETRANGER", paid, count)).toBe(expected(cost));
      expect(callFunction("COUT.CONSULTANT", count, paid)).toBe(expected("2024-consultant-cout"));
      expect(callFunction("COUT.CCA", count, meant(2 * typed(months)))).toBe(
        rounded(2n * cents("2024-cca-cout") * BigInt(months) * BigInt(people), 120_000n),
      );
    }),
  );
});

it("second cycle: from the annual cost, or from the printed monthly one", () => {
  fc.assert(
    fc.property(hundredths(12), hundredths(500), (months, people) => {
      const product = BigInt(months) * BigInt(people);
      const [paid, count] = [meant(typed(months)), meant(typed(people))];
      expect(callFunction("COUT.EXTERNE", "DFASM3", paid, count)).toBe(
        rounded(cents("2024-cout-dfasm3", "cout_annuel") * product, 120_000n),
      );
      expect(callFunction("COUT.EXTERNE", "DFASM3", paid, count, "mensuel")).toBe(
        rounded(cents("2024-cout-dfasm3", "cout_mensuel") * product, 10_000n),
      );
    }),
  );
});

it("guards: the MERRI and tariff shares add up to the charged amount", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (week, weekend) => {
      const gross =
        cents("2024-garde-semaine") * BigInt(week) + cents("2024-garde-weekend") * BigInt(weekend);
      const share = (part: string): string => String(callFunction("COUT.GARDE", week, weekend, part));
      expect(share("BRUT")).toBe(rounded(gross, 1n));
      expect(share("CHARGE")).toBe(rounded(gross * 144n, 100n));
      expect(share("MERRI")).toBe(rounded(gross * 144n * 25n, 10_000n));
      const shares = [[share("MERRI")], [share("TARIF")]];
      expect(callFunction("CTRL.ECART", share("CHARGE"), shares)).toBe("0");
    }),
  );
});

it("charges, contribution, overseas increase and reduction are one product each", () => {
  const [charges, contribution] = [cents("2024-cout-taux-charges"), cents("2024-ircantec-taux")];
  const [increase, reduction] = [cents("2024-majo-taux"), cents("2024-amp-reduction")];
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000 }), hundredths(4), (amount, months) => {
      const euros = typed(amount);
      const product = (rate: bigint): string => rounded(BigInt(amount) * rate, 10_000n);
      expect(callFunction("COUT.CHARGE", euros)).toBe(product(10_000n + charges));
      expect(callFunction("COUT.IRCANTEC", euros)).toBe(product(contribution));
      expect(callFunction("COUT.IRCANTEC", euros, meant(typed(months)))).toBe(
        rounded(BigInt(amount) * contribution * BigInt(months), 1_000_000n),
      );
      expect(callFunction("COUT.MAJORATION", euros, "Mayotte")).toBe(product(increase));
      expect(callFunction("DOT.AMP", euros)).toBe(product(10_000n - reduction));
    }),
  );
});

it("shares of an envelope: multiplied first, divided once", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (part, rest) => {
      const whole = BigInt(part + rest);
      const share = (id: string): bigint => cents(id) * BigInt(part);
      expect(callFunction("DOT.ADMISSIONS", part, part + rest)).toBe(rounded(share("2024-adm-solde"), whole));
      expect(callFunction("DOT.USMP", part, part + rest)).toBe(rounded(share("2024-usmp-total"), whole));
      expect(callFunction("DOT.B02", part, part + rest, part, part + rest, -1)).toBe(
        rounded(share("2024-b02-sigaps") + share("2024-b02-sigrec") - 100n * whole, whole),
      );
      expect(callFunction("REPART.PART", 1_000_000, part, part + rest)).toBe(
        rounded(100_000_000n * BigInt(part), whole),
      );
    }),
  );
});

it("months of a period add up over any cut, and a whole month counts one", () => {
  const days = fc.integer({ min: 45292, max: 45657 });
  fc.assert(
    fc.property(days, days, days, (a, b, c) => {
      const [first = a, cut = b, last = c] = [a, b, c].sort((x, y) => x - y);
      if (cut === last) return;
      const parts = [[callFunction("DATE.MOIS", first, cut)], [callFunction("DATE.MOIS", cut + 1, last)]];
      const gap = callFunction(
        "CTRL.ECART",
        String(callFunction("DATE.MOIS", first, last)),
        parts as string[][],
      );
      expect(Math.abs(Number(gap))).toBeLessThan(1e-15);
    }),
  );
  expect(callFunction("DATE.MOIS", "01/02/2024", "29/02/2024")).toBe("1");
  expect(callFunction("DATE.MOIS", "01/01/2020", "31/12/2030")).toBe("12");
  expect(callFunction("DATE.MOIS", "10/02/2024", "10/02/2024")).toBe("0.034482758620689655172");
});

it("a printed amount agrees with the values that round to it", () => {
  const agrees = (value: number, printed: string) => callFunction("CTRL.ENONCE", value, printed);
  expect([249_999, 250_000, 349_999, 350_000].map((value) => agrees(value, "0,3 M€"))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([990, 999, 1000, 1001].map((value) => agrees(value, "plus de 1 k€"))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([33_000_000, 32_999_999].map((value) => agrees(value, "près de 34 M€"))).toEqual([true, false]);
  expect(callFunction("MONTANT.ENONCE", "3 M€ puis 4 M€")).toMatch(/^#VALEUR! : texte : un montant/);
  for (const range of ["3-4 M€", "3/4 M€", "de 1 à 2 M€", "1.234 M€"])
    expect(callFunction("MONTANT.ENONCE", range)).toMatch(/^#VALEUR! : texte : un montant/);
  expect(callFunction("MONTANT.ENONCE", "12.5 M€")).toBe("12500000");
  expect(callFunction("MONTANT.ENONCE", "porté en 2024 à 3 M€")).toBe("3000000");
  expect(callFunction("MONTANT.ENONCE", "4,091 millions d’euros")).toBe("4091000");
  expect(callFunction("MONTANT.ENONCE", "172 000 euros")).toBe("172000");
  expect(callFunction("MONTANT.ENONCE", "1,2 milliard d'euros")).toBe("1200000000");
  expect(callFunction("MONTANT.ENONCE", "un total de −1\u202f234,5 k€ en 2024")).toBe("-1234500");
});

it("finds what a rule of the catalogue says, or that it says nothing", () => {
  expect(callFunction("SOURCE.CIRC", "2024-adm-solde", "enonce")).toBe("55,25 M€");
  expect(callFunction("SOURCE.CIRC", "2007-annexe-1-42-alsace-m", "énoncé")).toBe("74\u202f800");
  expect(callFunction("SOURCE.CIRC", "2024-usmp-seuil", "section")).toBe("Annexe III – IV. USMP");
  expect(callFunction("SOURCE.CIRC", "2024-usmp-seuil", "note")).toMatch(
    /^#N\/A : id : rien dans le catalogue/,
  );
  expect(callFunction("SOURCE.CIRC", "2024-cout-dfasm2", "vecteur")).toBe("MIG MCO E02 JPE");
  expect(callFunction("PARAM.CIRC", "2017-ibode-par-ecole")).toBe("24333.333333333333333");
  expect(callFunction("PARAM.CIRC", "2024-cout-dfasm2", "COUT MENSUEL")).toBe("539");
  expect(callFunction("PARAM.CIRC", "2024-cout-dfasm2", "cout_menuel")).toContain(
    "vouliez-vous cout_mensuel ?",
  );
});

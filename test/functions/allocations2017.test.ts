import fc from "fast-check";
import { callFunction, meant } from "./callFunction";

/** Cents of numerator / denominator, half away from zero, as a decimal: integers only. */
const euros = (numerator: bigint, denominator = 1n): string => {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const cents = (200n * size + denominator) / (2n * denominator);
  const decimals = (cents % 100n).toString().padStart(2, "0").replace(/0+$/, "");
  const amount = decimals === "" ? `${cents / 100n}` : `${cents / 100n}.${decimals}`;
  return negative && cents > 0n ? `-${amount}` : amount;
};

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const months = upTo(12);
// A smaller one would be in k€.
const cost = fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 200_000 }));
const big = (value: number): bigint => BigInt(value);

/** Amounts as the letter of 2017 writes them, apart from the data files. */
describe("allocations of 2017, against integers", () => {
  it("DOT.IBODE, DOT.ASSISTANT and COUT.ETP: posts × cost × months / 12", () => {
    fc.assert(
      fc.property(upTo(10), months, cost, (n, m, c) => {
        expect(callFunction("DOT.IBODE", meant(n), meant(m), meant(c))).toBe(
          euros(big(n) * big(c) * big(m), 12n),
        );
        expect(callFunction("DOT.IBODE", meant(n))).toBe(euros(big(n) * 73_000n * 4n, 12n));
        expect(callFunction("DOT.ASSISTANT", meant(n), meant(m), meant(c), -c)).toBe(
          euros(big(n) * big(c) * big(m) - 12n * big(c), 12n),
        );
        expect(callFunction("DOT.ASSISTANT", meant(n))).toBe(euros(big(n) * 10_000n));
        expect(callFunction("COUT.ETP", n, c, m, 0.4)).toBe(euros(4n * big(n) * big(c) * big(m), 120n));
      }),
    );
  });

  it("DOT.SAGEFEMME: a share of the whole allocation per post", () => {
    for (let posts = 0; posts <= 24; posts++)
      expect(callFunction("DOT.SAGEFEMME", meant(posts))).toBe(euros(big(posts) * 181_900n, 24n));
  });

  it("DOT.CSO, DOT.PSM, DOT.CHAMBRE, DOT.HAD, DOT.FSMR: flat amounts times counts", () => {
    fc.assert(
      fc.property(upTo(4), upTo(37), fc.boolean(), cost, (few, many, yes, amount) => {
        expect(callFunction("DOT.CSO", many, yes)).toBe(euros(30_000n * big(many) + (yes ? 40_000n : 0n)));
        expect(callFunction("DOT.PSM", many, few)).toBe(euros(27_000n * big(many) + 23_000n * big(few)));
        expect(callFunction("DOT.CHAMBRE", many)).toBe(euros(50_000n * big(many)));
        expect(callFunction("DOT.HAD", few, yes ? 2 : 1)).toBe(euros(10_000n * big(few) * (yes ? 2n : 1n)));
        expect(callFunction("DOT.FSMR", few, amount)).toBe(euros(60_000n * big(few) + big(amount)));
      }),
    );
  });

  it("DOT.IOA: half a technician per centre and two coordinators, six months", () => {
    fc.assert(
      fc.property(upTo(6), cost, upTo(1), fc.option(cost), (centres, technician, seat, coordinator) => {
        const twelfths =
          big(centres) * big(technician) * 3n + big(seat) * big(coordinator ?? technician) * 12n;
        expect(callFunction("DOT.IOA", centres, technician, seat, meant(coordinator))).toBe(
          euros(twelfths, 12n),
        );
      }),
    );
  });

  it("DOT.CPDPN: the flat amount of each level", () => {
    const flat = [182_700, 225_000, 279_000, 333_000, 387_000];
    flat.forEach((amount, at) => expect(callFunction("DOT.CPDPN", at + 1, 7)).toBe(String(amount * 7)));
    expect(callFunction("DOT.CPDPN", 2.5)).toMatch(/^#VALEUR! : niveau : entier attendu/);
    expect(callFunction("DOT.CPDPN", 0)).toMatch(/^#VALEUR! : niveau : minimum 1/);
  });

  it("DOT.CRMR: the change from the former allocation, smoothed", () => {
    fc.assert(
      fc.property(cost, cost, cost, upTo(100), (fixed, variable, former, percent) => {
        const model = big(fixed + variable);
        const expected = euros(100n * model + big(percent) * (big(former) - model), 100n);
        expect(callFunction("DOT.CRMR", fixed, variable, former, meant(percent / 100))).toBe(expected);
        expect(callFunction("DOT.CRMR", fixed, variable, former)).toBe(euros(model + big(former), 2n));
      }),
    );
  });

  it("DOT.MSSAAP and DOT.FIDES: a first payment, a second one when earned", () => {
    expect(callFunction("DOT.MSSAAP", 3)).toBe("600000");
    expect(callFunction("DOT.MSSAAP", 3, "cibles")).toBe("0");
    expect(callFunction("DOT.MSSAAP", 3, "Cibles", true)).toBe("900000");
    expect(callFunction("DOT.MSSAAP", 3, "total", true)).toBe("1500000");
    expect(callFunction("DOT.MSSAAP", 3, "amorçage", true)).toBe("600000");
    expect(callFunction("DOT.FIDES", true, true)).toBe("100000");
    expect(callFunction("DOT.FIDES", false, true)).toMatch(/^#VALEUR! : .*la phase 2 suppose la phase 1/);
  });

  it("DOT.CUMP: two written amounts, one to complete, no other", () => {
    expect([69, "CUMP 69", "59"].map((code) => callFunction("DOT.CUMP", code))).toEqual([
      "21000",
      "21000",
      "10000",
    ]);
    expect(callFunction("DOT.CUMP", "Paris", 73_000, 4)).toBe(euros(292_000n, 12n));
    expect(callFunction("DOT.CUMP", 75, 60_000)).toMatch(/^#N\/A : CUMP de Paris : 1 ETP sans montant/);
    expect(callFunction("DOT.CUMP", "13")).toMatch(/^#N\/A : code : CUMP non citée/);
  });

  it("IND.AVC and IND.MSS: ratios that are never rounded", () => {
    expect(callFunction("IND.AVC", 5, 3)).toBe("1.6666666666666666667");
    expect(
      callFunction("IND.MSS", 700, [
        [4000, null],
        [1000, 3000],
      ]),
    ).toBe("0.35");
    expect(callFunction("IND.AVC", 5, 0)).toMatch(/^#DIV\/0! : patients/);
  });

  it("refuses more than the circular names", () => {
    for (const [id, most, name] of [
      ["DOT.IBODE", 10, "écoles"],
      ["DOT.SAGEFEMME", 24, "postes"],
      ["DOT.ASSISTANT", 44, "postes"],
      ["DOT.CSO", 37, "centres"],
      ["DOT.HAD", 11, "projets"],
      ["DOT.MSSAAP", 9, "projets"],
      ["DOT.FSMR", 4, "coordonnateurs"],
    ] as const) {
      expect(callFunction(id, most)).toMatch(/^\d/);
      expect(callFunction(id, most + 1)).toMatch(new RegExp(`^#VALEUR! : ${name} : maximum ${most}`));
      expect(callFunction(id, -1)).toMatch(new RegExp(`^#VALEUR! : ${name} : minimum 0`));
    }
  });
});

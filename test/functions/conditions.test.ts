import fc from "fast-check";
import { parameterText } from "../../src/circulars";
import { callFunction } from "./callFunction";

const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe("conditions of 2007", () => {
  it("ELIG.SITE: apart, psychiatric, and unable to connect directly; 1 and 0 are accepted", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (distinct, psychiatry, direct) => {
        const expected = distinct && psychiatry && !direct;
        expect(callFunction("ELIG.SITE", distinct, psychiatry, direct)).toBe(expected);
        expect(callFunction("ELIG.SITE", Number(distinct), Number(psychiatry), Number(direct))).toBe(
          expected,
        );
      }),
    );
    expect(callFunction("ELIG.SITE", "oui", "Oui", "non")).toBe(true);
    expect(callFunction("ELIG.SITE", true, true, "peut-être")).toMatch(
      /^#VALEUR! : connexion_directe : VRAI ou FAUX/,
    );
    expect(callFunction("ELIG.SITE", 2, true, true)).toMatch(/^#VALEUR! : distinct/);
  });

  it("ELIG.FMESPP: authorised strictly before the limit, psychiatry only", () => {
    const limit = serial(parameterText("2007-eligibilite-autorisation"));
    expect([-1, 0, 1].map((shift) => callFunction("ELIG.FMESPP", limit + shift))).toEqual([
      true,
      false,
      false,
    ]);
    expect(callFunction("ELIG.FMESPP", limit - 0.5)).toBe(true);
    expect(callFunction("ELIG.FMESPP", limit - 1, "ssr")).toBe(false);
    expect(callFunction("ELIG.FMESPP", limit - 1, "psychiatrie")).toBe(true);
    expect(callFunction("ELIG.FMESPP", limit - 1, "PSI")).toMatch(/^#N\/A : activité.*PSY/);
    expect(callFunction("ELIG.FMESPP", "2006")).toMatch(/^#VALEUR! : date_autorisation : date attendue/);
    expect(callFunction("ELIG.FMESPP", "30/02/2006")).toMatch(/^#VALEUR!/);
  });

  it("ELIG.FACTURE: paid on or after the first day, no later than the request", () => {
    const first = serial(parameterText("2007-facture-depuis-2004"));
    expect([-1, 0, 1].map((shift) => callFunction("ELIG.FACTURE", first + shift))).toEqual([
      false,
      true,
      true,
    ]);
    expect([-1, 0, 1].map((shift) => callFunction("ELIG.FACTURE", first + 9, first + 9 + shift))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("ELIG.DEPENSE: each envelope covers its own kinds", () => {
    const covers = (envelope: string, kind: string): unknown => callFunction("ELIG.DEPENSE", envelope, kind);
    expect(
      ["équipement", "Logiciels", "LICENCE", "expertise", "matériel"].map((kind) => covers("M", kind)),
    ).toEqual([true, true, true, true, false]);
    expect(["déplacement", "accueil", "documents", "logiciel"].map((kind) => covers("f", kind))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(
      ["connexion", "matériel", "formation au RIM-P", "équipement"].map((kind) => covers("P", kind)),
    ).toEqual([true, true, true, false]);
    expect(callFunction("ELIG.DEPENSE", "P", "formation réseaux", true)).toBe(false);
    expect(callFunction("ELIG.DEPENSE", "P", "connexion", true)).toBe(true);
    expect(covers("M", "license")).toMatch(/^#N\/A : nature.*vouliez-vous LICENCE/);
  });

  it("DATE.RETOUR: the last day of the quarter, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (day) => {
        const date = new Date((day - 25_569) * 86_400_000);
        const quarter = Math.floor(date.getUTCMonth() / 3);
        const last = Date.UTC(date.getUTCFullYear(), 3 * quarter + 3, 0) / 86_400_000 + 25_569;
        expect(callFunction("DATE.RETOUR", day)).toBe(String(last));
      }),
    );
  });
});

describe("conditions of 2017", () => {
  it("ELIG.HOPNUM: every condition, targets strictly before the limit", () => {
    const limit = serial(parameterText("2017-hopital-numerique-cibles"));
    const bools = fc.tuple(
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(bools, fc.integer({ min: -2, max: 2 }), ([a, b, paid, done, valid, single], shift) => {
        expect(callFunction("ELIG.HOPNUM", a, b, paid, done, limit + shift, valid, single)).toBe(
          a && b && !paid && done && shift < 0 && valid && !single,
        );
      }),
    );
    expect(callFunction("ELIG.HOPNUM", true, true, false, true, limit - 1, 0)).toMatch(
      /^#VALEUR! : validation_ARS/,
    );
  });

  it("ELIG.PRIME: trade, day, full time, three years, fragile territory", () => {
    const first = serial(parameterText("2017-attractivite-prime-date"));
    const met = ["Masseur-kinésithérapeute", first, 1, 3, "eps", true] as const;
    expect(callFunction("ELIG.PRIME", ...met)).toBe(true);
    for (const [at, other] of [
      [0, "psychomotricien"],
      [1, first - 1],
      [2, 0.99],
      [3, 2.5],
      [5, false],
    ] as const) {
      const missed = met.map((value, i) => (i === at ? other : value));
      expect(callFunction("ELIG.PRIME", ...missed)).toBe(false);
    }
    expect(callFunction("ELIG.PRIME", "ORTHOPHONISTE", first, 1, 3, "ESMS", true)).toBe(true);
    expect(callFunction("ELIG.PRIME", "MK", first, 1.2, 3, "EPS", true)).toMatch(
      /^#VALEUR! : quotité : maximum 1/,
    );
    expect(callFunction("ELIG.PRIME", "MK", first, 1, 3, "clinique", true)).toMatch(/^#N\/A : type/);
  });

  it("ELIG.EMPRUNT: a settlement, then a repayment, the same day at the earliest", () => {
    expect([41, 42, 43].map((day) => callFunction("ELIG.EMPRUNT", 42, day))).toEqual([false, true, true]);
    expect(callFunction("ELIG.EMPRUNT", null, 42)).toBe(false);
    expect(callFunction("ELIG.EMPRUNT", 42, "")).toBe(false);
  });

  it("CTRL.DEGRESSIF: each aid below the one before, zero after zero", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 }), (aids) => {
        const decreases = aids.every(
          (aid, i) => i === 0 || aid < (aids[i - 1] ?? 0) || (aid === 0 && aids[i - 1] === 0),
        );
        expect(callFunction("CTRL.DEGRESSIF", [aids])).toBe(decreases);
      }),
    );
    expect(callFunction("CTRL.DEGRESSIF", [[5, null, 4]])).toBe(callFunction("CTRL.DEGRESSIF", [[5, 0, 4]]));
    expect(callFunction("CTRL.DEGRESSIF", [[5, null]])).toBe(true);
  });

  it("DOT.MSS: paid at the threshold and up to the last rank", () => {
    expect(callFunction("DOT.MSS", 875, 10_000)).toBe("15000");
    expect(callFunction("DOT.MSS", 874, 10_000)).toBe("0");
    expect(callFunction("DOT.MSS", 875, [[4000, 6000]], true, 500)).toBe("15000");
    expect(callFunction("DOT.MSS", 875, 10_000, true, 501)).toBe("0");
    expect(callFunction("DOT.MSS", 875, 10_000, false)).toBe("0");
    expect(callFunction("DOT.MSS", 875, 10_000, true, 1, "35 %")).toBe("15000");
    expect(callFunction("DOT.MSS", 875, 10_000, true, 1, 35)).toMatch(/saisir 35 % ou 0,35/);
    expect(callFunction("DOT.MSS", 875, 10_000, true, 1, 0)).toMatch(/^#VALEUR! : seuil/);
    expect(callFunction("DOT.MSS", 875, 0)).toMatch(/^#DIV\/0! : séjours_annuels/);
  });
});

describe("ELIG.PRIME reads a trade as people write it", () => {
  const entitled = (trade: string) => callFunction("ELIG.PRIME", trade, "01/06/2017", 1, 3, "EPS", true);

  it.each(["MK", "kiné", "kinésithérapeutes", "Masseurs-kinésithérapeutes", "ORTHOPHONISTES", "mkde"])(
    "%s",
    (trade) => {
      expect(entitled(trade)).toBe(true);
    },
  );
  it.each(["psychomotricien", "orthoptiste", "ergothérapeute", "IDE"])("%s has no right to it", (trade) => {
    expect(entitled(trade)).toBe(false);
  });
  it.each(["ortophoniste", "masseur", "kinésithérapeutte"])(
    "%s is refused, not taken for another trade",
    (trade) => {
      expect(entitled(trade)).toMatch(/^#N\/A : corps : « .* » inconnu ; vouliez-vous /);
    },
  );
});

import { evaluate } from "../../src/functions/evaluate";
import { callFunction, column } from "./callFunction";

const spaces = ["\u0020", "\u00a0", "\u202f", "\u2009"];

describe("numbers", () => {
  it.each<[string | number, string]>([
    ...spaces.map((space): [string, string] => [`1${space}234,50`, "88080340.5"]),
    ["1 234,50 €", "88080340.5"],
    ["1234.5", "88080340.5"],
    [1234.5, "88080340.5"],
  ])("reads %j as 1234,5", (typed, expected) => {
    expect(callFunction("COUT.CONSULTANT", typed)).toBe(expected);
  });

  it.each([true, "x", "1 7 414", "12 k€", "(3)", NaN, Infinity])("refuses %j with #VALEUR!", (typed) => {
    expect(callFunction("COUT.CONSULTANT", typed)).toMatch(/^#VALEUR! : emplois : nombre attendu/);
  });

  it.each(["95,618 €", "1.234"])("says why %j is not read", (typed) => {
    expect(callFunction("COUT.CONSULTANT", typed)).toMatch(/^#VALEUR! : emplois : .* se lit de deux façons/);
  });

  it("refuses a year that is not whole, and names one of no circular as it is typed", () => {
    expect(callFunction("COUT.CCA", 4, 12, 2024.5)).toBe(
      "#VALEUR! : millésime : entier attendu, 2\u202f024,5 reçu",
    );
    expect(callFunction("COUT.CCA", 4, 12, 2023)).toMatch(/^#N\/A : millésime : année 2023 absente/);
  });

  it("reads a percentage as a fraction of one", () => {
    expect(callFunction("DOT.AMP", 1000, "10 %")).toBe("900");
  });

  it("shows a double as its fifteen digits before computing", () => {
    expect(callFunction("COUT.CHARGE", 0.1 + 0.2, "0")).toBe("0.3");
    expect(callFunction("CTRL.ECART", 0.3, [[0.1, 0.2]])).toBe("0");
    expect(callFunction("CTRL.ECART", 1_000_000_000_000_003, 1_000_000_000_000_000)).toBe("3");
  });
});

describe("omitted, blank and wrong cells", () => {
  it.each([null, undefined, "", "  ", "\u00a0"])("takes the default for %j", (blank) => {
    expect(callFunction("COUT.CCA", 4, blank, blank)).toBe("183084");
  });

  it("does not take a blank for a required argument", () => {
    expect(callFunction("COUT.CCA", "")).toBe("#VALEUR! : postes : argument obligatoire");
  });

  it("refuses the zero that an empty cell may become, and takes one that is typed as a text", () => {
    expect(callFunction("COUT.INTERNE", 3, 0)).toMatch(
      /^#VALEUR! : mois : 0 reçu, peut-être une cellule vide/,
    );
    expect(callFunction("COUT.INTERNE", 3, "0")).toBe("0");
    expect(callFunction("COUT.INTERNE", 3, 12, "0,0")).toBe("0");
  });

  it("does not take a percentage for a number of things", () => {
    expect(callFunction("COUT.CCA", 4, "50 %")).toBe(
      "#VALEUR! : mois : nombre attendu (mois), pas un pourcentage ; « 50 % » reçu",
    );
    expect(callFunction("COUT.ETP", 1, 60_000, 12, 80)).toMatch(
      /^#VALEUR! : quotité : part de 0 à 1 attendue ; pour 80 %, saisir 80 % ou 0,8$/,
    );
  });

  it("accepts a range of one cell where a value is expected, and no larger one", () => {
    expect(callFunction("COUT.CCA", [[4]])).toBe("183084");
    expect(callFunction("COUT.CCA", [[4, 5]])).toBe(
      "#VALEUR! : postes : une seule valeur attendue, plage de 1 × 2 reçue",
    );
  });

  it.each([
    ["#N/A", "#N/A"],
    ["#VALUE!", "#VALEUR!"],
    [{ code: "#DIV/0!" } as const, "#DIV/0!"],
    [[[1], ["#REF!"]], "#REF!"],
  ])("passes on the error %j", (raw, expected) => {
    const called = Array.isArray(raw)
      ? callFunction("REPART.PRORATA", 10, raw)
      : callFunction("COUT.CCA", raw);
    expect(called).toMatch(new RegExp(`^${expected} : `));
  });

  it("gives a single cell as a range of one", () => {
    expect(callFunction("REPART.PRORATA", 10, 3)).toEqual([["10"]]);
  });

  it("keeps the shape of a range and reads it row by row", () => {
    expect(
      callFunction(
        "REPART.PRORATA",
        10,
        [
          [1, null],
          ["", 4],
        ],
        1,
      ),
    ).toEqual([
      ["2", "0"],
      ["0", "8"],
    ]);
  });
});

describe("dates", () => {
  it.each([
    45597,
    45597.75,
    "01/11/2024",
    "1/11/2024",
    "2024-11-01",
    "1er novembre 2024",
    "vendredi 1er novembre 2024",
    "1 NOVEMBRE 2024",
  ])("reads %j", (typed) => {
    expect(callFunction("ELIG.FENETRE", typed, "ASTP")).toBe(true);
  });

  it.each(["31/02/2024", "2024", "novembre", 0, -3, true, 2958466])("refuses %j", (typed) => {
    expect(callFunction("ELIG.FENETRE", typed, "ASTP")).toMatch(/^#VALEUR! : date : date attendue/);
  });

  it("counts the day that Excel invented in 1900", () => {
    expect(callFunction("DATE.RETOUR", 61)).toBe(callFunction("DATE.RETOUR", "01/03/1900"));
  });
});

describe("labels", () => {
  it.each([
    ...[1, 2, 3, 4, 5].map((year) => [year, String(year)]),
    ["1re", "1"],
    ["1ère", "1"],
    ["1er", "1"],
    ["2nde", "2"],
    ["2ème", "2"],
    ["3e année", "3"],
    ["Année 1", "1"],
    ["annee\u00a01", "1"],
    ["A1", "1"],
    ["Interne 1", "1"],
    ["DJ1", "DJ1"],
    ["dj 1", "DJ1"],
    ["DJ(1)", "DJ1"],
    ["DJ 1re année", "DJ1"],
    ["Docteur junior 1", "DJ1"],
    ["Docteur junior (1)", "DJ1"],
    ["DOCTEUR-JUNIOR(2)", "DJ2"],
    ["Docteurs juniors 1", "DJ1"],
  ])("reads the year %j", (typed, code) => {
    expect(callFunction("COUT.INTERNE", typed)).toBe(callFunction("COUT.INTERNE", code));
    expect(callFunction("COUT.INTERNE", typed)).toMatch(/^\d/);
  });

  it.each([0, 6, -1, 1.5, "6", true, false, ""])("refuses the year %j with #VALEUR!", (typed) => {
    expect(callFunction("COUT.INTERNE", typed)).toMatch(/^#VALEUR! : année/);
  });

  it.each([
    ["DJ", "préciser DJ1 ou DJ2"],
    ["Docteur junior", "préciser DJ1 ou DJ2"],
    ["DFASM2", "utiliser COUT.EXTERNE"],
    ["DJ3", "valeurs admises"],
    ["S1", "valeurs admises"],
    ["FFI", "valeurs admises"],
  ])("answers #N/A to %j and says %s", (typed, words) => {
    const answer = callFunction("COUT.INTERNE", typed);
    expect(answer).toMatch(/^#N\/A : année : /);
    expect(answer).toContain(words);
  });

  it.each(["6", true, "DJ", "DFASM9"])("names its own argument when COUT.ETUDIANT refuses %j", (typed) => {
    expect(callFunction("COUT.ETUDIANT", typed)).toMatch(/^#\S+ : niveau : /);
  });

  it.each(["M1 maïeutique", "maieutique M1", "M1 SF", "m1  MAÏEUTIQUE"])("reads the level %j", (typed) => {
    expect(callFunction("COUT.EXTERNE", typed)).toBe("4720");
  });

  it("suggests the one label that is near, and none when several are", () => {
    expect(callFunction("COUT.EXTERNE", "TCEO")).toContain("vouliez-vous TCCEO ?");
    expect(callFunction("COUT.EXTERNE", "DFASP1")).toMatch(/^#N\/A : niveau : « DFASP1 » inconnu ; valeurs/);
    expect(callFunction("COUT.MAJORATION", 1, "Bretange")).toContain("vouliez-vous Bretagne ?");
    expect(callFunction("PARAM.CIRC", "2024-consultant-cot")).toContain(
      "vouliez-vous 2024-consultant-cout ?",
    );
  });

  it("tells overseas from metropolitan territories, and those outside the circular", () => {
    const increase = (place: string) => callFunction("COUT.MAJORATION", 1000, place);
    for (const place of [
      "guadeloupe",
      "LA REUNION",
      "Réunion",
      "Saint Barthélemy",
      "saint-martin",
      "Mayotte",
    ])
      expect(increase(place)).toBe("400");
    for (const place of ["métropole", "Alsace", "PACA"]) expect(increase(place)).toBe("0");
    for (const place of ["Wallis-et-Futuna", "Polynésie française", "Atlantide"])
      expect(increase(place)).toMatch(/^#N\/A : territoire/);
  });
});

it("reads a number as its digits where a text is expected, and refuses what is neither", () => {
  expect(callFunction("REGION.NOM", 84)).toBe("Auvergne-Rhône-Alpes");
  for (const wrong of [NaN, true]) expect(callFunction("REGION.NOM", wrong)).toMatch(/^#VALEUR! : code/);
});

describe("vintage", () => {
  it("is the year of a circular, and no value is taken from another one", () => {
    expect(callFunction("COUT.CCA", 4, null, 2024)).toBe("183084");
    expect(callFunction("COUT.CCA", 4, null, "2024")).toBe("183084");
    expect(callFunction("DOT.TND", column([1, 2]), null, null, null, 2025)).toBe(
      "#N/A : millésime : année 2025 absente du catalogue ; années connues : 2007, 2017, 2024",
    );
  });
});

describe("amounts in the wrong unit, years and swapped arguments", () => {
  it.each([
    ['=ELIG.FENETRE(2024;"E02")', /date : 2024 est une année/],
    ["=ELIG.EMPRUNT(2016;2017)", /2016 est une année/],
    ["=DATE.RETOUR(2007)", /année/],
    ["=DOT.REGISTRE(120)", /en euros/],
    ["=DOT.ADMISSIONS(1000;100000;55250)", /en k€ ; le montant est attendu en euros, soit 55\s250\s000\s€/],
    ["=DOT.ADMISSIONS(1000;100000;55171,4)", /en k€/],
    ["=DOT.USMP(2;10;4400)", /en k€/],
    ["=DOT.PCO({100;200};2500)", /en k€/],
    ["=SUBV.CONNEXION(110000)", /maximum 10\s000/],
    ["=SUBV.OUTILS(45;252000)", /moins de 1\s000 €/],
    ["=DOT.PROTOCOLE(60000)", /maximum 10\s000/],
    ["=REPART.COEF(922;600)", /au moins deux montants/],
    ["=REPART.COEF({1;2};{3;4})", /enveloppe : une seule valeur/],
  ])("%s is refused", (formula, message) => {
    const result = evaluate(formula);
    expect("message" in result ? result.message : result.value).toMatch(message);
  });

  it.each([
    ["=REPART.COEF(922;{600;400})", "=REPART.COEF({600;400};922)"],
    ["=REPART.REDUIRE(922;{600;400};0,1)", "=REPART.REDUIRE({600;400};922;0,1)"],
    ["=CTRL.SOMME(100;{50;50})", "=CTRL.SOMME({50;50};100)"],
  ])("%s keeps the order of before, %s", (now, before) => {
    expect(evaluate(before)).toMatchObject({ value: (evaluate(now) as { value: unknown }).value });
  });
});

it("tells the first refused cells of a long column, and how many there are", () => {
  const column = evaluate(`=COUT.CCA({${Array.from({ length: 50 }, () => '"x"').join(";")}})`);
  expect("warnings" in column && column.warnings).toHaveLength(13);
  expect("warnings" in column && column.warnings.at(-1)).toMatch(/^cellules refusées : 50, dont 12/);
});

it.each([
  ["2007-connexion-plancher-principes", "1 700 euros"],
  ["2017-ibode-cout-etp", "73 000€"],
  ["2024-usmp-seuil", "180 %"],
  ["2024-amp-reduction", "7,8 %"],
])("gives %s as the text prints it", (id, printed) => {
  expect(callFunction("SOURCE.CIRC", id, "énoncé")).toBe(printed);
});

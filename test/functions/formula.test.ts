import { evaluate } from "../../src/functions/evaluate";

const valueOf = (formula: string): unknown => {
  const result = evaluate(formula);
  return "error" in result ? `${result.error} ${result.message}` : result.value;
};

describe("separators", () => {
  it.each([
    ["=COUT.CHARGE(234,80)", "338.11"],
    ["=COUT.CHARGE(234.80)", "338.11"],
    ["=COUT.CHARGE(234,80;44%)", "338.11"],
    ["=COUT.CHARGE(234.80,0.44)", "338.11"],
    ["=COUT.INTERNE(1,6)", expect.stringContaining("1,6")],
    ["=COUT.INTERNE(1, 6)", "17732.53"],
    ["=IND.AVC(120,400)", "0.3"],
    ["=DOT.USMP(2,10,500000,2024)", "100000"],
    ["=CTRL.ECART(10,{1,2,3})", "4"],
    ["=REPART.REDUIRE({6\\0,5\\1})", expect.stringContaining("montants : argument obligatoire")],
    ["=REPART.PRORATA(100,{1;1;1})", ["33.34", "33.33", "33.33"]],
    ["=REPART.PRORATA(100.5,{1,1})", ["50.25", "50.25"]],
    ["=REPART.PRORATA(100,5;{1\\1})", ["50.25", "50.25"]],
    ["=SUBV.FMESPP(5600,0,22464,-4107)", "23957"],
    ["=DOT.CSO(1,TRUE)", "70000"],
    ["=DOT.CSO(1;VRAI)", "70000"],
    ['=MONTANT.ENONCE("1,5 M€; environ")', "1500000"],
  ])("%s", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });
});

describe("writing", () => {
  it.each([
    ["cout.cca(4)", "183084"],
    ["  = COUT.CCA ( 4 ; 2 ) ", "30514"],
    ["=COÛT.CCA(4)", "183084"],
    ["=COUT.CCA(4;)", "183084"],
    ["=COUT.CCA(+4;;2024)", "183084"],
    ["=COUT.CCA(4E0)", "183084"],
    ["=DOT.AMP(1000;7,8%)", "922"],
    ["=DOT.AMP(1000;780%%)", "922"],
    ["=CTRL.ECART(-1;{-2;1})", "0"],
    ["=REPART.MOIS(COUT.INTERNE(1);6)", "17732.53"],
    ['=CTRL.ECART(REPART.IBODE(100,01;"DIPLOME");{10;10})', "0"],
    ["=CTRL.ECART(100;REPART.PRORATA(100;{1;1;1}))", "0"],
    ["=DATE.RETOUR(DATE(2007;6;13))", "39263"],
    ['=SUBV.LIAISONS({"S1";"S2";};{"a";"A";})', "1"],
    [
      "=REPART.PRORATA(10;{1\\2;3\\4})",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["=REPART.PRORATA(10;{1\\4})", ["2", "8"]],
  ])("%s", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  it("doubles a quote inside a text", () => {
    expect(valueOf('=COUT.EXTERNE("DF""X")')).toContain('« DF"X »');
  });
});

describe("what cannot be read", () => {
  it.each([
    ["=COUT.CCA(4", "#VALEUR! formule illisible au caractère 12, attendu : « ) »"],
    ["=COUT.CCA(4) + 1", "#VALEUR! formule illisible au caractère 14, attendu : la fin de la formule"],
    ["=COUT.CCA(*)", "#VALEUR! formule illisible au caractère 11, attendu : une valeur"],
    ["=REPART.COEF({1\\2;3};4)", expect.stringContaining("lignes de même longueur")],
    ["=COUT.INTERN(1)", "#NOM? fonction inconnue : COUT.INTERN ; vouliez-vous COUT.INTERNE ?"],
    ["=SOMME(1;2)", "#NOM? fonction inconnue : SOMME"],
    ['=COUT.CCA(1;2;2024;"€";3)', "#VALEUR! COUT.CCA : 4 arguments au plus, 5 reçus"],
    ["=COUT.CCA(#REF!)", "#REF! postes : erreur #REF! reprise de la cellule"],
    ["=COUT.CCA(#NAME?)", "#NOM? postes : erreur #NOM? reprise de la cellule"],
    ["=REPART.MOIS(COUT.CCA(-1);6)", "#VALEUR! postes : minimum 0, −1 reçu"],
    ["=DATE.RETOUR(DATE(2007;2;30))", expect.stringMatching(/^#VALEUR! DATE : date attendue/)],
    ["", expect.stringContaining("formule illisible")],
    [
      `=${"REPART.MOIS(".repeat(100_000)}1`,
      "#VALEUR! formule illisible au caractère 781, attendu : au plus 64 fonctions imbriquées",
    ],
    [`=COUT.CCA(${"(".repeat(100_000)}1`, expect.stringContaining("attendu : une valeur")],
    [`=COUT.CCA(${"{".repeat(100_000)}1`, expect.stringContaining("attendu : une valeur")],
    [`=COUT.CCA(1${"%".repeat(100_000)})`, expect.stringContaining("attendu : un nombre plus court")],
    [`=COUT.CCA(${"9".repeat(100_000)})`, expect.stringContaining("attendu : un nombre plus court")],
  ])("%.40s", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });
});

it("reads as many nested calls as Excel", () => {
  const nested = (deep: number): string => `=${"REPART.MOIS(".repeat(deep)}1200${";12)".repeat(deep)}`;
  expect(valueOf(nested(64))).toBe("1200");
  expect(valueOf(nested(65))).toContain("64 fonctions imbriquées");
});

it("explains a result: exact value, display, unit, steps and sources of nested calls in order", () => {
  const result = evaluate("=REPART.MOIS(COUT.CONSULTANT(2);5)");
  expect(result).toEqual({
    formula: "=REPART.MOIS(COUT.CONSULTANT(2);5)",
    value: "59457.5",
    display: "59\u202f457,50",
    unit: "€",
    steps: [
      "71\u202f349 € × 2 emplois × 12 / 12 = 142\u202f698 €",
      "142\u202f698\u00a0€ × 5 / 12 = 59\u202f457,5\u00a0€",
    ],
    warnings: [],
    sources: [
      expect.objectContaining({
        circular: "2024-180",
        annex: "II",
        date: "2024-12-03",
        id: "2024-consultant-cout",
      }),
      expect.objectContaining({ id: "2024-consultant-nombre" }),
    ],
  });
});

it("keeps every digit that ends and twenty of those that do not", () => {
  expect(valueOf("=IND.AVC(5;3)")).toBe("1.6666666666666666667");
  expect(valueOf("=REPART.ENCADRER(0,000000000000000000000001;0;1)")).toBe("0.000000000000000000000001");
});

it("answers in English too", () => {
  const result = evaluate("=COUT.CCA(1;25)", "en");
  expect(result).toMatchObject({ error: "#VALEUR!", message: "months: at most 24, 25 was given" });
});

it("explains in English with English numbers, nested calls included", () => {
  const result = evaluate("=REPART.MOIS(COUT.CONSULTANT(17);6)", "en");
  expect(result).toMatchObject({
    steps: [
      expect.stringContaining("€71,349 × 17"),
      expect.stringMatching(/1,212,933\s€ × 6 \/ 12 = 606,466\.5\s€/),
    ],
  });
});

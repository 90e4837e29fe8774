import { checkWorkbook, type Finding } from "../../src/checks";
import type { CellValue } from "../../src/tables";
import { sheetFromText } from "../tables/sheetFromText";

/** Tables as many publishers lay them out: what is told of them right, and with one cell changed. */
const findings = (drawing: string, edits: Readonly<Record<string, CellValue>> = {}): Finding[] => {
  const sheet = sheetFromText(drawing);
  const values = sheet.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(edits)) {
    const row = values[Number(address.slice(1)) - 1];
    if (row) row[address.charCodeAt(0) - 65] = value;
  }
  return checkWorkbook({ name: "x", sheets: [{ ...sheet, values }] }).sheets.flatMap((one) => one.findings);
};
const told = (drawing: string, edits?: Readonly<Record<string, CellValue>>): string[] =>
  findings(drawing, edits)
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
const errors = (drawing: string): string[] => told(drawing).filter((one) => one.startsWith("error"));
const sums = (drawing: string): string[] =>
  checkWorkbook({ name: "x", sheets: [sheetFromText(drawing)] }).sheets.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      table
        .equations()
        .filter(({ relation, belief }) => !relation && belief !== "possible")
        .map(({ target, terms }) => `${target} = ${terms.map(({ cell }) => cell).join(" + ")}`),
    ),
  );

describe("a mean under a table of men, women and both", () => {
  const ages = `
    Âge            | Hommes | Femmes | Ensemble
    Moins de 30 ans | 8706  | 2991   | 11697
    30-39 ans      | 2566   | 1029   | 3595
    40-49 ans      | 2025   | 8973   | 10998
    50 ans et plus | 449    | 1022   | 1471
    Ensemble       | 13746  | 14015  | 27761
    Âge moyen      | 50.4   | 45.1   | 48.2`;

  it("is no wrong sum", () => {
    expect(told(ages)).toEqual([]);
  });

  it("leaves a total of two parts wrong that lies between them, near their sum", () => {
    expect(told(ages, { B3: 40, C3: 6029, D3: 5969 })).toContain("error TOTAL-ECART D3");
  });
});

describe("rates that are all much the same", () => {
  const pupils = `
    Niveau            | Élèves | Classes | Élèves par classe
    Petite section    | 9637   | 423     | 22.8
    Moyenne section   | 8228   | 361     | 22.8
    Grande section    | 3208   | 141     | 22.8
    Total maternelle  | 21073  | 925     | 22.8
    CP                | 6444   | 283     | 22.8
    CE1               | 29909  | 1312    | 22.8
    CE2               | 1363   | 60      | 22.7
    Total élémentaire | 37716  | 1655    | 22.8
    ULIS              | 3757   | 165     | 22.8
    Total             | 62546  | 2745    | 22.8`;

  it("are not added, though a sign would explain the gap of three of them", () => {
    expect(told(pupils)).toEqual([]);
  });
});

describe("percentages across, with the number of answers", () => {
  const answers = `
    Service   | Très satisfait | Satisfait | Peu satisfait | Total | Nombre de réponses
    Urgences  | 56.2           | 32.6      | 11.2          | 100   | 714
    Médecine  | 39.6           | 57.1      | 3.3           | 100   | 578
    Chirurgie | 35.0           | 50.7      | 14.3          | 100   | 314
    Maternité | 32.0           | 53.1      | 14.9          | 100   | 482
    Ensemble  | 42.7           | 47.2      | 10.1          | 100   | 2088`;

  it("add up across, not down", () => {
    expect(sums(answers)).toContain("E4 = B4 + C4 + D4");
    expect(told(answers)).toEqual([]);
  });

  it("show a slip in one of them", () => {
    expect(told(answers, { C3: 75.1 })).toEqual(["error TOTAL-ECART E3"]);
  });
});

describe("small rates between amounts", () => {
  const votes = `
    Commune   | Votants | Blancs | % Blancs | Nuls | Exprimés
    Arzon     | 1591    | 16     | 1.01     | 14   | 1561
    Baden     | 1003    | 10     | 1        | 6    | 987
    Carnac    | 1853    | 7      | 0.38     | 5    | 1841
    Damgan    | 1276    | 24     | 1.88     | 4    | 1248
    Elven     | 1599    | 14     | 0.88     | 10   | 1575
    Guer      | 1573    | 22     | 1.4      | 7    | 1544
    Josselin  | 1657    | 22     | 1.33     | 1    | 1634
    Locminé   | 1941    | 12     | 0.62     | 13   | 1916
    Malansac  | 1036    | 22     | 2.12     | 2    | 1012
    Total     | 13529   | 149    | 1.1      | 62   | 13318`;

  it("take no part in the sums around them", () => {
    expect(sums(votes)).toContain("B2 = C2 + E2 + F2");
    expect(told(votes)).toEqual([]);
  });
});

describe("a sum that columns of rates cut in pieces", () => {
  const beds = `
    Discipline  | Séjours | Journées | DMS | Lits
    Médecine    | 10567   | 65046    | 6.2 | 213
    Chirurgie   | 3163    | 25292    | 8   | 87
    Obstétrique | 2330    | 10071    | 4.3 | 38
    Total MCO   | 16060   | 100409   | 6.3 | 338
    SMR         | 4758    | 25180    | 5.3 | 96
    USLD        | 8821    | 41437    | 4.7 | 165
    Total       | 29639   | 167026   | 5.6 | 599`;

  it("is believed as one", () => {
    expect(told(beds)).toEqual([]);
    expect(told(beds, { E3: 877 })).toEqual(["error TOTAL-ECART E5"]);
  });

  it("tells an amount left out by what the others say", () => {
    const [emptied] = findings(beds, { B2: null }).filter(({ severity }) => severity === "error");
    expect(emptied).toMatchObject({ cell: "B5", cause: { suspects: [{ cell: "B2" }] } });
  });
});

it("a line with several blanks where others have computed amounts is no slip", () => {
  expect(
    errors(`
      Charges                  | Réel N-1 | Prévu N  | Écart  | Évolution
      Personnel                | 7301882  | 7622573  | 320691 | 4.4
      Médical                  | 3545332  | 3649616  | 104284 | 2.9
      Hôtelier                 | 553154   | 574954   | 21800  | 3.9
      Amortissements           | 2307045  | 2475546  | 168501 | 7.3
      TOTAL DES CHARGES        | 13707413 | 14322689 | 615276 | 4.5
      TOTAL ÉQUILIBRÉ          | 13707413 | 14322689`),
  ).toEqual([]);
});

describe("numbers and amounts in turn down the lines", () => {
  const aids = `
    Aide  | Mesure  | 2020    | 2021   | 2022   | 2023   | 2024
    APL   | Nombre  | 38547   | 11706  | 9866   | 3561   | 7573
          | Montant | 896409  | 15520  | 47288  | 30415  | 58785
    RSA   | Nombre  | 3256    | 5125   | 3719   | 11491  | 7502
          | Montant | 284817  | 28665  | 42977  | 18825  | 187495
    AAH   | Nombre  | 1046    | 9547   | 21007  | 3038   | 8440
          | Montant | 490988  | 94084  | 37052  | 89412  | 195098
    Total | Nombre  | 42849   | 26378  | 34592  | 18090  | 23515
          | Montant | 1672214 | 138269 | 127317 | 138652 | 441378`;

  it("speak for one another's layout", () => {
    expect(told(aids)).toEqual([]);
    expect(told(aids, { F9: 138625 })).toEqual(["error TOTAL-ECART F9"]);
  });
});

it("capital before and after an instalment, whose total is blank, is a difference", () => {
  expect(
    sums(`
      Année | Capital au 1er janvier | Amortissement | Intérêts | Annuité | Capital au 31 décembre
      2024  | 1185236    | 98770.50 | 36742.32 | 135512.82 | 1086465.50
      2025  | 1086465.50 | 98771.25 | 33680.46 | 132451.71 | 987694.25
      2026  | 987694.25  | 98772.00 | 30618.60 | 129390.60 | 888922.25
      2027  | 888922.25  | 98770.75 | 27556.74 | 126327.49 | 790151.50
      2028  | 790151.50  | 98769.50 | 24494.88 | 123264.38 | 691382.00
      2029  | 691382.00  | 98773.75 | 21433.02 | 120206.77 | 592608.25
      2030  | 592608.25  | 98768.00 | 18371.16 | 117139.16 | 493840.25
      Total |            | 691395.75 | 212897.18 | 904292.93 |`),
  ).toContain("B2 = C2 + F2");
});

describe("lines that foot by chance", () => {
  it("are no sum when they grow at one rate: one position says it all", () => {
    const tenths = [
      "Décile | 2015 | 2016 | 2017 | 2018 | 2019 | 2020",
      "1er décile (D1) | 10300 | 10400 | 10510 | 10610 | 10720 | 10820",
      "2e décile (D2) | 11840 | 11960 | 12080 | 12200 | 12320 | 12450",
      "3e décile (D3) | 13960 | 14100 | 14240 | 14380 | 14520 | 14670",
      "4e décile (D4) | 16500 | 16660 | 16830 | 17000 | 17170 | 17340",
      "Médiane (D5) | 18940 | 19130 | 19320 | 19520 | 19710 | 19910",
      "6e décile (D6) | 21790 | 22010 | 22230 | 22450 | 22680 | 22900",
      "7e décile (D7) | 25740 | 26000 | 26260 | 26520 | 26780 | 27050",
      "8e décile (D8) | 30780 | 31090 | 31400 | 31720 | 32030 | 32350",
      "9e décile (D9) | 35800 | 36160 | 36520 | 36890 | 37260 | 37630",
      "Indice de Gini | 0.291 | 0.287 | 0.298 | 0.287 | 0.282 | 0.283",
    ];
    expect(errors(tenths.join("\n"))).toEqual([]);
  });

  it("are no running sum when their few small figures run on in some rows only", () => {
    expect(
      errors(`
        Contribution | 2017 | 2018 | 2019 | 2020
        PIB          | 1.2  | 2.7  | 0.9  | 3.4
        Ménages      | 1.4  | 0.3  | 0.4  | 1.3
        Publiques    | -0.4 | -0.1 | 0.5  | 1.1
        FBCF         | 1.2  | 1.1  | 0.5  | 1.4
        Stocks       | -0.6 | 0.5  | -0.1 | 0.3
        Extérieur    | -0.8 | -0.3 | 0.6  | -0.7`),
    ).toEqual([]);
  });
});

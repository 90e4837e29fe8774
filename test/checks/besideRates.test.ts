import { checkWorkbook, type Finding } from "../../src/checks";
import { sheetFromText } from "../tables/sheetFromText";

/** Sums that other figures hide: rates beside them, rows of other measures, years under each group. */
const findings = (drawing: string): Finding[] =>
  checkWorkbook({ name: "x", sheets: [sheetFromText(drawing)] }).sheets.flatMap((one) => one.findings);
const told = (drawing: string): string[] =>
  findings(drawing)
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

describe("amounts beside their growth", () => {
  const care = (total = "175.2", transports = "3.9"): string => `
    Catégorie                | 2010 | 2011 | 2012  | Taux d’évolution 2010 | Taux d’évolution 2011 | Taux d’évolution 2012
    1 - Soins hospitaliers   | 81.3 | 83.1 | 85.1  | 2.7 | 2.1 | 2.4
    Publics                  | 62.0 | 63.4 | 64.9  | 2.6 | 2.2 | 2.4
    Privés                   | 19.3 | 19.7 | 20.2  | 3.0 | 2.0 | 2.6
    2 - Soins de ville       | 44.1 | 45.8 | 47.3  | 1.7 | 4.0 | 3.2
    3 - Transports           | 3.8  | ${transports} | 4.1   | 5.4 | 2.9 | 5.3
    4 - Médicaments          | 34.5 | 34.6 | 34.3  | 1.2 | 0.5 | -0.9
    5 - Autres biens         | 11.5 | 12.2 | 12.8  | 5.6 | 5.3 | 5.1
    Ensemble (1 + … + 5)     | ${total} | 179.6 | 183.6 | 2.4 | 2.5 | 2.2`;

  it("add up as their numbered heads say", () => {
    expect(told(care())).toEqual([]);
    expect(told(care("157.2"))).toEqual(["error TOTAL-ECART B9"]);
    expect(told(care("175.2", "9.3"))).toEqual(["error TOTAL-ECART C9"]);
  });
});

describe("a country over its regions", () => {
  const country = (wrong = 2480): string => `
    Territoire | 2000 | 2001 | 2002 | % de variation
    Pays       | 8243 | 8240 | 8130 | -1.4
    Nord       | 2054 | 1945 | 1990 | -3.1
    Centre     | 2430 | ${wrong} | 2396 | -1.4
    Est        | 1717 | 1690 | 1461 | -14.9
    Ouest      | 913  | 955  | 842  | -7.8
    Sud        | 1129 | 1170 | 1441 | 27.6`;

  it("is their sum, though nothing says total", () => {
    expect(told(country())).toEqual([]);
    expect(told(country(4280))).toEqual(["error TOTAL-ECART C2"]);
  });
});

describe("years under each group of columns", () => {
  const sizes = (wrong = 32): string => `
    Communes       | Moyenne par habitant | | Nombre de communes |
                   | 2002 | 1999 | 2002 | 1999
    Total          | 126  | 109  | 116  | 145
    0-1 999        | 660  | 567  | 15   | 25
    2 000-4 999    | 324  | 243  | 39   | 50
    5 000-9 999    | 163  | 123  | ${wrong} | 36
    10 000-19 999  | 100  | 46   | 13   | 17
    20 000 et plus | 76   | 43   | 17   | 17`;

  it("head them, and the counts beside the means add up", () => {
    expect(told(sizes())).toEqual([]);
    expect(told(sizes(53))).not.toEqual([]);
  });
});

describe("rows of other measures among counts", () => {
  const patients = (wrong = 4073): string => `
    | Admis | Refus | Perdus | Inclus | p
    Nombre de patients   | 31141 | 5106 | 6130 | 7141
    Âge moyen (± ET)     | 78.2 ± 10.5 | 78.6 ± 11.1 | 79.7 ± 9.3 | 76.7 ± 9.0 | 0.076
    Hommes / femmes      | 429/712 | 35/71 | 49/81 | 50/91 | 0.787
    Venus seuls          | 16486 | 2044 | 2040 | ${wrong} | 0.011
    En ambulance         | 14627 | 3061 | 4086 | 3068
    Non renseigné        | 28    | 1    | 4    | 0`;

  it("are no terms of their sum", () => {
    expect(told(patients())).toEqual([]);
    expect(told(patients(3073))).toEqual(["error TOTAL-ECART E2"]);
  });
});

describe("an account", () => {
  it("ends on the income less the expenses", () => {
    const account = `
                         | 2022     | 2021
      Dons               | 0        | 3483
      Soins              | 14272560 | 13448758
      Autres             | 115076   | 117955
      Total des produits | 14387636 | 13570196
      Charges de soins   | 14249702 | 14224294
      Total des charges  | 14249702 | 14224294
      Net income         | 137934   | -654098`;
    const results = checkWorkbook({ name: "x", sheets: [sheetFromText(account)] }).sheets.flatMap(
      ({ tables }) =>
        tables.flatMap((table) =>
          table.equations().flatMap(({ target, belief }) => (belief === "possible" ? [] : [target])),
        ),
    );
    expect(results).toEqual(expect.arrayContaining(["B8", "C8"]));
  });
});

describe("lines that come to more than their total", () => {
  const funds = (other = 117_955): string => `
    Poste        | 2021   | 2022   | 2023
    Dons         | 3483   |        | 2750
    Placements   | 812    |        | 1240
    Soins        | 448758 | 427256 | 451090
    Autres       | 115076 | ${other} | 120334
    Total        | 568129 | 545211 | 575414`;

  it("are wrong, whatever the blanks among them held", () => {
    expect(told(funds())).toEqual([]);
    expect(told(funds(167_955))).toEqual(["error TOTAL-ECART C6"]);
    // Lines that come to less may lack what the blanks held.
    expect(told(funds(111_955)).filter((one) => one.startsWith("error"))).toEqual([]);
  });
});

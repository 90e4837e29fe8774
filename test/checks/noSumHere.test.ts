import { isNoSumHere } from "../../src/checks/totals/noSumHere";
import { gridOf } from "../equations/gridOf";
import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

/** The lines told as totals that no sum explains. */
const unreconciled = (...lines: string[]): string[] =>
  findingsOf(
    check(
      sheetFromText(
        lines
          .join("\n")
          .replace(/(?<=\d) (?=\d{3}\b)/g, "")
          .replace(/(?<=\d),(?=\d)/g, "."),
      ),
    ),
  )
    .filter(({ code }) => code === "TOTAL-NON-RAPPROCHE")
    .map(({ cell }) => cell);

const words = (text: string): string[] => text.split(" / ");

describe("a column that speaks of a total", () => {
  const beside = (heading: string, second: string): string[] =>
    unreconciled(
      `Strate | Communes | ${heading} | ${second}`,
      "moins de 200 | 9 012 | 1 103 500 | 812",
      "200 à 499 | 10 345 | 3 401 200 | 9 411",
      "500 à 1 999 | 11 870 | 11 934 800 | 7 020",
      "2 000 à 9 999 | 3 010 | 12 230 400 | 3 305",
      "10 000 et plus | 1 001 | 38 120 900 | 411",
    );

  it("is no total beside what it does not add: a measure", () => {
    expect(beside("Population totale", "Dépenses")).toEqual([]);
    expect(beside("Total des logements", "Dont vacants")).toEqual([]);
    expect(beside("Stagiaires total", "Formateurs")).toEqual([]);
    expect(beside("Parts (total = 100)", "Formateurs")).toEqual([]);
    expect(beside("Total (I-IX)", "Dépenses")).toEqual([]);
    expect(beside("Total (1 à 9)", "Dépenses")).toEqual([]);
  });

  it("is told where it says nothing else, or where its neighbours come near to it", () => {
    expect(beside("Total", "Dépenses")).toEqual(["C2"]);
    expect(beside("Total (2)", "Dépenses")).toEqual(["C2"]);
    expect(
      unreconciled(
        "Site | Public | Privé | Total des lits",
        "Nord | 120 | 80 | 205",
        "Sud | 310 | 95 | 399",
        "Est | 77 | 41 | 121",
        "Ouest | 212 | 133 | 338",
      ),
    ).toEqual(["D2"]);
  });

  it.each(
    words(
      "Grand total / Total général / Somme générale / Total general / Overall total / Le total / La somme / Les totaux / The total / Total 12 / Total des / Total du / Total de / Total d’ / Total (1) / Total (A-B) / Total (100 à 9) / Total (1 à 900) / Total (1 ou 9)",
    ),
  )("is told where « %s » names neither a measure nor chapters", (heading) => {
    expect(beside(heading, "Dépenses")).toEqual(["C2"]);
  });

  it.each(
    words(
      "Total ( II - XI ) / Total (i–ix) / Total (I—L) / Total (C à L) / Total (1 to 12) / Total (10 à 12) / Total (1-9)",
    ),
  )("is no total of the chapters that « %s » names", (heading) => {
    expect(beside(heading, "Dépenses")).toEqual([]);
  });
});

describe("a column headed « Total » amid the others", () => {
  const growth = (title: string, totals: readonly string[]): string[] =>
    unreconciled(
      title,
      "Année | Hôpital | Ville | Médicaments | Transports | Prévention | Total",
      `2015 | 2,1 | 3,4 | -1,2 | 4,8 | 0,3 | ${totals[0]}`,
      `2016 | 1,8 | 2,9 | 0,7 | 5,1 | -2,4 | ${totals[1]}`,
      `2017 | 2,6 | -0,4 | 1,1 | 3,9 | 12,5 | ${totals[2]}`,
      `2018 | 0,9 | 2,2 | 3,6 | 2,7 | 1,4 | ${totals[3]}`,
      `2019 | 3,3 | 1,7 | -0,6 | 4,4 | 2,8 | ${totals[4]}`,
    );
  const amid = ["2,2", "1,9", "1,5", "1,6", "2,3"];

  it("is their growth or their mean: several lie on each side of it, or the title says so", () => {
    expect(growth("Tableau 3", amid)).toEqual([]);
    // Only one column above or below: nothing but the title tells.
    const aside = ["4,1", "4,2", "10,1", "3,1", "4,0"];
    expect(growth("Évolution annuelle, en %", aside)).toEqual([]);
    expect(growth("Tableau 3", aside)).toEqual(["G3"]);
  });

  it.each(
    words(
      "Taux / Évolution / Évolutions / Variation / Variations / Croissance / Croissances / Progression / Progressions / Rate / Rates / Growth / Change / Changes / Ratio / Ratios / Proportion / Proportions / Indice / Indices / Index",
    ),
  )("is a rate of all under « %s par an »", (word) => {
    expect(growth(`${word} par an`, ["4,1", "4,2", "10,1", "3,1", "4,0"])).toEqual([]);
  });

  it("is told where it lies beyond them, whatever the title says", () => {
    expect(growth("Évolution annuelle, en %", ["22,2", "31,9", "41,5", "61,6", "42,3"])).toEqual(["G3"]);
  });
});

it("says nothing of the growth of a total under a heading that says growth", () => {
  const under = (heading: string): string[] =>
    unreconciled(
      `| Montants | | | ${heading} | |`,
      "Année | Loyers | Salaires | Total | Loyers | Salaires | Total",
      "2015 | 410 | 120 | 530 | 1,1 | 3,4 | 7,8",
      "2016 | 420 | 131 | 551 | 2,4 | 9,2 | 9,9",
      "2017 | 433 | 129 | 562 | 3,1 | 1,5 | 8,1",
      "2018 | 440 | 152 | 592 | 1,6 | 17,8 | 25,4",
    );
  expect(under("Variation sur un an")).toEqual([]);
  expect(under("Engagements")).toEqual(["G3"]);
});

describe("a row that speaks of a total", () => {
  it("is one among the countries, or a mean of rates", () => {
    const rates = (last: string): string[] =>
      unreconciled(
        "Pays | Taux 2021 | Taux 2022 | Taux 2023",
        "Belgique | 41,2 | 43,9 | 40,1",
        "Espagne | 38,7 | 39,6 | 44,4",
        "Italie | 52,6 | 51,3 | 50,8",
        "Suède | 47,9 | 45,2 | 46,6",
        last,
      );
    expect(rates("France | 44,3 | 44,8 | 45,7")).toEqual([]);
    expect(rates("Ensemble | 45,6 | 46,1 | 47,2")).toEqual([]);
    expect(rates("Ensemble | 245,6 | 246,1 | 447,2")).toEqual(["B6"]);
  });

  it("heads the shares of what it counts", () => {
    const over = (unit: string): string[] =>
      unreconciled(
        "Type | 2007 | 1999",
        "Ensemble | 870 806 | 874 200",
        `Actifs${unit} | 70,9 | 68,8`,
        `Retraités${unit} | 8,6 | 7,5`,
        `Élèves${unit} | 10,4 | 12,4`,
      );
    expect(over(" en %")).toEqual([]);
    expect(over("")).toEqual(["B2"]);
  });
});

it("says nothing of a last row without a label that no sum makes a total", () => {
  const last = (label: string): string[] =>
    unreconciled(
      "Usager | Mois | Tués | Blessés",
      "Piétons | mai | 18 | 462",
      " | juin | 23 | 408",
      "Cyclistes | mai | 8 | 434",
      " | juin | 3 | 322",
      "Autres | mai | 5 | 39",
      `${label} | juin | 90 | 7 100`,
    );
  expect(last("")).toEqual([]);
  expect(last("Total")).toEqual(["C7"]);
});

describe("neighbours of a measure", () => {
  /** « Total des lits » beside its likely parts; `near` of the eight rows come within a tenth of it. */
  const beds = (near: number, heading = "Site | Public | Privé | Total des lits"): string[] =>
    unreconciled(
      heading,
      ...Array.from({ length: 8 }, (_, i) => {
        const [one, other] = [121 + 7 * i, 83 + 5 * i];
        return `S${i} | ${one} | ${other} | ${one + other + (i < near ? 9 + i : 90 + 3 * i)}`;
      }),
    );

  it("are its parts where they come near in more than half of the rows", () => {
    expect(beds(5)).toEqual(["D2"]);
    expect(beds(4)).toEqual([]);
  });

  it("stand on either side; one alone is no part", () => {
    const rows = (head: string, cells: (a: number, b: number, i: number) => string): string[] =>
      unreconciled(
        head,
        ...Array.from({ length: 8 }, (_, i) => `S${i} | ${cells(121 + 7 * i, 83 + 5 * i, i)}`),
      );
    const off = (a: number, b: number, i: number): number => a + b + 9 + i;
    expect(
      rows("Site | Total des lits | Public | Privé", (a, b, i) => `${off(a, b, i)} | ${a} | ${b}`),
    ).toEqual(["B2"]);
    // One column that comes near alone is another figure of the same size.
    expect(rows("Site | Public | Total des lits", (a, b, i) => `${a + b} | ${off(a, b, i)}`)).toEqual([]);
  });
});

describe("a column amid the others", () => {
  const rows = (count: number, total: (i: number) => number): string[] =>
    unreconciled(
      "Année | Hôpital | Ville | Médicaments | Transports | Total",
      ...Array.from(
        { length: count },
        (_, i) => `${2001 + i} | ${20 + 3 * i} | ${11 + 2 * i} | ${64 + 5 * i} | ${77 + 3 * i} | ${total(i)}`,
      ),
    );

  it("is no sum from five rows on, where two columns lie on each side in most", () => {
    expect(rows(5, (i) => 45 + 4 * i)).toEqual([]);
    expect(rows(4, (i) => 45 + 4 * i)).toEqual(["F2"]);
    // Above three of the four in half of the rows.
    expect(rows(6, (i) => (i < 3 ? 45 : 70) + 4 * i)).toEqual(["F2"]);
    expect(rows(7, (i) => (i < 4 ? 45 : 70) + 4 * i)).toEqual([]);
  });

  it("is no sum from three rows on between the rates beside it, which are alike", () => {
    const beside = (count: number, small: number, all: (i: number) => number): string[] =>
      unreconciled(
        "Année | Femmes | Hommes | Ensemble",
        ...Array.from({ length: count }, (_, i) => `${2001 + i} | ${small + i} | ${80 + i} | ${all(i)}`),
      );
    expect(beside(3, 60, (i) => 68 + 2 * i)).toEqual([]);
    expect(beside(2, 60, (i) => 68 + 2 * i)).toEqual(["D2"]);
    expect(beside(3, 60, (i) => (i < 2 ? 68 : 88) + i)).toEqual(["D2"]);
    expect(beside(3, 19, (i) => 48 + 2 * i)).toEqual(["D2"]);
  });

  it("may lie beyond them in one row of ten, not in two", () => {
    expect(rows(10, (i) => (i < 1 ? 145 : 47 + 4 * i))).toEqual([]);
    expect(rows(10, (i) => (i < 2 ? 145 + i : 47 + 4 * i))).toEqual(["F2"]);
  });
});

describe("a row among the others", () => {
  const rows = (total: readonly number[], least = 0): string[] =>
    unreconciled(
      `Pays | ${total.map((_, c) => `Taux ${2018 + c}`).join(" | ")}`,
      ...[41, 38, 52, 47].map(
        (rate, r) =>
          `P${r} | ${total.map((_, c) => `${rate + 3 * c - (r === 1 ? least : 0)},${r + 1}`).join(" | ")}`,
      ),
      `Ensemble | ${total.map((amount) => `${amount},4`).join(" | ")}`,
    );

  it("is a mean where it lies within them in most columns, two at least", () => {
    expect(rows([44, 47])).toEqual([]);
    expect(rows([44])).toEqual(["B6"]);
    expect(rows([44, 67])).toEqual(["C6"]);
    expect(rows([44, 47, 70])).toEqual(["D6"]);
    expect(rows([34, 47, 50])).toEqual(["B6"]);
  });

  it("is told among growths of both signs unless five columns say so", () => {
    expect(rows([44, 47, 50, 53, 56], 70)).toEqual([]);
    expect(rows([44, 47, 50, 53], 90)).toEqual(["B6"]);
  });
});

it("heads shares of what it counts only where every other line says so", () => {
  const over = (...labels: string[]): string[] =>
    unreconciled(
      "Type | 2007 | 1999",
      "Ensemble | 870 806 | 874 200",
      ...labels.map((label, i) => `${label} | ${70.9 - 20 * i} | ${68.8 - 19 * i}`.replace(/\./g, ",")),
    );
  expect(over("Actifs, per cent", "Retraités (%)", "Élèves %")).toEqual([]);
  expect(over("Actifs, percent", "Retraités (%)")).toEqual([]);
  expect(over("Actifs en %", "Retraités", "Élèves en %")).toEqual(["B2"]);
});

describe("a column of one year", () => {
  const isNone = (headings: readonly string[], column: number, explained: readonly number[]): boolean =>
    isNoSumHere(
      {
        title: "",
        grid: gridOf([
          [410, 120, 77],
          [320, 130, 58],
          [215, 333, 91],
        ]),
        rows: ["Un", "Deux", "Trois"].map((label) => ({ label })),
        columns: headings.map((label) => ({ label, path: [label] })),
      } as never,
      "row",
      column,
      (one) => explained.includes(one),
    );

  it("is no total where that of another year, headed alike, is one", () => {
    const years = ["Total 2023", "Total 2024", "Aide 2024"];
    expect(isNone(years, 1, [0])).toBe(true);
    expect(isNone(years, 1, [])).toBe(false);
    expect(isNone(years, 1, [1, 2])).toBe(false);
    expect(isNone(["Total", "Total 2024", "Aide 2024"], 1, [0])).toBe(false);
  });
});

import { normaliseLabel } from "../../../src/amounts";
import { calendarSums } from "../../../src/equations/relations/certain/calendar";
import { carriedForward } from "../../../src/equations/relations/certain/carriedForward";
import type { NamedLine } from "../../../src/equations/relations/certain/namedLine";
import { departmentSums } from "../../../src/equations/relations/certain/departmentSums";
import { regionSums } from "../../../src/equations/relations/certain/regionSums";
import type { RegionSet } from "../../../src/territories";
import { gridOf } from "../gridOf";
import { mainland, overseas } from "../../territories/regionNames";

const named = (labels: readonly string[]): NamedLine[] =>
  labels.map((label, line) => ({
    line,
    label,
    key: normaliseLabel(label),
    role: /^sous-total/i.test(label)
      ? "subtotal"
      : /^(total|année)/i.test(label)
        ? "total"
        : /^dont/i.test(label)
          ? "of-which"
          : "item",
  }));
const words = (text: string): string[] => text.split(" / ");
const said = (labels: readonly string[], sums: ReturnType<typeof calendarSums>): string[] =>
  sums.map(({ target, parts }) => `${labels[target]} = ${parts.map((part) => labels[part]).join(" + ")}`);

describe("a complete calendar", () => {
  const calendar = (text: string): string[] => said(words(text), calendarSums(named(words(text))));
  const year =
    "janvier / février / mars / avril / mai / juin / juillet / août / septembre / octobre / novembre / décembre";
  const wholeYear = `Total = ${year.replaceAll(" / ", " + ")}`;

  it.each([`${year} / Total`, `Total / ${year}`, `dont été / ${year} / Total`])(
    "of twelve months: %s",
    (text) => expect(calendar(text)).toEqual([wholeYear]),
  );

  it.each([
    "janv / févr / mars / avr / mai / juin / juil / août / sept / oct / nov / déc",
    "jan / fév / mar / avr / mai / jui / jul / aout / sep / oct / nov / dec".replace("jui /", "juin /"),
    "January / February / March / April / May / June / July / August / September / October / November / December",
    "jan / feb / mar / apr / may / jun / jul / aug / sept / oct / nov / dec".replace("sept", "septembre"),
    "janvier 2023 / février 2023 / mars 2023 / avril 2023 / mai 2023 / juin 2023 / juillet 2023 / août 2023 / septembre 2023 / octobre 2023 / novembre 2023 / décembre 2023",
    "janvier 1999 / février / mars / avril / mai / juin / juillet / août / septembre / octobre / novembre / décembre",
  ])("of twelve months as they are written: %s", (text) => {
    const labels = [...words(text), "Total"];
    expect(said(labels, calendarSums(named(labels)))).toEqual([`Total = ${words(text).join(" + ")}`]);
  });

  it.each([
    "T1 / T2 / T3 / T4 / Année",
    "Q1 / Q2 / Q3 / Q4 / Total",
    "t 1 / t 2 / t 3 / t 4 / Total",
    "1er trimestre / 2e trimestre / 3e trimestre / 4e trimestre / Total",
    "1er trim / 2eme trim / 3eme trim / 4eme trim / Total",
    "1st quarter / 2nd quarter / 3rd quarter / 4th quarter / Total",
    "Trimestre 1 / Trimestre 2 / Trimestre 3 / Trimestre 4 / Total",
    "Quarter 1 / Quarter 2 / Quarter 3 / Quarter 4 / Total",
    "T1 2023 / T2 2023 / T3 2023 / T4 2023 / Total 2023",
  ])("of four quarters: %s", (text) => {
    const labels = words(text);
    expect(calendar(text)).toEqual([`${labels[4]} = ${labels.slice(0, 4).join(" + ")}`]);
  });

  it("of the months of each quarter", () => {
    const labels = words(year);
    const text = [0, 1, 2, 3].flatMap((q) => [...labels.slice(3 * q, 3 * q + 3), `T${q + 1}`]).join(" / ");
    expect(calendar(`${text} / Total`)).toEqual([
      "T1 = janvier + février + mars",
      "T2 = avril + mai + juin",
      "T3 = juillet + août + septembre",
      "T4 = octobre + novembre + décembre",
      "Total = T1 + T2 + T3 + T4",
    ]);
    expect(calendar(text)).toHaveLength(4);
  });

  it.each([
    year,
    `${year.replace(" / août", "")} / Total`,
    `${year} / Autre / Total`,
    `${year.replace("août", "juillet")} / Total`,
    `${year} / Total / Total bis`,
    `${year} / T1 / Total`,
    "T1 / T2 / T3 / Total",
    "T1 / T2 / T3 / T5 / Total",
    "T0 / T1 / T2 / T3 / Total",
    "Nord / Sud / Total",
    "Total",
  ])("is none: %s", (text) => expect(calendar(text)).toEqual([]));
});

describe("a complete list of regions", () => {
  const list = (labels: readonly string[], set: RegionSet | null = null): string[] =>
    regionSums(named(labels), set).map(({ target, parts }) => `${labels[target]} = ${parts.length}`);

  it.each([
    [[...mainland, "Total"], ["Total = 13"]],
    [["Total", ...mainland], ["Total = 13"]],
    [[...mainland, ...overseas, "Total"], ["Total = 18"]],
    [
      [...mainland, "France métropolitaine", ...overseas, "DOM", "Total"],
      ["France métropolitaine = 13", "DOM = 5", "Total = 2"],
    ],
    [
      [...mainland, "Hexagone", ...overseas, "Outre-mer", "Total"],
      ["Hexagone = 13", "Outre-mer = 5", "Total = 2"],
    ],
    [
      [...mainland, "Total France métropolitaine", ...overseas, "Total DROM", "Total"],
      ["Total France métropolitaine = 13", "Total DROM = 5", "Total = 2"],
    ],
    [
      [...mainland, "Sous-total métropole", ...overseas, "Sous-total outre-mer", "Total"],
      ["Sous-total métropole = 13", "Sous-total outre-mer = 5", "Total = 2"],
    ],
    [
      [...mainland, "Métropole", ...overseas, "Total"],
      ["Métropole = 13", "Total = 6"],
    ],
    [
      [...mainland, ...overseas, "DOM-TOM", "Total"],
      ["DOM-TOM = 5", "Total = 14"],
    ],
    [
      [...mainland, "Métropole", ...overseas.slice(0, 3), "Océan Indien", "DOM", "Total"],
      ["Métropole = 13", "DOM = 4", "Total = 2"],
    ],
    [[...mainland, "Antilles-Guyane", "Océan Indien", "Total"], ["Total = 15"]],
    [[...mainland, ...overseas, "Océan Indien", "Total"], []],
    [[...mainland, "Océan Indien", ...overseas, "Total"], []],
    [[...mainland, "Océan Indien", "Total"], []],
    [[...mainland.slice(1), "Auvergne-Rhône-Alpes et Guyane", ...overseas, "Total"], []],
    [["Métropole", "DOM", "Total"], ["Total = 2"]],
    [[...mainland, "DOM", "Total"], ["Total = 14"]],
    [["Métropole", ...overseas, "Total"], ["Total = 6"]],
    [[...mainland, "Métropole"], ["Métropole = 13"]],
    [[...overseas, "DOM"], ["DOM = 5"]],
    [[...mainland, "dont Paris", "Total"], ["Total = 13"]],
    [[...mainland.slice(1), "Total"], []],
    [[...mainland, ...overseas.slice(2), "Total"], []],
    [[...mainland, "Atlantide", "Total"], []],
    [[...mainland, mainland[0] ?? "", "Total"], []],
    [[...mainland, "Sous-total A", "Total"], []],
    [[...mainland, "Total", "Total bis"], []],
    [[...mainland, "Métropole", "Hexagone", "Total"], []],
    [[...overseas, "Total"], []],
    [["DOM", "Total", "Autre"], []],
    [["Métropole", "Total"], []],
    [[...mainland, "Total", ...Array.from({ length: 60 }, () => "dont une part")], []],
  ] as const)("%j", (labels, expected) => expect(list(labels)).toEqual(expected));

  it("of the set that the table speaks of", () => {
    expect(list([...mainland, "Total"], "2016")).toEqual(["Total = 13"]);
    expect(list([...mainland, "Total"], "pre-2016")).toEqual([]);
  });
});

describe("a list printed in pages", () => {
  const pages = (text: string): string[] => {
    const rows = words(text).map((one) => one.split(" = "));
    const labels = rows.map(([label = ""]) => label);
    const grid = gridOf(rows.map(([, amount]) => [amount === undefined ? null : Number(amount)]));
    return said(
      labels.map((label, r) => `${label} ${r + 1}`),
      carriedForward(grid, named(labels)).map(({ target, terms }) => ({
        target,
        parts: terms.map(({ line }) => line),
      })),
    );
  };
  it.each(
    words(
      "À reporter / Report à la page suivante / Carried forward / To be carried over / Carry forward / c/f / Total à reporter",
    ),
  )("carried as « %s »", (label) =>
    expect(pages(`A = 1 / B = 2 / ${label} = 3 / C = 4 / Total = 4`)).toEqual([
      `${label} 3 = A 1 + B 2`,
      "Total 5 = C 4",
    ]),
  );
  it.each(words("Report / Reporté / Report de la page précédente / Brought forward / b/f"))(
    "brought as « %s »",
    (label) => {
      const found = pages(`A = 1 / B = 2 / À reporter = 3 / ${label} = 3 / C = 4 / À reporter = 7`);
      expect(found).toContain(`${label} 4 = À reporter 3`);
    },
  );
  it.each([
    [
      "the lines after the last page enter no sum",
      "A = 1 / B = 2 / À reporter = 3 / C = 4 / Total = 4 / D = 5 / Total = 5",
      ["À reporter 3 = A 1 + B 2", "Total 5 = C 4"],
    ],
    [
      "a page with a subtotal of its own is left to the amounts",
      "A = 1 / Sous-total = 1 / À reporter = 1 / C = 4 / Total = 4",
      ["Total 5 = C 4"],
    ],
    [
      "half of the sums that fail are too many beyond",
      "A = 1 / B = 2 / À reporter = 9 / C = 4 / Total = 8",
      [],
    ],
    [
      "one of two holds",
      "A = 1 / B = 2 / À reporter = 3 / C = 4 / Total = 8",
      ["À reporter 3 = A 1 + B 2", "Total 5 = C 4"],
    ],
    ["no page is carried", "A = 1 / B = 2 / Report = 3 / Total = 3", []],
    ["a total before any page", "Total = 3 / A = 1 / B = 2 / À reporter = 6", []],
    [
      "what is brought stands first or not at all",
      "A = 1 / À reporter = 1 / C = 4 / Report = 1 / À reporter = 5",
      ["À reporter 2 = A 1", "À reporter 5 = C 3 + Report 4"],
    ],
  ])("%s", (_, text, expected) => expect(pages(text)).toEqual(expected));
});

describe("a complete list of the départements of a region", () => {
  const list = (text: string): string[] => {
    const labels = text.split(" / ");
    return departmentSums(named(labels)).map(({ target, parts }) => `${labels[target]} = ${parts.join()}`);
  };

  it.each([
    ["Côtes-d'Armor / Finistère / Ille-et-Vilaine / Morbihan / Bretagne", ["Bretagne = 3,2,1,0"]],
    ["Bretagne / Morbihan / 22 Côtes-d'Armor / 35 - Ille-et-Vilaine / Finistère", ["Bretagne = 1,2,3,4"]],
    ["Bas-Rhin / Haut-Rhin / Total / France", ["Total = 1,0"]],
    [
      "Bas-Rhin / Haut-Rhin / Total Alsace / Haute-Corse / Corse-du-Sud / Ensemble de la Corse",
      ["Total Alsace = 1,0", "Ensemble de la Corse = 4,3"],
    ],
    ["Haute-Corse / Bas-Rhin / Haut-Rhin / Alsace", ["Alsace = 2,1"]],
  ])("%s", (text, sums) => expect(list(text)).toEqual(sums));

  it.each([
    "Bas-Rhin / Haut-Rhin / Eurométropole / Alsace",
    "Bas-Rhin / Haut-Rhin / Champagne-Ardenne",
    "Bas-Rhin / Alsace",
    "Bas-Rhin / Bas-Rhin / Alsace",
    "Haute-Corse / Bas-Rhin / Haut-Rhin / Total",
    "Bas-Rhin / Haut-Rhin / Autre",
    "Guadeloupe / Guadeloupe",
    "Bas-Rhin / Haut-Rhin / dont Alsace",
  ])("is none: %s", (text) => expect(list(text)).toEqual([]));
});

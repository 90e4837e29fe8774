import { normaliseLabel } from "../../../src/amounts";
import { departmentSums } from "../../../src/equations/relations/certain/departmentSums";
import { announcedKind } from "../../../src/tables/lines/rowKind";

/** The sums of a list between slashes, by its labels. */
const sums = (text: string): string[] => {
  const labels = text.split(" / ");
  const lines = labels.map((label, line) => ({
    line,
    label,
    key: normaliseLabel(label),
    role: announcedKind(label) ?? ("item" as const),
  }));
  return departmentSums(lines).map(
    ({ target, parts }) =>
      `${labels[target]} = ${[...parts]
        .sort((a, b) => a - b)
        .map((part) => labels[part])
        .join(" + ")}`,
  );
};
const brittany = "Côtes-d'Armor / Finistère / Ille-et-Vilaine / Morbihan";
const normandy = "Calvados / Eure / Manche / Orne / Seine-Maritime";
const added = (list: string): string => list.replaceAll(" / ", " + ");

test("the line of a region adds its départements, right above or below it", () => {
  expect(sums(`${brittany} / Bretagne`)).toEqual([`Bretagne = ${added(brittany)}`]);
  expect(sums(`Bretagne / ${brittany}`)).toEqual([`Bretagne = ${added(brittany)}`]);
  expect(sums(`${normandy} / Normandie / ${brittany} / Bretagne`)).toEqual([
    `Normandie = ${added(normandy)}`,
    `Bretagne = ${added(brittany)}`,
  ]);
  expect(
    sums("Calvados / Manche / Orne / Basse-Normandie / Eure / Seine-Maritime / Haute-Normandie"),
  ).toEqual(["Basse-Normandie = Calvados + Manche + Orne", "Haute-Normandie = Eure + Seine-Maritime"]);
});

test.each([
  "Total Bretagne",
  "Total de la Bretagne",
  "Sous-total Bretagne",
  "Sous-total de la région Bretagne",
  "Ensemble Bretagne",
  "53 - Bretagne",
])("a line that says whose total it is adds those of its region alone: %s", (name) => {
  expect(sums(`${normandy} / ${brittany} / ${name}`)).toEqual([`${name} = ${added(brittany)}`]);
});

test.each(["Total d’Île-de-France", "Total de l’Île-de-France"])("an article goes with it: %s", (name) => {
  const paris =
    "Paris / Seine-et-Marne / Yvelines / Essonne / Hauts-de-Seine / Seine-Saint-Denis / Val-de-Marne / Val-d'Oise";
  expect(sums(`${brittany} / ${paris} / ${name}`)).toEqual([`${name} = ${added(paris)}`]);
});

test("a total that names no region adds them where they are all that stands above it", () => {
  expect(sums(`${normandy} / Total`)).toEqual([`Total = ${added(normandy)}`]);
  expect(sums(`${normandy} / ${brittany} / Total`)).toEqual([]);
  expect(sums("Eure / Seine-Maritime / Total")).toEqual(["Total = Eure + Seine-Maritime"]);
});

test("a list that lacks a département, tells one twice or has one too many of another region is no proof", () => {
  expect(sums("Côtes-d'Armor / Finistère / Ille-et-Vilaine / Bretagne")).toEqual([]);
  expect(sums("Côtes-d'Armor / Finistère / Finistère / Morbihan / Bretagne")).toEqual([]);
  expect(sums("Côtes-d'Armor / Finistère / Ille-et-Vilaine / Mayenne / Bretagne")).toEqual([]);
  expect(sums("Côtes-d'Armor / Finistère / Ille-et-Vilaine / Brest / Morbihan / Bretagne")).toEqual([]);
  expect(sums(`${brittany} / dont Bretagne`)).toEqual([]);
  expect(sums(`${brittany} / Autres`)).toEqual([]);
});

test("without départements nothing is added", () => {
  expect(sums("Matin / Soir / Total")).toEqual([]);
});

test("the only département of a region, and those of none, make no sum", () => {
  expect(sums("Guadeloupe / Total Guadeloupe")).toEqual([]);
  expect(
    sums(
      "Saint-Pierre-et-Miquelon / Saint-Barthélemy / Saint-Martin / Wallis-et-Futuna / Polynésie française / Nouvelle-Calédonie / Total",
    ),
  ).toEqual([]);
});

import { headedBreakdowns } from "../../src/equations/relations/certain/headedBreakdowns";
import { readTables } from "../../src/tables/readTables";
import { sheetFromText } from "../tables/sheetFromText";

/** What breaks down what, and in which columns where these are not all, in rows between slashes; a heading holds no amount. */
const drawn = (columns: string, rows: string): string[] => {
  const [table] = readTables(sheetFromText([`Groupe | ${columns}`, ...rows.split(" / ")].join("\n")));
  const { rows: read, grid } = table as NonNullable<typeof table>;
  return headedBreakdowns(table as NonNullable<typeof table>).map(({ target, terms, from, to }) =>
    [
      `${read[target]?.label} = ${terms.map(({ line }) => read[line]?.label).join(" + ")}`,
      ...(from === 0 && to === grid.columns ? [] : [`columns ${from + 1} to ${to}`]),
    ].join(", "),
  );
};
const one = (rows: string): string[] => drawn("Effectif", rows);
/** The same where a whole stands over blocks of two parts each, of which the first word is the heading. */
const under = (columns: string, whole: string, ...blocks: readonly string[]): string[] =>
  drawn(columns, [whole, ...blocks.map((block) => block.replace(" : ", " / "))].join(" / "));

const sexes = "Inscrits = hommes + femmes";
const ages = "Inscrits = jeunes + âgés";
const sex = "Sexe : hommes | 16331 / femmes | 21280";
const age = "Âge : jeunes | 26187 / âgés | 11424";
/** Of two years, three blocks. */
const whole = "Inscrits | 37611 | 41208";
const bySex = "Sexe : hommes | 16331 | 18004 / femmes | 21280 | 23204";
const byAge = "Âge : jeunes | 26187 | 29111 / âgés | 11424 | 12097";
const byDiploma = "Diplôme : avec | 9023 | 10511 / sans | 28588 | 30697";
const diplomas = "Inscrits = avec + sans";
const years = (...of: readonly string[]): string[] => under("2023 | 2024", ...(of as [string, ...string[]]));

test("blocks under headings each break down the row over them, to a rounding", () => {
  expect(under("Effectif", "Inscrits | 37611", sex, age)).toEqual([sexes, ages]);
  const rounded = [sex.replace("16331", "16332"), age.replace("11424", "11425")];
  expect(under("Effectif", "Inscrits | 37611", ...rounded)).toEqual([sexes, ages]);
});

test("one block alone, however large, or one beside another whole's, breaks down nothing", () => {
  const large = ["Sexe : hommes | 163310 / femmes | 212800", "Parc : maisons | 840120 / châteaux | 77"];
  expect(under("Effectif", "Inscrits | 376110", large[0] as string)).toEqual([]);
  expect(under("Effectif", "Inscrits | 376110", ...large)).toEqual([]);
});

test("a block that one slip spoils is told beside one that holds, not one that two spoil", () => {
  const wrong = bySex.replace("16331", "61331");
  expect(years(whole, wrong, byAge)).toEqual([sexes, ages]);
  expect(years(whole, wrong.replace("23204", "32204"), byAge, byDiploma)).toEqual([ages, diplomas]);
  // What no slip explains, and more blocks spoilt than right.
  expect(years(whole, bySex.replace("16331", "14007"), byAge, byDiploma)).toEqual([ages, diplomas]);
  expect(years(whole, wrong, byAge.replace("29111", "92111"), byDiploma)).toEqual([]);
  expect(
    under("Effectif", "Inscrits | 37611", sex.replace("16331", "61331"), age.replace("26", "62")),
  ).toEqual([]);
});

test("a whole mistyped is off by the same amount from all its blocks", () => {
  const mistyped = whole.replace("37611", "36711");
  expect(years(mistyped, bySex, byAge)).toEqual([sexes, ages]);
  expect(years(mistyped, bySex.replace("16331", "61331"), byAge)).toEqual([
    `${sexes}, columns 2 to 2`,
    `${ages}, columns 2 to 2`,
  ]);
  expect(years(whole, bySex.replace("16331", "61331"), byAge.replace("26187", "62187"))).toEqual([
    `${sexes}, columns 2 to 2`,
    `${ages}, columns 2 to 2`,
  ]);
  // Nothing that is typed as 37611 comes to 30000.
  expect(years(whole.replace("37611", "30000"), bySex, byAge)).toEqual([
    `${sexes}, columns 2 to 2`,
    `${ages}, columns 2 to 2`,
  ]);
  // In one column, two blocks tell it of a total, or three of any row.
  expect(under("Effectif", "Inscrits | 36711", sex, age)).toEqual([]);
  expect(under("Effectif", "Total | 36711", sex, age)).toHaveLength(2);
  expect(
    under("Effectif", "Inscrits | 36711", sex, age, "Diplôme : avec | 9023 / sans | 28588"),
  ).toHaveLength(3);
});

test("small amounts come to another by chance", () => {
  const small = (name: string, all: number): string[] =>
    under(
      "Effectif",
      `${name} | ${all}`,
      `Sexe : hommes | 40 / femmes | ${all - 40}`,
      `Âge : jeunes | 61 / âgés | ${all - 61}`,
    );
  expect(small("Inscrits", 150)).toEqual([]);
  expect(small("Total", 150)).toHaveLength(2);
  expect(small("Total", 100)).toEqual([]);
  expect(small("Inscrits", 764)).toEqual([]);
  expect(small("Inscrits", 765)).toHaveLength(2);
  // A block of which a part is not told proves nothing.
  const untold = "Âge : jeunes | 30 | n.d. / âgés | 70 | 29";
  expect(years("Inscrits | 100 | 40", "Sexe : hommes | 41 | 18 / femmes | 59 | 22", untold)).toEqual([]);
});

test("columns in which no block comes to the whole, or where it is not told, are left out", () => {
  expect(
    under(
      "Effectif | Revenu moyen",
      "Inscrits | 37611 | 1936",
      "Sexe : hommes | 16331 | 2140 / femmes | 21280 | 1780",
      "Âge : jeunes | 26187 | 1650 / âgés | 11424 | 2590",
    ),
  ).toEqual([`${sexes}, columns 1 to 1`, `${ages}, columns 1 to 1`]);
  expect(years("Inscrits | 37611 |", bySex, byAge)).toEqual([
    `${sexes}, columns 1 to 1`,
    `${ages}, columns 1 to 1`,
  ]);
});

test("blocks go down to a row alone, to a total, or to the end", () => {
  expect(
    one(
      `Inscrits | 37611 / Sexe / hommes | 16331 / femmes | 21280 / Parc / maisons | 14002 / Âge / jeunes | 26187 / âgés | 11424`,
    ),
  ).toEqual([]);
  expect(
    one(
      `Parc / maisons | 14002 / Inscrits / Personnes | 37611 / Sexe / hommes | 16331 / femmes | 21280 / Âge / jeunes | 26187 / âgés | 11424`,
    ),
  ).toEqual(["Personnes = hommes + femmes", "Personnes = jeunes + âgés"]);
});

test("a row beside others, or right over another one alone, is no whole of what stands under these", () => {
  const blocks = "Sexe / hommes | 16331 / femmes | 21280 / Âge / jeunes | 26187 / âgés | 11424";
  expect(one(`Inscrits | 37611 / autres | 12 / ${blocks}`)).toEqual([]);
  expect(one(`Inscrits | 37611 / Parc / maisons | 14002 / ${blocks}`)).toEqual([]);
  expect(one(`Notes / dont mariés | 8003 / ${blocks}`)).toEqual([]);
  expect(one(`${blocks} / Notes / dont mariés | 8003`)).toEqual([]);
  expect(one(`${blocks} / Parc / maisons | 37611`)).toEqual([]);
});

test("a total ends the blocks that break it down", () => {
  const both = ["Total = hommes + femmes", "Total = jeunes + âgés"];
  const blocks = "Sexe / hommes | 16331 / femmes | 21280 / Âge / jeunes | 26187 / âgés | 11424";
  expect(one(`${blocks} / Total | 37611`)).toEqual(both);
  expect(one(`${blocks} / Ensemble des personnes / Total | 37611`)).toEqual(both);
  expect(one(`Parc / maisons | 37611 / ${blocks} / Total | 37611`)).toEqual(both);
  // The row over them is the whole of the first alone, as a total stands in the last one.
  expect(one(`Inscrits | 37611 / ${blocks} / Total | 37611`)).toEqual(both);
  expect(one(`${blocks} / Somme / autres | 0 / Total | 37611`)).toEqual([]);
  expect(
    one("Inscrits | 37611 / Sexe / hommes | 16331 / femmes | 21280 / Somme / autres | 0 / Total | 37611"),
  ).toEqual([]);
  expect(one(`${blocks} / dont étudiants | 4000 / Total | 37611`)).toEqual(both);
});

test("parts already counted in others are none", () => {
  expect(
    one(
      "Inscrits | 37611 / Sexe / hommes | 16331 / dont mariés | 8003 / femmes | 21280 / Âge / jeunes | 26187 / âgés | 11424",
    ),
  ).toEqual([sexes, ages]);
  expect(
    one(
      "Notes / dont mariés | 8003 / Inscrits / Personnes | 37611 / Sexe / hommes | 16331 / femmes | 21280 / Âge / jeunes | 26187 / âgés | 11424",
    ),
  ).toHaveLength(2);
});

test("tables of more than five hundred rows are not looked through", () => {
  const long = (parts: number): string[] => {
    const list = Array.from({ length: parts }, (_, k) => `p${k} | ${101 + k}`).join(" / ");
    const all = (parts * (parts + 201)) / 2;
    return one(`Inscrits | ${all} / Liste / ${list} / Sexe / hommes | 1633 / femmes | ${all - 1633}`);
  };
  expect(long(497)).toHaveLength(2);
  expect(long(498)).toEqual([]);
});

test("amounts past what a double holds are not looked at", () => {
  const huge = (digits: string): string => `'${digits}0000000000000`;
  const all = ["37611", "16331", "21280", "26187", "11424"].map(huge);
  expect(
    one(
      `Inscrits | ${all[0]} / Sexe / hommes | ${all[1]} / femmes | ${all[2]} / Âge / jeunes | ${all[3]} / âgés | ${all[4]}`,
    ),
  ).toEqual([]);
});

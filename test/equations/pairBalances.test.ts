import { balanceEquations, pairBalances } from "../../src/equations";
import { readTables } from "../../src/tables/readTables";
import { sheetFromText } from "../tables/sheetFromText";
import { gridOf } from "./gridOf";

/** The balances of a table under « Dépenses » and « Recettes » unless said otherwise, rows between slashes: each with its verdict. */
const drawn = (rows: string, columns = "Dépenses | Recettes"): string[] => {
  const [table] = readTables(sheetFromText(`Chapitre | ${columns}\n${rows.split(" / ").join("\n")}`));
  const { grid, rows: read } = table as NonNullable<typeof table>;
  const name = (cell: number): string =>
    `${read[Math.floor(cell / grid.columns)]?.label} ${grid.columnLabels[cell % grid.columns]}`;
  return balanceEquations(grid, pairBalances(table as NonNullable<typeof table>, grid)).map(
    ({ target, terms, status, gap, doubleTolerance, activeTerms }) => {
      const sum = terms.map(({ cell, sign }) => `${sign < 0 ? "-" : "+"} ${name(cell)}`).join(" ");
      return `${name(target)} = ${sum}, ${status}${gap === 0n ? "" : ` by ${gap}`}, ${activeTerms} within ${Number(doubleTolerance) / 2}`;
    },
  );
};
const parts = "Personnel | 632481 | 894957 / Achats | 230200 | 12610";
const total = "Total | 862681 | 907567";
const right = "Solde Recettes = + Total Recettes - Total Dépenses, exact, 2 within 1.5";

test("what is left of a total is told in either column, with the sign of what is missing or without any", () => {
  expect(drawn(`${parts} / ${total} / Solde | | 44886`)).toEqual([right]);
  expect(drawn(`${parts} / ${total} / Solde | 44886 |`)).toEqual([
    right.replace("Solde Recettes", "Solde Dépenses"),
  ]);
  expect(drawn(`${parts} / ${total} / Solde | 0 | 44886`)).toEqual([right]);
  expect(drawn(`${parts} / ${total} / Solde | 44886 | 0`)).toEqual([
    right.replace("Solde Recettes", "Solde Dépenses"),
  ]);
  const missing = "Total | 962681 | 907567";
  expect(drawn(`${parts} / ${missing} / Solde | | 55114`)).toEqual([
    "Solde Recettes = - Total Recettes + Total Dépenses, exact, 2 within 1.5",
  ]);
  expect(drawn(`${parts} / ${missing} / Solde | | -55114`)).toEqual([right]);
  expect(drawn(`${parts} / ${total} / Différence | | 44886`)).toEqual([right.replace("Solde", "Différence")]);
});

test("nothing may be left, or stand on one side", () => {
  const even = "Total | 907567 | 907567";
  expect(drawn(`${parts} / ${even} / Solde | | 0`)).toEqual([right]);
  expect(drawn(`${parts} / ${even} / Solde | 0 |`)).toEqual([
    right.replace("Solde Recettes", "Solde Dépenses"),
  ]);
  expect(drawn(`${parts} / ${even} / Solde | |`)).toEqual([]);
  expect(drawn(`${parts} / Total | | 907567 / Solde | | 907567`)).toEqual([
    "Solde Recettes = + Total Recettes, exact, 1 within 1",
  ]);
  expect(drawn(`${parts} / Total | 0 | 907567 / Solde | | 907567`)).toEqual([
    right.replace("2 within 1.5", "1 within 1"),
  ]);
  expect(drawn(`${parts} / Total | | / Solde | | 0`)).toEqual([]);
});

test("each amount brings the rounding of its column", () => {
  const cents = "Personnel | 632481 | 894957.11 / Achats | 230200 | 12610.14 / Total | 862681 | 907567.25";
  expect(drawn(`${cents} / Solde | | 44886.25`)).toEqual([right.replace("1.5", "51")]);
});

test("the sign of a balance that fails is that of what is left", () => {
  const beside = (plus: number, minus: number, left: number): string | undefined =>
    drawn(
      `Nord | 499308 | 42800 | 499308 | 42800 | ${plus} | ${minus} / Total | 499308 | 42800 | 499308 | 42800 | ${plus} | ${minus} / Solde | 456508 | | 456508 | | ${left} |`,
      "+ | - | + | - | Recettes | Dépenses",
    )[2];
  expect(beside(42800, 499308, 0)).toContain("= + Total Recettes - Total Dépenses, broken by -456508");
  expect(beside(42800, 42800, 731)).toContain("= + Total Recettes - Total Dépenses, broken by -731");
  expect(beside(42800, 499308, 731)).toContain("= - Total Recettes + Total Dépenses, broken by 455777");
});

test("each balance is of a family of its own, below those told", () => {
  const grid = gridOf([
    [907567, 862681],
    [44886, 44886],
  ]);
  const balances = [2, 3].map((target) => ({ target, plus: 0, minus: 1 }));
  expect(balanceEquations(grid, balances).map(({ family }) => family)).toEqual([-1, -2]);
  expect(balanceEquations(grid, balances, -3).map(({ family }) => family)).toEqual([-4, -5]);
});

test("amounts past what a double holds are not looked at", () => {
  const huge = (text: string): string => text.replaceAll(/\d+/g, "'$&0000000000000");
  expect(drawn(huge(`${parts} / ${total} / Solde | | 44886`))).toEqual([]);
});

test("what one slip explains is told, what none does is not", () => {
  expect(drawn(`${parts} / ${total} / Solde | | 49886`)).toEqual([right.replace("exact", "broken by -5000")]);
  expect(drawn(`${parts} / ${total} / Solde | | 731218`)).toEqual([]);
  // Nothing left, where there is: no sign to take away.
  expect(drawn(`${parts} / Total | 902681 | 902684 / Solde | | 0`)).toEqual([]);
  const two = "+ | - | + | -";
  const three = `${two} | + | -`;
  const four = `${three} | + | -`;
  const balances = (columns: string, ...left: readonly number[]): number =>
    drawn(
      [
        `Vie étudiante${" | 217120 | 40500".repeat(left.length)}`,
        `Recherche${" | 282188 | 2300".repeat(left.length)}`,
        `TOTAUX${" | 499308 | 42800".repeat(left.length)}`,
        `SOLDE${left.map((amount) => ` | ${amount} |`).join("")}`,
      ].join(" / "),
      columns,
    ).length;
  // Of 456 508: a slip is 465 508, 456 508 typed 300 003 is none.
  expect(balances(two, 456508, 465508)).toBe(2);
  expect(balances(two, 456508, 300003)).toBe(0);
  expect(balances(two, 465508, 546508)).toBe(0);
  expect(balances(three, 456508, 456508, 300003)).toBe(3);
  expect(balances(three, 456508, 465508, 546508)).toBe(3);
  expect(balances(three, 456508, 465508, 300003)).toBe(0);
  expect(balances(four, 456508, 456508, 300003, 300003)).toBe(0);
});

test("a row that tells both columns, or is no balance by its label, tells none", () => {
  expect(drawn(`${parts} / ${total} / Solde | 8100 | 44886`)).toEqual([]);
  expect(drawn(`${parts} / ${total} / Effectif | | 44886`)).toEqual([]);
  const twice = `${parts.replaceAll(/( \| \d+ \| \d+)/g, "$1$1")} / ${total}${total.slice(5)}`;
  expect(drawn(`${twice} / Solde | | 44886 | 8100 | 44886`, "Débit | Crédit | Débit | Crédit")).toEqual([]);
  expect(drawn(`${twice} / Solde | | | | 44886`, "Débit | Crédit | Débit | Crédit")).toHaveLength(1);
  expect(drawn(`${parts} / ${total} / dont solde | | 44886`)).toEqual([]);
  expect(drawn(`${parts} / ${total} / Taux de marge | | 44886`)).toEqual([]);
  expect(drawn(`${parts} / ${total} / Solde | | 44886`, "Dépenses | Effectif")).toEqual([]);
});

test("a balance stands under a total, other balances between them", () => {
  expect(drawn(`${parts} / ${total} / Excédent | | 44886 / Solde | | 44886`)).toHaveLength(2);
  expect(
    drawn(
      `${parts} / ${total.replace("Total", "Sous-total")} / Solde | | 44886 / Dons | 4 | 9 / Total | 862685 | 907576`,
    ),
  ).toEqual([right.replaceAll("Total", "Sous-total")]);
  expect(drawn(`${parts} / Solde | | -217590`)).toEqual([]);
  expect(drawn(`Solde | | 282372 / ${parts} / ${total}`)).toEqual([]);
  expect(
    drawn(
      `${parts} / ${total} / Solde | | 44886 / Dons | 41000 | 9000 / Legs | 6000 | 51000 / Total bis | 47000 | 60000 / Reste | | 13000`,
    ),
  ).toEqual([right, right.replace("Solde", "Reste").replaceAll("Total", "Total bis")]);
});

test("a total or a balance that is not told, or cannot be read, is none", () => {
  expect(drawn(`${parts} / Total | n.d. | 907567 / Solde | | 907567`)).toEqual([]);
  expect(drawn(`${parts} / Total | 8b2681 | 907567 / Solde | | 907567`)).toEqual([]);
  expect(drawn(`${parts} / ${total} / Solde | n.d. | 44886`)).toEqual([]);
  expect(drawn(`${parts} / ${total} / Solde | 4x886 | 44886`)).toEqual([]);
});

test("each column stands in one pair, of one year", () => {
  const rows =
    "Personnel | 894957 | 632481 | 912300 | 640117 / Achats | 12610 | 230200 | 20155 | 241104 / Total | 907567 | 862681 | 932455 | 881221";
  expect(
    drawn(
      `${rows} / Solde | 44886 | | 51234 |`,
      "Recettes 2023 | Dépenses 2023 | Recettes 2024 | Dépenses 2024",
    ),
  ).toEqual([
    "Solde Recettes 2023 = + Total Recettes 2023 - Total Dépenses 2023, exact, 2 within 1.5",
    "Solde Recettes 2024 = + Total Recettes 2024 - Total Dépenses 2024, exact, 2 within 1.5",
  ]);
  const third = `${rows} / Solde | | | 69774 |`;
  expect(drawn(third, "Effectif | Dépenses | Recettes | Mois")).toHaveLength(1);
  expect(drawn(third, "Recettes 2022 | Dépenses 2024 | Recettes 2024 | Mois")).toHaveLength(1);
  expect(drawn(third, "Recettes 2022 | Dépenses 2023 | Recettes 2024 | Mois")).toEqual([]);
});

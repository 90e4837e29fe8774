import { sharesOfWhole } from "../../src/checks/shares";
import { readTables } from "../../src/tables";
import { readReadings } from "../tables/readings/readReadings";

/** Row by row what adds up to a whole in the one table of a drawing, as labels; "" where nothing does. */
const wholeOf = (drawing: string): string => {
  const [table] = readReadings(`# Annexe\n${drawing.trim()}`).flatMap((one) => readTables(one.sheet));
  const label = (line: number): string => table?.rows[line]?.label ?? "?";
  return (table ? sharesOfWhole(table) : [])
    .map(
      ({ target, terms, from, to }) =>
        `${label(target)} = ${terms.map(({ line }) => label(line)).join(" + ")} at ${from}-${to}`,
    )
    .join("\n");
};
const shares = (heading: string, amounts: readonly string[], total = "Total | 100.0"): string =>
  [
    `Poste | ${heading}`,
    ...amounts.map((amount, k) => `${["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"][k]} | ${amount}`),
    total,
  ].join("\n");
const four = ["13.4", "19.4", "41.3", "25.9"];
const whole = "Total = Un + Deux + Trois + Quatre at 0-1";

test.each([
  ["by their heading", shares("Part", four)],
  ["by the title", `Répartition des crédits\n${shares("Montant", four)}`],
  [
    "by their format",
    `@ format B2:B6 0.0%\n${shares("Montant", ["0.134", "0.194", "0.413", "0.259"], "Total | 1")}`,
  ],
  ["but for their rounding", shares("Part", ["13.5", "19.5", "41.3", "25.9"])],
  ["but for a wrong digit", shares("Part", ["13.4", "19.4", "41.3", "29.9"])],
  ["but for two digits exchanged", shares("Part", ["13.4", "19.4", "43.1", "25.9"])],
  ["but for one share ten times too large", shares("Part", ["134", "19.4", "41.3", "25.9"])],
  ["but for the whole", shares("Part", four, "Total | 10.0")],
  ["without what is part of one", shares("Part", [...four, "5.0"]).replace("Cinq", "dont autres")],
])("shares add up %s", (_, drawing) => {
  expect(wholeOf(drawing)).toBe(whole);
});

const besides = ["13.4 | 10.0", "19.4 | 20.0", "41.3 | 30.0", "25.9 | 40.0"];

it("adds every column of a table of shares", () => {
  expect(wholeOf(shares("Part 2021 | Part 2022", besides, "Total | 100.0 | 100.0"))).toBe(
    whole.replace(/1$/, "2"),
  );
});

test.each([
  ["of three", shares("Part", ["33.4", "25.3", "41.3"])],
  ["with two totals", shares("Part", four, "Total | 100.0\nTotal général | 100.0")],
  ["without a total", shares("Part", four, "Sept | 100.0")],
  ["that nothing calls shares", shares("Montant", four)],
  ["that are called rates", shares("Taux (%)", four)],
  ["that are called rates under a title of shares", `Répartition des crédits\n${shares("Évolution", four)}`],
  ["beside amounts", shares("Part 2021 | Montant", besides, "Total | 100.0 | 100.0")],
  [
    "beside others that do not",
    shares("Part 2021 | Part 2022", [...besides.slice(0, 3), "25.9 | 47.7"], "Total | 100.0 | 100.0"),
  ],
  ["but for two of them", shares("Part", ["17.7", "28.8", "41.3", "25.9"])],
])("does not add figures %s", (_, drawing) => {
  expect(wholeOf(drawing)).toBe("");
});

test.each(
  "Part, Parts, Pourcentage, Pourcentages, Proportion, Proportions, Répartition, Ventilation, Share, Shares, Percent, Percents, Percentage, Percentages, En %".split(
    ", ",
  ),
)("« %s » says shares", (heading) => {
  expect(wholeOf(shares(heading, four))).toBe(whole);
});

test.each(
  "Taux, Évolution, Variation, Croissance, Progression, Rate, Rates, Growth, Indice, Indices, Index".split(
    ", ",
  ),
)("« %s » says none, in %%", (heading) => {
  expect(wholeOf(shares(`${heading} (%)`, four))).toBe("");
});

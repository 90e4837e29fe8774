import { sharesByBlock } from "../../src/checks/sharesByBlock";
import { readTables } from "../../src/tables";
import { readReadings } from "../tables/readings/readReadings";

/** Column by column the blocks whose shares add up to their heading line, as labels; "" where none do. */
const blocksOf = (drawing: string): string => {
  const [table] = readReadings(`# Annexe\n${drawing.trim()}`).flatMap((one) => readTables(one.sheet));
  const label = (line: number): string => table?.rows[line]?.label ?? "?";
  return (table ? sharesByBlock(table) : [])
    .map(
      ({ target, terms, from }) =>
        `${from} ${label(target)} = ${terms.map(({ line }) => label(line)).join(" + ")}`,
    )
    .join("\n");
};
const beside = `
  Type | Nombre | Part (%)
  Premier |    | 100.0
  A       | 30 | 30.0
  B       | 70 | 70.0
  Second  |    | 100.0
  C       | 12 | 60.0
  D       |  6 | 30.0
  E       |  2 | 10.0
  Tiers   |    | 100.0
  F       | 25 | 25.0
  G       | 40 | 40.0
  H       | 35 | 35.0`;
const blocks = "1 Premier = A + B\n1 Second = C + D + E\n1 Tiers = F + G + H";

test.each([
  ["right", {}],
  ["with one ten times too small", { "40 | 40.0": "40 | 4.0" }],
  ["with a share that the amounts deny", { "40 | 40.0": "40 | 51.7" }],
  ["with a whole mistyped", { "Tiers   |    | 100.0": "Tiers   |    | 10.0" }],
  ["with what is part of one", { "25 | 25.0": "25 | 25.0\n  dont x | 4 | 4.0" }],
  ["with a total that ends them", { "35 | 35.0": "35 | 35.0\n  Total | 220 | 100.0" }],
])("the shares of each block add up to its heading, %s", (_, changes) => {
  const drawing = Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), beside);
  expect(blocksOf(drawing)).toBe(blocks);
});

test.each([
  ["where no heading says shares", { "Part (%)": "Prix" }],
  ["where a heading says rates", { "Part (%)": "Taux (%)" }],
  ["in one block alone", { "Second  |    | 100.0": "Second |    |", "Tiers   |    | 100.0": "Tiers |    |" }],
  ["where two blocks fail", { "40 | 40.0": "40 | 4.0", "12 | 60.0": "12 | 6.0" }],
  ["where no slip explains one, nor the amounts", { "40 | 40.0": "44 | 51.7" }],
  ["under headings of another amount", { "Second  |    | 100.0": "Second |    | 50.0" }],
])("nothing adds up %s", (_, changes) => {
  const drawing = Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), beside);
  expect(blocksOf(drawing)).toBe("");
});

const alone = `
  Type | Part 2020 | Part 2021
  Premier | 100.0 | 100.0
  A       | 30.0  | 45.0
  B       | 70.0  | 55.0
  Second  | 100.0 | 100.0
  C       | 60.0  | 20.0
  D       | 40.0  | 80.0
  Tiers   | 100.0 | 100.0
  E       | 25.0  | 61.0
  F       | 75.0  | 39.0`;
const inBoth = [0, 1]
  .flatMap((c) => ["Premier = A + B", "Second = C + D", "Tiers = E + F"].map((one) => `${c} ${one}`))
  .join("\n");

test.each([
  ["right", alone],
  ["with a share that the block of another column denies", alone.replace("25.0", "33.7")],
  ["with a whole mistyped", alone.replace("Tiers   | 100.0", "Tiers   | 10.0")],
])("in a table of shares alone, headings are what prints the whole in several columns, %s", (_, drawing) => {
  expect(blocksOf(drawing)).toBe(inBoth);
});

test("a lone column of shares has no heading lines", () => {
  expect(blocksOf(alone.replace(/\|[^|\n]*$/gm, ""))).toBe("");
});

import { namedGrowths } from "../../src/equations/growthLabels";

/** What is compared, by place: `3: 2 / 1` tells that line 3 compares line 2 with line 1. */
const told = (...labels: string[]): string[] =>
  namedGrowths(
    labels,
    labels.map((_, line) => line),
  ).map(({ target, a, b }) => `${target}: ${a} / ${b}`);

it.each([
  ["the two years before it", ["2023", "2024", "Évolution"], ["2: 1 / 0"]],
  ["the last two of three", ["2022", "2023", "2024", "Var. %"], ["3: 2 / 1"]],
  ["the years that it names", ["2022", "2023", "2024", "Évolution 2022-2024"], ["3: 2 / 0"]],
  ["years in any order", ["2024", "2023", "Growth"], ["2: 0 / 1"]],
  ["the same words beside the years", ["Lits 2024", "Crédits 2023", "Crédits 2024", "Hausse"], ["3: 2 / 1"]],
  ["under the same heading", ["MCO › 2023", "MCO › 2024", "MCO › Évolution"], ["2: 1 / 0"]],
  ["each after its years", ["2022", "2023", "Évolution", "2024", "Progression"], ["2: 1 / 0", "4: 3 / 1"]],
  ["no other word for a year", ["Lits 2023", "Places 2024", "Évolution"], []],
  ["the two years that it names", ["LFI 2023", "PLF 2024", "Évolution PLF 2024 / LFI 2023"], ["2: 1 / 0"]],
  ["what differs between years that it names", ["2023", "2024", "Écart 2024/2023"], ["2: 1 / 0"]],
  [
    "the same words where two lines bear a year",
    ["AE 2023", "CP 2023", "AE 2024", "Évolution 2024/2023"],
    ["3: 2 / 0"],
  ],
  ["no single year", ["2024", "Évolution"], []],
  ["no year twice", ["2024", "2024", "Évolution"], []],
  ["no years after it", ["Évolution", "2023", "2024"], []],
  ["no word for growth", ["2023", "2024", "Écart"], []],
  ["no growth for a year", ["Évolution 2023", "2024", "Évolution"], []],
  ["no label of two years", ["2022-2023", "2023-2024", "Évolution"], []],
])("compares %s", (_, labels, expected) => {
  expect(told(...labels)).toEqual(expected);
});

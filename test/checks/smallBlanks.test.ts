import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

/** The places accused. */
const errors = (...lines: string[]): string[] =>
  findingsOf(check(sheetFromText(lines.join("\n").replace(/(?<=\d),(?=\d)/g, "."))))
    .filter(({ severity }) => severity === "error")
    .map(({ cell }) => cell);

/** Arrests in thousands, where « – » stands for fewer than 500. */
const arrests = (fraud: string, ...more: string[]): string[] =>
  errors(
    "Offense | Total | Under 18 | 18 and over",
    "Robbery | 104,2 | 21,3 | 82,9",
    "Burglary | 302,6 | 61,5 | 241,1",
    "Arson | 11,4 | 4,6 | 6,8",
    "Assault | 398,1 | 44,0 | 354,1",
    "Weapons | 159,0 | 25,4 | 133,6",
    "Vandalism | 217,7 | 71,2 | 146,5",
    `Fraud | ${fraud} | 4,9 | 130,6`,
    ...more,
  );
const small = [
  "Forgery | 74,3 | – | 73,9",
  "Gambling | 7,3 | – | 7,0",
  "Vagrancy | 30,1 | – | 29,7",
  "Suspicion | 1,6 | – | 1,4",
];

it("accuses no total that exceeds its terms by what dashes may hold, each less than the least amount printed", () => {
  expect(arrests("135,5", ...small)).toEqual([]);
});

it("still accuses, beside them, a total whose terms are all told", () => {
  expect(arrests("153,5", ...small)).toEqual(["B8"]);
});

it("takes dashes for zeros where totals exceed their terms by more, or where one does alone", () => {
  expect(
    arrests("135,5", "Forgery | 93,9 | – | 73,9", "Gambling | 7,0 | – | 7,0", "Vagrancy | 29,7 | – | 29,7"),
  ).toEqual(["B9"]);
  expect(
    arrests("135,5", "Forgery | 73,9 | – | 73,9", "Gambling | 7,6 | – | 7,0", "Vagrancy | 29,7 | – | 29,7"),
  ).toEqual(["B10"]);
});

it("does as much down the columns, in whole amounts with blanks", () => {
  const regions = (total: string): string[] =>
    errors(
      "Région | 2019 | 2020 | 2021 | 2022 | 2023 | 2024",
      "Nord | 1 208 | 1 315 | 1 402 | 1 388 | 1 455 | 1 502".replace(/ (?=\d{3}\b)/g, ""),
      "Sud | 842 | 905 | 933 | 951 | 978 | 990",
      "Est | 417 | 388 | 402 | 455 | 431 | 447",
      "Ouest | 95 |  |  |  | 88 | 91",
      "Centre | 66 | 71 | 78 | 64 | 64 | 69",
      `Total | 2628 | 2702 | 2841 | 2885 | 3016 | ${total}`,
    );
  expect(regions("3099")).toEqual([]);
  expect(regions("3909")).toEqual(["G7"]);
});

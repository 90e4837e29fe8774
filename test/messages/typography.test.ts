import { agreed, counted, listed, typeset, withItsNoun } from "../../src/messages/typography";

it.each([
  [
    "C9 : 12 k€ lu ; total « Alsace » faux ! Vraiment ?",
    "C9\u202f: 12\u00a0k€ lu\u202f; total «\u202fAlsace\u202f» faux\u202f! Vraiment\u202f?",
  ],
  ["à 12:30, voir https://exemple.fr", "à 12:30, voir https://exemple.fr"],
  ["une hausse de 3,5 % sur 2 Md€ et 4 M€", "une hausse de 3,5\u00a0% sur 2\u00a0Md€ et 4\u00a0M€"],
  ["«Alsace»", "«\u202fAlsace\u202f»"],
])("sets French as print does: %s", (typed, set) => {
  expect(typeset(typed, "fr")).toBe(set);
  expect(typeset(set, "fr")).toBe(set);
});

it("leaves English marks where they stand, and keeps units with their numbers", () => {
  expect(typeset("reads “12 k€”; really?", "en")).toBe("reads “12\u00a0k€”; really?");
});

it.each([
  [0, "0 total", "0 totals"],
  [1, "1 total", "1 total"],
  [2, "2 totaux", "2 totals"],
  [12345, "12\u202f345 totaux", "12,345 totals"],
])("agrees with %d in French and in English", (count, french, english) => {
  expect(counted(count, "total", "totaux", "fr")).toBe(french);
  expect(counted(count, "total", "totals", "en")).toBe(english);
  expect(agreed(count, "a", "b", "fr")).toBe(count < 2 ? "a" : "b");
});

it.each([
  [
    "685 totaux vérifiés, 0 écart, 12\u202f345 arrondis admis.",
    ["685 totaux", "0 écart", "12\u202f345 arrondis"],
  ],
  ["5 slips explain the 8 wrong totals (1,031 totals checked)", ["5 slips", "8 wrong", "1,031 totals"]],
  ["Aucun tableau reconnu\u202f: rien n’a été vérifié", []],
  ["feuille T4 lue", []],
])("keeps each number of a sentence with its word: %s", (sentence, together) => {
  const pieces = withItsNoun(sentence);
  expect(pieces.join("")).toBe(sentence);
  expect(pieces.filter((_, i) => i % 2 === 1)).toEqual(together);
});

it("lists in words", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((items) => listed(items, "et"))).toEqual([
    "",
    "A",
    "A et B",
    "A, B et C",
  ]);
});

import { catalogue } from "../../src/taskpane/tabs/functions/catalogue";
import { searchFunctions } from "../../src/taskpane/tabs/functions/searchFunctions";
import { writeArgument } from "../../src/taskpane/tabs/functions/formulaCall";

const entries = catalogue("fr");
const best = (typed: string): string | undefined => searchFunctions(entries, typed)[0]?.id;

test.each([
  ["=SUBV.CONNEXION", "SUBV.CONNEXION"],
  ["=SUBV.CONNEXION(12;1,5)", "SUBV.CONNEXION"],
  ["subv connexion base", "SUBV.CONNEXION.BASE"],
  ["conexion", "SUBV.CONNEXION"],
  ["connexion", "SUBV.CONNEXION"],
  ["cout interne", "COUT.INTERNE"],
  ["coût.interne", "COUT.INTERNE"],
  ["part socle", "DOT.B02"],
])("%s finds %s first", (typed, id) => {
  expect(best(typed)).toBe(id);
});

test("« répartir enveloppe » finds the share-outs first, whatever the ending of the verb", () => {
  for (const typed of ["répartir enveloppe", "repartition enveloppe", "Répartit une enveloppe"])
    expect(best(typed)).toMatch(/^REPART\./);
});

test.each([
  ["share an envelope", "REPART.PRORATA"],
  ["largest remainder", /^REPART\./],
])("in English, %s finds the share-outs first", (typed, id) => {
  expect(searchFunctions(catalogue("en"), typed)[0]?.id).toMatch(id);
});

test.each([
  ["fr", "largest remainder", /^REPART\./],
  ["fr", "share an envelope", /^REPART\./],
  ["en", "plus forts restes", /^REPART\./],
  ["en", "part socle", /^DOT\.B02$/],
] as const)("in the %s pane, %s of the other language finds its function first", (language, typed, id) => {
  expect(searchFunctions(catalogue(language), typed)[0]?.id).toMatch(id);
});

test("an empty search lists everything in its order, nonsense nothing", () => {
  expect(searchFunctions(entries, " ").map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(searchFunctions(entries, "zzzzqqqq")).toEqual([]);
});

test("choices are listed where they can all be, and each is one that the function takes", () => {
  const choices = (id: string, name: string): readonly string[] | undefined =>
    entries.find((entry) => entry.id === id)?.arguments.find((one) => one.name === name)?.choices;
  expect(choices("ELIG.DEPENSE", "enveloppe")).toEqual(["M", "F", "P"]);
  expect(choices("COUT.INTERNE", "année")).toEqual(["1", "2", "3", "4", "5", "DJ1", "DJ2"]);
  expect(choices("ELIG.PRIME", "type")).toEqual(["EPS", "ESMS"]);
  expect(choices("COUT.INTERNE", "unité")).toEqual(["€", "k€", "M€"]);
  expect(choices("SUBV.CONNEXION", "sites")).toEqual([]);
});

test("texts get their quotes; numbers, cells, calls, ranges and what is quoted are left as typed", () => {
  for (const typed of [
    "12",
    "1,5",
    "-3",
    "B2",
    "$B$2:C9",
    "Feuil1!A1",
    "'Annexe I'!C6",
    '"déjà"',
    "SOMME(A1;2)",
  ])
    expect(writeArgument(typed, true)).toBe(typed);
  expect(writeArgument(" Hors subdivision ", true)).toBe('"Hors subdivision"');
  expect(writeArgument('dit "M"', true)).toBe('"dit ""M"""');
  expect(writeArgument("abc", false)).toBe("abc");
  expect(writeArgument("DJ1", true, ["DJ1"])).toBe('"DJ1"');
  expect(writeArgument("", true)).toBe("");
});

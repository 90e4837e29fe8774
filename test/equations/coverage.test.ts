import { differsAsSaid } from "../../src/equations/scope/differsAsSaid";
import { lineWords, notesOf } from "../../src/equations/scope/lineWords";
import { isNotAdditive, listsShared } from "../../src/equations/scope/notAdditive";
import { areAlike, readCoverage } from "../../src/equations/scope/readCoverage";

const nothing = { withIt: [], joined: [], without: [] };
const words = (text: string): string[] => text.split(" | ");

test.each([
  ["Total y.c. FdC et AdP", { withIt: [["fdc", "adp"]] }],
  ["Total y compris les reports", { withIt: [["reports"]] }],
  ["Total incl. VAT", { withIt: [["vat"]] }],
  ["Spending including pensions", { withIt: [["pensions"]] }],
  ["Includes the pensions", { withIt: [["pensions"]] }],
  ["Total avec reports", { joined: [["reports"]] }],
  ["Total et reports", { joined: [["reports"]] }],
  ["Crédits, dont reports", { joined: [["reports"]] }],
  ["Crédits et reports y compris FdC", { joined: [["reports"]], withIt: [["fdc"]] }],
  ["hors FdC et AdP pour les montants de la LFI", { without: [["fdc", "adp", "montants", "lfi"]] }],
  ["Crédits hors reports, y compris FdC", { without: [["reports"]], withIt: [["fdc"]] }],
  ["Reports non compris les FdC", { without: [["fdc"]] }],
  ["N’inclut pas la Corse", { without: [["corse"]] }],
  ["Ne comprend pas Mayotte", { without: [["mayotte"]] }],
  ["à l’exclusion des reports", { without: [["reports"]] }],
  ["Does not include pensions", { without: [["pensions"]] }],
  ["not including pensions", { without: [["pensions"]] }],
  ["Excludes pensions", { without: [["pensions"]] }],
  ["Total excl. VAT", { without: [["vat"]] }],
  ["Ausgaben ohne Zinsen", { without: [["zinsen"]] }],
  ["Horse riding", {}],
  ["Total", {}],
  ["Total hors", {}],
])("« %s » says %j", (text, said) => {
  expect(readCoverage(text)).toEqual({ ...nothing, ...said });
});

test("two things are one where the words of one take in those of the other", () => {
  expect(areAlike(["fdc", "adp"], ["fdc", "adp", "lfi"])).toBe(true);
  expect(areAlike(["fdc", "adp", "lfi"], ["adp", "fdc"])).toBe(true);
  expect(areAlike(["fdc", "adp"], ["fdc", "lfi"])).toBe(false);
  expect(areAlike([], ["fdc"])).toBe(false);
  expect(areAlike(["fdc"], [])).toBe(false);
});

const noted = (note: string): boolean => isNotAdditive({ labels: [], notes: [note] });

test.each(
  words(
    "Les transferts entre secteurs sont consolidés. | Consolidated figures of the group | Hors doubles comptes | Sans double-compte entre régimes | Un séjour est compté plusieurs fois. | Les agents comptent deux fois. | Le cumul compte deux fois certains agents. | Net of double counting | Persons counted more than once | La somme des secteurs est supérieure à l’ensemble. | The sum of regions exceeds the total. | The sum of parts may exceed it. | La somme des postes excède le total. | Les effectifs ne s’additionnent pas. | Ces parts ne sont pas additives. | Les lignes ne peuvent être additionnées. | Categories may not add to the total. | Figures do not necessarily sum. | Components cannot add up. | Not additive",
  ),
)("« %s » says that parts are more than their total", (note) => {
  expect(noted(note)).toBe(true);
});

test.each(
  words(
    "Les totaux peuvent ne pas correspondre en raison des arrondis. | May not add due to rounding. | Rounded figures may not sum to totals. | Les montants, arrondis, ne s’additionnent pas exactement. | Données consolidées | Donnée consolidée | Donnée provisoire, non consolidée | Chiffres provisoires non consolidés | Chiffre définitif et consolidé | Résultat consolidé | Résultats enfin bien consolidés | Data not consolidated | Unconsolidated accounts | Comptes non-consolidés | En espèces et en nature. | Somme des secteurs | La somme est égale au total.",
  ),
)("« %s » does not", (note) => {
  expect(noted(note)).toBe(false);
});

test("a label says so by « consolidé » alone", () => {
  const labelled = (label: string): boolean => isNotAdditive({ labels: ["Régimes", label], notes: [] });
  expect(labelled("Toutes branches consolidées")).toBe(true);
  expect(labelled("Données consolidées")).toBe(false);
  expect(labelled("Sum larger than insured")).toBe(false);
});

test("a line may list what its total counts once", () => {
  const lists = (label: string): boolean => listsShared({ labels: ["Éliminations", label], notes: [] });
  const shared =
    "Éliminations | Intercompany eliminations | Transferts entre branches | Transfert interne | Opérations réciproques | Opération réciproque | Transfers between sectors | Transfer between funds | Internal sales, internal transactions between units | Transaction internal to the group | Transactions internes | Flux entre régimes | Intra-group sales | Inter branch sales | Double-comptes | Doubles comptes | Double counting";
  expect(words(shared).map(lists)).toEqual(words(shared).map(() => true));
  const other = "Transferts aux ménages | Opérations nouvelles | Maladie | International";
  expect(words(other).map(lists)).toEqual(words(other).map(() => false));
});

test("the notes of a text are those of the marks that end its lines, or of a number stuck to a word", () => {
  const footnotes = new Map([
    ["1", "Consolidé"],
    ["*", "Hors FdC"],
  ]);
  expect(notesOf(footnotes, "Titre 2 *\nPersonnel")).toEqual(["Hors FdC"]);
  expect(notesOf(footnotes, "Total (1)")).toEqual(["Consolidé"]);
  expect(notesOf(footnotes, "Dépenses1, dont :")).toEqual(["Consolidé"]);
  expect(notesOf(footnotes, "Total1")).toEqual(["Consolidé"]);
  expect(notesOf(footnotes, "PM1")).toEqual([]);
  expect(notesOf(footnotes, "Total1er")).toEqual([]);
  expect(notesOf(footnotes, "Total (2)")).toEqual([]);
  expect(notesOf(undefined, "Total (1)")).toEqual([]);
});

test("rows are the lines of the sums down columns, columns those of the sums across rows", () => {
  const table = {
    rows: [{ label: "Total (1)" }],
    columns: [{ path: ["Crédits *", "Total"] }],
    footnotes: new Map([
      ["1", "Consolidé"],
      ["*", "Hors FdC"],
    ]),
  } as unknown as Parameters<typeof lineWords>[0];
  expect(lineWords(table)("column", 0)).toEqual({ labels: ["Total (1)"], notes: ["Consolidé"] });
  expect(lineWords(table)("row", 0)).toEqual({ labels: ["Crédits *", "Total"], notes: ["Hors FdC"] });
  expect(lineWords(table)("row", 1)).toEqual({ labels: [], notes: [] });
});

test.each([
  ["more", 100n, 103n, true],
  ["more", 100n, 200n, true],
  ["more", 100n, 201n, false],
  ["more", 103n, 100n, false],
  ["more", -100n, -103n, true],
  ["more", -100n, 103n, false],
  ["less", 103n, 100n, true],
  ["less", 200n, 100n, true],
  ["less", 201n, 100n, false],
  ["less", 100n, 103n, false],
  ["more", 2n ** 60n, 2n ** 60n + 1n, true],
] as const)("a total said to count %s, of parts that make %s, may be %s: %s", (said, sum, printed, may) => {
  expect(differsAsSaid({ differs: new Map([[4, said]]) }, 4, sum, printed)).toBe(may);
  expect(differsAsSaid({ differs: new Map([[3, said]]) }, 4, sum, printed)).toBe(false);
  expect(differsAsSaid({}, 4, sum, printed)).toBe(false);
});

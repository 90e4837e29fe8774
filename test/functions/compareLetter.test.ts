import { compareLetter } from "../../src/functions/compareLetter";
import { readAmountInWords } from "../../src/amounts/amountInWords";
import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";

const sheet = (name: string, values: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  top: 0,
  left: 0,
  values,
});
const workbook: Workbook = {
  name: "dotations.xlsx",
  sheets: [
    sheet("Synthèse", [
      ["Dotations régionales (en k€)"],
      [],
      ["Région", "MIG", "AC", "DAF", "Total"],
      ["Bretagne", 84210.5, 12040.2, 39120, 135370.7],
      ["Normandie", 91544.1, 10233.8, 41750.6, 143528.5],
      ["Grand Est", 143200.7, 20990.3, 58440.2, 222631.2],
      ["Total", 318955.3, 43264.3, 139310.8, 501530.4],
    ]),
    sheet("Vannes et Lorient", [
      ["Crédits par établissement (en euros)"],
      [],
      ["Établissement", "Numérique", "Formation", "Total"],
      ["CH de Vannes", 402500, 120000, 522500],
      ["CH de Lorient", 366200, 87300, 453500],
      ["Total", 768700, 207300, 976000],
    ]),
  ],
};
const told = (text: string): string[] =>
  compareLetter(text, workbook).statements.map(({ printed, verdict, found }) =>
    `${printed.replace(/\s/g, " ")} ${verdict} ${found?.place ?? ""}`.trim(),
  );

it("knows measures by two capitals, and each in its clause", () => {
  expect(told("Grand Est : MIG 143,2 M€ ; AC 21,9 M€ ; DAF 58,4 M€, soit 222,6 M€.")).toEqual([
    "143,2 M€ agrees Synthèse!B6",
    "21,9 M€ differs Synthèse!C6",
    "58,4 M€ agrees Synthèse!D6",
    "222,6 M€ agrees Synthèse!E6",
  ]);
});

it("accuses no amount whose name comes after it", () => {
  const said = told(
    "La Normandie reçoit 91 544 K€ au titre des MIG, 10 234 K€ au titre des AC, le solde, soit 41 750 K€, au titre de la DAF.",
  );
  expect(said.filter((one) => one.includes("differs"))).toEqual([]);
});

it("finds the total of all, and that of the line that is named; one slip of it differs", () => {
  expect(told("Au total, 501,5 M€ sont délégués.")).toEqual(["501,5 M€ agrees Synthèse!E7"]);
  expect(told("Le CH de Lorient reçoit 453 500 €.")).toEqual(["453 500 € agrees Vannes et Lorient!D5"]);
  expect(told("Le CH de Lorient reçoit 435 500 €.")).toEqual(["435 500 € differs Vannes et Lorient!D5"]);
  expect(told("Le CH de Lorient reçoit 600 000 €.")).toEqual(["600 000 € not-found"]);
});

it("reads amounts in words, and takes no range for an amount", () => {
  expect(told("Les dotations s’élèvent à cinq cent deux millions d’euros.")).toEqual([
    "cinq cent deux millions d’euros agrees Synthèse!E7",
  ]);
  expect(told("Le numérique mobilise entre 300 000 et 400 000 € par site.")).toEqual([]);
});

it("leaves out nothing of a sentence longer than a page of rules", () => {
  const long = `Vu les articles ${"L. 162-22-13 du code de la sécurité sociale, ".repeat(12)}les dotations s’élèvent à 501,5 M€.`;
  expect(told(long)).toEqual(["501,5 M€ agrees Synthèse!E7"]);
});

it.each([
  ["vingt-deux millions d’euros", 22e6, 1e6],
  ["deux cent mille euros", 200e3, 1e3],
  ["quatre-vingt-dix-sept euros", 97, 1],
  ["un milliard deux cents millions d'euros", 1.2e9, 1e6],
  ["soixante et onze mille euros", 71e3, 1e3],
])("reads %s", (text, euros, precision) => {
  expect(readAmountInWords(text)).toEqual({ euros, precision });
});

it.each(["million d’euros", "cent milliard d’euros milliard", "zéro euro"])(
  "reads no amount in %s",
  (text) => {
    expect(readAmountInWords(text)).toBeNull();
  },
);

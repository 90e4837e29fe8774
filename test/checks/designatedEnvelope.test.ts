import { checkWorkbook } from "../../src/checks";
import { sheetFromText } from "../tables/sheetFromText";

/** What is said of an envelope named above a list of amounts, as read and expected. */
const told = (envelope: string, heading: string, ...more: readonly string[]): string[] => {
  const sheet = sheetFromText(
    [
      "Crédits alloués (k€)",
      envelope,
      "",
      heading,
      "CH de Rennes | 120 | 11 | 131",
      "CH de Vannes | 80 | 22 | 102",
      "CH de Quimper | 60 | 33 | 93",
      ...more,
    ]
      .map((line) => (/\|.*\|.*\|/.test(heading) ? line : line.split(" | ").slice(0, 2).join(" | ")))
      .join("\n"),
  );
  return checkWorkbook({ name: "x", sheets: [sheet] })
    .sheets.flatMap(({ findings }) => findings)
    .flatMap((one) =>
      one.code === "ENVELOPPE-DEPASSEE" || one.code === "ENVELOPPE-RESTE"
        ? [`${one.column} ${one.read}/${one.expected}`]
        : [],
    );
};
const words = (text: string): string[] => text.split(" / ");

it.each(
  words("Enveloppe / Enveloppe notifiée : / Montant de l’enveloppe / Rappel de l'enveloppe / Envelope"),
)("« %s » is an envelope", (label) => {
  expect(told(`${label} | 300`, "Établissement | Formation")).toEqual(["Formation 260/300"]);
});

it.each(words("Petite enveloppe / Montant / Enveloppement / Montant de l’aide"))(
  "« %s » is none",
  (label) => {
    expect(told(`${label} | 300`, "Établissement | Formation")).toEqual([]);
  },
);

it.each(
  words(
    "Établissement / Établissements / Liste des établissements / Establishment / Establishments / Hôpital / Hôpitaux / Structure / Structures",
  ),
)("« %s » heads a list of establishments", (heading) => {
  expect(told("Enveloppe | 300", `${heading} | Formation`)).toEqual(["Formation 260/300"]);
});

it.each(words("Poste / Infrastructure / Hôpitaliste / Rétablissement"))("« %s » heads another", (heading) => {
  expect(told("Enveloppe | 300", `${heading} | Formation`)).toEqual([]);
});

it.each(words("Reste à répartir / Solde / Disponible / Remaining / Left / Écart"))(
  "« %s » is no line of the list",
  (label) => {
    const found = told("Enveloppe | 300", "Établissement | Formation", `${label} | 40`);
    expect(found[0]).toBe("Formation 260/300");
  },
);

it.each(words("Non soldé / CH du Reste / Autres"))("« %s » is a line of it", (label) => {
  expect(told("Enveloppe | 300", "Établissement | Formation", `${label} | 40`)).toEqual([
    "Formation 300/300",
  ]);
});

describe("of several columns", () => {
  it("is for the one that it names, else for the total, by any level of its heading", () => {
    expect(told("Enveloppe études | 300", "Établissement | Études | Formation | Total")).toEqual([
      "Études 260/300",
    ]);
    expect(told("Enveloppe notifiée | 400", "Établissement | Études | Formation | Total")).toEqual([
      "Total 326/400",
    ]);
    expect(
      told("Enveloppe notifiée | 400", " | | | Total\nÉtablissement | Études | Formation | Crédits versés"),
    ).toEqual(["Total › Crédits versés 326/400"]);
  });

  it("is for none where two of them are named, or where none is the total", () => {
    expect(told("Enveloppe études et formation | 300", "Établissement | Études | Formation | Autre")).toEqual(
      [],
    );
    expect(told("Enveloppe crédits | 300", "Établissement | Crédits A | Crédits B | Autre")).toEqual([]);
    expect(told("Enveloppe | 300", "Établissement | Études | Formation | Autre")).toEqual([]);
    expect(told("Enveloppe | 300", "Établissement | Total A | Formation | Total B")).toEqual([]);
  });
});

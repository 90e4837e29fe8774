import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

/** The errors of a drawing: code and place. */
const errors = (drawing: string): string[] =>
  findingsOf(check(sheetFromText(drawing)))
    .filter(({ severity }) => severity === "error")
    .map(({ code, cell }) => `${code} ${cell}`);

/** Rows as a drawing, their numbers stored as numbers. */
const lines = (...rows: string[]): string =>
  rows
    .join("\n")
    .replace(/(?<=\d) (?=\d{3}\b)/g, "")
    .replace(/(?<=\d),(?=\d)/g, ".")
    .replaceAll("−", "-");

describe("rounding units", () => {
  const households = (total: string): string =>
    lines(
      "Ménages | Nord | Sud | Est | Ouest",
      "Maison | 10 785 | 22 125 | 82 460 | 80 520",
      "Appartement | 770 | 23 600 | 1 720 | 2 485",
      "Mobile | 705 | 7 855 | 5 930 | 3 345",
      "Autre | 6 939 | 11 529 | 3 361 | 3 383",
      `Total | ${total} | 65 109 | 93 471 | 89 733`,
      "Taille moyenne | 2,25 | 2,37 | 2,41 | 2,44",
    );

  it("are those of the row where a few rows of means have decimals", () => {
    expect(errors(households("19 200"))).toEqual([]);
    expect(errors(households("19 299"))).toEqual(["TOTAL-ECART B6"]);
  });

  const rounded = (total: string): string =>
    lines(
      "Postes vacants | T1 | T2 | T3 | T4",
      "1 à 4 | 5 800 | 9 300 | 9 600 | 9 000",
      "5 à 10 | 2 900 | 4 500 | 9 700 | 7 900",
      "11 à 99 | 8 900 | 17 500 | 16 900 | 13 300",
      "100 et plus | 4 200 | 4 700 | 9 900 | 5 000",
      `Total | ${total} | 36 000 | 46 100 | 35 200`,
    );

  it("are coarse where every amount of the table is, even if one gap alone shows it", () => {
    expect(errors(rounded("21 900"))).toEqual([]);
    expect(errors(rounded("24 900"))).toEqual(["TOTAL-ECART B6"]);
  });
});

describe("lines along which nothing is added", () => {
  const marks = (average: string): string =>
    lines(
      "Note | A | B | C | Total",
      ...Array.from(
        { length: 9 },
        (_, i) => `Élève ${i} | ${8 + i} | ${11 + 2 * i} | ${30 - i} | ${49 + 2 * i}`,
      ),
      "Élève 9 | 12 | 15 |  | 27",
      average,
    );

  it("are means of what is known", () => {
    expect(errors(marks("Moyenne | 12 | 18,6 | 26 | 54,6"))).toEqual([]);
    expect(errors(marks("Élève 10 | 12 | 18,6 | 26 | 54,6"))).toHaveLength(1);
  });

  const balance = (last: string): string =>
    lines(
      "Poste | T1 | T2 | T3 | T4 | Année",
      ...Array.from(
        { length: 8 },
        (_, i) => `Poste ${i} | ${10 + i} | ${25 + 3 * i} | ${31 + i} | ${52 + 5 * i} | ${118 + 10 * i}`,
      ),
      `Solde reporté | 104 | 217 | 345 | 612 | ${last}`,
    );

  it("are balances carried forward", () => {
    expect(errors(balance("612"))).toEqual([]);
    expect(errors(balance("1 728"))).toEqual(["TOTAL-ECART F10"]);
  });
});

describe("sums", () => {
  it("take in the sparse line that alone explains where they fail", () => {
    const table = (credit: string): string =>
      lines(
        "Compte | Base | Option | Avoir | Total",
        ...Array.from(
          { length: 8 },
          (_, i) => `Compte ${i} | ${100 + 7 * i} | ${40 + 3 * i} |  | ${140 + 10 * i}`,
        ),
        `Compte 8 | 156 | 64 | ${credit} | 208`,
      );
    expect(errors(table("−12"))).toEqual([]);
    expect(errors(table("−31"))).toHaveLength(1);
  });

  it("leave out the rates between the subtotals that they add", () => {
    const block = (name: string, base: number): string[] => {
      const parts = [0, 1, 2].map((k) =>
        [0, 1, 2, 3, 4, 5].map((c) => base + 17 * k + 5 * c + ((k * c) % 7)),
      );
      const sums = [0, 1, 2, 3, 4, 5].map((c) => parts.reduce((sum, part) => sum + (part[c] ?? 0), 0));
      return [
        ...parts.map((part, k) => `${name} ${k} | ${part.join(" | ")}`),
        `Sous-total ${name} | ${sums.join(" | ")}`,
        `  | ${sums.map((sum) => (sum / 1000).toFixed(3)).join(" | ")}`,
      ];
    };
    const at = (rows: string[], c: number): number => Number(rows[3]?.split("|")[c + 1]);
    const blocks = [block("Nord", 120), block("Sud", 230), block("Est", 310)];
    const total = [0, 1, 2, 3, 4, 5].map((c) => blocks.reduce((sum, rows) => sum + at(rows, c), 0));
    const table = (first: number): string =>
      lines(
        "Lieu | A | B | C | D | E | F",
        ...blocks.flat(),
        `Total | ${[first, ...total.slice(1)].join(" | ")}`,
      );
    expect(errors(table(total[0] ?? 0))).toEqual([]);
    expect(errors(table((total[0] ?? 0) + 100))).toEqual(["TOTAL-ECART B17"]);
  });

  it("break a total down a second time, right beside it", () => {
    const drawing = lines(
      "Bâtiments | Immeubles | Logements | Personnes",
      "Total | 1421188 | 2767925 | 5219284",
      "1 ou 2 étages | 1349630 | 1657771 | 3608304",
      "3 à 9 étages | 51529 | 1086426 | 1577577",
      "10 et plus | 292 | 12771 | 17315",
      "non connu | 19737 | 10957 | 16088",
      "Maisons | 1082511 | 1112142 | 2674740",
      "Maisons jointes | 75109 | 382273 | 696753",
      "Collectif | 55925 | 1218633 | 1758564",
      "Autres | 207643 | 54877 | 89227",
    );
    const [table] = check(sheetFromText(drawing)).sheets[0]?.tables ?? [];
    const sums = [...(table?.equations() ?? [])].filter(({ target }) => target === "C2");
    expect(sums.map(({ terms }) => terms.map(({ cell }) => cell).join(" ")).sort()).toEqual([
      "C3 C4 C5 C6",
      "C7 C8 C9 C10",
    ]);
    expect(errors(drawing)).toEqual([]);
  });

  it("take the twin of a term that holds everywhere", () => {
    const rows = Array.from({ length: 12 }, (_, i) => {
      const [work, given] = [40 + 3 * i, i % 4 === 1 ? 30 + 3 * i : 40 + 3 * i];
      return `Groupe ${i} | ${21 + i} | ${work} | ${i % 4 === 1 ? "0,75" : "1"} | ${given} | ${21 + i + given}`;
    });
    expect(errors(lines("Groupe | Épreuve | Travail | Part | Travail propre | Total", ...rows))).toEqual([]);
  });
});

it("takes one year under dates for a part of the header", () => {
  const rows = Array.from(
    { length: 5 },
    (_, i) => `Poste ${i} | ${100 + i} | ${200 + i} | ${300 + i} | ${600 + 3 * i}`,
  );
  const drawing = lines(" | 31 mars | 30 juin | 30 sept. | Année", " | 2000 | 2000 | 2000 | 2000", ...rows);
  expect(errors(drawing)).toEqual([]);
});

it("names words among amounts only where a sum needs them", () => {
  const drawing = (where: number): string =>
    lines(
      "Poste | A | B | A + B",
      "Poste R | 12 | 15 | 27",
      ...Array.from(
        { length: 9 },
        (_, i) => `Poste ${i} | ${i === where ? "voir note" : 10 + i} | ${20 + i} | ${30 + 2 * i}`,
      ),
      "Renvoi | voir tableau 2 | 15 | ",
    );
  const found = findingsOf(check(sheetFromText(drawing(3)))).filter(
    ({ code }) => code === "NOMBRE-ILLISIBLE",
  );
  expect(found.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(["error B6", "warning B12"]);
});

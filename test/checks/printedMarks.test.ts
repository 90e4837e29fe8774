import { checkWorkbook, type Finding } from "../../src/checks";
import { readAmount } from "../../src/amounts";
import { columnConvention } from "../../src/amounts/columnConvention";
import { sheetFromText } from "../tables/sheetFromText";

/** What statistics print beside their figures: shares, letters, notes, raised dots. */
const findings = (drawing: string): Finding[] =>
  checkWorkbook({ name: "x", sheets: [sheetFromText(drawing)] }).sheets.flatMap((one) => one.findings);
const told = (drawing: string): string[] =>
  findings(drawing)
    .filter(({ severity, code }) => severity !== "info" && code !== "NOMBRE-TEXTE")
    .map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

describe("a count and its share in one cell", () => {
  const beds = (wrong = "24 (25.3)"): string => `
    Territoire | Petits    | Moyens    | Grands    | Ensemble
    Nord       | 16 (16.8) | ${wrong}  | 55 (57.9) | 95
    Sud        | 12 (21.4) | 9 (16.1)  | 35 (62.5) | 56
    Est        | 0 (0)     | 7 (31.8)  | 15 (68.2) | 22
    Ouest      | 3 (8.6)   | 11 (31.4) | 21 (60.0) | 35
    Total      | 31        | 51        | 126       | 208`;

  it("is read as the count", () => {
    expect(told(beds())).toEqual([]);
    expect(told(beds("42 (25.3)"))).toEqual(["error TOTAL-ECART C2"]);
  });

  it("needs no other cell where the percent sign is printed", () => {
    expect(readAmount("1906 (37%)")).toMatchObject({ kind: "amount", marks: ["(37%)"] });
    expect(readAmount("1 906 (37,5 %)")).toMatchObject({ kind: "amount", decimals: 0 });
    expect(readAmount("- 12 (8 %)")).toMatchObject({ kind: "amount" });
    expect(readAmount("1906 (137%)").kind).not.toBe("amount");
  });

  it("is told by several like cells where it is not", () => {
    const many = columnConvention(["2 (33.3)", "4 (66.7)", "1 (3.5)", "629"]);
    expect(readAmount("2 (33.3)")).toMatchObject({ kind: "refused", reason: "several-numbers" });
    expect(readAmount("2 (33.3)", many)).toMatchObject({ kind: "amount", marks: ["(33.3)"] });
    // A mean and its deviation are no count and no share.
    expect(readAmount("44.3 (17.1)", many).kind).toBe("refused");
    expect(columnConvention(["2 (33.3)", "629", "12", "14", "88"]).shares).toBeUndefined();
  });
});

describe("marks after and before amounts", () => {
  it("reads the raised dot as the decimal mark, never as thousands", () => {
    expect(readAmount("31·1")).toMatchObject({ kind: "amount", decimals: 1 });
    expect(readAmount("1,770·7")).toMatchObject({ kind: "amount", decimals: 1 });
    expect(readAmount("1·250")).toMatchObject({ kind: "amount", decimals: 3 });
  });

  it("takes an underscore for nil", () => {
    expect(readAmount("_")).toMatchObject({ kind: "none", absence: "none" });
  });

  it("takes a letter for a mark once several amounts bear it", () => {
    const flagged = columnConvention(["7 617E", "3 781E", "9,4E", "12 000"]);
    expect(readAmount("7 617E").kind).toBe("refused");
    expect(readAmount("7 617E", flagged)).toMatchObject({ kind: "amount", marks: ["E"] });
    expect(readAmount("7 617r", flagged).kind).toBe("refused");
    expect(columnConvention(["12 k", "15 k", "18 k"]).flags).toBeUndefined();
  });

  it("takes a long dash before a space for a minus once several cells have it and none is a dash alone", () => {
    expect(readAmount("– 1,8").kind).toBe("refused");
    expect(readAmount("– 1,8", columnConvention(["– 1,8", "– 0,9"]))).toMatchObject({ kind: "amount" });
    expect(readAmount("– 1,8", columnConvention(["– 1,8", "– 0,9", "–"])).kind).toBe("refused");
  });
});

describe("columns that are no amounts", () => {
  it("is one of note numbers under a heading that says so", () => {
    const accounts = `
      Produits           | Libre | Affecté | Total  | Notes
      Dons               | 13377 | 186384  | 199761 | 2
      Autres activités   | 3788  | _       | 3788   | 3
      Placements         | _     | 554     | 554    | 4.1
      Œuvres             | 12    | 29678   | 29690  | 10a
      Total              | 17177 | 216616  | 233793 |`;
    expect(told(accounts)).toEqual([]);
    expect(told(accounts.replace("| 29690", "| 26990"))).not.toEqual([]);
  });

  it("is one of line numbers that tell how lines are made", () => {
    const lines = `
      Poste         | Ligne  | État | Local
      Production    | 1=2+3  | 9439 | 2507
      marchande     | 2      | 212  | 9
      autre         | 3      | 9227 | 2498
      Achats        | 4      | 3417 | 891
      Valeur ajoutée | 5=1–4 | 6022 | 1616`;
    expect(told(lines)).toEqual([]);
  });
});

describe("an overseas collectivity among regions", () => {
  it("is no unknown region", () => {
    const names = ["Bretagne", "Corse", "Normandie", "Occitanie", "Guadeloupe", "Martinique", "Guyane"];
    const rows = [...names, "Saint-Pierre-et-Miquelon", "La Réunion"].map(
      (name, i) => `${name} | ${name.startsWith("Saint") ? "-" : 1200 + 37 * i}`,
    );
    const unknown = findings(`Région | Dotation\n${rows.join("\n")}`).filter(
      ({ code }) => code === "REGION-INCONNUE",
    );
    expect(unknown).toEqual([]);
  });
});

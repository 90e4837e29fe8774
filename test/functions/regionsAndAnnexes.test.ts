import { correctedTable, publishedTable, publishedTables } from "../../src/circulars";
import { evaluate } from "../../src/functions/evaluate";
import { callFunction } from "./callFunction";

describe("REGION.CODE, REGION.NOM, REGION.ACTUELLE", () => {
  it("reads names in any typing, in the map of a year", () => {
    expect(callFunction("REGION.CODE", "bretagne ")).toBe("53");
    expect(callFunction("REGION.CODE", "ILE DE FRANCE")).toBe("11");
    expect(callFunction("REGION.CODE", "ALSACE", 2007)).toBe("42");
    expect(callFunction("REGION.CODE", "PACA")).toBe("93");
    expect(callFunction("REGION.CODE", "Réunion")).toBe("04");
    expect(callFunction("REGION.NOM", 84)).toBe("Auvergne-Rhône-Alpes");
    expect(callFunction("REGION.NOM", 1)).toBe("Guadeloupe");
    expect(callFunction("REGION.NOM", "42", "2007")).toBe("Alsace");
  });

  it("says where a region of the other map is, and which name was meant", () => {
    expect(callFunction("REGION.CODE", "Alsace")).toMatch(
      /^#N\/A : nom : « Alsace » est une région d’avant 2016/,
    );
    expect(callFunction("REGION.CODE", "Grand Est", 2007)).toMatch(/^#N\/A : .*pas une région de 2007/);
    expect(callFunction("REGION.CODE", "Bretange")).toMatch(/^#N\/A : .*vouliez-vous Bretagne/);
    expect(callFunction("REGION.CODE", "Atlantide")).toMatch(/^#N\/A : nom : région inconnue, « Atlantide »/);
    expect(callFunction("REGION.NOM", "42")).toMatch(/^#N\/A : .*avant 2016/);
    expect(callFunction("REGION.NOM", "07")).toMatch(/^#N\/A : .*aucun code/);
    expect(callFunction("REGION.CODE", true)).toMatch(/^#VALEUR! : nom : texte attendu/);
    expect(callFunction("REGION.CODE", "Bretagne", 2007.5)).toMatch(/^#VALEUR! : millésime : entier/);
    expect(callFunction("REGION.CODE", "Bretagne", 1900)).toMatch(/^#N\/A : millésime/);
  });

  it("finds the region of today", () => {
    expect(callFunction("REGION.ACTUELLE", "Alsace")).toBe("Grand Est");
    expect(callFunction("REGION.ACTUELLE", "haute normandie")).toBe("Normandie");
    expect(callFunction("REGION.ACTUELLE", "Bretagne")).toBe("Bretagne");
    expect(callFunction("REGION.ACTUELLE", 42)).toBe("Grand Est");
    expect(callFunction("REGION.ACTUELLE", "Atlantide")).toMatch(/^#N\/A/);
  });
});

describe("FINESS.VALIDE", () => {
  it("wants nine characters, a department and the key", () => {
    expect(callFunction("FINESS.VALIDE", "010000016")).toBe(true);
    expect(callFunction("FINESS.VALIDE", "123456789")).toBe(false);
    expect(callFunction("FINESS.VALIDE", 10000016)).toBe(false);
    expect(callFunction("FINESS.VALIDE", "01 000 001 6")).toBe(true);
    expect(callFunction("FINESS.VALIDE", "01 0000 16")).toBe(false);
    expect(callFunction("FINESS.VALIDE", true)).toMatch(/^#VALEUR!/);
    expect(callFunction("FINESS.VALIDE", "")).toMatch(/^#VALEUR! : numéro : argument obligatoire/);
  });
});

describe("ENV.ANNEXE", () => {
  it("gives every published cell by the position of its column, blanks as zero", () => {
    for (const table of publishedTables().filter(({ vintage }) => vintage === 2024)) {
      for (const { label, amounts } of table.rows) {
        const found = amounts.map((_, at) => callFunction("ENV.ANNEXE", table.name, label, at + 1));
        expect(found).toEqual(amounts.map((amount) => amount?.toString() ?? "0"));
      }
    }
  });

  it("finds a column by header, part of a header, mission code, header and flag", () => {
    expect(callFunction("ENV.ANNEXE", "usld", "bretagne", "total dotations")).toBe("65321.3");
    expect(callFunction("ENV.ANNEXE", "MIGAC", "FR", "E02")).toBe("223000.1");
    expect(callFunction("ENV.ANNEXE", "MIGAC", "FR", "études médicales")).toBe("223000.1");
    expect(callFunction("ENV.ANNEXE", "MIGAC", "Total dotations régionales", "Total dotations")).toBe(
      "9108793.6",
    );
    expect(callFunction("ENV.ANNEXE", "SMR", "Bourgogne-Franche-Comté", "Ajustements de vecteur NR")).toBe(
      callFunction("ENV.ANNEXE", "Dotations SMR", 27, 14),
    );
  });

  it("lists the candidates of an ambiguous column and the nearest of an unknown one", () => {
    const ambiguous = callFunction("ENV.ANNEXE", "MIGAC", "FR", "Ajustements de vecteur");
    expect(ambiguous).toMatch(
      /^#N\/A : .*plusieurs colonnes de MIGAC.*50 « Ajustements.*NR.*51 « Ajustements.*R/,
    );
    expect(callFunction("ENV.ANNEXE", "USLD", "FR", "Total")).toMatch(/Total délégations.*Total dotations/);
    expect(callFunction("ENV.ANNEXE", "USLD", "FR", "Totel dotations")).toMatch(
      /colonnes proches : 5 « Total dotations »/,
    );
    expect(callFunction("ENV.ANNEXE", "USLD", "FR", "Z99")).toMatch(
      /^#N\/A : colonne : « Z99 » absent de USLD/,
    );
    expect(callFunction("ENV.ANNEXE", "USLD", "FR", 6)).toMatch(/^#N\/A : .*USLD a 5 colonnes/);
  });

  it("refuses an unknown table, region or year, and says what is known", () => {
    expect(callFunction("ENV.ANNEXE", "MERRI", "FR", 1)).toMatch(/^#N\/A : tableau/);
    expect(callFunction("ENV.ANNEXE", "USLD", "Bretange", 1)).toMatch(/vouliez-vous Bretagne/);
    expect(callFunction("ENV.ANNEXE", "USLD", "Alsace", 1)).toMatch(/^#N\/A : région/);
    expect(callFunction("ENV.ANNEXE", "USLD", "FR", 1, 2023)).toMatch(/^#N\/A : .*2024/);
  });
});

describe("ENV.FMESPP", () => {
  it("gives every amount of 2007 by code and by name, printed and corrected", () => {
    const printed = publishedTable("FMESPP", 2007);
    if (printed === undefined) throw new Error("no table of 2007");
    for (const [version, table] of [
      ["PUBLIE", printed],
      ["CORRIGE", correctedTable(printed)],
    ] as const) {
      for (const { code = "FR", label, amounts, kind } of table.rows) {
        table.columns.forEach((column, at) => {
          const found = callFunction("ENV.FMESPP", code, column.code, version);
          expect(found).toBe(amounts[at]?.toString());
          if (kind === "region") expect(callFunction("ENV.FMESPP", label, column.code, version)).toBe(found);
        });
      }
    }
  });

  it("knows only the regions before 2016", () => {
    expect(callFunction("ENV.FMESPP", 1, "P")).toBe("138541");
    expect(callFunction("ENV.FMESPP", "84", "M")).toMatch(
      /^#N\/A : région : région inconnue \(codes d’avant 2016\)/,
    );
    expect(callFunction("ENV.FMESPP", "Alsase")).toMatch(/vouliez-vous Alsace/);
    expect(callFunction("ENV.FMESPP", "Mayotte")).toMatch(/^#N\/A/);
  });
});

describe("the sources of a published amount", () => {
  it("are the rule of its cell in 2007, and the total of its table in 2024", () => {
    const idsOf = (formula: string): string[] => {
      const evaluation = evaluate(formula);
      return "error" in evaluation ? [evaluation.message] : evaluation.sources.map(({ id }) => id);
    };
    expect(idsOf('=ENV.FMESPP("Alsace";"M")')).toEqual(["2007-annexe-1-42-alsace-m"]);
    expect(idsOf('=ENV.FMESPP("FR")')).toEqual(["2007-annexe-1-total-general"]);
    expect(idsOf('=ENV.ANNEXE("USLD";"FR";1)')).toEqual(["2024-a1-unite", "2024-a1-usld-total"]);
  });
});

describe("ENV.DELEGATION and NOM.MIGSSR", () => {
  it("gives the printed headline amounts", () => {
    expect(callFunction("ENV.DELEGATION")).toBe("270600000");
    expect(callFunction("ENV.DELEGATION", "odam")).toBe("21500000");
    expect(callFunction("ENV.DELEGATION", "USLD")).toMatch(/^#N\/A : poste.*TOTAL, MIGAC, ODAM, SSR/);
  });

  it("gives the label and the year of the fifteen missions", () => {
    expect(callFunction("NOM.MIGSSR", "v15")).toBe("Ateliers d’appareillage");
    const years = Array.from({ length: 15 }, (_, at) => `V${String(at + 1).padStart(2, "0")}`).map((code) =>
      callFunction("NOM.MIGSSR", code, "année"),
    );
    expect(years).toEqual([...Array<string>(9).fill("2016"), ...Array<string>(6).fill("2017")]);
    expect(callFunction("NOM.MIGSSR", "V1")).toMatch(
      /^#N\/A : code : code MIG SSR inconnu, « V1 » reçu ; codes : V01, V02/,
    );
  });
});

it("says the nearest names of a region that does not exist, and knows the mainland by its short name", () => {
  expect(callFunction("REGION.CODE", "Atlantide")).toMatch(
    /^#N\/A : nom : région inconnue, « Atlantide » reçu ; noms les plus proches : \S/,
  );
  expect(callFunction("REGION.CODE", "Bretange")).toMatch(/vouliez-vous Bretagne \?$/);
  expect(callFunction("ENV.ANNEXE", "USLD", "Atlantide", 1)).toContain("noms les plus proches");
  expect(callFunction("ENV.ANNEXE", "USLD", "Métropole", "Total dotations")).toBe(
    callFunction("ENV.ANNEXE", "USLD", "France métropolitaine", "Total dotations"),
  );
  expect(callFunction("REGION.CODE", "Bretagne", 1900)).toContain("année 1900 absente");
});

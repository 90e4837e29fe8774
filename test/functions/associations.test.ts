import { associations, type ExcelFunction } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { registry } from "../../src/functions/registry";

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const functions = associations((code, message) => new CellError(code, message), "fr");
const english = associations((code, message) => new CellError(code, message), "en");

const named = (id: string, table = functions): ExcelFunction => {
  const found = table[id];
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
};

describe("associations", () => {
  it("holds every function of the registry", () => {
    expect(Object.keys(functions)).toEqual([...registry.keys()]);
  });

  it("returns the nearest double of the exact value, texts and booleans as they are", () => {
    expect(named("COUT.INTERNE")(1, 6, null, null, null, {} as never)).toBe(17732.53);
    expect(named("IND.AVC")(5, 3)).toBe(5 / 3);
    expect(named("REPART.PART")(0.3, 0.1, 0.3, null)).toBe(0.1);
    expect(named("ELIG.USMP")(181, 100, null, null)).toBe(true);
    expect(named("CTRL.SOMME")([[3]], [[1], [2]], null, null)).toBe("EXACT");
  });

  it("spills in the shape of the range, and a single value as a range of one", () => {
    expect(named("REPART.PRORATA")(100, [[1], [1], [1]], null)).toEqual([[33.34], [33.33], [33.33]]);
    expect(named("REPART.PRORATA")(100, [[1, 1, 1]], null)).toEqual([[33.34, 33.33, 33.33]]);
    expect(named("REPART.IBODE")(669000, "DIPLOME", null)).toEqual([[133800]]);
  });

  it("takes its parameters from a year or from a range, as Excel hands both: as a matrix", () => {
    const range = [
      ["id", "valeur", "unité", "depuis", "source"],
      ["cca-cout", 47000, "€/poste/an", 45658, "simulation"],
    ];
    expect(named("COUT.CCA")(2, null, range, null)).toBe(94000);
    expect(named("COUT.CCA")(2, null, [[2024]], "k€")).toBe(91.542);
    for (const blank of [null, [[""]], [[null]]])
      expect(named("COUT.CCA")(4, null, blank, null)).toBe(183084);
    const vintages = functionsMetadata("fr").functions.flatMap(({ parameters }) =>
      parameters.filter(({ name }) => name === "millésime"),
    );
    expect(vintages.length).toBeGreaterThan(50);
    const ofRegions = vintages.filter(({ dimensionality }) => dimensionality === "scalar");
    expect(ofRegions.every(({ description }) => description.includes("découpage"))).toBe(true);
  });

  it("throws the host’s error with Excel’s code and a message in the language asked", () => {
    const call = (table: typeof functions) => () => named("COUT.CCA", table)(4, 25, null);
    expect(call(functions)).toThrow(new CellError("#VALUE!", "mois : maximum 24, 25 reçu"));
    expect(call(english)).toThrow(new CellError("#VALUE!", "months: at most 24, 25 was given"));
    expect(() => named("SUBV.FMESPP", english)(0, 0, 110000.5)).toThrow(
      new CellError("#VALUE!", "p: at most 110,000, 110,000.5 was given"),
    );
    expect(() => named("COUT.CCA", english)("#VALUE!")).toThrow(
      new CellError("#VALUE!", "posts: error #VALUE! passed on from the cell"),
    );
    expect(() => named("NOM.MIGSSR", english)("V99")).toThrow(/“V99” was given/);
    expect(() => named("DOT.TND")([[0], [null]])).toThrow(/^populations : aucune valeur positive/);
    const codeOf = (run: () => unknown): string => {
      try {
        return String(run());
      } catch (error) {
        return error instanceof CellError ? error.code : String(error);
      }
    };
    expect(codeOf(call(functions))).toBe("#VALUE!");
    expect(codeOf(() => named("COUT.INTERNE")("DJ"))).toBe("#N/A");
    expect(codeOf(() => named("REPART.PART")(100, 1, 0))).toBe("#DIV/0!");
    expect(codeOf(() => named("COUT.CCA")({ code: "#REF!" }))).toBe("#REF!");
    expect(codeOf(() => named("COUT.CCA")("#NOM?"))).toBe("#NAME?");
  });
});

describe("functions.json", () => {
  const french = functionsMetadata("fr");
  const [inEnglish] = [functionsMetadata("en")];

  it("names the same functions in both languages, and nothing that old Excels refuse", () => {
    expect(french.functions.map(({ id }) => id)).toEqual(inEnglish.functions.map(({ id }) => id));
    expect(french.functions.every(({ id, name }) => id === name)).toBe(true);
    const text = JSON.stringify([french, inEnglish]);
    for (const refused of ["allowCustomDataForDataTypeAny", "volatile", "stream", "undefined"])
      expect(text).not.toContain(refused);
  });

  it("describes the arguments of a function as the wizard shows them", () => {
    expect(french.functions.find(({ id }) => id === "REPART.PLANCHER")).toEqual({
      id: "REPART.PLANCHER",
      name: "REPART.PLANCHER",
      description: expect.stringContaining("minimum"),
      parameters: [
        { name: "enveloppe", description: expect.any(String), type: "any", dimensionality: "scalar" },
        { name: "clés", description: expect.any(String), type: "any", dimensionality: "matrix" },
        { name: "plancher", description: expect.any(String), type: "any", dimensionality: "scalar" },
        {
          name: "plafond",
          description: expect.any(String),
          type: "any",
          dimensionality: "scalar",
          optional: true,
        },
        {
          name: "pas",
          description: expect.any(String),
          type: "any",
          dimensionality: "scalar",
          optional: true,
        },
      ],
      result: { type: "number", dimensionality: "matrix" },
    });
  });

  it("keeps its descriptions within what the wizard shows", () => {
    for (const { functions: list } of [french, inEnglish])
      for (const one of list)
        for (const { description } of [one, ...one.parameters]) expect(description.length).toBeLessThan(256);
  });
});

import { publishedTables } from "../../src/circulars";
import { evaluate } from "../../src/functions/evaluate";
import { callFunction, column } from "./callFunction";
import { mainland, overseas } from "../territories/regionNames";

const annex = (table: string, place: string | number, header: string | number, unit?: string) =>
  callFunction("ENV.ANNEXE", table, place, header, null, unit);

describe("published amounts are found by an exact name, or not at all", () => {
  it.each(["MIGAC", "DAF MCO", "PSY", "SMR", "USLD", "URGENCES"])(
    "gives the total allocations of %s, whatever the last header prints",
    (table) => {
      const published = publishedTables().find(
        ({ name, vintage }) => vintage === 2024 && name.toUpperCase().includes(table),
      );
      const last = published?.columns.length ?? 0;
      for (const place of ["FR", "Bretagne", "DOM", "Outre-mer"])
        expect(annex(table, place, "Total dotations")).toBe(annex(table, place, last));
    },
  );

  it.each<[string, string, number]>([
    ["MIGAC", "IBODE", 19],
    ["MIGAC", "Outre-mer", 22],
    ["MIGAC", "ASTP", 16],
    ["MIGAC", "HOP’EN 2", 13],
    ["MIGAC", "TO5", 30],
    ["MIGAC", "L’effort d’expertise des établissements de santé", 38],
    ["MIGAC", "L'effort d'exeprtise des établissements de santé", 38],
    ["PSY", "expertise", 18],
    ["PSY", "PCO", 7],
    ["PSY", "TND", 9],
    ["PSY", "FIOP", 12],
    ["URGENCES", "DCQU", 3],
    ["DAF MCO", "TND", 4],
    ["SMR", "OQN", 10],
  ])("reads %s, %s as column %d", (table, header, position) => {
    expect(annex(table, "FR", header)).toBe(annex(table, "FR", position));
  });

  it.each<[string, string, RegExp]>([
    ["MIGAC", "expertise", /plusieurs colonnes.*32 .*38 /],
    ["PSY", "autisme", /aucune colonne.*7 .*9 /],
    ["SMR", "Total", /aucune colonne.*Total/],
    ["SMR", "Total délégations", /plusieurs colonnes.*16 .*20 /],
    ["MIGAC", "blocs", /aucune colonne.*19 /],
    ["USLD", "zzz", /absent de USLD/],
  ])("answers #N/A to %s, %s, with the candidates", (table, header, sentence) => {
    expect(annex(table, "FR", header)).toMatch(/^#N\/A : colonne : /);
    expect(annex(table, "FR", header)).toMatch(sentence);
  });

  it("finds no region by resemblance, by a former name or by a code that another name contradicts", () => {
    expect(annex("USLD", "Alsace", 1)).toMatch(/^#N\/A : région/);
    expect(annex("USLD", "Bretange", 1)).toMatch(/vouliez-vous Bretagne \?/);
    expect(annex("USLD", "28 Bretagne", 1)).toMatch(/^#N\/A : région/);
    for (const place of ["53", 53, "53 Bretagne", "BRETAGNE", "ARS Bretagne"])
      expect(annex("USLD", place, 1)).toBe("65321.3");
    for (const place of ["04", 4, "974", "La Réunion", "Réunion"])
      expect(annex("MIGAC", place, 55)).toBe(annex("MIGAC", "La Réunion", 55));
  });

  it("gives an amount in the unit that is asked for", () => {
    expect(annex("USLD", "Bretagne", "base")).toBe("65321.3");
    expect(annex("USLD", "Bretagne", "base", "€")).toBe("65321300");
    expect(annex("USLD", "Bretagne", "base", "M€")).toBe("65.3213");
    expect(annex("USLD", "Bretagne", "base", "$")).toMatch(/^#N\/A : unité : « \$ » inconnu/);
    expect(callFunction("COUT.CCA", 4, null, null, "K€")).toBe("183.084");
  });

  it("never lets thousands of euros pass for euros inside a formula", () => {
    expect(evaluate('=REPART.IBODE(ENV.ANNEXE("MIGAC";"Bretagne";"IBODE"))')).toMatchObject({
      error: "#VALEUR!",
      message: expect.stringMatching(/montant en € attendu, ENV\.ANNEXE le rend en k€/) as string,
    });
    expect(evaluate('=REPART.IBODE(ENV.ANNEXE("MIGAC";"Bretagne";"IBODE";;"€"))')).toMatchObject({
      value: ["244800", "61200"],
    });
    expect(evaluate('=REPART.PRORATA(ENV.ANNEXE("MIGAC";"Bretagne";"IBODE");{1;1};0,1)')).toMatchObject({
      value: ["153", "153"],
      unit: "k€",
    });
    expect(evaluate('=CTRL.ENONCE(ENV.ANNEXE("MIGAC";"FR";"E02");"223 M€")')).toHaveProperty("error");
  });
});

describe("regions of 2007 and of today", () => {
  const fmespp = (place: string, envelope?: string, version?: string) =>
    callFunction("ENV.FMESPP", place, envelope, version);

  it("adds up the former regions of a region of today, by its name only", () => {
    const parts = ["Alsace", "Champagne-Ardenne", "Lorraine"].map((one) => Number(fmespp(one, "P")));
    expect(fmespp("Grand Est", "P")).toBe(String(parts.reduce((a, b) => a + b, 0)));
    expect(fmespp("Bretagne", "M")).toBe(fmespp("53", "M"));
    expect(fmespp("84", "M")).toMatch(/^#N\/A/);
  });

  it.each(["M", "F", "P"])(
    "keeps the national total of %s, corrected, over the regions of today",
    (envelope) => {
      const today = [...mainland, ...overseas].filter((place) => place !== "Mayotte");
      const total = today.reduce((sum, place) => sum + Number(fmespp(place, envelope, "CORRIGE")), 0);
      // The 26 rows of P make one euro less than their printed total: rounding.
      expect(Number(fmespp("FR", envelope, "CORRIGE")) - total).toBe(envelope === "P" ? 1 : 0);
    },
  );
});

describe("envelopes that cannot be overspent unseen", () => {
  const several = "SUBV.CONNEXION.EQUILIBRE(656675;{54;54;54;54;54;54;54;12,5}";

  it("refuses a base whose shares together exceed the envelope, with the overrun and what would fit", () => {
    expect(evaluate(`=${several})`)).toMatchObject({
      error: "#VALEUR!",
      message: expect.stringMatching(/dépassée de 7\s175\s€.*386 liaisons/) as string,
    });
  });

  it("tells the overrun instead when that is asked for, and by itself for one establishment", () => {
    const told = evaluate(`=${several};"DIRE")`);
    expect(told).toMatchObject({ value: "1700" });
    expect("warnings" in told ? told.warnings.join(" ") : "").toMatch(/dépassée de 7\s175\s€.*liaisons/);
    const alone = evaluate("=SUBV.CONNEXION.EQUILIBRE(100000;{60})");
    expect(alone).toMatchObject({ value: "1700" });
    expect("warnings" in alone ? alone.warnings.join(" ") : "").toMatch(/dépassée de 2\s000\s€/);
    expect(evaluate('=SUBV.CONNEXION.EQUILIBRE(100000;{60};"REFUSER")')).toMatchObject({ error: "#VALEUR!" });
  });

  it("refuses extra costs that bring a standard connection under its lowest base, and says how much they may be", () => {
    expect(evaluate("=SUBV.CONNEXION.BASE(168496;90;20000)")).toMatchObject({
      error: "#VALEUR!",
      message: expect.stringMatching(/dépassée de 4\s504\s€.*surcoûts : 15\s496\s€ au plus/) as string,
    });
    expect(evaluate("=SUBV.CONNEXION.BASE(168496;90;15496)")).toMatchObject({ value: "1700" });
    expect(evaluate('=SUBV.CONNEXION.BASE(168496;100;;"REFUSER")')).toMatchObject({ error: "#VALEUR!" });
    expect(evaluate('=SUBV.CONNEXION.BASE(168496;99;;"REFUSER")')).toMatchObject({
      warnings: ["valeurs de la circulaire de 2007"],
    });
  });

  it("refuses an increase above the whole allocation, and warns of a smaller one", () => {
    expect(callFunction("SUBV.OUTILS", 252_000, 45, null, 1_000_000)).toMatch(
      /^#VALEUR! : majoration : 1\s000\s000 € dépassent la dotation de la région de 753\s600 €/,
    );
    const told = evaluate("=SUBV.OUTILS(238500;45;;1500)");
    expect(told).toMatchObject({ value: "6800", warnings: [expect.stringContaining("1\u202f500")] });
  });

  it("says by how much floors exceed an envelope, and which floor would fit", () => {
    expect(callFunction("REPART.PLANCHER", 59, column([1, 2, 3]), 20)).toBe(
      "#VALEUR! : enveloppe : 3 planchers de 20 dépassent l’enveloppe 59 de 1 ; plancher de 19,66 au plus",
    );
    expect(callFunction("REPART.PLANCHER", 100, column([1, 1]), "0", 40)).toBe(
      "#VALEUR! : enveloppe : 2 plafonds de 40 laissent 20 de l’enveloppe 100 ; plafond de 50 au moins",
    );
    expect(callFunction("DOT.TND", column([1, 1]), 30_000, 20_000)).toMatch(/dépassent .* de 10\s000/);
  });

  it("warns when organisers, or the lowest base, take more than the envelope", () => {
    expect(evaluate("=SUBV.FORMATION(4100;5000;500;3000)")).toMatchObject({
      value: "0",
      warnings: [expect.stringMatching(/dépassent la dotation de 900 €/) as string],
    });
    expect(evaluate("=SUBV.SURCOUT.MAX(168496;100)")).toMatchObject({
      value: "0",
      warnings: [expect.stringMatching(/de 1\s504 €/) as string, "valeurs de la circulaire de 2007"],
    });
  });

  it("says of which year the amounts are when nobody asked, and nothing when somebody did", () => {
    expect(evaluate("=DOT.IBODE()")).toMatchObject({ warnings: ["valeurs de la circulaire de 2017"] });
    expect(evaluate("=DOT.IBODE(;;;2017)")).toMatchObject({ warnings: [] });
    expect(evaluate("=COUT.CCA(4)")).toMatchObject({ warnings: [] });
  });

  it("refuses a key above the sum of keys", () => {
    expect(callFunction("REPART.PART", 100, 3, 1)).toMatch(/^#VALEUR! : clé : au plus total_clés/);
  });
});

describe("columns", () => {
  it("gives one capped amount per establishment, where SUBV.CONNEXION adds up the links of one", () => {
    expect(callFunction("SUBV.CONNEXION.COLONNE", column([59, 59]))).toEqual(column(["110000", "110000"]));
    expect(callFunction("SUBV.CONNEXION", column([59, 59]))).toBe("110000");
    expect(callFunction("SUBV.CONNEXION.COLONNE", column([12, null, 4]), 1.5)).toEqual(
      column(["33696", "0", "11232"]),
    );
  });

  it("calls a function of single values once for each cell, in the command line as in Excel", () => {
    expect(evaluate("=COUT.INTERNE({1;2;9};6)")).toMatchObject({
      value: ["17732.53", "19227.89", "#VALEUR!"],
      warnings: [expect.stringMatching(/^ligne 3, colonne 1 : année/)],
    });
    expect(evaluate("=COUT.CCA({1\\2};{6;12})")).toMatchObject({
      value: [
        ["22885.5", "45771"],
        ["45771", "91542"],
      ],
    });
    expect(evaluate("=COUT.CCA({1;2};{6;12;3})")).toMatchObject({ value: ["22885.5", "91542", "#N/A"] });
  });
});

describe("subsidies in whole euros, and quarters that add up", () => {
  it("rounds an amount to the step that is asked for, half up", () => {
    expect(callFunction("SUBV.CONNEXION.EUROS", 1, 0.5, null, null, null, 1)).toBe("1873");
    expect(callFunction("SUBV.CONNEXION.COLONNE", column([1, 3]), null, 1872.4, null, 1)).toEqual(
      column(["1872", "5617"]),
    );
    expect(callFunction("SUBV.FORMATION", 1000, 0, 100, 300, 1)).toBe("100");
    expect(callFunction("SUBV.OUTILS", 1000, 3)).toBe("333.33");
    expect(callFunction("SUBV.OUTILS", 1000, 3, null, null, 1)).toBe("333");
  });

  it("counts the earlier quarters of a return towards the cap and the envelopes", () => {
    const quarter = (links: number) => [["010000016", "CH A", 4000, links, "", ""]];
    const check = (links: number, before: number) =>
      callFunction("CTRL.RETOUR", quarter(links), "Alsace", null, null, quarter(before));
    expect(check(50_000, 60_000)).toEqual([
      ["1", "OK"],
      ["ΣF", "DEPASSE DE 3900"],
      ["ΣP", "OK"],
      ["ΣM", "OK"],
    ]);
    expect(check(50_001, 60_000)).toContainEqual(["1", "P CUMULE>110000"]);
    expect(callFunction("CTRL.RETOUR", quarter(1), null, null, null, [[1, 2]])).toMatch(
      /^#VALEUR! : précédents : 6 colonnes attendues/,
    );
  });
});

describe("values that the texts do not print", () => {
  it.each([
    '=PARAM.CIRC("2007-m-unitaire-5600-deduit")',
    '=PARAM.CIRC("2024-garde-produit-semaine")',
    '=PARAM.CIRC("2017-usmp-chateau-thierry";"cout_etp_implicite")',
    '=SOURCE.CIRC("2007-m-unitaire-5600-deduit")',
  ])("%s says that it is inferred", (formula) => {
    const result = evaluate(formula);
    expect("warnings" in result ? result.warnings.join(" ") : result.message).toContain("valeur déduite");
  });

  it("marks the reference of a rule whose values are all inferred, and of no other", () => {
    expect(evaluate('=SOURCE.CIRC("2007-m-unitaire-5600-deduit";"référence")')).toMatchObject({
      value: expect.stringMatching(/\(valeur déduite\)$/) as string,
    });
    expect(evaluate('=SOURCE.CIRC("2007-connexion-standard";"référence")')).toMatchObject({
      value: expect.not.stringContaining("déduite") as string,
      warnings: [],
    });
  });
});

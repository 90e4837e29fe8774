import {
  circulars,
  describeReference,
  parameter,
  parameterAmount,
  parameters,
  parameterText,
  rule,
  rules,
} from "../../src/circulars";
import { circularFolders } from "../../src/circulars/folders";

describe("rules of the three circulars", () => {
  it("holds every rule once", () => {
    const written = circularFolders.flatMap(({ rules: files }) => files.flat().map(({ id }) => id));
    expect(new Set(written).size).toBe(written.length);
    // The other rules are the 26 × 4 amounts of the regional table of 2007.
    expect(rules()).toHaveLength(written.length + 104);
  });

  it("gives every rule and every parameter a label and a complete reference", () => {
    for (const { id, label, vintage, reference } of [...rules(), ...parameters()]) {
      expect(circulars).toContain(reference.circular);
      expect(reference.circular.vintage).toBe(vintage);
      expect(id.startsWith(`${vintage}-`)).toBe(true);
      expect([id, label.length > 3, reference.section.length > 3]).toEqual([id, true, true]);
      expect(describeReference(reference)).toContain(reference.circular.title);
    }
  });

  it("reads every value as a finite amount, an ISO date or a text", () => {
    for (const { id, name, value, unit } of parameters()) {
      const kind =
        typeof value === "object"
          ? value.isFinite()
          : unit === "date"
            ? /^\d{4}-\d\d(-\d\d)?$/.test(value)
            : unit === "texte" && value !== "";
      expect([id, name, kind]).toEqual([id, name, true]);
    }
  });

  it("names every value of a rule once", () => {
    for (const { id, values } of rules()) {
      expect([id, new Set(values.map(({ name }) => name)).size]).toEqual([id, values.length]);
    }
  });

  it("says amounts in euros whatever the printed unit", () => {
    expect(parameterAmount("2024-adm-solde").toString()).toBe("55250000");
    expect(rule("2024-adm-solde")?.printed).toBe("55,25 M€");
    expect(parameterAmount("2024-f15-montant").toString()).toBe("25000");
    expect(parameters().filter(({ unit }) => /[kKM]€|EUR/.test(unit))).toEqual([]);
  });

  it("keeps what does not end exact to the last working digit", () => {
    const school = parameterAmount("2017-ibode-par-ecole");
    expect(school.times(3).toDecimalPlaces(60).toString()).toBe("73000");
  });

  it("finds a value by name, the first one by default", () => {
    expect(parameter("2024-cout-dfasm2")?.name).toBe("cout_annuel");
    expect(parameterAmount("2024-cout-dfasm2", "cout_mensuel").toString()).toBe("539");
    expect(parameterText("2007-facture-depuis-2004")).toBe("2004-01-01");
    expect(parameter("2024-cout-dfasm2", "inconnu")).toBeUndefined();
    expect(parameter("inconnu")).toBeUndefined();
  });

  it("refuses to give a figure that a circular does not write", () => {
    expect(parameter("2024-hopen-forfait")).toBeUndefined();
    expect(() => parameterAmount("2024-hopen-forfait")).toThrow(RangeError);
    expect(() => parameterAmount("2007-facture-depuis-2004")).toThrow(RangeError);
    expect(() => parameterText("2007-connexion-standard")).toThrow(RangeError);
  });

  it("notes the contradictions that the texts contain", () => {
    expect(rule("2007-annexe-1-42-alsace-m")?.note).toContain("78 400");
    expect(rule("2024-hotels-total")?.note).toContain("6 343,6");
    expect(parameter("2007-m-unitaire-5600-deduit")?.inferred).toBe(true);
  });
});

import { budgetNomenclature, describeVector, referenceCosts, rule, ssrMissions } from "../../src/circulars";

describe("nomenclatures", () => {
  it("lists V01 to V15 without a gap", () => {
    const codes = Array.from({ length: 15 }, (_, at) => `V${String(at + 1).padStart(2, "0")}`);
    expect([...ssrMissions().keys()]).toEqual(codes);
    expect(ssrMissions().get("V09")?.year.toString()).toBe("2016");
    expect(ssrMissions().get("V10")?.year.toString()).toBe("2017");
  });

  it("knows the mission codes, flags and vectors of 2024", () => {
    const known = budgetNomenclature(2024);
    for (const code of ["B02", "D23", "E02", "F22", "J02", "P12", "T03", "T05", "V13"]) {
      expect([code, known?.missions.has(code)]).toEqual([code, true]);
    }
    expect(known?.missions.has("TO5")).toBe(false);
    expect([...(known?.flags ?? [])].sort()).toEqual(["JPE", "NR", "R"]);
    expect(known?.vectors.has("MIG MCO")).toBe(true);
  });

  it("knows no code for a year without nomenclature", () => {
    expect(budgetNomenclature(2007)).toBeUndefined();
    expect(budgetNomenclature(2020)).toBeUndefined();
  });

  it("says a vector as annexes print it", () => {
    expect(describeVector(rule("2024-e02-total")?.reference.vector ?? {})).toBe("MIG MCO E02 JPE");
  });
});

describe("reference costs of 2024", () => {
  it("has nine students of second cycle and seven internes", () => {
    expect(referenceCosts().filter(({ cycle }) => cycle === 2)).toHaveLength(9);
    expect(referenceCosts().filter(({ cycle }) => cycle === 3)).toHaveLength(7);
  });

  it("prints as monthly cost a twelfth of the annual cost, to the euro, half up", () => {
    for (const { annual, monthly, cycle } of referenceCosts()) {
      if (cycle === 2) expect(annual.div(12).toDecimalPlaces(0).toString()).toBe(monthly?.toString());
      else expect(monthly).toBeUndefined();
    }
  });

  it("gives each year of interne its flat amount", () => {
    const flat = referenceCosts().flatMap(({ flatAmount }) => flatAmount?.toString() ?? []);
    expect(flat).toEqual(["16000", "16000", "16000", "8000", "8000", "8000", "8000"]);
  });
});

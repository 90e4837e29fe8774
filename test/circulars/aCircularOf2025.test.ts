import "./withACircularOf2025";
import { parameterRows, yearsOfRule } from "../../src/circulars";
import { evaluate } from "../../src/functions/evaluate";
import { callFunction } from "../functions/callFunction";

describe("a circular added as a folder of data", () => {
  it("is computed with when its year is asked, and only then", () => {
    expect(callFunction("COUT.CCA", 4)).toBe("183084");
    expect(callFunction("COUT.CCA", 4, null, 2025)).toBe("188000");
    expect(callFunction("DOT.USMP", 1, 10, null, 2025)).toBe("550000");
    expect(evaluate("=COUT.CCA(4;;2025)")).toMatchObject({
      sources: [{ id: "2025-cca-cout", circular: "2025-999" }],
    });
  });

  it("gives nothing that it does not say", () => {
    expect(callFunction("COUT.CONSULTANT", 1, null, 2025)).toBe(
      "#N/A : millésime : « consultant-cout » n’a pas de valeur en 2025 ; années connues : 2024. Une valeur n’est jamais reprise d’une autre année : saisir une plage de paramètres",
    );
    expect(callFunction("COUT.CCA", 4, null, 2026)).toMatch(/années connues : 2007, 2017, 2024, 2025$/);
  });

  it("publishes its tables, with the names that officers give to their columns", () => {
    expect(callFunction("ENV.ANNEXE", "USLD", "Bretagne", "base", 2025, "€")).toBe("65000100");
    expect(callFunction("ENV.ANNEXE", "MIGAC", "Bretagne", "E02", 2025)).toMatch(
      /^#N\/A : millésime : MIGAC n’est pas publié en 2025 ; années connues : 2024/,
    );
  });

  it("is read by PARAM.CIRC and SOURCE.CIRC, which ask which year is meant", () => {
    expect(yearsOfRule("cca-cout")).toEqual([2024, 2025]);
    expect(callFunction("PARAM.CIRC", "2025-cca-cout")).toBe("47000");
    expect(callFunction("PARAM.CIRC", "cca-cout", null, 2025)).toBe("47000");
    expect(callFunction("PARAM.CIRC", "cca-cout")).toMatch(/2024-cca-cout, 2025-cca-cout/);
    expect(callFunction("SOURCE.CIRC", "2025-cca-cout", "énoncé")).toBe("47 000 €");
  });

  it("fills the sheet of parameters with its own values, the latest known", () => {
    const rows = parameterRows().filter(({ id }) => id === "cca-cout");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ since: "2025-07-01", unit: "€/poste/an" });
    expect(rows[0]?.value.toString()).toBe("47000");
  });
});

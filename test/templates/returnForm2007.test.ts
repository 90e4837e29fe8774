import { parseFormula } from "../../src/formulas/parseFormula";
import { returnForm2007 } from "../../src/templates/returnForm2007";

const [form, envelopes] = returnForm2007();

it("names the departments of each region as FINESS numbers begin", () => {
  const departments = new Map(envelopes?.rows.map((row) => [row[0], row.at(-1)]));
  expect(departments.get("Bretagne")).toBe("dép. 22, 29, 35, 56");
  expect(departments.get("Corse")).toBe("dép. 2A, 2B");
  expect(departments.get("Réunion") ?? departments.get("La Réunion")).toBe("dép. 9704");
});

it("controls every row with a formula of its own, short enough for Excel", () => {
  const controls = form?.rows.slice(6, 46).map((row) => row[7]) ?? [];
  const formulas = controls.map((cell) =>
    typeof cell === "object" && cell && "formula" in cell ? cell.formula : "",
  );
  expect(formulas).toHaveLength(40);
  formulas.forEach((formula, i) => {
    expect(formula.length).toBeLessThan(8000);
    expect(formula).toContain(`COUNTIF($A$7:$A$46,A${i + 7})>1`);
    expect(formula).toContain(`MIN(C${i + 7}:F${i + 7})<0`);
    // Constant arrays are the only thing in it that our own reader does not know.
    expect(parseFormula(formula.replace(/\{[\d,]+\}/g, "1"))?.kind).toBe("call");
  });
});

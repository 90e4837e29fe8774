import type { CellValue, Sheet } from "../../src/tables/workbook";

const services: readonly (readonly [string, number])[] = [
  ["Nord", 512340],
  ["Accueil", 187117],
  ["Soins", 325223],
  ["Sud", 431072],
  ["Accueil", 219954],
  ["Soins", 211118],
  ["Est", 309411],
  ["Accueil", 201558],
  ["Soins", 188853],
];

/**
 * A list whose levels only the indents of its cells show, the last subtotal wrong (« Est », two rows before the end).
 * @param blank rows left blank between the heading and the list
 */
export const indentedServices = (blank = 0): Pick<Sheet, "top" | "left" | "values" | "indents"> => {
  const before = Array.from({ length: blank }, (): CellValue[] => []);
  const values: CellValue[][] = [
    ["en €"],
    ["Service", "Coût"],
    ...before,
    ...services.map((row) => [...row]),
  ];
  const indents = values.map(([name]) => (name === "Accueil" || name === "Soins" ? [1] : undefined));
  return { top: 0, left: 0, values, indents };
};

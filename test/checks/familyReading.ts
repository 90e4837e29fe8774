import type { EquationFamily } from "../../src/equations";

/** A sum along its lines, counted from one: `down 4 = 1 2 -3 at 1-2 possible`. */
export const familyReading = ({ direction, target, terms, from, to, belief }: EquationFamily): string =>
  `${direction === "column" ? "down" : "across"} ${target + 1} = ${terms
    .map(({ line, sign }) => `${sign < 0 ? "-" : ""}${line + 1}`)
    .join(" ")} at ${from + 1}-${to}${belief === "established" ? "" : ` ${belief}`}`;

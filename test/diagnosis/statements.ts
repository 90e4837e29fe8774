import { explainBreaks, findAndExplain, type ExplainedTable, type Proposal } from "../../src/diagnosis";
import {
  checkQuotients,
  expandEquations,
  findEquations,
  findRelations,
  withBelief,
} from "../../src/equations";
import { columnName, rowName, type Drawing } from "../equations/drawing";

/** A table explained through the sums given with it, or through those found in it. */
const explained = ({
  grid,
  hints,
  listed,
  sums,
}: Drawing): Omit<ExplainedTable, "running" | "means" | "forgotten" | "rateRows"> => {
  const totalRows = hints.totalRows ?? new Set<number>();
  if (sums.length > 0) {
    const broken = expandEquations(grid, sums);
    const quotients = checkQuotients(grid, findRelations(grid, sums, { totalRows, stated: [] }).quotients);
    return {
      families: sums,
      broken,
      diagnosis: explainBreaks(grid, sums, broken, { relations: quotients }),
      quotients,
    };
  }
  return findAndExplain(grid, (own) => {
    const found = withBelief(own, findEquations(own, hints), listed);
    return {
      families: found,
      relations: findRelations(own, found, { totalRows, stated: [] }),
    };
  });
};

/** What is said of a drawing, as statements: who is accused of what, who is suspected, which line is at fault, what is left unexplained. */
export const statementsOf = (drawing: Drawing): string[] => {
  const { grid } = drawing;
  const { diagnosis, broken, families, quotients } = explained(drawing);
  const cellName = (cell: number): string =>
    `${rowName(grid, Math.floor(cell / grid.columns))}/${columnName(grid, cell % grid.columns)}`;
  const sumName = (id: number): string => {
    const equation = broken[id];
    return equation
      ? `${cellName(equation.target)} ${equation.direction === "column" ? "down" : "across"}`
      : `#${id}`;
  };
  const sums = (ids: readonly number[]): string => ids.map(sumName).join(", ");
  const change = ({ cell, kind, read, proposed, interval, partner, unique }: Proposal): string =>
    `${unique ? "accused " : ""}${cellName(cell)} ${kind} ${read} -> ${proposed}${interval ? ` [${interval.join(" to ")}]` : ""}${partner === null ? "" : ` with ${cellName(partner)}`}`;
  return [
    ...diagnosis.proposals.map((one) => `${change(one)}, by ${sums(one.repairs) || "no sum"}`).sort(),
    ...diagnosis.lineFaults.map(({ kind, family, line, equations }) => {
      const { direction = "column", target = 0 } = families[family] ?? {};
      const name = (k: number): string => (direction === "column" ? rowName(grid, k) : columnName(grid, k));
      return `${kind} ${name(line)} of ${name(target)}, by ${equations.length} sums`;
    }),
    ...diagnosis.ambiguities.map(
      ({ equations, suspects, alternatives }) =>
        `suspects for ${sums(equations)}: ${[
          ...(alternatives.length > 0
            ? alternatives.map(({ kind, changes }) => `${kind} (${changes.map(change).join(" and ")})`)
            : suspects.map(change)),
        ].join("; ")}`,
    ),
    ...diagnosis.relations.map(({ instance, suspects, isExplained }) => {
      const of = suspects.map(({ cell, low, high }) => `${cellName(cell)} ${low} to ${high}`).join("; ");
      return `quotient ${cellName(instance.target)}${isExplained ? ", explained" : ""}: ${of}`.trimEnd();
    }),
    ...(diagnosis.unexplained.length > 0 ? [`unexplained ${sums(diagnosis.unexplained)}`] : []),
    ...(diagnosis.exhausted ? ["exhausted"] : []),
    ...([...broken, ...quotients].every(({ status }) => status !== "broken") ? ["no sum broken"] : []),
  ];
};

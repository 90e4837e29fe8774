import {
  checkFamilies,
  equationAt,
  findEquations,
  findRelations,
  runningEquations,
  checkMeans,
  checkQuotients,
  solveMean,
  solveQuotient,
  tableRegime,
  withBelief,
  type Bounds,
  type EquationFamily,
  type RoundingRegime,
  type TableRelations,
  cutAround,
} from "../../src/equations";
import { columnName, rowName, type Drawing } from "./drawing";

/** What is found in a drawing, as statements: its sums with what is said of each, its other relations, how the table was rounded. */
export const statementsOf = (drawing: Drawing): string[] => {
  const { grid, hints, listed } = drawing;
  const apart = hints.unadded?.columns ?? new Set<number>();
  const found = findEquations(grid, hints).flatMap((family) =>
    family.direction === "column" ? cutAround(family, apart) : [family],
  );
  return statementsAbout(drawing, withBelief(grid, found, listed));
};

/** The same where the sums are known. */
export const statementsAbout = (drawing: Drawing, families: readonly EquationFamily[]): string[] => {
  const { grid, hints, isBounded } = drawing;
  const relations = findRelations(grid, families, { totalRows: hints.totalRows ?? new Set(), stated: [] });
  const regime = tableRegime(grid, families);
  const quotients = relations.quotients.map((quotient) => {
    const name = (line: number): string =>
      quotient.lines === "column" ? columnName(grid, line) : rowName(grid, line);
    const broken = checkQuotients(grid, [quotient]).filter(({ status }) => status === "broken");
    const at = broken.map(({ target }) =>
      quotient.lines === "column"
        ? rowName(grid, Math.floor(target / grid.columns))
        : columnName(grid, target % grid.columns),
    );
    const over = quotient.kind === "share" ? "its total" : name(quotient.b);
    const power = quotient.exponent === 0 ? "" : ` × 10^${quotient.exponent}`;
    return `${quotient.kind} ${name(quotient.target)} = ${name(quotient.a)} / ${over}${power}${quotient.exact ? ", exact" : ""}, ${quotient.hits} of ${quotient.hits + quotient.misses}${at.length > 0 ? `, broken at ${at.join(", ")}` : ""}`;
  });
  const means = relations.means.map((mean) => {
    const [line, place] =
      mean.direction === "column"
        ? [columnName, (cell: number) => rowName(grid, Math.floor(cell / grid.columns))]
        : [rowName, (cell: number) => columnName(grid, cell % grid.columns)];
    const at = checkMeans(grid, [mean]).map(
      ({ target, status }) => `${place(target)}${status === "exact" ? "" : ` ${status}`}`,
    );
    return `mean ${line(grid, mean.rate)} weighted by ${line(grid, mean.weight)} at ${at.sort().join(", ")}; ${mean.isSure ? "sure" : "told"}, ${mean.hits} of ${mean.positions}`;
  });
  const running = runningEquations(grid, relations.runningSums);
  const cellName = (cell: number): string =>
    `${rowName(grid, Math.floor(cell / grid.columns))}/${columnName(grid, cell % grid.columns)}`;
  const brokenRunning = running
    .filter(({ status }) => status === "broken")
    .map(({ target, gap }) => `broken ${cellName(target)} by ${gap}`);
  return [
    ...families.map((family) => familyStatement(drawing, family)).sort(),
    ...quotients.sort(),
    ...means.sort(),
    ...(running.length > 0
      ? [
          `running ${running.map(({ target, terms, relation }) => `${relation} ${cellName(target)} = ${terms.map(({ cell, sign }) => `${sign === 1 ? "+" : "-"}${cellName(cell)}`).join("")}`).join("; ")}`,
        ]
      : []),
    ...brokenRunning,
    ...(isBounded ? boundsOf(drawing, relations).sort() : []),
    ...(regime ? [`table ${regimeStatement(regime)}`] : []),
  ];
};

/** What each quotient and mean leaves open of each of its cells, the others being right; figures that may be means. */
const boundsOf = ({ grid }: Drawing, { quotients, means, possibleMeans }: TableRelations): string[] => {
  const cellName = (cell: number): string =>
    `${rowName(grid, Math.floor(cell / grid.columns))}/${columnName(grid, cell % grid.columns)}`;
  const within = (cell: number, bounds: Bounds | null): string => {
    const [low, high] = bounds ?? [];
    const told =
      low === undefined || high === undefined ? "anything" : low > high ? "nothing" : `${low}..${high}`;
    return `${cellName(cell)} ${told}`;
  };
  return [
    ...checkQuotients(grid, quotients).map((instance) => {
      const { target, a, b, status, value } = instance;
      const each = [...new Set([target, a, b])].map((cell) =>
        within(cell, solveQuotient(grid, instance, cell)),
      );
      return `${status} ${cellName(target)} is ${value}: ${each.join(", ")}`;
    }),
    ...checkMeans(grid, means).map(({ target, parts, status, value }) => {
      const solve = solveMean(grid, { target, parts });
      const each = [target, ...parts.flatMap(({ rate, weight }) => [rate, weight])].map((cell) =>
        within(cell, solve(cell)),
      );
      return `${status} mean ${cellName(target)} is ${value}: ${each.join(", ")}`;
    }),
    ...possibleMeans().map(({ target, parts, bits }) => {
      const weights = parts.map(({ rate, weight }) => `${cellName(rate)}×${cellName(weight)}`);
      return `possible mean ${cellName(target)} of ${weights.join(" + ")}: ${bits.toFixed(1)} bits`;
    }),
  ];
};

const regimeStatement = ({ kind, unit, evidence, doubtful }: RoundingRegime): string =>
  `${kind}${kind === "exact" ? "" : ` to ${unit}`}${doubtful ? " (doubtful)" : ""}, ${evidence.withoutGap} of ${evidence.totals} without gap, ${evidence.multiples} of ${evidence.amounts} multiples`;

const familyStatement = ({ grid, isWeighed }: Drawing, family: EquationFamily): string => {
  const { direction, target, terms, from, to, belief, labelOnly, anomaly, tied, outlined } = family;
  const down = direction === "column";
  const line = (k: number): string => (down ? rowName(grid, k) : columnName(grid, k));
  const place = (k: number): string => (down ? columnName(grid, k) : rowName(grid, k));
  const sum = terms
    .map(({ line: k, sign }, at) => `${sign === -1 ? "- " : at > 0 ? "+ " : ""}${line(k)}`)
    .join(" ");
  const isWhole = from === 0 && to === (down ? grid.columns : grid.rows);
  const verdicts = new Map<string, string[]>();
  checkFamilies(grid, [family], (_, position, status) => {
    if (status === "exact") return;
    const equation = equationAt(grid, [family], 0, position);
    const by =
      status === "uncheckable" ? "" : ` by ${equation?.gap}±${Number(equation?.doubleTolerance) / 2}`;
    verdicts.set(status, [...(verdicts.get(status) ?? []), `${place(position)}${by}`]);
  });
  return [
    `${down ? "down" : "across"} ${line(target)} = ${sum}`,
    ...(isWhole ? [] : [`from ${place(from)} to ${place(to - 1)}`]),
    belief,
    ...(isWeighed ? [`${family.score.toFixed(1)} bits`] : []),
    ...(labelOnly ? ["by its label only"] : []),
    ...(anomaly ? [`${anomaly.kind} ${line(anomaly.line)}`] : []),
    ...(tied ? ["tied"] : []),
    ...(outlined ? ["outlined"] : []),
    ...(family.blanks === "unknown" ? ["blanks untold"] : []),
    ...(family.unlisted?.size ? [`no sum at ${[...family.unlisted].map(place).join(", ")}`] : []),
    ...(family.accumulated?.size
      ? [`accumulated ${[...family.accumulated].map(([k, by]) => `${by / 2} at ${place(k)}`).join(", ")}`]
      : []),
    ...[...verdicts].map(([status, places]) => `${status} at ${places.join(", ")}`),
    ...(family.regime ? [regimeStatement(family.regime)] : []),
  ].join("; ");
};

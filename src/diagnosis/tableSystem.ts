import { checkFamilies, equationAt } from "../equations";
import type { Equation, EquationFamily } from "../equations/equation";
import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { EquationSystem, Incidence, SystemEquation } from "./equationSystem";
import { familiesThrough, type Membership } from "./groupEquations";

/** Sums without a gap, none with one, that speak of figures never rounded: of four or five terms, half leave none by chance. */
const FEWEST_EXACT = 5;

/**
 * The equations of one table as a system: those given keep their indices, and the healthy ones through a cell are
 * computed from the families when a search asks for them, so that only the broken ones need be given.
 *
 * Equations that may not accuse (merely possible) and uncheckable ones take no part. Given equations whose family is
 * not in `families` are taken as they are, healthy or broken.
 */
export const tableSystem = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  equations: readonly Equation[],
): EquationSystem => {
  const { rows, columns } = grid;
  const span = Math.max(rows, columns);
  const broken: number[] = [];
  const brokenSet = new Set<number>();
  const made = new Map<number, SystemEquation>();
  const idOfInstance = new Map<number, number | null>();
  const loose = new Map<number, Incidence[]>();
  let nextId = equations.length;

  const asSystemEquation = (equation: Equation): SystemEquation => {
    const position = positionOf(equation, columns);
    const isDown = equation.direction === "column";
    const lineOf = (cell: number): number => (isDown ? Math.floor(cell / columns) : cell % columns);
    // A blank term adds nothing, and may be what is wrong: the family still names it.
    const family = families[equation.family];
    const terms = family
      ? family.terms.map(({ line, sign }) => ({ cell: cellAt(grid, family.direction, line, position), sign }))
      : equation.terms;
    const cells = [equation.target, ...terms.map((term) => term.cell)];
    return {
      family: equation.family,
      cells,
      signs: [-1, ...terms.map((term) => term.sign)],
      lines: cells.map(lineOf),
      position,
      gap: equation.gap,
      doubleTolerance: equation.doubleTolerance,
      rounded: equation.activeTerms + 1,
    };
  };

  equations.forEach((given, id) => {
    if (!given.accuses || given.status === "uncheckable") return;
    const isBroken = given.status === "broken";
    if (isBroken) {
      broken.push(id);
      brokenSet.add(id);
    }
    if (families[given.family]) {
      if (isBroken) idOfInstance.set(given.family * span + positionOf(given, columns), id);
      return;
    }
    const equation = asSystemEquation(given);
    made.set(id, equation);
    equation.cells.forEach((cell, k) => {
      const incidence = { equation: id, sign: equation.signs[k] as 1 | -1 };
      loose.set(cell, [...(loose.get(cell) ?? []), incidence]);
    });
  });

  /** The identifier of a family's equation at a position; null where the family states nothing. */
  const instance = (family: number, position: number): number | null => {
    const key = family * span + position;
    let id = idOfInstance.get(key);
    if (id === undefined) {
      const equation = equationAt(grid, families, family, position);
      id = equation && equation.status !== "uncheckable" ? nextId++ : null;
      if (equation && id !== null) made.set(id, asSystemEquation(equation));
      idOfInstance.set(key, id);
    }
    return id;
  };

  /** Every broken equation is given: one that states an amount and is not among them is healthy. */
  const isPlainlyHealthy = (index: number, position: number): boolean => {
    if (grid.unreadable.size > 0 || idOfInstance.has(index * span + position)) return false;
    const { direction, target } = families[index] as EquationFamily;
    const cell = cellAt(grid, direction, target, position);
    return !Number.isNaN(grid.values[cell]);
  };

  const lines = familiesThrough(families);
  /** Adds the equations of one line's families at a position; false when one is healthy and only broken ones will do. */
  const gather = (
    memberships: readonly Membership[] | undefined,
    position: number,
    onlyBroken: boolean,
    into: Incidence[],
  ): boolean => {
    if (!memberships) return true;
    for (const { family, sign } of memberships) {
      const { from, to } = families[family] as EquationFamily;
      if (position < from || position >= to) continue;
      if (onlyBroken && isPlainlyHealthy(family, position)) return false;
      const id = instance(family, position);
      if (id === null) continue;
      if (onlyBroken && !brokenSet.has(id)) return false;
      into.push({ equation: id, sign });
    }
    return true;
  };

  const visit = (cell: number, onlyBroken: boolean): Incidence[] | null => {
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    const incidences: Incidence[] = [];
    if (!gather(lines.column[column], row, onlyBroken, incidences)) return null;
    if (!gather(lines.row[row], column, onlyBroken, incidences)) return null;
    for (const incidence of loose.get(cell) ?? []) {
      if (onlyBroken && !brokenSet.has(incidence.equation)) return null;
      incidences.push(incidence);
    }
    return incidences;
  };

  let blankShare: number | null = null;
  let hasNegative: boolean | null = null;
  let holdsExactly: boolean | null = null;
  const all = new Map<number, readonly Incidence[]>();
  const suspect = new Map<number, readonly Incidence[]>();
  return {
    broken,
    equation: (id) => {
      let equation = made.get(id);
      if (!equation) made.set(id, (equation = asSystemEquation(equations[id] as Equation)));
      return equation;
    },
    through: (cell) => {
      let list = all.get(cell);
      if (!list) all.set(cell, (list = visit(cell, false) as Incidence[]));
      return list;
    },
    brokenThrough: (cell) => {
      let list = suspect.get(cell) ?? null;
      if (!list && (list = visit(cell, true))) suspect.set(cell, list);
      return list;
    },
    amount: (cell) => {
      const value = grid.values[cell] as number;
      if (Number.isNaN(value)) return null;
      return grid.large ? (grid.large[cell] as bigint) : BigInt(value);
    },
    isBlank: (cell) => Number.isNaN(grid.values[cell]) && !grid.unreadable.has(cell),
    get holdsExactly() {
      if (holdsExactly === null) {
        const { exact, rounding, suspect } = checkFamilies(grid, families);
        holdsExactly = exact >= FEWEST_EXACT && rounding + suspect === 0;
      }
      return holdsExactly;
    },
    get blankShare() {
      blankShare ??= grid.values.filter(Number.isNaN).length / grid.values.length;
      return blankShare;
    },
    get hasNegative() {
      hasNegative ??= grid.values.some((value) => value < 0);
      return hasNegative;
    },
    unit: (cell) => BigInt(unitOfCell(grid, cell)),
  };
};

const positionOf = ({ direction, target }: Equation, columns: number): number =>
  direction === "column" ? target % columns : Math.floor(target / columns);

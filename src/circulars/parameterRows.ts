import type { Exact } from "../amounts/exact";
import { describeReference } from "./reference";
import type { Parameter } from "./rule";
import { ruleKey, rules, yearsOfRule } from "./rules";

/**
 * How a value is named whatever its year: the key of its rule, then its own name when the rule has several.
 * @example valueId("had-forfait", "versement") // "had-forfait:versement"
 */
export const valueId = (key: string, name?: string): string => (name === undefined ? key : `${key}:${name}`);

/** One row of a sheet of parameters: a value that the functions read, ready to be edited. */
export interface ParameterRow {
  readonly id: string;
  readonly label: string;
  readonly value: Exact | string;
  readonly unit: string;
  /** ISO date since which it holds: that of the circular, or the first day of its year. */
  readonly since: string;
  readonly source: string;
  readonly inferred: boolean;
}

const rowOf = (parameter: Parameter, several: boolean): ParameterRow => {
  const { id, name, label, value, unit, vintage, reference, inferred } = parameter;
  return {
    id: valueId(ruleKey(id), several ? name : undefined),
    label,
    value,
    unit: unit === "date" || unit === "texte" ? "" : unit,
    since: reference.circular.date ?? `${vintage}-01-01`,
    source: describeReference(reference),
    inferred,
  };
};

/** The amounts of a published table have functions of their own, which read them by region. */
const isTableCell = /^annexe-1-\d\d-/;

/**
 * Every value of the circulars as a row of parameters, at its latest known year, in the order of the texts.
 * @example parameterRows().find(({ id }) => id === "cca-cout")?.value.toString() // "45771"
 */
export const parameterRows = (): readonly ParameterRow[] =>
  rules()
    .filter(
      ({ id, vintage }) => yearsOfRule(ruleKey(id)).at(-1) === vintage && !isTableCell.test(ruleKey(id)),
    )
    .flatMap(({ values }) => values.map((value) => rowOf(value, values.length > 1)));

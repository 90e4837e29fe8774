import type { BudgetVector, Circular } from "./circularFolder";

export type { BudgetVector };

/** Where in which circular something is said. */
export interface Reference {
  readonly circular: Circular;
  /** Roman number; absent for the covering letter and the header. */
  readonly annex?: string;
  readonly section: string;
  readonly vector?: BudgetVector;
}

/**
 * A reference in one French line.
 * @example describeReference(reference) // "Circulaire DHOS/F1 n° 2007-237 du 13 juin 2007 (NOR SJSH0730612C), annexe II, …"
 */
export const describeReference = ({ circular, annex, section }: Reference): string =>
  [
    circular.nor === undefined ? circular.title : `${circular.title} (NOR ${circular.nor})`,
    ...(annex === undefined ? [] : [`annexe ${annex}`]),
    section,
  ].join(", ");

/**
 * A budget vector as annexes print it.
 * @example describeVector({ type: "MIG", code: "E02", field: "MCO", flag: "JPE" }) // "MIG MCO E02 JPE"
 */
export const describeVector = ({ type, field, code, flag }: BudgetVector): string =>
  [type, field, code, flag].filter((part) => part !== undefined).join(" ");

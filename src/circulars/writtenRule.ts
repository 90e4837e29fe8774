import type { BudgetVector } from "./reference";

/** One value as the data files write it: exactly one of amount, date and text. */
export interface WrittenValue {
  readonly name: string;
  /** Decimal or fraction: "1872", "73000/3". */
  readonly amount?: string;
  readonly date?: string;
  readonly text?: string;
  readonly unit?: string;
  readonly inferred?: boolean;
}

/** One rule as the data files write it. */
export interface WrittenRule {
  readonly id: string;
  readonly label: string;
  readonly annex?: string;
  readonly section: string;
  readonly vector?: BudgetVector;
  readonly values?: readonly WrittenValue[];
  readonly inferred?: boolean;
  readonly printed?: string;
  readonly extract?: string;
  readonly note?: string;
  readonly beneficiary?: string;
  readonly region?: string;
}

import fund2007 from "./2007-237/letter.json";
import totals2007 from "./2007-237/annex-1.json";
import connections2007 from "./2007-237/annex-2-connections.json";
import tools2007 from "./2007-237/annex-2-tools-and-training.json";
import return2007 from "./2007-237/annex-3.json";
import letter2017 from "./2017-2nd-delegation/letter.json";
import staff2017 from "./2017-2nd-delegation/annex-2.json";
import publicHealth2017 from "./2017-2nd-delegation/annex-3.json";
import investment2017 from "./2017-2nd-delegation/annex-4.json";
import research2017 from "./2017-2nd-delegation/annex-5.json";
import support2017 from "./2017-2nd-delegation/annex-6.json";
import missions2017 from "./2017-2nd-delegation/annex-7.json";
import letter2024 from "./2024-180/letter.json";
import totals2024 from "./2024-180/annex-1.json";
import studies2024 from "./2024-180/annex-2-medical-studies.json";
import staff2024 from "./2024-180/annex-2-staff.json";
import publicHealth2024 from "./2024-180/annex-3.json";
import research2024 from "./2024-180/annex-4.json";
import psychiatry2024 from "./2024-180/annex-5-psychiatry.json";
import rehabilitation2024 from "./2024-180/annex-5-smr.json";
import support2024 from "./2024-180/annex-6.json";
import investment2024 from "./2024-180/annex-7.json";
import type { Vintage } from "./circular";
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

/** The data files of each circular, in the order of its text. */
export const ruleFiles: Readonly<Record<Vintage, readonly (readonly WrittenRule[])[]>> = {
  2007: [fund2007, totals2007, tools2007, connections2007, return2007],
  2017: [letter2017, staff2017, publicHealth2017, investment2017, research2017, support2017, missions2017],
  2024: [
    letter2024,
    totals2024,
    studies2024,
    staff2024,
    publicHealth2024,
    research2024,
    psychiatry2024,
    rehabilitation2024,
    support2024,
    investment2024,
  ],
};

import type { Exact } from "../amounts/exact";
import type { Vintage } from "./circularFolder";
import type { Reference } from "./reference";

/** A named value of a rule: an exact amount in its unit, an ISO date (unit "date") or a text (unit "texte"). */
export interface Parameter {
  /** Identifier of the rule: "2007-connexion-standard". */
  readonly id: string;
  /** Name of the value inside its rule: "base_initiale". */
  readonly name: string;
  /** Money is in euros whatever the printed unit; percentages are in %. */
  readonly value: Exact | string;
  /** "€", "€/connexion", "%", "mois", "date", "texte"; empty when the number has none. */
  readonly unit: string;
  readonly vintage: Vintage;
  readonly label: string;
  readonly reference: Reference;
  /** Worked out from the published figures rather than written in the text. */
  readonly inferred: boolean;
  /** What contradicts or limits it, in French. */
  readonly note?: string;
}

/** What a circular says on one point: a parameter, a total, a window or a condition. */
export interface Rule {
  readonly id: string;
  /** What it says, in our words. */
  readonly label: string;
  readonly vintage: Vintage;
  readonly reference: Reference;
  /** Empty for a condition that carries no figure. */
  readonly values: readonly Parameter[];
  /** All that it says is worked out from the published figures: the text prints none of it. */
  readonly inferred: boolean;
  /** The amount as the text prints it: "55,25 M€". */
  readonly printed?: string;
  /** A few words of the circular, where the exact wording decides. */
  readonly extract?: string;
  readonly note?: string;
  /** The only establishment or team concerned. */
  readonly beneficiary?: string;
  /** The only region concerned. */
  readonly region?: string;
}

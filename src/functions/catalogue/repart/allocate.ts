import { AllocationError, type AllocationProblem } from "../../../allocation/allocationProblem";
import type { Rational } from "../../../allocation/rational";
import type { Bilingual } from "../../../messages/functions";
import type { ArgumentText } from "../../argument";
import type { Range } from "../../arguments/range";
import { refuse } from "../../refusal";
import { showNumber } from "../../showNumber";
import type { FunctionValue } from "../../definition";

/** The arguments that an allocation problem may name, with their values for the message. */
export interface AllocationArguments {
  readonly keys: ArgumentText;
  readonly envelope: ArgumentText;
  readonly given: Rational | null;
  readonly step: Rational;
  readonly floor?: Rational;
  readonly ceiling?: Rational | null;
}

const blamesKeys: readonly AllocationProblem[] = ["negative-key", "no-key"];

/** Runs an allocation, and says what it cannot do as a refusal that names the argument. */
export const allocate = <T>(asked: AllocationArguments, share: () => T): T => {
  try {
    return share();
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const shown = (value: Rational | null | undefined): string => (value ? showNumber(value) : "–");
    const details: Record<string, string | Bilingual> = {
      argument: (blamesKeys.includes(error.problem) ? asked.keys : asked.envelope).name,
      expected: showNumber(asked.step),
      received: shown(asked.given),
      floor: shown(asked.floor),
      ceiling: shown(asked.ceiling),
    };
    return refuse(error.problem === "no-key" ? "#DIV/0!" : "#VALEUR!", error.problem, details);
  }
};

/** Shares back in the shape of the range that asked for them. */
export const inShapeOf = (range: Range<unknown>, shares: readonly Rational[]): FunctionValue =>
  Array.from({ length: range.rows }, (_, row) =>
    shares.slice(row * range.columns, (row + 1) * range.columns),
  );

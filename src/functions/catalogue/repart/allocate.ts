import { AllocationError, type AllocationProblem } from "../../../allocation/allocationProblem";
import { Rational } from "../../../allocation/rational";
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
  /** How many participants a floor or a ceiling applies to. */
  readonly participants?: number;
}

const blamesKeys: readonly AllocationProblem[] = ["negative-key", "no-key"];

/** By how much floors exceed an envelope, or ceilings miss it, and the bound that would fit. */
const boundsOf = ({
  given,
  step,
  floor,
  ceiling,
  participants = 0,
}: AllocationArguments): Record<string, string> => {
  if (given === null || participants === 0) return {};
  const wholeSteps = (value: Rational, round: "up" | "down"): Rational => {
    const steps = value.dividedBy(step);
    const down = Rational.ratio(steps.floor(), 1n);
    return (round === "down" || steps.isInteger() ? down : down.plus(1)).times(step);
  };
  const each = given.dividedBy(participants);
  const floors = floor === undefined ? Rational.zero : wholeSteps(floor, "up").times(participants);
  const ceilings = ceiling ? wholeSteps(ceiling, "down").times(participants) : Rational.zero;
  return {
    participants: String(participants),
    over: showNumber(floors.minus(given).absolute()),
    under: showNumber(given.minus(ceilings).absolute()),
    highestFloor: showNumber(wholeSteps(each, "down")),
    lowestCeiling: showNumber(wholeSteps(each, "up")),
  };
};

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
      ...boundsOf(asked),
    };
    return refuse(error.problem === "no-key" ? "#DIV/0!" : "#VALEUR!", error.problem, details);
  }
};

/** Shares back in the shape of the range that asked for them. */
export const inShapeOf = (range: Range<unknown>, shares: readonly Rational[]): FunctionValue =>
  Array.from({ length: range.rows }, (_, row) =>
    shares.slice(row * range.columns, (row + 1) * range.columns),
  );

import { sum, type Rational } from "../../../allocation/rational";
import { shareProRata } from "../../../allocation/shareProRata";
import { allocate, inShapeOf } from "./allocate";
import type { ArgumentText } from "../../argument";
import type { Range } from "../../arguments/range";
import type { FunctionValue } from "../../definition";
import { showNumber } from "../../showNumber";
import type { Trace } from "../../trace";

/** An envelope in proportion to a range of keys, in its shape; `named` are the arguments that a refusal may name. */
export const proRataOfRange = (
  named: { readonly keys: ArgumentText; readonly envelope: ArgumentText },
  given: {
    readonly keys: Range<Rational | null>;
    readonly envelope: Rational;
    readonly step: Rational;
  },
  trace: Trace | null,
): FunctionValue => {
  const { envelope, keys, step } = given;
  const shares = allocate({ ...named, given: envelope, step }, () =>
    shareProRata(envelope, keys.values, step),
  );
  if (trace) {
    const total = showNumber(sum(keys.values.filter((key) => key !== null)));
    const [amount, unit] = [showNumber(envelope), showNumber(step)];
    trace.step(
      `${amount} × ${named.keys.name.fr} / ${total}, au pas ${unit} par les plus forts restes`,
      `${amount} × ${named.keys.name.en} / ${total}, in steps of ${unit} by largest remainders`,
    );
  }
  return inShapeOf(keys, shares);
};

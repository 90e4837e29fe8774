import { Rational } from "../src/allocation/rational";
import type { RawArgument } from "../src/functions/cell";
import { invoke } from "../src/functions/invoke";
import { Refusal } from "../src/functions/refusal";
import { registry } from "../src/functions/registry";
import { functionSentence } from "../src/messages/functions";
import { calls2007, calls2017, type Call } from "./oracle/calls2007And2017";
import { calls2024 } from "./oracle/calls2024";
import { drawing } from "./oracle/draw";
import type { Fraction } from "./oracle/fraction";

/**
 * Random calls of the functions against an oracle written from the texts alone, in fractions of its own:
 * `npm run bench -- calls SECONDS SEED`. Prints each difference, and how many calls were made of each function.
 */
const [seconds = 5, seed = 1] = process.argv.slice(2).map(Number);
const draw = drawing(seed);
const calls = { ...calls2007, ...calls2017, ...calls2024 };

const isSame = (value: unknown, want: Fraction): boolean =>
  value instanceof Rational && value.numerator * want.d === want.n * value.denominator;

const agrees = (value: unknown, want: Call["want"]): boolean => {
  if (want === null || typeof want === "boolean") return value === want;
  if ("n" in want) return isSame(value, want);
  const cells = Array.isArray(value) ? (value as unknown[][]).flat() : [];
  return cells.length === want.length && want.every((one, at) => isSame(cells[at], one));
};

const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one instanceof Rational ? one.toDecimal() : typeof one === "bigint" ? `${one}` : one,
  );

/** What a call gives: null when it is refused, in words. */
const answer = (id: string, args: readonly unknown[]): unknown => {
  const definition = registry.get(id);
  if (definition === undefined) throw new RangeError(`no function ${id}`);
  try {
    return invoke(definition, args as readonly RawArgument[], null);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (functionSentence(error.problem, "fr").length < 10) throw new Error("a refusal without words");
    return null;
  }
};

const made = new Map<string, { calls: number; refused: number; differ: number }>();
const end = performance.now() + seconds * 1000;
while (performance.now() < end)
  for (const [id, drawn] of Object.entries(calls)) {
    const count = made.get(id) ?? { calls: 0, refused: 0, differ: 0 };
    made.set(id, count);
    const { args, want } = drawn(draw);
    const value = answer(id, args);
    count.calls += 1;
    if (value === null) count.refused += 1;
    if (agrees(value, want)) continue;
    count.differ += 1;
    if (count.differ <= 3) console.log(`${id} ${shown(args)}: ${shown(value)}, expected ${shown(want)}`);
  }

const all = [...made.values()];
const sum = (of: "calls" | "refused" | "differ"): number => all.reduce((total, one) => total + one[of], 0);
console.log(
  `${made.size} functions, ${sum("calls")} calls, ${sum("refused")} refused, ${sum("differ")} differ (seed ${seed})`,
);

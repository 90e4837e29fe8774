import { catalogue } from "./catalogue";
import type { FunctionDefinition } from "./definition";

/*
 * How to add a function:
 * 1. write `catalogue/<family>/<itsName>.ts` with `defineFunction({ … })`; `cout/coutConsultant.ts` is a complete model;
 * 2. take every amount, rate and date from src/circulars with `circularValue` / `circularDate`, and list the ids in `sources`;
 * 3. describe arguments with the kinds of `arguments/`; refuse with `refuse(…)`, whose sentence lives in src/messages/functions*.ts;
 * 4. explain with `trace?.step(fr, en)`; return the unrounded Rational (`result` says how it is rounded); give `examples`;
 * 5. add it to the list of its family, `catalogue/<family>/index.ts`: metadata, associations, help and tests follow.
 */

/** Every custom function, by id, in alphabetical order. */
export const registry: ReadonlyMap<string, FunctionDefinition> = new Map(
  [...catalogue].sort((a, b) => (a.id < b.id ? -1 : 1)).map((definition) => [definition.id, definition]),
);

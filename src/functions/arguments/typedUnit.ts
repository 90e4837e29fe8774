import { spelledUnit } from "../../amounts/spelledUnit";
import type { Unit } from "../../amounts/unit";

const wrapped = /^\(?\s*(?:en\s+)?(.+?)\s*\)?$/iu;

/**
 * The unit that an argument names alone, however it is typed; null for a small m, which means a thousand or a million.
 * @example readTypedUnit("en milliers d’euros") // "k€"
 * @example readTypedUnit("keuros") // "k€"
 * @example readTypedUnit("milliers") // "k€"
 */
export const readTypedUnit = (typed: string): Unit | null => {
  const bare = wrapped.exec(typed.trim())?.[1] ?? "";
  const unit = spelledUnit(bare) ?? spelledUnit(`${bare} euros`);
  return unit === "ambiguous" ? null : unit;
};

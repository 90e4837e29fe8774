import { departmentByCode } from "./department";

/**
 * What a FINESS number is worth. `certain` is false for a failing key in Corsica and overseas, where the rule of the key is
 * an observation rather than a text: a warning. `repaired` is the number that was probably meant, never to be used unasked.
 */
export type FinessCheck =
  | { readonly valid: true; readonly finess: string }
  | {
      readonly valid: false;
      readonly reason: "length" | "characters" | "department" | "key" | "leading-zero-lost";
      readonly certain: boolean;
      readonly repaired: string | null;
    };

const shape = /^(?:\d{2}|2[AB])\d{7}$/;
const corsica: Readonly<Record<string, string>> = { A: "1", B: "2" };

/** Luhn's sum over the nine characters, the last one being the key; in Corsica A counts as 1 and B as 2. */
function luhnHolds(finess: string): boolean {
  let sum = 0;
  for (const [index, character] of [...finess].entries()) {
    const digit = Number(corsica[character] ?? character);
    const weighted = index % 2 === 1 ? 2 * digit : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

const isOverseas = (finess: string): boolean => /^9[78]/.test(finess);
const hasDepartment = (finess: string): boolean =>
  isOverseas(finess) || departmentByCode(finess.slice(0, 2)) !== null;
const holds = (finess: string): boolean => shape.test(finess) && hasDepartment(finess) && luhnHolds(finess);

/**
 * Checks a FINESS number: nine characters, a department (01 to 95, 2A, 2B, 97, 98), a serial number, a Luhn key.
 *
 * Eight digits that become a valid number behind a zero have lost it, as numbers do in Excel.
 * @example checkFiness("010000016") // { valid: true, finess: "010000016" }
 */
export function checkFiness(text: string | number): FinessCheck {
  const typed = String(text).trim().toUpperCase();
  const refused = (
    reason: Exclude<FinessCheck, { valid: true }>["reason"],
    { certain = true, repaired = null }: { certain?: boolean; repaired?: string | null } = {},
  ): FinessCheck => ({ valid: false, reason, certain, repaired });
  const compact = typed.replace(/[\s.-]/g, "");
  if (compact !== typed && holds(compact)) return refused("characters", { repaired: compact });
  if (/^\d{8}$/.test(typed) && holds(`0${typed}`))
    return refused("leading-zero-lost", { repaired: `0${typed}` });
  if (typed.length !== 9) return refused("length");
  if (!shape.test(typed)) return refused("characters");
  if (!hasDepartment(typed)) return refused("department");
  if (luhnHolds(typed)) return { valid: true, finess: typed };
  return refused("key", { certain: !isOverseas(typed) && !/^2[AB]/.test(typed) });
}

import type { CellValue } from "../tables/workbook";
import type { FormulaValue } from "./cellSource";

const comparison = /^(<>|<=|>=|=|<|>)?(.*)$/su;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** The pattern of a text with Excel's wildcards: `?` one character, `*` any, `~` before either takes it as typed. */
function wildcards(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, typed?: string, wild?: string, special?: string) =>
      typed !== undefined
        ? `\\${typed}`
        : wild !== undefined
          ? wild === "*"
            ? ".*"
            : "."
          : `\\${special ?? ""}`,
  );
  return new RegExp(`^${source}$`, "isu");
}

/**
 * The test that a criterion of SUMIF sets (`"Bretagne"`, `">=10"`, `"<>"`, a number); null for one that is not read here.
 * @example criterion(">=10")?.(12) // true
 */
export function criterion(wanted: FormulaValue): ((value: CellValue) => boolean) | null {
  if (wanted === null || typeof wanted === "boolean") return null;
  if (typeof wanted !== "string") return equalTo(wanted.toNumber());
  const [, sign = "=", text = ""] = comparison.exec(wanted) ?? [];
  if (plainNumber.test(text)) {
    const bound = Number(text);
    if (sign === "=") return equalTo(bound);
    if (sign === "<>") return (value) => !equalTo(bound)(value);
    return (value) => typeof value === "number" && isOnSide(sign, value, bound);
  }
  if (sign !== "=" && sign !== "<>") return null;
  if (text === "") return sign === "<>" ? (value) => value !== null : null;
  const pattern = wildcards(text);
  return (value) => (typeof value === "string" && pattern.test(value)) === (sign === "=");
}

/** A number stored as text equals it as well. */
const equalTo =
  (bound: number) =>
  (value: CellValue): boolean =>
    value === bound || (typeof value === "string" && plainNumber.test(value) && Number(value) === bound);

function isOnSide(sign: string, value: number, bound: number): boolean {
  if (sign === "<" || sign === "<=") return value < bound || (sign === "<=" && value === bound);
  return value > bound || (sign === ">=" && value === bound);
}

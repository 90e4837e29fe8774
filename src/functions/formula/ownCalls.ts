import { registry } from "../registry";

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const blanked = (formula: string): string => formula.replace(texts, (text) => " ".repeat(text.length));

/** From the opening bracket at a place, the place after the one that closes it; -1 when none does. */
const closing = (bare: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < bare.length; at++) {
    if (bare[at] === "(") depth += 1;
    if (bare[at] === ")" && --depth === 0) return at + 1;
  }
  return -1;
};

const nameOfFile = /^_xldudf_|^_xlfn\./;

/**
 * The outermost calls of our functions in a formula, whatever stands around them, as it writes them.
 * @example ownCalls("=SUM(COUT.CCA(A2,6),1)") // ["COUT.CCA(A2,6)"]
 */
export const ownCalls = (formula: string): readonly string[] => {
  const bare = blanked(formula);
  const calls: string[] = [];
  const callAt = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
  for (let found = callAt.exec(bare); found !== null; found = callAt.exec(bare)) {
    const name = (found[1] ?? "").replace(nameOfFile, "").toUpperCase();
    const end = registry.has(name) ? closing(bare, found.index + found[0].length - 1) : -1;
    if (end < 0) continue;
    calls.push(formula.slice(found.index, end).replace(nameOfFile, ""));
    callAt.lastIndex = end;
  }
  return calls;
};

/** A formula without its equals sign nor the prefix that a file puts before a name: what `ownCalls` gives when a call stands alone. */
export const bareCall = (formula: string): string =>
  formula.trim().replace(/^=\s*/, "").replace(nameOfFile, "");

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
const calledOrText = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\d_.]*)(?=\s*\()/gu;

/** One of our names without what stands before it: the mark of a file, the prefix of a manifest; null for any other name. */
const ownName = (name: string): string | null => {
  for (let rest = name.replace(nameOfFile, ""); rest !== ""; rest = rest.replace(/^[^.]*\.?/, ""))
    if (registry.has(rest.toUpperCase())) return rest;
  return null;
};

const withoutPrefixes = (formula: string): string =>
  formula.replace(calledOrText, (whole, name?: string) =>
    name === undefined ? whole : (ownName(name) ?? whole),
  );

/**
 * The outermost calls of our functions in a formula, whatever stands around them, as it writes them but for the prefix that a
 * manifest or a file gives to our names.
 * @example ownCalls("=SUM(ARS.COUT.CCA(A2,6),1)") // ["COUT.CCA(A2,6)"]
 */
export const ownCalls = (formula: string): readonly string[] => {
  const plain = withoutPrefixes(formula);
  const bare = blanked(plain);
  const calls: string[] = [];
  const callAt = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
  for (let found = callAt.exec(bare); found !== null; found = callAt.exec(bare)) {
    const isOurs = registry.has((found[1] ?? "").toUpperCase());
    const end = isOurs ? closing(bare, found.index + found[0].length - 1) : -1;
    if (end < 0) continue;
    calls.push(plain.slice(found.index, end));
    callAt.lastIndex = end;
  }
  return calls;
};

/** A formula without its equals sign nor the prefixes of our names: what `ownCalls` gives when a call stands alone. */
export const bareCall = (formula: string): string => withoutPrefixes(formula.trim().replace(/^=\s*/, ""));

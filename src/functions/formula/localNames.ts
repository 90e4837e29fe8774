const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const blanked = (formula: string): string => formula.replace(texts, (text) => " ".repeat(text.length));

/** A formula with its LET written out is no longer than a text of Excel; beyond, it is left as it is written. */
const longest = 32_767;
const filePrefix = /^_xlpm\./i;
const simple = /^(?:[\p{L}\d_.$!:#[\]' ]+|"(?:[^"]|"")*")$/u;

/** From the opening bracket at a place: the arguments, and the place after the bracket that closes. */
const argumentsAt = (
  formula: string,
  open: number,
  separator: string,
): { readonly items: readonly string[]; readonly end: number } | null => {
  const bare = blanked(formula);
  const items: string[] = [];
  let [depth, start] = [0, open + 1];
  for (let at = open; at < bare.length; at++) {
    const mark = bare[at] ?? "";
    if ("([{".includes(mark)) depth += 1;
    if (")]}".includes(mark)) depth -= 1;
    if ((depth === 1 && mark === separator) || depth === 0) {
      items.push(formula.slice(start, at).trim());
      start = at + 1;
    }
    if (depth === 0) return { items, end: at + 1 };
  }
  return null;
};

const nameIn = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d_.!'$[\]])(?:_xlpm\.)?${name.replaceAll(".", String.raw`\.`)}(?![\p{L}\d_.(!'[\]:])`,
    "giu",
  );

const replaced = (text: string, name: string, value: string): string => {
  const bare = blanked(text);
  let [written, from] = ["", 0];
  for (const { index, 0: found } of bare.matchAll(nameIn(name))) {
    written += text.slice(from, index) + value;
    from = index + found.length;
  }
  return written + text.slice(from);
};

/** Names and values take turns; what is computed with them comes last. */
const isNamePlace = (at: number, count: number): boolean => at % 2 === 0 && at < count - 1;

const callOf = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d_.])(?:_xlfn\.)?(?:_xlws\.)?${name}\s*\(`, "iu");

/**
 * A formula with the names that LET gives replaced by what they stand for, so that its calls can be read; unchanged without LET.
 * @example withoutLet("=LET(n,A2,COUT.CCA(n,6)*n)", ",") // "=COUT.CCA(A2,6)*A2"
 */
export const withoutLet = (formula: string, separator: string): string => {
  let written = formula;
  for (;;) {
    const found = callOf("LET").exec(blanked(written));
    if (found === null) return written;
    const call = argumentsAt(written, found.index + found[0].length - 1, separator);
    if (call === null || call.items.length % 2 === 0) return formula;
    const values = [...call.items];
    for (let at = 0; at + 1 < values.length; at += 2) {
      const name = (values[at] ?? "").replace(filePrefix, "");
      const given = values[at + 1] ?? "";
      const value = simple.test(given) ? given : `(${given})`;
      for (let later = at + 2; later < values.length; later++)
        values[later] = isNamePlace(later, values.length)
          ? (values[later] ?? "")
          : replaced(values[later] ?? "", name, value);
    }
    const body = values.at(-1) ?? "";
    const before = written.slice(0, found.index);
    const after = written.slice(call.end);
    const isWhole = /^\s*=?\s*$/.test(before) && after.trim() === "";
    written = before + (isWhole ? body : `(${body})`) + after;
    if (written.length > longest) return formula;
  }
};

/**
 * The names that LAMBDA gives in a formula, in small letters: only Excel knows what they hold, from one row to the next.
 * @example lambdaNames("=BYROW(A2:A9,LAMBDA(r,COUT.CCA(r)))", ",") // Set { "r" }
 */
export const lambdaNames = (formula: string, separator: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const bare = blanked(formula);
  for (const found of bare.matchAll(new RegExp(callOf("LAMBDA"), "giu"))) {
    const call = argumentsAt(formula, found.index + found[0].length - 1, separator);
    for (const name of call?.items.slice(0, -1) ?? []) names.add(name.replace(filePrefix, "").toLowerCase());
  }
  return names;
};

/** Does a text use one of these names? */
export const usesName = (text: string, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => nameIn(name).test(blanked(text)));

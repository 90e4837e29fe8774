/** Names of columns with their signs: `(a + b) − c`. */
export type LinearForm = ReadonlyMap<string, 1 | -1>;

/** What a header says of its column: the name it gives it, and how it is computed from the columns named. */
export interface HeaderFormula {
  readonly name: string | null;
  /** A sum of columns, or the quotient of two when there is a denominator. */
  readonly numerator: LinearForm;
  readonly denominator: LinearForm | null;
}

const aName = String.raw`(?:col(?:onnes?|umns?)?\.?\s*)?(?:[a-z]{1,2}\d?|\d{1,2})`;
const bracketed = String.raw`[([]\s*${aName}\s*[)\]]`;
const wholeName = new RegExp(String.raw`^(?:${aName}|${bracketed})$`);
const lastName = new RegExp(String.raw`(${bracketed})$`);
const lastFormula = new RegExp(
  String.raw`(?:^|[\s(\[])((?:${aName}|${bracketed})\s*=\s*[-+*/x×÷.()\[\]a-z0-9\s]+)$`,
);
const lastGroup = /\(([^=]*)\)$/;
const token = new RegExp(
  String.raw`\s*(${bracketed}|col(?:onnes?|umns?)?\.?\s*\w{1,3}|\d+|x(?![a-z])|[×*/÷+-]|[a-z]{1,2}\d?(?![a-z])|[()\[\]])`,
  "y",
);

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2212–—―]/g, "-")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .trim();

/** `3 to 6`, `(3) à (6)` after an equals sign: all the columns from one to the other. */
const range = /\(?(\d{1,2})\)?\s*(?:to|à|bis)\s*\(?(\d{1,2})\)?/g;
const widestRange = 30;

const withRanges = (text: string): string =>
  text.includes("=")
    ? text.replace(range, (whole, from: string, to: string) => {
        const count = Number(to) - Number(from) + 1;
        if (count < 2 || count > widestRange) return whole;
        return `(${Array.from({ length: count }, (_, i) => Number(from) + i).join(" + ")})`;
      })
    : text;

/** The bare name: `(1)`, `[1]` and `col. 1` are `1`. */
const bare = (name: string): string => name.replace(/^[([\s]*(?:col(?:onnes?|umns?)?\.?\s*)?|[)\]\s]+$/g, "");

/**
 * The name that a header gives its column (`a`, `(1)`, `col. 2`, `Base (a)`), or null.
 * @example readHeaderName("Base (a)") // "a"
 */
export function readHeaderName(text: string): string | null {
  const plain = tidy(text);
  if (wholeName.test(plain)) return bare(plain);
  const formula = lastFormula.exec(plain)?.[1];
  if (formula !== undefined) return bare(formula.split("=")[0] ?? "");
  const last = lastName.exec(plain)?.[1];
  return last === undefined ? null : bare(last);
}

/**
 * The arithmetic that a header states, or null: `c = a + b`, `Solde (d = (a + b) − c)`, `(3) = (1) + (2)`, `5 = (2 à 4)`, `col. 3 = col. 1 / col. 2`.
 *
 * Without an equals sign only a whole text or a last pair of brackets is read (`Total (a + b)`), and bare numbers never are:
 * `15-19` is an age.
 * @example readHeaderFormula("Total (c = a + b)")?.numerator // Map { "a" → 1, "b" → 1 }
 */
export function readHeaderFormula(text: string): HeaderFormula | null {
  const plain = withRanges(tidy(text));
  const stated = lastFormula.exec(plain)?.[1];
  if (stated !== undefined) {
    const [left = "", right = ""] = stated.split("=");
    // A bracket that opens before the formula closes after it.
    const opened = right.split(/[([]/).length >= right.split(/[)\]]/).length;
    const form = readForm(opened ? right : right.replace(/\s*[)\]]\s*$/, ""));
    return form && { name: bare(left.trim()), ...form };
  }
  if (plain.includes("=")) return null;
  const written = lastGroup.exec(plain)?.[1] ?? plain;
  if (/^[\d\s./+-]+$/.test(written)) return null;
  const form = readForm(plain) ?? readForm(written);
  return form && { name: null, ...form };
}

type Form = Pick<HeaderFormula, "numerator" | "denominator">;

/** Longer arithmetic is no header's, and reading its brackets must not exhaust the stack. */
const mostTokens = 300;

/** A form of at least two names; null when the text holds anything else. */
function readForm(text: string): Form | null {
  const tokens: string[] = [];
  for (token.lastIndex = 0; token.lastIndex < text.trimEnd().length;) {
    const found = token.exec(text)?.[1];
    if (found === undefined || tokens.length === mostTokens) return null;
    tokens.push(found);
  }
  const form = new FormReader(tokens).read();
  const names = form ? [...form.numerator.keys(), ...(form.denominator?.keys() ?? [])] : [];
  // Letters and numbers are two ways to name columns, and no header uses both.
  const isOneWay = new Set(names.map((name) => /^\d/.test(name))).size === 1;
  return names.length >= 2 && isOneWay ? form : null;
}

/** Recursive descent over sums, products by a power of ten and one quotient. */
class FormReader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  read(): Form | null {
    const form = this.sum();
    return this.at === this.tokens.length ? form : null;
  }

  private sum(): Form | null {
    let left = this.product();
    while (left && /^[+-]$/.test(this.tokens[this.at] ?? "")) {
      const sign = this.tokens[this.at++] === "+" ? 1 : -1;
      const right = this.product();
      left = right && added(left, right, sign);
    }
    return left;
  }

  private product(): Form | null {
    let left = this.factor();
    while (left && /^[x×*/÷]$/.test(this.tokens[this.at] ?? "")) {
      const divides = /[/÷]/.test(this.tokens[this.at++] ?? "");
      const right = this.factor();
      if (!right) return null;
      // A power of ten changes the unit, not the columns.
      if (right.numerator.size === 0) continue;
      if (left.numerator.size === 0 && !divides) left = right;
      else if (!divides || left.denominator || right.denominator) return null;
      else left = { numerator: left.numerator, denominator: right.numerator };
    }
    return left;
  }

  private factor(): Form | null {
    const next = this.tokens[this.at++];
    if (next === undefined) return null;
    if (next === "(" || next === "[") {
      const inner = this.sum();
      return /^[)\]]$/.test(this.tokens[this.at++] ?? "") ? inner : null;
    }
    if (/^10+$/.test(next) && next.length > 2) return { numerator: new Map(), denominator: null };
    return wholeName.test(next)
      ? { numerator: new Map([[bare(next), 1 as const]]), denominator: null }
      : null;
  }
}

function added(left: Form, right: Form, sign: 1 | -1): Form | null {
  if (left.denominator || right.denominator || left.numerator.size === 0) return null;
  const numerator = new Map(left.numerator);
  for (const [name, own] of right.numerator) {
    if (numerator.has(name)) return null;
    numerator.set(name, own === sign ? 1 : -1);
  }
  return { numerator, denominator: null };
}

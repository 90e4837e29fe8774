/** How the lines of a list are numbered: `1.`, `II -`, `iv)`, `B.`, `(c)`. */
type Style = "number" | "ROMAN" | "roman" | "LETTER" | "letter";

/** A line of a list: `iv` is the fourth of one in small Roman numerals. */
interface Item {
  readonly style: Style;
  readonly ordinal: number;
}

/** The lines of one list, that of each ordinal from 1 on. */
export interface NumberedList {
  readonly style: Style;
  readonly lines: readonly number[];
}

const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const romans = ["", "X", "XX"].flatMap((tens) => ones.map((one) => tens + one));
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const name = String.raw`[IVX]{1,5}|[ivx]{1,5}|[A-Za-z]|\d{1,2}`;
/** `1. Taxes`, `(a) Services`, `II - Dépenses`, `3° Régions`, `a- Séjours`; `2.5` is a number, `A répartir` a word. */
const opening = new RegExp(
  String.raw`^\s*(?:\((${name})\)|(${name})\s?[.)°](?![\d.)])|([IVX]{1,5}|[A-Za-z])\s?[-\u2010-\u2015](?=\s))\s*\S`,
);
/** `(1 to 9)`, `(I à XII)`, `[i-vii]`. */
const range = new RegExp(
  String.raw`[([]\s*(${name})\s*(?:to|à|al?|bis|through|[-\u2010-\u2015\u2212])\s*(${name})\s*[)\]]\s*$`,
);
/** `(a + b)`, `(i+ii)`, `[1 + 2]`. */
const sum = new RegExp(String.raw`[([]\s*((?:${name})(?:\s*\+\s*(?:${name}))+)\s*[)\]]\s*$`);

/** What a name may number: `I` is a first numeral or a ninth letter. */
const readingsOf = (text: string): Item[] => {
  if (/^\d/.test(text)) return [{ style: "number", ordinal: Number(text) }];
  const upper = text.toUpperCase();
  const isSmall = text !== upper;
  return [
    { style: isSmall ? "roman" : "ROMAN", ordinal: romans.indexOf(upper) },
    { style: isSmall ? "letter" : "LETTER", ordinal: letters.indexOf(upper) + 1 },
  ];
};

/**
 * The lists that the numbers before labels draw, one inside the other: a number goes on with the innermost list that it follows, and a
 * first one opens another.
 * @example numberedLists(["1. Taxes", "a) Income", "b) Property", "2. Grants"]) // 1, 2 at [0, 3] and a, b at [1, 2]
 */
export function numberedLists(labels: readonly string[]): NumberedList[] {
  const lists: { readonly style: Style; readonly lines: number[] }[] = [];
  const open: (typeof lists)[number][] = [];
  labels.forEach((label, line) => {
    const found = opening
      .exec(label)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (found === undefined) return;
    const items = readingsOf(found);
    const at = open.findLastIndex(({ style, lines }) =>
      items.some((item) => item.style === style && item.ordinal === lines.length + 1),
    );
    if (at >= 0) {
      open.length = at + 1;
      open[at]?.lines.push(line);
      return;
    }
    const first = items.find(({ ordinal }) => ordinal === 1);
    if (!first) return;
    const list = { style: first.style, lines: [line] };
    lists.push(list);
    open.push(list);
  });
  return lists;
}

/** What a label adds of a list: the style, and the ordinals, of its lines. */
export interface AddedItems {
  readonly style: Style;
  readonly ordinals: readonly number[];
}

/**
 * The items that the bracket which closes a label adds: a range, or a sum of them; in each way that its names may be read.
 * @example addedItems("Recettes propres (1 à 3)") // [{ style: "number", ordinals: [1, 2, 3] }]
 */
export function addedItems(label: string): AddedItems[] {
  const ends = range.exec(label)?.slice(1);
  const names = ends ?? sum.exec(label)?.[1]?.split("+") ?? [];
  const read = names.map((text) => readingsOf(text.trim()));
  return (read[0] ?? []).flatMap(({ style }): AddedItems[] => {
    const own = read.flatMap((items) =>
      items.filter((item) => item.style === style).map(({ ordinal }) => ordinal),
    );
    if (own.length < names.length) return [];
    const [first = 0, last = 0] = own;
    const ordinals = ends ? Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i) : own;
    return ordinals.length > 1 ? [{ style, ordinals }] : [];
  });
}

/**
 * The lines that the items of a label stand for: of the nearest list above that has them all, then of the nearest one below.
 * @example linesOfItems(numberedLists(labels), 0, { style: "number", ordinals: [1, 2] }) // [[1, 4]]
 */
export function linesOfItems(
  lists: readonly NumberedList[],
  target: number,
  { style, ordinals }: AddedItems,
): (readonly number[])[] {
  const linesIn = ({ lines }: NumberedList): number[] =>
    ordinals.flatMap((ordinal) => {
      const line = lines[ordinal - 1];
      return line === undefined ? [] : [line];
    });
  const whole = lists
    .filter((list) => list.style === style)
    .map(linesIn)
    .filter((lines) => lines.length === ordinals.length);
  const above = whole.filter((lines) => lines.every((line) => line < target)).at(-1);
  const below = whole.find((lines) => lines.every((line) => line > target));
  return [above, below].filter((lines) => lines !== undefined);
}

import { readUnit } from "../../amounts";

/** A cell of a table of a letter: its text, and how many columns it spans. */
export interface LetterCell {
  readonly text: string;
  readonly span: number;
  /** It goes on from the cell above it. */
  readonly isContinued: boolean;
}

const bareNumber = /^[-+−–]?\s?\d[\d\s.,]*$/;
const amount = /^(?:[-+−–]?\s?\d[\d\s.,]*)(?:\s?(?:[kKmM]|[Mm]ds?)?\s?(?:€|euros?))$/;
/** Columns that count something else than money, where only the table says its unit. */
const counts = /\betp\b|%|\btaux\b|\bnombre\b|\beffectifs?\b|\bn°|\bann[ée]e\b|\bdate\b/i;

/**
 * A table of a letter as sentences: each amount with the label of its row, the heading of its column, and the unit that the heading, the
 * table or the line above it gives to bare numbers. What is no amount stays a paragraph of its own.
 * @example tableSentences([[cell("Mesure"), cell("M€")], [cell("IBODE"), cell("5,4")]], "") // ["Mesure", "M€", "IBODE, M€ : 5,4 M€"]
 */
export function tableSentences(rows: readonly (readonly LetterCell[])[], above: string): readonly string[] {
  const grid = gridOf(rows);
  const firstOfAmounts = grid.findIndex((row, r) => r > 0 && row.some((text) => isAmount(text)));
  if (firstOfAmounts === -1) return rows.flat().flatMap(({ text }) => (text === "" ? [] : [text]));
  const heads = grid.slice(0, firstOfAmounts);
  const headingOf = (c: number): string => [...new Set(heads.map((row) => row[c] ?? ""))].join(" ").trim();
  const widest = Math.max(...grid.map((row) => row.length));
  const headings = Array.from({ length: widest }, (_, c) => headingOf(c));
  const common = readUnit(headings.join(" | ")) ?? readUnit(above);
  return [
    ...rows.slice(0, firstOfAmounts).flatMap((row) => row.map(({ text }) => text)),
    ...grid.slice(firstOfAmounts).flatMap((row) => {
      const named = row.findIndex((text) => /\p{L}/u.test(text) && !isAmount(text));
      const label = row[named] ?? "";
      return row.map((text, c) => {
        if (c === named || text === "") return "";
        if (!isAmount(text) || c < named || named === -1) return text;
        const heading = headings[c] ?? "";
        const unit = readUnit(heading) ?? (counts.test(heading) ? null : common);
        const said = [label, heading].filter((part) => part !== "").join(", ");
        return `${said} : ${text}${bareNumber.test(text) && unit !== null ? ` ${unit}` : ""}`;
      });
    }),
  ].filter((text) => text !== "");
}

const isAmount = (text: string): boolean => bareNumber.test(text) || amount.test(text);

/** The texts by column; a cell that goes on from above says the same, one that spans columns says it for each. */
function gridOf(rows: readonly (readonly LetterCell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = [];
  for (const row of rows) {
    const above = grid.at(-1) ?? [];
    const texts: string[] = [];
    for (const { text, span, isContinued } of row)
      for (let i = 0; i < span; i++) {
        // An amount over several columns is said once.
        const own = i > 0 && isAmount(text) ? "" : text;
        texts.push(isContinued ? (above[texts.length] ?? "") : own);
      }
    grid.push(texts);
  }
  return grid;
}

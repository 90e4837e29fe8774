import { readAmount, readNotedAmount, type AmountReading } from "../../amounts";
import { oncePerText } from "../../amounts/oncePerText";
import { partAffix } from "../../amounts/partAffix";
import { isCountAndShare } from "../../amounts/splitMark";
import { CellKind } from "./cellKind";

/** In English and in French, as Excel and LibreOffice show them. */
const cellError =
  /^(?:#(?:REF|VALUE|VALEUR|DIV\/0|N\/[AD]|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|PROPAGATION|EPARS|CALC|CALCUL|FIELD|CHAMP|BUSY|OCCUP[EÉ]|BLOCKED|CONNECT|UNKNOWN|PYTHON|EXTERNAL|TIMEOUT|ERROR|GETTING_DATA)[\s\u00a0\u202f]?[!?]?|Err ?: ?\d{3})$/iu;
const period = /^\D{0,3}\d{4}\s*[-–/]\s*(\d{2}|\d{4})\D{0,3}$/;
/** `2016 f`, `2023p.`: a year with a letter for provisional, revised or forecast. */
const markedYear = /^(?:19|20)\d{2}\s?[([]?\p{L}{1,2}[.)\]]{0,2}$/u;
/** `1974 2,3`, `1975 2 , 4`: a year with the numbers of its notes, which is no amount of four digits and more. */
const notedYear = /^(?:19|20)\d{2}\s\d{1,2}(?:\s?,\s?\d{1,2})+$/u;
/** `£000`, `$'000`, `(€ 000s)`: thousands of a currency head a column, and are no amount. */
const thousandsOf = /^\(?(?:US|A|C|NZ)?[£$€]\s?['’]?000(?:['’]?s)?\)?$/;
/** Starts with a word that no amount starts with. */
const wordFirst = /^(?!mill|euro)\p{L}{4}/iu;
/** No word that stands for a missing amount is longer. */
const longestNone = 20;
/** A sheet with more different texts than this is read again rather than remembered. */
const remembered = 100_000;

const kindOfReading = (reading: AmountReading): CellKind => {
  if (reading.kind === "amount") return CellKind.textNumber;
  if (reading.kind === "none") return CellKind.noAmount;
  if (reading.kind === "text") return CellKind.text;
  // A lone dot or comma, a count and its share are decided by the rest of their column, once there is a column.
  return reading.reason === "ambiguous-dot" ||
    reading.reason === "ambiguous-comma" ||
    isCountAndShare(reading.text.trim().replace(/\s/g, " "))
    ? CellKind.textNumber
    : CellKind.unreadable;
};

/** The amount of a text that is one followed by a note. */
const notedAmount = (text: string): AmountReading | null =>
  /^[-+\u2212\d]/.test(text.trimStart()) ? readNotedAmount(text) : null;

/** The number that a text holds beside a word or a currency, as a text; null when it holds none. */
const bare = (text: string): string | null => {
  const number = partAffix(text.trim().replace(/\s/g, " "))?.number ?? null;
  return number !== null && kindOfReading(readAmount(number)) === CellKind.textNumber ? number : null;
};

/** What a text is on its own, whatever the rest of its column proves. */
const kindAlone = (text: string): CellKind => {
  if (text.trim() === "") return CellKind.blank;
  if (/^[#E]/.test(text) && cellError.test(text)) return CellKind.error;
  if (wordFirst.test(text) && (text.length > longestNone || /\d/.test(text))) return CellKind.text;
  if (period.test(text) || notedYear.test(text) || thousandsOf.test(text.trim())) return CellKind.text;
  const reading = readAmount(text);
  if (reading.kind === "refused" && reading.reason === "stray-characters" && markedYear.test(text))
    return CellKind.text;
  return reading.kind === "text" && notedAmount(text) !== null ? CellKind.noted : kindOfReading(reading);
};

/** Sheets repeat their labels, from one to the other too. */
const kindOf = oncePerText((text): CellKind => {
  const kind = kindAlone(text);
  return (kind === CellKind.text || kind === CellKind.unreadable) && bare(text) !== null
    ? CellKind.affixed
    : kind;
});

/** Reads the texts of one sheet, each different text once. */
export class CellTexts {
  private readonly readings = new Map<string, AmountReading>();
  private readonly proved = new Map<string, string>();

  /** From now on the text is an amount beside its unit. */
  prove(text: string): void {
    const number = bare(text);
    if (number !== null) this.proved.set(text, number);
  }

  /** The text of an amount without the word or currency that its column proves to be a unit. */
  amountText(text: string): string {
    return this.proved.get(text) ?? text;
  }

  reading(text: string): AmountReading {
    let reading = this.readings.get(text);
    if (reading === undefined) {
      if (this.readings.size >= remembered) this.readings.clear();
      reading = readAmount(this.amountText(text));
      this.readings.set(text, reading);
    }
    return reading;
  }

  readonly noted = notedAmount;

  readonly kind = kindOf;

  readonly kindAlone = kindAlone;
}

import type { AmountContext, AmountReading } from "./amountReading";
import { readAmount } from "./readAmount";

const longest = 200;
/** A number, then words in brackets or after « dont »: `37 (dont 2 pour La Réunion)`, `1 250 € dont 300 € notifiés`. */
const noted =
  /^(?<amount>.*?)[,;\s]*(?<note>[([][^()[\]]*\p{L}{3}[^()[\]]*[)\]]|(?:dont|y compris|of which|including)\s.*)$/iu;

/**
 * Reads a number followed by a note in words, the note kept as a mark; null when the text is no such thing.
 *
 * Among labels the same text is a label (`75 (Paris)`): only a column of amounts makes it an amount.
 * @example readNotedAmount("37 (dont 2 pour La Réunion)") // { kind: "amount", amount: 37, marks: ["(dont 2 pour La Réunion)"], … }
 */
export function readNotedAmount(text: string, context?: AmountContext): AmountReading | null {
  if (text.length > longest) return null;
  const { amount = "", note = "" } = noted.exec(text.trim())?.groups ?? {};
  const reading = readAmount(amount, context);
  return reading.kind === "amount" ? { ...reading, marks: [...reading.marks, note] } : null;
}

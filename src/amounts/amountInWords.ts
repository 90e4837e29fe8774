const units =
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const tens: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};
const scales: Readonly<Record<string, number>> = { mille: 1e3, million: 1e6, milliard: 1e9 };
const word = String.raw`(?:${[...units.slice(1), "une", ...Object.keys(tens), "vingts", "cents?", "mille", "millions?", "milliards?"].join("|")})`;
/** « vingt-deux millions d’euros », « deux cent mille euros »; « et » joins only « un » and « onze ». */
export const amountInWords = new RegExp(
  String.raw`(?<![\p{L}\d-])${word}(?:[-\s]+(?:et[-\s]+(?=une?(?!\p{L})|onze(?!\p{L})))?${word})*\s+(?:d['’]\s?)?euros?(?!\p{L})`,
  "giu",
);

/** An amount written in words: whole euros, and the scale of its last word (a million for « deux millions »). */
export interface WordedAmount {
  readonly euros: number;
  readonly precision: number;
}

/**
 * Reads what `amountInWords` finds; null for words that make no number.
 * @example readAmountInWords("vingt-deux millions d’euros") // { euros: 22_000_000, precision: 1_000_000 }
 */
export function readAmountInWords(text: string): WordedAmount | null {
  const words = text
    .toLowerCase()
    .replace(/\s+(?:d['’]\s?)?euros?$/, "")
    .split(/[-\s]+/)
    .filter((one) => one !== "et")
    .map((one) => (one === "une" ? "un" : one));
  let [total, group, precision] = [0, 0, 1];
  for (const one of words) {
    const name = one.replace(/s$/, "");
    const scale = scales[name];
    const unit = units.indexOf(one);
    precision = 1;
    if (scale !== undefined) {
      if (scale >= 1e6 && group === 0) return null;
      total += (group || 1) * scale;
      group = 0;
      precision = scale;
    } else if (name === "cent") group = (group || 1) * 100;
    else if (name === "vingt" && group % 100 === 4) group += 76;
    else if (tens[name] !== undefined) group += tens[name];
    else if (unit > 0) group += unit;
    else return null;
  }
  const euros = total + group;
  return Number.isSafeInteger(euros) ? { euros, precision } : null;
}

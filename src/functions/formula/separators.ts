/** How a formula is written: French Excel (`;` `\` and a decimal comma), or English (`,` and a decimal point). */
export interface Separators {
  readonly argument: ";" | ",";
  readonly column: "\\" | ",";
  readonly decimal: RegExp;
}

export const french: Separators = { argument: ";", column: "\\", decimal: /[.,]/ };
export const english: Separators = { argument: ",", column: ",", decimal: /\./ };

const texts = /"(?:[^"]|"")*"/g;
const arrays = /\{[^{}]*\}/g;

/**
 * The separators that a formula shows; French when nothing tells.
 *
 * A semicolon between arguments or a backslash is French. Otherwise a decimal point, TRUE or FALSE, or a comma that does
 * not stand between two digits is English: `=COUT.CHARGE(234,80)` has one argument.
 */
export const separatorsOf = (formula: string): Separators => {
  const bare = formula.replace(texts, '""');
  if (bare.includes("\\") || bare.replace(arrays, "").includes(";")) return french;
  const saysEnglish = /\d\.\d|\b(?:TRUE|FALSE)\b|(?<!\d),|,(?!\d)/i.test(bare);
  return saysEnglish ? english : french;
};

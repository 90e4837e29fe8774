/**
 * The call of a function as typed in the user's Excel; trailing arguments left empty are omitted.
 * @example writeCall("SUBV.CONNEXION", ["12", "1,5", ""], ";") // "=SUBV.CONNEXION(12;1,5)"
 */
export const writeCall = (id: string, typed: readonly string[], separator: string): string => {
  const last = typed.findLastIndex((text) => text.trim() !== "");
  return `=${id}(${typed
    .slice(0, last + 1)
    .map((text) => text.trim())
    .join(separator)})`;
};

const number = /^[+-]?[\d\s.,]+%?$/;
const reference = /^(?:(?:'[^']+'|[\p{L}\d_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/**
 * An argument as a formula wants it: a text that the user typed, or chose in the list, gets its quotes; a number, a cell,
 * a call, an array or a text already quoted is left as it is.
 * @example writeArgument("Hors subdivision", true) // '"Hors subdivision"'
 */
export const writeArgument = (typed: string, isText: boolean, choices: readonly string[] = []): string => {
  const text = typed.trim();
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (choices.includes(text)) return number.test(text) ? text : quoted;
  const isWritten = text === "" || text.startsWith('"') || /[({]/.test(text) || number.test(text);
  return !isText || isWritten || reference.test(text) || /^(VRAI|FAUX|TRUE|FALSE)$/i.test(text)
    ? text
    : quoted;
};

/** Does a formula read the sheet? References inside quotes are texts. */
export const readsCells = (formula: string): boolean =>
  /(?<![\p{L}\d_.])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_.(])/u.test(formula.replace(/"[^"]*"/g, '""'));

/** What the user would have typed or chosen for an argument read in a call. */
export const unquoted = (argument: string): string =>
  /^"(?:[^"]|"")*"$/.test(argument) ? argument.slice(1, -1).replaceAll('""', '"') : argument;

/**
 * The arguments of a call as typed, split at the separators outside quotes, brackets and arrays.
 * @example readCall('=ENV.ANNEXE("USLD";"Bretagne")', ";") // ['"USLD"', '"Bretagne"']
 */
export const readCall = (formula: string, separator: string): string[] =>
  split(formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")")), separator).map((part) =>
    part.trim(),
  );

const split = (text: string, separator: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') quoted = !quoted;
    else if (!quoted && "({".includes(char)) depth++;
    else if (!quoted && ")}".includes(char)) depth--;
    else if (!quoted && depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(start, i));
      start = i + separator.length;
    }
  }
  return text.trim() === "" ? [] : [...parts, text.slice(start)];
};

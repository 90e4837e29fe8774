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

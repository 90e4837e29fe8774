/** A workbook holds few formats and repeats its labels; beyond this, forgetting them all is cheaper than choosing. */
const mostTexts = 5000;
/** Longer texts are notes: they hardly come back, and many of them would take much memory. */
const longest = 120;

/**
 * Remembers what is read in a text: sheets repeat the same few formats over a million cells, and their labels from sheet to sheet.
 * @example const isDate = oncePerText((format) => /y/.test(format))
 */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = read(text);
    if (text.length > longest) return fresh;
    if (known.size >= mostTexts) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}

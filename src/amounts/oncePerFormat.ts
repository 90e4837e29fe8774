/** A workbook holds few formats; beyond this, forgetting them all is cheaper than choosing. */
const mostFormats = 1000;

/**
 * Remembers what a number format says: sheets repeat the same few formats over a million cells.
 * @example const isDate = oncePerFormat((format) => /y/.test(format))
 */
export function oncePerFormat<T>(read: (format: string) => T): (format: string) => T {
  const known = new Map<string, T>();
  return (format) => {
    const answer = known.get(format);
    if (answer !== undefined) return answer;
    const fresh = read(format);
    if (known.size >= mostFormats) known.clear();
    known.set(format, fresh);
    return fresh;
  };
}

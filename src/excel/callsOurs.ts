/** What Excel puts before a custom function that it does not know. */
const unknownPrefix = /^_XLDUDF_/;

const fold = (name: string): string => name.toUpperCase().replace(unknownPrefix, "").replace(/\./g, "_");

/**
 * Makes the test that tells whether a formula calls one of our functions, with or without a namespace,
 * also as stored by an Excel that lacks the add-in (`_xldudf_SUBV_CONNEXION`).
 *
 * @example callsOurs(["SUBV.CONNEXION"])('=A1+subv.connexion(2,"x")') // true
 */
export function callsOurs(functionIds: readonly string[]): (formula: string) => boolean {
  const ours = new Set(functionIds.map(fold));
  const isOurs = (name: string): boolean => {
    const folded = fold(name);
    return (
      ours.has(folded) || [...folded.matchAll(/_/g)].some(({ index }) => ours.has(folded.slice(index + 1)))
    );
  };
  return (formula) => {
    const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
    return [...withoutTexts.matchAll(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu)].some(([name]) => isOurs(name));
  };
}

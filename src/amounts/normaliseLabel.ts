import { oncePerText } from "./oncePerText";

const accentsAndInvisible = /[\p{M}\p{Cf}]/gu;
/** The dot of an acronym (`P.A.C.A.`, `n.d.`) goes; any other dot parts two words. */
const acronymDot = /(?<![\p{L}\p{N}])(\p{L})\./gu;
const joiners = /[\s\p{Pd}\u2212.'’‘ʼ`´_]+/gu;

/**
 * The form under which two labels are compared: no accent, no case, and hyphens, dots, apostrophes, underscores and
 * every Unicode space read as one space; `&` reads `et`.
 * @example normaliseLabel(" Provence-Alpes-Côte d’Azur ") // "provence alpes cote d azur"
 */
export const normaliseLabel = oncePerText((text): string =>
  text
    .normalize("NFD")
    .replace(accentsAndInvisible, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("&", " et ")
    .replace(acronymDot, "$1")
    .replace(joiners, " ")
    .trim(),
);

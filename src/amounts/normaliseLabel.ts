import { oncePerText } from "./oncePerText";

const asciiWord = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const diacritics = /\p{M}+/gu;
const invisible = /\p{Cf}+/gu;
/** The dot of an acronym (`P.A.C.A.`, `n.d.`) goes; any other dot parts two words. */
const acronymDot = /\.(?<=(?:^|[^\p{L}\p{N}])\p{L}\.|\.\p{L}\.)/gu;
const joiners = /[\s\p{Pd}\u2212.'’‘ʼ`´_]+/gu;

/**
 * The form under which two labels are compared: no accent, no case, and hyphens, dots, apostrophes, underscores and
 * every Unicode space read as one space; `&` reads `et`.
 * @example normaliseLabel(" Provence-Alpes-Côte d’Azur ") // "provence alpes cote d azur"
 */
export function normaliseLabel(text: string): string {
  return asciiWord.test(text) ? text : normalised(text);
}

const normalised = oncePerText((text) =>
  text
    .normalize("NFD")
    .replace(diacritics, "")
    .replace(invisible, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("&", " et ")
    .replace(acronymDot, "")
    .replace(joiners, " ")
    .trim(),
);

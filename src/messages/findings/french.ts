import { formulaSentencesFrench } from "./formulasFrench";
import { rowSentencesFrench, rowTitlesFrench } from "./rowsFrench";
import type { FindingWords, Shown } from "./words";

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;

const withUnit = (amount: string, { detail }: Shown): string =>
  detail("unit") === "" ? amount : `${amount}\u00a0${detail("unit")}`;

const line = (text: string): string =>
  text
    .replace(/^row /, "la ligne ")
    .replace(/^column /, "la colonne ")
    .replace(/^sheet /, "la feuille ");

function totalSentence(shown: Shown): string {
  const { finding, read, expected, gap, tolerance, lines, detail } = shown;
  const { cause, cell } = finding;
  if (cause?.cell) {
    const bounds = cause.interval
      ? `entre ${shown.amount(cause.interval[0])} et ${shown.amount(cause.interval[1])}`
      : expected;
    const certainty = cause.unique ? "aucun autre changement aussi simple ne les répare tous" : "à vérifier";
    return `${cell} : ${read} lu, ${bounds} proposé (${french.causes[cause.kind](shown)}) ; répare ${and(lines)}, ${certainty}.`;
  }
  const stated = `${cell} : le total imprimé ${read} diffère de ${withUnit(gap, shown)} de la somme recalculée ${expected} (tolérance d’arrondi ${tolerance})`;
  const places = shown.list("places");
  if (places.length > 0)
    return `${cell} : ${read} lu, mais ${expected} d’après ${places.join(" + ")} (écart ${withUnit(gap, shown)}, tolérance d’arrondi ${tolerance}).`;
  if (cause?.suspects) return `${stated} ; cellules possibles : ${cause.suspects.join(", ")}.`;
  if (!cause || cause.kind === "unknown") return `${stated} ; cause inconnue, aucune cellule n’est accusée.`;
  if (detail("holds") === "1") {
    return `${cell} : le total ${read} tient, mais ${french.causes[cause.kind](shown)} (${detail("equations")} colonnes ou lignes concernées).`;
  }
  const many = Number(detail("equations")) > 1 ? ` sur ${detail("equations")} totaux` : "";
  return `${stated}${many} : ${french.causes[cause.kind](shown)}.`;
}

const faultyLine = ({ detail }: Shown): string =>
  detail("isRow") === "1"
    ? `la ligne ${detail("place")} «\u00a0${detail("faultyLine")}\u00a0»`
    : `la colonne «\u00a0${detail("faultyLine")}\u00a0»`;

/** The French of every finding. */
export const french: FindingWords = {
  quote: (text) => `«\u00a0${text}\u00a0»`,
  line,
  proof: ({ amount, finding }, { equation, total, repaired }) => {
    const before = `${line(equation.line).replace("la ", "")} : total ${equation.target} ${amount(equation.printed)}, somme ${amount(equation.recomputed)} (écart ${amount(equation.gap)}, tolérance ${amount(equation.tolerance)})`;
    return finding.cause?.cell
      ? `${before} ; après correction, total ${amount(total)}, somme ${amount(repaired)}`
      : before;
  },
  titles: {
    "TOTAL-ECART": ({ finding, read, expected, detail }) =>
      finding.cause?.cell
        ? `${read} au lieu de ${expected}`
        : detail("holds") === "1"
          ? `Ligne hors du total : ${detail("faultyLine")}`
          : `Total faux : ${read}, somme ${expected}`,
    "TOTAL-SUSPECT": ({ signedGap }) => `Écart d’arrondi improbable : ${signedGap}`,
    "TOTAL-FIGE": () => "Total tapé au milieu de formules",
    "FORMULE-PLAGE": () => "Plage de somme à revoir",
    ...rowTitlesFrench,
  },
  sentences: {
    "TOTAL-ECART": totalSentence,
    "TOTAL-SUSPECT": ({ finding, read, expected, gap, tolerance }) =>
      `${finding.cell} : le total ${read} et la somme ${expected} diffèrent de ${gap}, dans la tolérance (${tolerance}) mais peu probable par le seul arrondi.`,
    ...formulaSentencesFrench,
    ...rowSentencesFrench,
  },
  causes: {
    transposition: () => "deux chiffres voisins intervertis",
    digit: () => "un chiffre erroné",
    "missing-digit": () => "un chiffre manquant",
    "extra-digit": () => "un chiffre en trop",
    sign: () => "signe inversé",
    scale: () => "montant décalé d’une puissance de dix, par l’unité ou la virgule",
    swap: ({ detail }) =>
      detail("partner") ? `valeurs échangées avec ${detail("partner")}` : "deux valeurs échangées",
    "missing-row": (shown) => `${faultyLine(shown)} manque dans le total`,
    "duplicated-row": (shown) => `${faultyLine(shown)} est comptée deux fois dans le total`,
    "double-counted-subtotal": (shown) =>
      `un sous-total est additionné avec ses propres parties (${faultyLine(shown)})`,
    "stale-total": () => "total resté d’un état antérieur du tableau",
    "text-number": () => "un nombre stocké en texte que la somme ignore",
    "hidden-decimals": () => "décimales cachées par le format d’affichage",
    unknown: () => "cause inconnue",
  },
};

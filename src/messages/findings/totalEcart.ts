import type { Alternative, Cause, Suspect } from "../../checks/cause";
import type { FindingOf } from "../../checks/finding";
import { sayCause } from "./causes";
import type { FindingMessages, Say } from "./say";

type TotalGap = FindingOf<"TOTAL-ECART">;

const proposedOf = (cause: Cause, expected: string, say: Say): string =>
  cause.interval ? between(cause.interval, say) : say.amount(expected);

const between = ([from, to]: NonNullable<Cause["interval"]>, say: Say): string =>
  say.language === "fr"
    ? `entre ${say.amount(from)} et ${say.amount(to)}`
    : `between ${say.amount(from)} and ${say.amount(to)}`;

const valueOf = ({ proposed, interval }: Omit<Suspect, "cell">, say: Say): string =>
  interval ? between(interval, say) : say.amount(proposed);

const suspect = (one: Suspect, say: Say): string => {
  const value = valueOf(one, say);
  return value === "" ? one.cell : `${one.cell} (${value})`;
};

const alternative = ({ changes }: Alternative, say: Say): string =>
  say.and(changes.map((change) => suspect(change, say)));

/** A cell that tells no amount is no culprit: the total may be wrong as well. */
const isUntold = (cause: Cause | null): boolean => cause?.kind === "empty" && cause.cell === null;

function french(finding: TotalGap, say: Say): string {
  const { cell, read, expected, cause, unit, tolerance, sources, faultyLine } = finding;
  const lu = say.amount(read);
  const gap = say.amount(finding.gap.abs(), unit);
  const within = `tolérance d’arrondi ${say.amount(tolerance)}`;
  if (cause?.cell) {
    const certainty = cause.unique ? "aucun autre changement aussi simple ne les répare tous" : "à vérifier";
    return `${cell} : ${read === "" ? "cellule vide" : `${lu} lu`}, ${proposedOf(cause, expected, say)} proposé (${sayCause(cause, faultyLine, say)}) ; répare ${say.and(cause.repairs.map(say.line))}, ${certainty}${alikeFrench(cause, say)}.`;
  }
  const known = suspectsFrench(cause, say);
  if (sources.length > 0)
    return `${cell} : ${read === "" ? "cellule vide" : `${lu} lu`}, mais ${say.amount(expected)} d’après ${sources.join(" + ")} (écart ${gap}, ${within})${known === null ? "" : ` ; ${known}`}.`;
  const stated = `${cell} : le total imprimé ${lu} diffère de ${gap} de la somme recalculée ${say.amount(expected)} (${within})`;
  if (known !== null) return `${stated} ; ${known}.`;
  if (!cause || cause.kind === "unknown") return `${stated} ; cause inconnue, aucune cellule n’est accusée.`;
  const why = sayCause(cause, faultyLine, say);
  if (faultyLine?.holds)
    return `${cell} : le total ${lu} tient, mais ${why} (${say.count(faultyLine.equations, "colonne ou ligne concernée", "colonnes ou lignes concernées")}).`;
  const many = (faultyLine?.equations ?? 0) < 2 ? "" : ` sur ${faultyLine?.equations ?? 0} totaux`;
  return `${stated}${many} : ${why}.`;
}

const alikeFrench = ({ alike }: Cause, say: Say): string =>
  alike
    ? ` ; le même écart se lit en ${say.and(alike)} : ces totaux comptent peut-être ce que leurs parts ne comptent pas`
    : "";

function suspectsFrench(cause: Cause | null, say: Say): string | null {
  if (cause?.alternatives?.length)
    return `plusieurs explications possibles : ${say.or(cause.alternatives.map((one) => alternative(one, say)))}`;
  const [first, second] = cause?.suspects ?? [];
  if (!first) return null;
  if (second) return `cellules possibles : ${cause?.suspects?.map((one) => suspect(one, say)).join(", ")}`;
  const value = valueOf(first, say);
  if (isUntold(cause) && value !== "")
    return `rien n’est compté en ${first.cell} : ${value} comblerait l’écart, à vérifier`;
  return value === ""
    ? `seule ${first.cell} peut l’expliquer, à vérifier`
    : `seule ${first.cell} peut l’expliquer : ${value} serait attendu, à vérifier`;
}

function english(finding: TotalGap, say: Say): string {
  const { cell, read, expected, cause, unit, tolerance, sources, faultyLine } = finding;
  const shown = say.amount(read);
  const gap = say.amount(finding.gap.abs(), unit);
  const within = `rounding tolerance ${say.amount(tolerance)}`;
  if (cause?.cell) {
    const certainty = cause.unique ? "no other change as simple repairs them all" : "to be checked";
    return `${cell}: ${read === "" ? "empty cell" : `reads ${shown}`}, ${proposedOf(cause, expected, say)} proposed (${sayCause(cause, faultyLine, say)}); repairs ${say.and(cause.repairs.map(say.line))}, ${certainty}${alikeEnglish(cause, say)}.`;
  }
  const known = suspectsEnglish(cause, say);
  if (sources.length > 0)
    return `${cell}: ${read === "" ? "empty cell" : `reads ${shown}`}, but ${say.amount(expected)} according to ${sources.join(" + ")} (gap ${gap}, ${within})${known === null ? "" : `; ${known}`}.`;
  const stated = `${cell}: the printed total ${shown} is ${gap} away from the sum ${say.amount(expected)} (${within})`;
  if (known !== null) return `${stated}; ${known}.`;
  if (!cause || cause.kind === "unknown") return `${stated}; cause unknown, no cell is accused.`;
  const why = sayCause(cause, faultyLine, say);
  if (faultyLine?.holds)
    return `${cell}: the total ${shown} holds, but ${why} (${say.count(faultyLine.equations, "column or row", "columns or rows")} concerned).`;
  const many = (faultyLine?.equations ?? 0) < 2 ? "" : ` in ${faultyLine?.equations ?? 0} totals`;
  return `${stated}${many}: ${why}.`;
}

const alikeEnglish = ({ alike }: Cause, say: Say): string =>
  alike ? `; the same gap stands in ${say.and(alike)}: these totals may count what their parts do not` : "";

function suspectsEnglish(cause: Cause | null, say: Say): string | null {
  if (cause?.alternatives?.length)
    return `several explanations are possible: ${say.or(cause.alternatives.map((one) => alternative(one, say)))}`;
  const [first, second] = cause?.suspects ?? [];
  if (!first) return null;
  if (second) return `possible cells: ${cause?.suspects?.map((one) => suspect(one, say)).join(", ")}`;
  const value = valueOf(first, say);
  if (isUntold(cause) && value !== "")
    return `nothing is counted in ${first.cell}: ${value} would fill the gap, to be checked`;
  return value === ""
    ? `only ${first.cell} can explain it, to be checked`
    : `only ${first.cell} can explain it: ${value} would be expected, to be checked`;
}

/** An equation is broken, in a table or across sheets. */
export const totalEcart: FindingMessages<"TOTAL-ECART"> = {
  fr: {
    title: ({ cause, read, expected, faultyLine }, say) =>
      cause?.alike
        ? `${say.amount(read)}, et ${say.amount(expected)} d’après ses parts`
        : cause?.cell
          ? read === ""
            ? `Cellule vide, ${say.amount(expected)} attendu`
            : `${say.amount(read)} au lieu de ${say.amount(expected)}`
          : faultyLine?.holds
            ? `Ligne hors du total : ${faultyLine.label}`
            : `Total faux : ${say.amount(read)}, somme ${say.amount(expected)}`,
    sentence: french,
  },
  en: {
    title: ({ cause, read, expected, faultyLine }, say) =>
      cause?.alike
        ? `${say.amount(read)}, and ${say.amount(expected)} by its parts`
        : cause?.cell
          ? read === ""
            ? `Empty cell, ${say.amount(expected)} expected`
            : `${say.amount(read)} instead of ${say.amount(expected)}`
          : faultyLine?.holds
            ? `Line outside the total: ${faultyLine.label}`
            : `Wrong total: ${say.amount(read)}, sum ${say.amount(expected)}`,
    sentence: english,
  },
};

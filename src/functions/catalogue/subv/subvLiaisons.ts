import { vintage2007 } from "../../arguments/vintage";
import { Rational } from "../../../allocation/rational";
import { boolean } from "../../arguments/boolean";
import { placed, refuseAt } from "../../arguments/place";
import { cells, optionalCells, requireSameSize, type Range } from "../../arguments/range";
import type { ArgumentText } from "../../argument";
import { isBlank, isBlankOrZero, showCell, type Cell } from "../../cell";
import { defineFunction } from "../../definition";
import { plainValue } from "../../display";
import { normalise, stemmed } from "../../labels";
import type { Parameters } from "../../parameters";
import { ratio } from "../../resultKind";

const sites = {
  name: { fr: "sites", en: "sites" },
  description: { fr: "Un site par cellule ; vide, pas de site.", en: "One site per cell; blank, no site." },
};
const groups = {
  name: { fr: "groupes", en: "groups" },
  description: {
    fr: "Liaison commune à des sites voisins ; vide, le site a sa propre liaison.",
    en: "Link shared by neighbouring sites; blank, the site has its own.",
  },
  domain: { fr: "plage de même taille", en: "a range of the same size" },
};
const eligible = {
  name: { fr: "éligible", en: "eligible" },
  description: { fr: "Résultat d’ELIG.SITE pour chaque site.", en: "Result of ELIG.SITE for each site." },
  domain: { fr: "VRAI ou FAUX, plage de même taille", en: "TRUE or FALSE, a range of the same size" },
};
const eligibleCell = boolean(eligible);
/** What a column of sites or of groups is headed by. */
const headings = new Set(
  ["site", "nom", "nom du site", "site périphérique", "établissement", "FINESS", "groupe", "liaison"].map(
    (label) => stemmed(label),
  ),
);

/** Refuses the titles of the columns: they would count as a site, or as a group. */
const requireNoHeading = (argument: ArgumentText, { values, rows, columns }: Range<Cell>): void => {
  const [first] = values;
  if (rows > 1 && typeof first === "string" && headings.has(stemmed(first)))
    refuseAt({ rows, columns, at: 0 }, "#VALEUR!", "heading-in-range", {
      argument: argument.name,
      received: showCell(first),
    });
};

/** Whether a site is eligible: every one is when no range says it; a blank cell of that range says nothing. */
const isEligible = (admitted: Range<Cell> | null, at: number, parameters: Parameters): boolean => {
  if (admitted === null) return true;
  const cell = admitted.values[at];
  if (isBlank(cell))
    return refuseAt({ ...admitted, at }, "#VALEUR!", "blank-condition", { argument: eligible.name });
  try {
    return eligibleCell.read(cell, parameters);
  } catch (error) {
    throw placed(error, cell, { ...admitted, at });
  }
};

const groupName = (cell: Cell): string => {
  const written = String(plainValue(cell));
  return normalise(written) || written.trim();
};

/** Number of links once neighbouring sites that share one are grouped (2007, annexe II-B). */
export const subvLiaisons = defineFunction({
  id: "SUBV.LIAISONS",
  description: {
    fr: "Nombre de liaisons après regroupement des sites voisins (2007).",
    en: "Number of links once neighbouring sites are grouped (2007).",
  },
  arguments: {
    sites: cells(sites),
    groups: cells(groups),
    eligible: optionalCells(eligible),
    vintage: vintage2007,
  },
  result: { ...ratio, unit: { fr: "liaisons", en: "links" } },
  sources: ["2007-site-regroupement", "2007-p-tous-eligibles-nombre-de-sites"],
  note: {
    fr: "La circulaire ne dit pas à quelle distance des sites sont voisins : le groupe est saisi par l’agence.",
    en: "The circular does not say how near neighbouring sites are: the agency types the groups.",
  },
  examples: [
    { formula: '=SUBV.LIAISONS({"S1";"S2";"S3";"S4"};{"A";"A";"";"B"})', value: "3" },
    { formula: '=SUBV.LIAISONS({"S1";"S2"};{"A";"B"};{VRAI;FAUX})', value: "1" },
    { formula: '=SUBV.LIAISONS({"S1"};{"A";"B"})', error: "#VALEUR!" },
  ],
  compute: ({ sites: places, groups: shared, eligible: admitted }, trace, at) => {
    requireSameSize({ argument: sites, range: places }, { argument: groups, range: shared });
    if (admitted !== null)
      requireSameSize({ argument: sites, range: places }, { argument: eligible, range: admitted });
    requireNoHeading(sites, places);
    requireNoHeading(groups, shared);
    const named = new Set<string>();
    let own = 0;
    places.values.forEach((site, i) => {
      if (isBlankOrZero(site) || !isEligible(admitted, i, at)) return;
      const group = shared.values[i];
      if (isBlankOrZero(group)) own += 1;
      else named.add(groupName(group));
    });
    trace?.step(
      `liaisons propres : ${own} ; groupes : ${named.size}`,
      `own links: ${own}; groups: ${named.size}`,
    );
    return Rational.of(own + named.size);
  },
});

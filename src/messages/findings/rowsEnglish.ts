import { unreadableEnglish } from "./unreadableReasons";
import type { FindingWords } from "./words";

type Row = Exclude<
  keyof FindingWords["titles"],
  "TOTAL-ECART" | "TOTAL-SUSPECT" | "TOTAL-FIGE" | "FORMULE-PLAGE"
>;

const setName = (set: string): string => (set === "2016" ? "regions since 2016" : "regions before 2016");
const because = (reason: string): string => {
  const words = (unreadableEnglish as Readonly<Record<string, string>>)[reason];
  return words === undefined ? "" : ` (${words})`;
};
const cells = (count: string): string => (count === "1" ? "1 cell" : `${count} cells`);

const finessReasons: Readonly<Record<string, string>> = {
  length: "9 characters are expected",
  characters: "digits are expected (2A or 2B in Corsica), without spaces or hyphens",
  department: "unknown department",
  key: "wrong check digit",
  "leading-zero-lost": "leading zero lost",
};

/** Titles of the findings on rows, numbers and codes, in English. */
export const rowTitlesEnglish: Pick<FindingWords["titles"], Row> = {
  "REGION-INCONNUE": ({ read }) => `Unknown region: ${read}`,
  "REGION-DOUBLON": ({ detail }) => `Region listed twice: ${detail("region")}`,
  "REGION-MANQUANTE": ({ detail }) => `Region absent: ${detail("region")}`,
  "REGION-CODE": () => "Code and region disagree",
  "REGION-MILLESIME": ({ detail }) => `Region of another period: ${detail("region")}`,
  "REGION-VARIANTE": ({ detail }) => `Variant of ${detail("region")}`,
  "NOMBRE-TEXTE": ({ detail }) => `Numbers stored as text: ${cells(detail("count"))}`,
  "NOMBRE-ILLISIBLE": ({ read }) => `Unreadable amount: ${read}`,
  "NOMBRE-ERREUR": ({ read, detail }) =>
    detail("reason") === "no-result" ? "Formulas never computed" : `Error value ${read}`,
  "NOMBRE-PRECISION": () => "Hidden decimals",
  "UNITE-INCONNUE": () => "Unit not found",
  "UNITE-ECHELLE": () => "Doubtful order of magnitude",
  "LIGNE-MASQUEE": ({ detail }) =>
    detail("lines") === "rows" ? "Hidden rows in a total" : "Hidden columns in a total",
  "FINESS-INVALIDE": ({ read }) => `Invalid FINESS: ${read}`,
  "FINESS-DOUBLON": ({ read }) => `FINESS listed twice: ${read}`,
  "CODE-INCONNU": ({ read }) => `Unknown code: ${read}`,
  "PLAFOND-DEPASSE": ({ read }) => `Above the cap: ${read}`,
  "ENVELOPPE-DEPASSEE": ({ detail }) => `Envelope exceeded: ${detail("region")}`,
  "PUBLIE-ECART": ({ read }) => `Differs from the published annex: ${read}`,
  "TABLE-ABSENTE": () => "No table found",
};

/** Sentences of the findings on rows, numbers and codes, in English. */
export const rowSentencesEnglish: Pick<FindingWords["sentences"], Row> = {
  "REGION-INCONNUE": ({ finding, read, list }) => {
    const names = list("names");
    return `${finding.cell}: ${read} is no known region; ${names.length > 0 ? `did you mean ${names.join(" or ")}?` : "a region name is expected."}`;
  },
  "REGION-DOUBLON": ({ finding, detail }) =>
    `${finding.cell}: ${detail("region")} already stands at ${detail("first")}; one row per region is expected.`,
  "REGION-MANQUANTE": ({ detail }) =>
    `${detail("region")} (code ${detail("code")}) has no row while the other ${setName(detail("set"))} are present.`,
  "REGION-CODE": ({ finding, detail }) =>
    detail("codeRegion") === ""
      ? `${finding.cell}: code ${detail("code")} belongs to no region; ${detail("region")} has code ${finding.expected ?? ""}.`
      : `${finding.cell}: code ${detail("code")} is that of ${detail("codeRegion")}, the row says ${detail("region")} (code ${finding.expected ?? ""}).`,
  "REGION-MILLESIME": ({ finding, detail }) =>
    `${finding.cell}: ${detail("region")} is not one of the ${setName(detail("set"))} that the table lists.`,
  "REGION-VARIANTE": ({ finding, read, detail }) =>
    `${finding.cell}: ${read} is read as ${detail("region")}, its official name.`,
  "NOMBRE-TEXTE": ({ finding, detail }) =>
    detail("count") === "1"
      ? `${finding.cell}: number stored as text; Excel's sums skip it.`
      : `${cells(detail("count"))} (${finding.cells.slice(0, 4).join(", ")}${finding.cells.length > 4 ? "…" : ""}) hold numbers stored as text; Excel's sums skip them.`,
  "NOMBRE-ILLISIBLE": ({ finding, read, detail }) =>
    detail("count") === "1"
      ? `${finding.cell}: ${read} cannot be read without guessing${because(detail("reason"))}; an amount was expected. Totals that use it are not checked.`
      : `${finding.cells.join(", ")}: ${cells(detail("count"))} cannot be read without guessing (first: ${read}${because(detail("reason"))}); amounts were expected.`,
  "NOMBRE-ERREUR": ({ finding, read, detail }) =>
    detail("reason") === "no-result"
      ? `${finding.cell}: formula without a saved result (${cells(detail("count"))}); open and save the workbook in Excel to compute it.`
      : `${finding.cells.join(", ")}: error value ${read} in the table; totals that use it are not checked.`,
  "NOMBRE-PRECISION": ({ finding, detail, signedGap }) =>
    detail("storedFoots") === "1"
      ? `${finding.cell}: stored values add up exactly, displayed ones do not (gap ${signedGap}), because of hidden decimals.`
      : `${finding.cell}: displayed values add up exactly, stored ones do not, because of hidden decimals.`,
  "UNITE-INCONNUE": ({ detail }) =>
    `${detail("range")}: no title, header or number format says the unit (€, k€ or M€); totals are checked, the scale is not.`,
  "UNITE-ECHELLE": ({ finding, read, expected, detail }) =>
    detail("lines") !== ""
      ? `${detail("range")}: the amounts of ${detail("lines")} “${detail("label")}” seem typed in another unit than the table; its totals only hold once they are ${detail("isLarge") === "1" ? "divided" : "multiplied"} by 1,000.`
      : `${finding.cell}: ${read} seems of another order of magnitude than the rest; the totals expect ${expected}. Mixed units (€ and k€) or a moved decimal point?`,
  "LIGNE-MASQUEE": ({ detail, list }) =>
    `${detail("lines") === "rows" ? "Hidden rows" : "Hidden columns"} ${list("names").slice(0, 12).join(", ")}${list("names").length > 12 ? "…" : ""}: they count in a total.`,
  "FINESS-INVALIDE": ({ finding, read, detail }) =>
    `${finding.cell}: ${read} is no FINESS number (${finessReasons[detail("reason")] ?? detail("reason")})${finding.expected ? `; perhaps ${finding.expected}` : ""}.`,
  "FINESS-DOUBLON": ({ finding, read, detail }) =>
    `${finding.cell}: FINESS ${read} already stands at ${detail("first")}.`,
  "CODE-INCONNU": ({ finding, read, detail }) =>
    `${finding.cell}: ${read} is not in the nomenclature of ${detail("year")} (${detail("kind") === "mission" ? "mission code" : detail("kind") === "flag" ? "JPE, NR or R expected" : "vector"}).`,
  "PLAFOND-DEPASSE": ({ finding, read, expected }) =>
    `${finding.cell}: ${read} is above the cap of ${expected}.`,
  "ENVELOPPE-DEPASSEE": ({ detail, read, expected, gap }) =>
    `${detail("region")}, ${detail("column")}: the establishments add up to ${read}, the envelope is ${expected} (exceeded by ${gap}).`,
  "PUBLIE-ECART": ({ finding, read, expected, detail }) =>
    `${finding.cell}: reads ${read}, published ${expected} (annex ${detail("annex")} ${detail("vintage")}).`,
  "TABLE-ABSENTE": ({ finding }) =>
    `Sheet “${finding.sheet}”: no table of amounts was found; a column of labels and columns of numbers are needed.`,
};

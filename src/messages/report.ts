import type { Language } from "./language";
import { counted, integer } from "./typography";

const fr = (count: number, one: string, many: string): string => counted(count, one, many, "fr");
const en = (count: number, one: string, many: string): string => counted(count, one, many, "en");

/** The words of the control report that are not a finding's or the verdict's. */
export interface ReportTexts {
  readonly title: string;
  readonly workbook: string;
  readonly scope: string;
  readonly wholeWorkbook: string;
  readonly sheet: string;
  readonly checkedAt: string;
  readonly author: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly sha256: string;
  readonly verdict: string;
  readonly tables: string;
  readonly gaps: string;
  readonly gapsShown: (shown: number, all: number) => string;
  readonly findings: string;
  readonly noFinding: string;
  readonly accepted: string;
  readonly noAccepted: string;
  readonly unused: string;
  readonly stated: string;
  readonly notATotal: string;
  readonly totalOf: (terms: string) => string;
  readonly envelopeOf: (cells: string, label: string) => string;
  readonly corrections: string;
  readonly noCorrection: string;
  readonly undone: string;
  readonly totals: string;
  /** The name of a total that its table leaves without one. */
  readonly total: string;
  readonly totalsListed: (listed: number, all: number) => string;
  readonly method: string;
  readonly notChecked: string;
  readonly everythingChecked: string;
  readonly paste: string;
  /** Before the other places where the same is said. */
  readonly elsewhere: string;
  readonly unknownUnit: string;
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly beliefs: Readonly<Record<"certain" | "established" | "possible", string>>;
  readonly regimes: Readonly<Record<"exact" | "rounded" | "stored", string>>;
  readonly legend: Readonly<
    Record<"none" | "exact" | "rounding" | "suspect" | "uncheckable" | "broken" | "culprit", string>
  >;
  readonly headers: {
    readonly finding: readonly string[];
    readonly accepted: readonly string[];
    readonly correction: readonly string[];
    readonly total: readonly string[];
  };
  /** Tables with nothing to show, beside others that are drawn or alone. */
  readonly quietTables: (count: number, beside: boolean) => string;
  /** Tables with something to show, beyond those that were drawn. */
  readonly picturesLeft: (count: number) => string;
  readonly lines: (rows: number, columns: number) => string;
  readonly reasons: {
    readonly ownSheets: (names: string) => string;
    readonly noTable: (names: string) => string;
    readonly noTotal: (places: string) => string;
    readonly tooManyTables: string;
    readonly uncheckable: (count: number) => string;
    readonly notReconciled: (count: number) => string;
    readonly noUnit: (places: string) => string;
    readonly onlySheet: (name: string) => string;
    readonly withoutJudgements: string;
    readonly damagedJudgements: string;
    readonly newerJudgements: string;
  };
  readonly methodLines: readonly string[];
}

const french: ReportTexts = {
  title: "Rapport de contrôle",
  workbook: "Classeur",
  scope: "Périmètre",
  wholeWorkbook: "tout le classeur",
  sheet: "feuille",
  checkedAt: "Contrôlé le",
  author: "Par",
  version: "Dotations ARS, version",
  fingerprint: "Empreinte des cellules contrôlées (SHA-256)",
  sha256: "Empreinte du fichier (SHA-256)",
  verdict: "Verdict",
  tables: "Tableaux",
  gaps: "Écarts par taille",
  gapsShown: (shown, all) =>
    shown < all
      ? `Les ${integer(shown, "fr")} plus grands écarts, sur ${integer(all, "fr")}.`
      : "Écart = imprimé − recalculé.",
  findings: "Constats",
  noFinding: "Aucun constat.",
  accepted: "Constats acceptés",
  noAccepted: "Aucun constat n’a été accepté.",
  unused: "acceptation sans objet : le constat n’existe plus ou ses montants ont changé",
  stated: "Totaux précisés",
  notATotal: "ce n’est pas un total",
  totalOf: (terms) => `c’est un total de ${terms}`,
  envelopeOf: (cells, label) => `${cells} : enveloppe désignée, ${label}`,
  corrections: "Journal des corrections",
  noCorrection: "Aucune correction n’a été enregistrée dans ce classeur.",
  undone: "annulée",
  totals: "Tous les totaux",
  total: "Total",
  totalsListed: (listed, all) =>
    listed < all
      ? `${fr(listed, "total listé", "totaux listés")} sur ${integer(all, "fr")} : tous ceux qui ne sont ni exacts ni arrondis d’abord.`
      : "",
  method: "Méthode",
  notChecked: "Ce qui n’a pas été vérifié, et pourquoi",
  everythingChecked: "Rien n’a été laissé de côté dans ce qui a été lu.",
  paste: "À coller dans une cellule libre :",
  elsewhere: "De même en :",
  unknownUnit: "unité inconnue",
  severities: { error: "Erreur", warning: "À regarder", info: "Information" },
  beliefs: { certain: "certaine", established: "établie", possible: "possible" },
  regimes: { exact: "montants non arrondis", rounded: "arrondi", stored: "décimales cachées" },
  legend: {
    none: "dans aucun total",
    exact: "juste",
    rounding: "arrondi",
    suspect: "suspect",
    uncheckable: "invérifiable ou non rapproché",
    broken: "dans un total faux",
    culprit: "cellule en cause",
  },
  headers: {
    finding: ["Gravité", "Cellule", "Code", "Constat"],
    accepted: ["Cellule", "Constat", "Motif", "Par", "Le"],
    correction: ["Cellule", "Avant", "Après", "Constat", "Par", "Le"],
    total: [
      "Cellule",
      "Libellé",
      "Somme de",
      "Imprimé",
      "Recalculé",
      "Écart",
      "Tolérance",
      "Certitude",
      "Statut",
    ],
  },
  quietTables: (count, beside) =>
    `${beside ? fr(count, "autre tableau", "autres tableaux") : fr(count, "tableau", "tableaux")} sans rien à montrer.`,
  picturesLeft: (count) =>
    `${fr(count, "autre tableau n’est pas dessiné", "autres tableaux ne sont pas dessinés")} ici.`,
  lines: (rows, columns) => `${fr(rows, "ligne", "lignes")} × ${fr(columns, "colonne", "colonnes")}`,
  reasons: {
    ownSheets: (names) => `Feuilles faites par le complément, laissées de côté : ${names}.`,
    noTable: (names) => `Feuilles sans tableau de montants reconnu : ${names}.`,
    noTotal: (places) => `Tableaux sans aucun total reconnu : ${places}.`,
    tooManyTables:
      "Les tableaux sont trop nombreux pour comparer chaque ligne à celles de tous les autres : ce qu’un tableau répète d’un autre n’a pas été vérifié.",
    uncheckable: (count) =>
      fr(
        count,
        "total ne peut être calculé : lui-même ou l’un de ses termes est illisible, absent ou sans résultat.",
        "totaux ne peuvent être calculés : eux-mêmes ou l’un de leurs termes sont illisibles, absents ou sans résultat.",
      ),
    notReconciled: (count) =>
      fr(
        count,
        "montant donné pour un total n’a pu être rapproché d’aucune somme.",
        "montants donnés pour des totaux n’ont pu être rapprochés d’aucune somme.",
      ),
    noUnit: (places) => `Unité inconnue, donc échelle non vérifiée : ${places}.`,
    onlySheet: (name) =>
      `Seule la feuille « ${name} » a été contrôlée ; les reports entre feuilles ne le sont pas.`,
    withoutJudgements: "Les acceptations enregistrées dans le classeur ont été ignorées, comme demandé.",
    damagedJudgements:
      "Les acceptations enregistrées dans le classeur sont abîmées : elles ont été ignorées.",
    newerJudgements:
      "Les acceptations de ce classeur viennent d’une version plus récente du complément : elles ont été ignorées.",
  },
  methodLines: [
    "Chaque feuille est lue une fois ; les tableaux, leurs en-têtes, leurs unités et leurs totaux sont reconnus sans réglage.",
    "Les montants sont traités en décimal exact, jamais en virgule flottante.",
    "Une égalité est certaine quand une formule, l’en-tête ou la structure connue (liste complète des régions) l’énonce.",
    "Elle est établie quand la grande majorité de ses positions tombent juste ; sinon elle est seulement possible et n’accuse personne.",
    "Écart = montant imprimé − montant recalculé, partout dans ce rapport.",
    "Tolérance d’un total de n termes non nuls arrondis à l’unité u : (n + 1) × u / 2 ; un terme lui-même arrondi apporte la sienne.",
    "Exact : écart nul. Arrondi : écart dans la tolérance. Suspect : dans la tolérance mais au-delà de trois écarts-types d’arrondis indépendants.",
    "Faux : au-delà de la tolérance. Invérifiable : un terme ou le total ne se lit pas ; il n’est jamais compté comme vérifié.",
    "Une correction est proposée quand elle fait partie du seul plus petit ensemble de changements usuels qui rétablit toutes les égalités.",
    "Rien n’est corrigé sans un geste de l’utilisateur ; chaque correction est inscrite au journal.",
  ],
};

const english: ReportTexts = {
  title: "Check report",
  workbook: "Workbook",
  scope: "Scope",
  wholeWorkbook: "whole workbook",
  sheet: "sheet",
  checkedAt: "Checked on",
  author: "By",
  version: "Dotations ARS, version",
  fingerprint: "Fingerprint of the cells checked (SHA-256)",
  sha256: "Fingerprint of the file (SHA-256)",
  verdict: "Verdict",
  tables: "Tables",
  gaps: "Gaps by size",
  gapsShown: (shown, all) =>
    shown < all
      ? `The ${integer(shown, "en")} largest gaps out of ${integer(all, "en")}.`
      : "Gap = printed − recomputed.",
  findings: "Findings",
  noFinding: "No finding.",
  accepted: "Accepted findings",
  noAccepted: "No finding was accepted.",
  unused: "acceptance without object: the finding is gone or its amounts have changed",
  stated: "Totals stated by hand",
  notATotal: "this is no total",
  totalOf: (terms) => `this is the total of ${terms}`,
  envelopeOf: (cells, label) => `${cells}: designated envelope, ${label}`,
  corrections: "Journal of corrections",
  noCorrection: "No correction is recorded in this workbook.",
  undone: "undone",
  totals: "Every total",
  total: "Total",
  totalsListed: (listed, all) =>
    listed < all
      ? `${en(listed, "total", "totals")} listed out of ${integer(all, "en")}: those neither exact nor rounded come first.`
      : "",
  method: "Method",
  notChecked: "What was not checked, and why",
  everythingChecked: "Nothing of what was read was left aside.",
  paste: "To paste in a free cell:",
  elsewhere: "The same at:",
  unknownUnit: "unknown unit",
  severities: { error: "Error", warning: "To be looked at", info: "Information" },
  beliefs: { certain: "certain", established: "established", possible: "possible" },
  regimes: { exact: "amounts not rounded", rounded: "rounded", stored: "hidden decimals" },
  legend: {
    none: "in no total",
    exact: "right",
    rounding: "rounded",
    suspect: "suspect",
    uncheckable: "cannot be checked, or not reconciled",
    broken: "in a wrong total",
    culprit: "cell at fault",
  },
  headers: {
    finding: ["Severity", "Cell", "Code", "Finding"],
    accepted: ["Cell", "Finding", "Reason", "By", "On"],
    correction: ["Cell", "Before", "After", "Finding", "By", "On"],
    total: ["Cell", "Label", "Sum of", "Printed", "Recomputed", "Gap", "Tolerance", "Belief", "Status"],
  },
  quietTables: (count, beside) =>
    `${beside ? en(count, "other table", "other tables") : en(count, "table", "tables")} with nothing to show.`,
  picturesLeft: (count) => `${en(count, "other table is not drawn", "other tables are not drawn")} here.`,
  lines: (rows, columns) => `${en(rows, "row", "rows")} × ${en(columns, "column", "columns")}`,
  reasons: {
    ownSheets: (names) => `Sheets made by the add-in, left aside: ${names}.`,
    noTable: (names) => `Sheets in which no table of amounts was found: ${names}.`,
    noTotal: (places) => `Tables in which no total was found: ${places}.`,
    tooManyTables:
      "There are too many tables to compare each line with those of all the others: what one table repeats of another was not checked.",
    uncheckable: (count) =>
      en(
        count,
        "total cannot be computed: it or one of its terms is unreadable, absent or without result.",
        "totals cannot be computed: they or one of their terms are unreadable, absent or without result.",
      ),
    notReconciled: (count) =>
      en(
        count,
        "amount given as a total could be reconciled with no sum.",
        "amounts given as totals could be reconciled with no sum.",
      ),
    noUnit: (places) => `Unknown unit, so the scale is not checked: ${places}.`,
    onlySheet: (name) => `Only sheet “${name}” was checked; ties across sheets are not.`,
    withoutJudgements: "The acceptances kept in the workbook were ignored, as asked.",
    damagedJudgements: "The acceptances kept in the workbook are damaged: they were ignored.",
    newerJudgements:
      "The acceptances of this workbook come from a later version of the add-in: they were ignored.",
  },
  methodLines: [
    "Each sheet is read once; tables, headers, units and totals are recognised without any setting.",
    "Amounts are exact decimals, never floating-point numbers.",
    "An equation is certain when a formula, the header or known structure (a complete list of regions) states it.",
    "It is established when the great majority of its positions hold; otherwise it is merely possible and accuses nobody.",
    "Gap = printed amount − recomputed amount, throughout this report.",
    "Tolerance of a total of n non-zero terms rounded to the unit u: (n + 1) × u / 2; a term that is itself rounded brings its own.",
    "Exact: no gap. Rounded: inside the tolerance. Suspect: inside it but beyond three standard deviations of independent roundings.",
    "Wrong: beyond the tolerance. Cannot be checked: a term or the total cannot be read; it never counts as checked.",
    "A correction is proposed when it belongs to the only smallest set of usual changes that makes every equation hold.",
    "Nothing is corrected without an act of the user; every correction is entered in the journal.",
  ],
};

/** The words of the control report: `reportTexts("fr").title // "Rapport de contrôle"`. */
export const reportTexts = (language: Language): ReportTexts => (language === "en" ? english : french);

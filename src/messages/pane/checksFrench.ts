import type { TotalCounts } from "../../checks/report";
import { listed } from "../typography";
import { inFrench } from "./counts";
import { nounsOf } from "../verdict";
const { n, many, agree, duration } = inFrench;
const cells = (count: number): string => many(count, "cellule");
const step = (i: number, of: number): string => (of < 2 ? "" : ` (${n(i)} sur ${n(of)})`);

/** What the tab *Contrôles* says, in French. */
export const checksFrench = {
  running: {
    title: (scope: "sheet" | "workbook"): string =>
      scope === "workbook" ? "Rapprochement des totaux en cours" : "Contrôle de la feuille en cours",
    reading: (sheet: string, i: number, of: number): string => `Lecture de « ${sheet} »${step(i, of)}`,
    checking: (sheet: string, i: number, of: number): string => `Contrôle de « ${sheet} »${step(i, of)}`,
    starting: "Ouverture du classeur…",
    cells: (count: number): string => `${cells(count)} ${agree(count, "lue", "lues")}`,
    cancel: "Interrompre",
    stopping: "Interruption…",
    progress: "Avancement",
  },
  cancelled: {
    title: "Contrôle interrompu.",
    next: "Rien n’a été écrit. Vous pouvez le relancer quand vous voulez.",
  },
  hints: {
    empty: (scope: "sheet" | "workbook"): string =>
      `${scope === "sheet" ? "Cette feuille est vide" : "Ce classeur est vide"}. Ouvrez une annexe, ou insérez une annexe publiée depuis l’onglet Circulaires.`,
    noTable:
      "Un tableau d’annexe est reconnu à ses en-têtes, à une colonne de libellés (régions, établissements) et à des montants en lignes et colonnes. Affichez la bonne feuille, ou rapprochez tout le classeur.",
    noTotal:
      "Les montants sont lus, mais aucune ligne ni colonne n’est la somme des autres. Ajoutez une ligne « Total » pour que le tableau puisse être rapproché.",
    protectedSheets: (names: readonly string[]): string =>
      agree(
        names.length,
        `La feuille « ${names[0] ?? ""} » est protégée : elle est contrôlée ; seules ses cellules déverrouillées peuvent être écrites.`,
        `${n(names.length)} feuilles sont protégées : elles sont contrôlées ; seules leurs cellules déverrouillées peuvent être écrites.`,
      ),
  },
  stale: {
    title: (place: string, more: number): string =>
      more > 0
        ? `Modifié depuis le contrôle : ${place} et ${many(more, "autre", "autres")}.`
        : `Modifié depuis le contrôle : ${place}.`,
    mark: "à revérifier",
  },
  pictures: {
    title: "Les tableaux en image",
    caption: (rows: number, columns: number, unit: string | null): string =>
      [`${n(rows)} × ${n(columns)}`, unit].filter(Boolean).join(" · "),
    regions: { "2016": "régions 2016", "pre-2016": "régions d’avant 2016" } as Readonly<
      Record<string, string>
    >,
    alternative: (place: string, summary: string): string =>
      `Image du tableau ${place} : ${summary}. Flèches pour parcourir, Entrée pour aller à la cellule.`,
    statuses: {
      none: "hors total",
      exact: "juste",
      rounding: "arrondi admis",
      uncheckable: "invérifiable ou non rapproché",
      suspect: "arrondi improbable",
      broken: "dans un total faux",
      culprit: "cellule en cause",
    },
    culprits: (count: number): string => many(count, "cellule en cause", "cellules en cause"),
    others: (count: number): string =>
      agree(count, "Voir l’autre image", `Voir les ${n(count)} autres images`),
    sound: (tables: number, totals: number, rounded: number): string =>
      `${many(tables, "tableau", "tableaux")} sans écart : ${[
        many(totals, "total", "totaux"),
        rounded > 0 ? many(rounded, "arrondi admis", "arrondis admis") : "",
      ]
        .filter(Boolean)
        .join(", ")}`,
    summary: (counts: TotalCounts): string =>
      [
        many(counts.total, ...nounsOf(counts, "fr")),
        counts.broken > 0 ? many(counts.broken, "faux", "faux") : "aucun faux",
        counts.suspect > 0 ? many(counts.suspect, "arrondi improbable", "arrondis improbables") : "",
        counts.rounded > 0 ? many(counts.rounded, "arrondi admis", "arrondis admis") : "",
        counts.accepted > 0 ? many(counts.accepted, "accepté") : "",
        counts.notReconciled > 0 ? many(counts.notReconciled, "non rapproché", "non rapprochés") : "",
        counts.uncheckable > 0 ? many(counts.uncheckable, "invérifiable", "invérifiables") : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  findings: {
    title: "Constats",
    severities: {
      error: "Erreurs",
      warning: "À regarder",
      info: "Pour information",
      accepted: "Acceptés",
    },
    lead: (severity: string): string => `${severity} : `,
    severity: { error: "Erreur", warning: "À regarder", info: "Pour information", accepted: "Accepté" },
    filters: "Filtrer les constats",
    bySeverity: "Gravité",
    search: "Rechercher dans les constats",
    searchHint: "Cellule, région, montant…",
    sheet: "Feuille",
    allSheets: "Toutes les feuilles",
    code: "Code",
    allCodes: "Tous les codes",
    count: (kept: number, total: number): string =>
      kept === total
        ? many(total, "constat", "constats")
        : `${n(kept)} sur ${many(total, "constat", "constats")}`,
    order: "Ordre des constats",
    orders: { severity: "Par gravité", row: "Par ligne" },
    filter: "Filtrer",
    places: (count: number, named: string): string => `${many(count, "endroit")} : ${named}`,
    row: (label: string | null, row: number | null): string =>
      row === null ? "Feuille entière" : label ? `${label} · ligne ${row}` : `Hors tableau · ligne ${row}`,
    soundRows: (count: number): string => (count <= 0 ? "" : `${many(count, "ligne")} sans constat.`),
    none: "Aucun constat : rien à corriger.",
    noneKept: "Aucun constat ne correspond à ces filtres.",
    reset: "Tout afficher",
    more: (next: number, left: number): string =>
      `Afficher ${n(next)} de plus (${many(left, "restant", "restants")})`,
    where: "Où",
    read: "Lu",
    expected: "Attendu",
    gap: "Écart",
    tolerance: "Tolérance",
    cause: "Cause",
    suspects: "Suspects",
    notes: "Notes",
    proofLine: "Total",
    proofPrinted: "Imprimé",
    proofBesides: (cells: readonly string[]): string => `avec aussi ${listed(cells, "et")}`,
    proofBefore: "Recalculé avant",
    proofAfter: "Après cette correction",
    proofCaption: "Totaux que la correction rétablit",
    formula: "Formule à coller pour vérifier",
    copy: "Copier",
    copied: "Copié.",
    goTo: "Aller à la cellule",
    locked:
      "La protection de la feuille ferme cette cellule : ôtez-la (Révision › Ôter la protection) et relancez le contrôle pour écrire la proposition.",
    apply: (value: string): string => `Écrire ${value}…`,
    selected: (cell: string): string => `Cellule ${cell} sélectionnée.`,
  },
  actions: {
    title: "Actions",
    applyAll: (count: number): string =>
      agree(count, "Appliquer la proposition…", `Appliquer les ${n(count)} propositions…`),
    undo: (count: number): string => `Annuler l’écriture (${cells(count)})…`,
    more: "Autres…",
    highlight: "Surligner les cellules en cause…",
    clearHighlight: "Effacer le surlignage",
    controlSheet: "Créer la feuille de contrôle…",
    exportHtml: "Exporter le rapport (HTML)",
    exportJson: "Exporter les données (JSON)",
    freeze: "Figer les formules…",
    restore: "Rétablir les formules…",
  },
  facts: (
    read: { readonly cells: number; readonly sheets: number; readonly tables: number },
    ms: number,
  ): string =>
    [
      read.tables > 0 ? many(read.tables, "tableau", "tableaux") : "",
      many(read.sheets, "feuille"),
      `${many(read.cells, "cellule remplie", "cellules remplies")}, ${duration(ms)}`,
    ]
      .filter(Boolean)
      .join(" · "),
};

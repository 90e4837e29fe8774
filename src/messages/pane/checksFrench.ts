import { inFrench } from "./counts";
const { n, many, duration } = inFrench;
const cells = (count: number): string => many(count, "cellule");
const tables = (count: number): string => many(count, "tableau", "tableaux");

/** What the tab *Contrôles* says, in French. */
export const checksFrench = {
  running: {
    title: (scope: "sheet" | "workbook"): string =>
      scope === "workbook" ? "Rapprochement des totaux en cours" : "Contrôle de la feuille en cours",
    reading: (sheet: string, i: number, of: number): string =>
      of > 1 ? `Lecture de « ${sheet} » (${n(i)} sur ${n(of)})` : `Lecture de « ${sheet} »`,
    checking: (sheet: string, i: number, of: number): string =>
      of > 1 ? `Contrôle de « ${sheet} » (${n(i)} sur ${n(of)})` : `Contrôle de « ${sheet} »`,
    starting: "Ouverture du classeur…",
    cells: (count: number): string => `${cells(count)} ${count >= 2 ? "lues" : "lue"}`,
    cancel: "Interrompre",
    stopping: "Interruption…",
    progress: "Avancement",
  },
  cancelled: {
    title: "Contrôle interrompu.",
    next: "Rien n’a été écrit. Vous pouvez le relancer quand vous voulez.",
  },
  hints: {
    empty: "Ouvrez une annexe, ou insérez une annexe publiée depuis l’onglet Circulaires.",
    noTable:
      "Un tableau d’annexe est reconnu à ses en-têtes, à une colonne de libellés (régions, établissements) et à des montants en lignes et colonnes. Affichez la bonne feuille, ou rapprochez tout le classeur.",
    noTotal:
      "Les montants sont lus, mais aucune ligne ni colonne n’est la somme des autres. Ajoutez une ligne « Total » pour que le tableau puisse être rapproché.",
    protectedSheets: (names: readonly string[]): string =>
      names.length === 1
        ? `La feuille « ${names[0] ?? ""} » est protégée : elle est contrôlée, mais rien n’y sera écrit.`
        : `${n(names.length)} feuilles sont protégées : elles sont contrôlées, mais rien n’y sera écrit.`,
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
      uncheckable: "invérifiable",
      suspect: "arrondi improbable",
      broken: "dans un total faux",
      culprit: "cellule en cause",
    },
    culprits: (count: number): string => many(count, "cellule en cause", "cellules en cause"),
    others: (count: number): string => `Voir les ${n(count)} autres tableaux`,
    other: "Voir l’autre tableau",
    summary: (counts: {
      broken: number;
      suspect: number;
      rounding: number;
      uncheckable: number;
      total: number;
    }): string =>
      [
        many(counts.total, "total", "totaux"),
        counts.broken > 0 ? many(counts.broken, "faux", "faux") : "aucun faux",
        counts.suspect > 0 ? many(counts.suspect, "arrondi improbable", "arrondis improbables") : "",
        counts.rounding > 0 ? many(counts.rounding, "arrondi admis", "arrondis admis") : "",
        counts.uncheckable > 0 ? many(counts.uncheckable, "invérifiable", "invérifiables") : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  findings: {
    title: "Constats",
    severities: { error: "Erreurs", warning: "À regarder", info: "Pour information" },
    severity: { error: "Erreur", warning: "À regarder", info: "Pour information" },
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
    proofLine: "Total",
    proofPrinted: "Imprimé",
    proofBefore: "Recalculé avant",
    proofAfter: "Après correction",
    proofCaption: "Totaux que la correction rétablit",
    formula: "Formule à coller pour vérifier",
    copy: "Copier",
    copied: "Copié.",
    goTo: "Aller à la cellule",
    apply: (value: string): string => `Écrire ${value}…`,
    selected: (cell: string): string => `Cellule ${cell} sélectionnée.`,
  },
  actions: {
    title: "Actions",
    applyAll: (count: number): string =>
      count === 1 ? "Appliquer la proposition…" : `Appliquer les ${n(count)} propositions…`,
    undo: (count: number): string => `Annuler l’écriture (${cells(count)})…`,
    more: "Autres actions",
    highlight: "Surligner les constats…",
    clearHighlight: "Effacer le surlignage",
    controlSheet: "Créer la feuille de contrôle…",
    exportHtml: "Exporter le rapport (HTML)",
    exportJson: "Exporter les données (JSON)",
    freeze: "Figer les formules…",
    restore: "Rétablir les formules…",
  },
  verdict: {
    slipsExplainAll: (slips: number, broken: number): string =>
      `${many(slips, "coquille explique", "coquilles expliquent")} ${broken === 1 ? "le total faux" : `les ${n(broken)} totaux faux`}.`,
    slipsExplainSome: (slips: number, explained: number, broken: number): string =>
      `${many(broken, "total faux", "totaux faux")} : ${many(slips, "coquille en explique", "coquilles en expliquent")} ${n(explained)}.`,
    brokenUnexplained: (broken: number): string =>
      broken === 1 ? "1 total faux, de cause inconnue." : `${n(broken)} totaux faux, de cause inconnue.`,
    otherErrors: (errors: number): string => `${many(errors, "erreur", "erreurs")} à corriger, hors totaux.`,
    holds: (equations: number, rounding: number): string =>
      `${many(equations, "total vérifié", "totaux vérifiés")}, 0 écart${
        rounding > 0 ? `, ${many(rounding, "arrondi admis", "arrondis admis")}` : ""
      }.`,
    unreadable: (equations: number, count: number): string =>
      `${many(equations, "total lu", "totaux lus")}, dont ${many(count, "invérifiable", "invérifiables")}.`,
    noTotal: (count: number): string =>
      `${many(count, "tableau lu", "tableaux lus")}, aucun total à vérifier.`,
    noTable: (scope: "sheet" | "workbook"): string =>
      scope === "sheet" ? "Aucun tableau dans cette feuille." : "Aucun tableau dans ce classeur.",
    empty: (scope: "sheet" | "workbook"): string =>
      scope === "sheet" ? "Cette feuille est vide." : "Ce classeur est vide.",
    facts: (
      summary: { tables: number; equations: number; cells: number; sheets: number },
      ms: number,
      said: boolean,
    ): string =>
      [
        said ? "" : many(summary.equations, "total vérifié", "totaux vérifiés"),
        tables(summary.tables),
        many(summary.sheets, "feuille", "feuilles"),
        `${cells(summary.cells)} en ${duration(ms)}`,
      ]
        .filter(Boolean)
        .join(" · "),
    readOnlyFacts: (count: number, ms: number): string =>
      `${cells(count)} ${count >= 2 ? "lues" : "lue"} en ${duration(ms)}`,
  },
};

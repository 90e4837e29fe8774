import { typeset } from "../typography";
import { inFrench } from "./counts";
const { many } = inFrench;
const set = (text: string): string => typeset(text, "fr");

/** What *Expliquer la cellule* says, in French. */
export const explainFrench = {
  explain: {
    action: "Expliquer la cellule",
    again: "Expliquer une autre cellule",
    hint: "La cellule sélectionnée dans Excel : d’où elle vient, à quels totaux elle sert. Rien n’est écrit.",
    running: "Lecture de la cellule et de sa feuille…",
    stop: "Arrêter",
    copy: "Copier l’explication",
    goTo: "Aller à la cellule",
    close: "Fermer",
    selected: (count: number | null): string =>
      set(
        count === null
          ? "Plusieurs plages sont sélectionnées : seule la cellule active est expliquée."
          : `${many(count, "cellule est sélectionnée", "cellules sont sélectionnées")} : seule la cellule active est expliquée.`,
      ),
    isProtected: set("Feuille protégée : elle se lit, rien n’y est écrit."),
    holds: {
      nothing: "Cellule vide",
      text: "Texte",
      number: "Nombre",
      date: "Date",
      boolean: "VRAI ou FAUX",
      error: "Valeur d’erreur",
    },
    formula: "Formule",
    noCall: "Cette formule n’appelle aucune fonction de Dotations ARS.",
    noFormula: "Saisie, sans formule.",
    spilledFrom: (cell: string): string =>
      set(`Valeur propagée depuis ${cell} : c’est sa formule qui est expliquée.`),
    arguments: "Arguments",
    byDefault: (value: string | null): string => (value === null ? "non renseigné" : `${value} (par défaut)`),
    unknown: "inconnu ici",
    worth: (written: string, value: string): string => `${written} = ${value}`,
    result: "Recalculé",
    refused: "Refusé",
    agrees: "La cellule contient bien cette valeur.",
    differs: set(
      "La cellule contient autre chose : relancez le calcul d’Excel (F9), ou sa valeur a été écrite par-dessus.",
    ),
    steps: "Étapes",
    warnings: "À savoir",
    sources: "Paramètres et sources",
    inner: "Appels à l’intérieur",
    amount: "Dans les tableaux",
    noTable: "Cette cellule n’est dans aucun tableau reconnu de la feuille.",
    table: (range: string, place: string | null): string =>
      place === null ? `Tableau ${range}` : `${place} · tableau ${range}`,
    noTotal: "Elle n’entre dans aucun total reconnu.",
    totals: (count: number): string => many(count, "total la concerne", "totaux la concernent"),
    otherTotals: (count: number): string => `et ${many(count, "autre total", "autres totaux")}`,
    roles: {
      total: "C’est ce total",
      added: "Elle y est ajoutée",
      subtracted: "Elle en est retranchée",
    },
    terms: (terms: string, count: number): string =>
      count === 0 ? "termes inconnus" : `${terms} (${many(count, "terme", "termes")})`,
    termsName: "Termes",
    printed: "Imprimé",
    recomputed: "Recalculé",
    gap: "Écart",
    status: "État",
    publication: "Publication",
    published: (annex: string, amount: string, agrees: boolean): string =>
      set(
        agrees
          ? `Montant publié : ${amount}, ${annex}.`
          : `Autre que le montant publié : ${amount}, ${annex}.`,
      ),
    corrected: (amount: string): string => set(`Coquille connue de la publication ; corrigée : ${amount}.`),
    notPublished: "Aucun montant publié à cette place.",
    findings: "Constats sur cette cellule",
  },
};

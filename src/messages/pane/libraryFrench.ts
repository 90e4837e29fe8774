import { inFrench } from "./counts";
const { n, many } = inFrench;

/** What the tabs *Fonctions* and *Circulaires* say, in French. */
export const libraryFrench = {
  functions: {
    search: "Rechercher une fonction",
    searchHint: "connexion, interne, MERRI…",
    family: "Famille",
    allFamilies: "Toutes les familles",
    count: (kept: number, total: number): string =>
      kept === total
        ? many(total, "fonction", "fonctions")
        : `${n(kept)} sur ${many(total, "fonction", "fonctions")}`,
    none: "Aucune fonction ne correspond à cette recherche.",
    loading: "Chargement du catalogue…",
    arguments: "Arguments",
    optional: "facultatif",
    choose: "Choisir…",
    byDefault: "(valeur par défaut)",
    otherValue: "Une cellule, une formule…",
    result: "Résultat",
    readsCells: "Connu une fois dans la feuille : la formule lit des cellules.",
    noArgument: "Cette fonction n’a pas d’argument.",
    sources: "Source",
    examples: "Exemples",
    use: (formula: string): string => `Reprendre ${formula}`,
    typedHint: "Un nombre, un texte (les guillemets sont mis pour vous) ou une cellule (B2).",
    preview: "Formule",
    insert: "Insérer dans la cellule active",
    inserted: (cell: string): string => `Formule insérée en ${cell}.`,
    missing: (name: string): string => `Renseignez « ${name} ».`,
    sending: "Avant d’envoyer le classeur",
    sendingText: "Sans ce complément, les destinataires liraient #NOM? à la place de ces fonctions.",
    lacking: "Cet Excel ne calcule pas les fonctions personnalisées : le catalogue reste consultable.",
  },
  circulars: {
    loading: "Chargement des circulaires…",
    ownParameters: "Calculer avec d’autres valeurs",
    ownParametersText:
      "Une feuille remplie des dernières valeurs connues, à modifier : les fonctions la prennent en millésime (=COUT.INTERNE(1;12;1;Paramètres_ARS)).",
    insertParameters: "Insérer la feuille de paramètres…",
    parameters: "Montants, taux et dates",
    annexes: "Insérer une annexe en feuille",
    annexesText: "Telle que publiée ; corrigée de ses coquilles, totaux en formules ; ou vierge.",
    section: (source: string, count: number): string => `${source} (${n(count)})`,
    insert: "Insérer",
    copyValue: "Copier la valeur",
    copyId: "Copier l’identifiant",
    search: "Rechercher un paramètre",
    searchHint: "plafond, externe, E02…",
    count: (kept: number, total: number): string =>
      kept === total
        ? many(total, "paramètre", "paramètres")
        : `${n(kept)} sur ${many(total, "paramètre", "paramètres")}`,
    published: "Publiée…",
    corrected: "Corrigée…",
    blank: "Vierge…",
  },
};

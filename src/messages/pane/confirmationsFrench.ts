import { inFrench } from "./counts";
const { n, many, agree } = inFrench;
const cells = (count: number): string => many(count, "cellule");

/** What each write will do, said before it is done. */
export const confirmationsFrench = {
  nothing: "Ne rien écrire",
  changes: "Cellules modifiées",
  sheet: "Cellule",
  from: "Lu",
  to: "Écrit",
  overFormula: (formula: string): string => `remplace la formule ${formula}`,
  apply: {
    title: (count: number): string =>
      agree(count, "Écrire cette proposition ?", `Écrire ${n(count)} propositions ?`),
    text: "Chaque cellule n’est écrite que si elle contient encore la valeur lue. L’écriture s’annule depuis ce volet ; elle est notée dans le journal que garde le classeur.",
    confirm: (count: number): string => `Écrire ${cells(count)}`,
  },
  undo: {
    title: "Annuler la dernière écriture ?",
    text: (count: number): string =>
      `${cells(count)} ${agree(count, "reprendra la valeur qu’elle avait", "reprendront la valeur qu’elles avaient")} avant.`,
    confirm: "Remettre les valeurs d’avant",
  },
  highlight: {
    title: "Surligner les cellules en cause ?",
    text: (inCause: number, wrong: number, warnings: number, infos: number): string =>
      `Le fond de ${cells(inCause + wrong + warnings + infos)} change : ${[
        inCause > 0 ? `points rouges sur ${many(inCause, "cellule en cause", "cellules en cause")}` : "",
        wrong > 0 ? `rayures rouges montantes sur ${many(wrong, "total faux", "totaux faux")}` : "",
        warnings > 0
          ? `rayures orange descendantes sur ${many(warnings, "cellule à vérifier", "cellules à vérifier")}`
          : "",
        infos > 0
          ? `traits bleus verticaux sur ${many(infos, "cellule signalée", "cellules signalées")}`
          : "",
      ]
        .filter(Boolean)
        .join(
          ", ",
        )}. Les fonds d’origine sont notés et reviennent avec « Effacer le surlignage ». Aucune valeur n’est modifiée.`,
    confirm: "Surligner",
  },
  insert: {
    title: (cell: string): string => `Remplacer ce que contient ${cell} ?`,
    text: (cell: string, formula: string): string =>
      `${cell} n’est pas vide. Ce qu’elle contient sera remplacé par ${formula}. L’écriture s’annule depuis ce volet.`,
    confirm: "Remplacer",
  },
  shares: {
    title: (count: number, range: string): string => `Écrire ${cells(count)} en ${range} ?`,
    text: (form: "values" | "formulas", over: number): string =>
      `${form === "formulas" ? "Chaque cellule reçoit sa formule" : "Chaque cellule reçoit son montant"}. ${
        over === 0
          ? "Ces cellules sont vides."
          : `${cells(over)} ${agree(over, "n’est pas vide : son contenu est remplacé", "ne sont pas vides : leur contenu est remplacé")}.`
      } L’écriture s’annule depuis ce volet.`,
    confirm: (count: number): string => `Écrire ${cells(count)}`,
  },
  envelopes: {
    title: (count: number): string =>
      agree(count, "Garder cette enveloppe ?", `Garder ${n(count)} enveloppes ?`),
    text: (count: number): string =>
      agree(
        count,
        "Chaque contrôle, ici et en ligne de commande, la comparera à ses lignes. Aucune cellule n’est écrite.",
        "Chaque contrôle, ici et en ligne de commande, les comparera à leurs lignes. Aucune cellule n’est écrite.",
      ),
    item: (cells: string, heading: string, label: string): string =>
      `${[cells, heading].filter(Boolean).join(", ")} : ${label}`,
    confirm: "Garder dans le classeur",
  },
  controlSheet: {
    title: "Créer la feuille de contrôle ?",
    text: (count: number, pictures: number): string =>
      `Une nouvelle feuille reçoit ${many(count, "constat")}${count === 0 ? "" : agree(count, " avec son lien", " avec leurs liens")}, les écarts acceptés, le journal des corrections, chaque total, un graphique des écarts et la méthode${
        pictures === 0
          ? ""
          : ` ; une seconde, ${agree(pictures, "l’image du tableau", `les images des ${n(pictures)} tableaux`)} qui ${agree(pictures, "a", "ont")} quelque chose à montrer`
      }. Les feuilles existantes ne changent pas.`,
    confirm: "Créer la feuille",
  },
  freeze: {
    title: "Figer les formules ?",
    text: "Les formules de ce complément sont remplacées par leur valeur, dans tout le classeur, pour les destinataires qui ne l’ont pas. Leur texte est gardé dans la feuille « Formules figées », d’où « Rétablir » les remet.",
    confirm: "Figer",
  },
  restore: {
    title: "Rétablir les formules ?",
    text: "Les formules gardées dans la feuille « Formules figées » reprennent leur place, puis cette feuille est retirée.",
    confirm: "Rétablir",
  },
  parameters: {
    title: "Insérer la feuille de paramètres ?",
    text: "Une nouvelle feuille reçoit les dernières valeurs connues des circulaires, et le classeur le nom « Paramètres_ARS » s’il ne l’a pas. Les feuilles existantes ne changent pas.",
    confirm: "Ajouter la feuille",
  },
  annex: {
    published: {
      title: (name: string): string => `Insérer « ${name} » ?`,
      text: "Une nouvelle feuille reçoit l’annexe telle que publiée, coquilles comprises. Les feuilles existantes ne changent pas.",
    },
    corrected: {
      title: (name: string): string => `Insérer « ${name} », corrigée ?`,
      text: "Une nouvelle feuille reçoit l’annexe, ses coquilles connues corrigées et ses totaux en formules. Les feuilles existantes ne changent pas.",
    },
    blank: {
      title: (name: string): string => `Insérer le formulaire vierge « ${name} » ?`,
      text: "Une nouvelle feuille reçoit les en-têtes, les libellés et les totaux en formules, sans montants. Les feuilles existantes ne changent pas.",
    },
    several: (sheets: readonly string[]): string =>
      `${many(sheets.length, "nouvelle feuille", "nouvelles feuilles")} ${agree(sheets.length, "reçoit", "reçoivent")} les en-têtes, les libellés et les formules : ${sheets.join(", ")}. Les feuilles existantes ne changent pas.`,
    confirm: "Ajouter la feuille",
    confirmSeveral: (count: number): string => `Ajouter ${many(count, "feuille")}`,
  },
};

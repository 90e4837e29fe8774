import { listed } from "../typography";
import { inFrench } from "./counts";
const { n, many, agree } = inFrench;
const cells = (count: number): string => many(count, "cellule");

/** What is said once something was done, in French. */
export const doneFrench = {
  done: {
    applied: (count: number): string => `${cells(count)} ${agree(count, "écrite", "écrites")}.`,
    undone: (count: number): string => `${cells(count)} ${agree(count, "rétablie", "rétablies")}.`,
    highlighted: (count: number): string => `${cells(count)} ${agree(count, "surlignée", "surlignées")}.`,
    cleared: (count: number): string => `Surlignage effacé, couleurs d’origine rétablies (${cells(count)}).`,
    sheetAdded: (...names: readonly string[]): string =>
      `${agree(names.length, "Feuille", "Feuilles")} ${listed(
        names.map((name) => `« ${name} »`),
        "et",
      )} ${agree(names.length, "ajoutée", "ajoutées")}.`,
    frozen: (count: number): string =>
      count === 0
        ? "Aucune de nos formules dans ce classeur : rien n’a changé."
        : `${many(count, "formule figée", "formules figées")} ; leur texte est dans la feuille « Formules figées ».`,
    restored: (count: number): string =>
      count === 0
        ? "Aucune formule figée à rétablir."
        : `${many(count, "formule rétablie", "formules rétablies")}.`,
    saved: (name: string, kilobytes: number): string => `« ${name} » enregistré (${n(kilobytes)}\u00a0Ko).`,
    notSaved: "Rien n’a été enregistré.",
    refused: (count: number, first: string): string =>
      agree(
        count,
        `1 cellule non modifiée : ${first}`,
        `${n(count)} cellules non modifiées. La première : ${first}`,
      ),
    undo: "Annuler",
    undoThis: (count: number): string =>
      `Annuler : remettre ce que ${agree(count, "cette cellule contenait", "ces cellules contenaient")}`,
    close: "Fermer",
  },
  take: {
    asked:
      "Le navigateur a été prié d’enregistrer ce fichier ; le volet ne peut pas voir s’il l’a fait. Si le fichier n’apparaît pas, ouvrez-le dans une fenêtre ou copiez son texte, sélectionné ci-dessous.",
    selected: "Le presse-papiers est fermé à ce volet. Le texte est sélectionné : copiez-le avec Ctrl+C.",
    copyByHand: "À copier",
    open: "Ouvrir dans une fenêtre",
    opened: "Rapport affiché dans une fenêtre.",
  },
};

import { sayExcelProblem, type ExcelProblem, type ExcelProblemDetails } from "../excel";

/** Each failure: what happened (Excel's own refusals are worded in ../excel), then the way on. */
export const problemsFrench = {
  title: "Cela n’a pas abouti",
  said: (problem: ExcelProblem, details: ExcelProblemDetails): string =>
    sayExcelProblem(problem, details, "fr"),
  "office-missing":
    "La bibliothèque d’Office ne se charge pas. Vérifiez le réseau ou la copie locale d’office.js, puis rechargez ce volet.",
  "wrong-host": "Ce complément fonctionne dans Excel : ouvrez-le depuis un classeur.",
  "bad-terms":
    "Sélectionnez dans Excel, sur la même feuille, au moins deux cellules de la colonne ou de la ligne du total, puis recommencez.",
  "no-old-regions":
    "La feuille affichée n’a pas de tableau des régions d’avant 2016 : affichez celle qui en a un, puis recommencez.",
  "no-region-row": "Aucun tableau de ce classeur n’a de ligne pour cette région.",
  "no-lines":
    "Aucune ligne à répartir n’est reconnue sur cette feuille : sélectionnez les lignes des bénéficiaires dans Excel, puis recommencez.",
  next: {
    protected: "Ôtez la protection (Révision › Ôter la protection), puis réessayez.",
    "sheet-gone": "Relancez le contrôle pour suivre le classeur tel qu’il est.",
    "cell-changed": "Relancez le contrôle.",
    "workbook-gone": "Rouvrez-le, puis relancez.",
    "too-large": "Contrôlez les feuilles une à une.",
    "too-old": "Le reste du volet fonctionne.",
    cancelled: "Rien de plus n’a été écrit.",
    internal: "Ces résultats restent affichés. Le code ci-dessous aide à corriger l’erreur.",
  } as Partial<Record<ExcelProblem, string>>,
  code: "Code à copier",
  retry: "Réessayer",
  reload: "Recharger le volet",
  dismiss: "Fermer",
};

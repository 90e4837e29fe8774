import { inFrench } from "./counts";
const { many, agree } = inFrench;

/** Names, a few of them in full. */
export const listed = (labels: readonly string[]): string =>
  labels.slice(0, 4).join(", ") + (labels.length > 4 ? "…" : "");

/** What the tab *Outils* says, in French. */
export const toolsFrench = {
  loading: "Chargement…",
  share: {
    title: "Répartir une enveloppe",
    about:
      "Entre les lignes d’un tableau, au prorata d’une clé ou à parts égales ; en formules ou en valeurs.",
  },
  follow: {
    title: "Suivre une enveloppe",
    about: "Ce qu’une colonne en a consommé, ce qui reste, ou de combien elle la dépasse.",
    column: "Colonne des montants",
    choose: "Choisir…",
    used: "Consommé",
    left: "Reste",
    exceeded: "Enveloppe dépassée de",
    share: "Part consommée",
    keep: "Garder cette enveloppe…",
    everyColumn: "Toutes, chacune selon son intitulé",
    noColumn: "Aucune colonne des lignes n’a l’intitulé d’une colonne de l’annexe.",
    kept: (count: number): string =>
      `${agree(count, "Enveloppe gardée", "Enveloppes gardées")} dans le classeur : chaque contrôle ${agree(count, "la", "les")} compare à ses lignes.`,
    unread: (count: number, cells: string): string =>
      `${many(count, "cellule n’est pas un montant", "cellules ne sont pas des montants")} ${agree(count, "et n’est pas comptée", "et ne sont pas comptées")} : ${cells}.`,
  },
  regions: {
    title: "Régions d’avant et d’aujourd’hui",
    about: "Un tableau des régions d’avant 2016 en régions d’aujourd’hui ; une région d’une année à l’autre.",
    convert: "Ajouter la feuille d’aujourd’hui",
    convertText:
      "Pour le tableau de la feuille affichée : une nouvelle feuille additionne les anciennes régions, en formules, et garde les totaux. Les feuilles existantes ne changent pas.",
    region: "Région",
    follow: "Ajouter le suivi",
    followText:
      "Une nouvelle feuille reprend, en formules, la ligne de la région dans chaque tableau du classeur, du plus ancien au plus récent.",
  },
  compare: {
    title: "Comparer deux versions",
    about:
      "Le classeur avec un fichier, ou deux de ses feuilles : ce qui a changé, et si les différences s’additionnent.",
    with: { file: "Avec un fichier…", sheets: "Deux feuilles" },
    promise: "Le fichier est lu dans ce volet : rien n’en part, rien n’est écrit.",
    order: "Le fichier est",
    sides: { before: "la version d’avant", after: "la version d’après" },
    choose: "Choisir le fichier et comparer…",
    list: "Lire les feuilles du classeur",
    oneSheet: "Ce classeur n’a qu’une feuille.",
    versions: { before: "Avant", after: "Après" },
    compare: "Comparer",
  },
  letter: {
    title: "Confronter un texte aux tableaux",
    about:
      "Les montants d’une lettre (« près de 223 M€ ») et ceux du classeur : concordent, diffèrent, introuvables.",
    text: "Texte",
    compare: "Confronter",
    choose: "Choisir un .docx ou un .txt…",
  },
  book: {
    working: "Comparaison en cours…",
    report: "Ouvrir le rapport",
    more: (count: number): string =>
      `${many(count, "autre différence", "autres différences")} dans le rapport.`,
  },
  envelope: "Enveloppe",
  sources: { cell: "Une cellule", published: "Une annexe publiée", amount: "Un montant" },
  takeCell: "Prendre la cellule active",
  cellHolds: (cell: string, label: string, amount: string): string =>
    `${cell}${label === "" ? "" : ` (${label})`} : ${amount}`,
  cellHoldsNothing: (cell: string): string => `${cell} ne contient pas de montant.`,
  annex: "Annexe",
  region: "Ligne",
  column: "Colonne",
  choose: "Choisir…",
  nothingPublished: "Rien n’est publié à cette ligne et cette colonne.",
  publishedAmount: (amount: string): string => `Publié : ${amount}`,
  amount: "Montant",
  envelopeUnit: "Unité de l’enveloppe",
  lines: "Lignes",
  takeLines: "Prendre les lignes",
  linesText:
    "Les lignes sélectionnées dans Excel ; sinon, celles du tableau de la feuille. Les totaux sont laissés.",
  linesStale:
    "La feuille a changé depuis : prenez de nouveau les lignes, et la cellule de l’enveloppe si elle est concernée.",
  linesTaken: (count: number, sheet: string, first: string, last: string): string =>
    `${many(count, "ligne")} de « ${sheet} », de « ${first} » à « ${last} ».`,
  linesAside: (labels: readonly string[]): string =>
    `${agree(labels.length, "Laissée", "Laissées")}, sans montant : ${listed(labels)}.`,
  linesHidden: (count: number): string =>
    `${many(count, "ligne masquée", "lignes masquées")}, à la main ou par un filtre, ${agree(count, "en fait partie", "en font partie")}.`,
  takeShownLines: "Reprendre sans les lignes masquées",
  how: "Comment répartir",
  rule: "Règle",
  rules: {
    keys: "Au prorata d’une clé",
    links2007: "Enveloppe P de 2007 : base par liaison, plafond par établissement",
  },
  key: "Clé",
  equal: "Parts égales",
  links: "Liaisons",
  coefficient: "Coefficient de surcoût",
  noCoefficient: "Aucun",
  unit: "Unité du tableau",
  floor: "Plancher",
  ceiling: "Plafond",
  step: "Pas d’arrondi",
  target: "Écrire dans la colonne",
  free: (letter: string): string => `${letter} (libre)`,
  columnNamed: (letter: string, heading: string): string =>
    heading === "" ? letter : `${letter} · ${heading}`,
  missing: {
    envelope: "Choisissez l’enveloppe.",
    lines: "Prenez les lignes entre lesquelles répartir.",
    links: "Choisissez la colonne des liaisons.",
  },
  refused: (problem: string, cells: readonly string[]): string =>
    (
      {
        "envelope-unreadable": "L’enveloppe n’est pas un montant.",
        "bound-unreadable": "Le plancher et le plafond sont des nombres positifs, ou vides.",
        "step-unreadable": "Le pas d’arrondi est un nombre plus grand que zéro.",
        "key-unreadable": `Des clés ne sont pas des nombres : ${cells.slice(0, 6).join(", ")}${cells.length > 6 ? "…" : ""}.`,
        "cells-merged": `Des cellules fusionnées couvrent plusieurs lignes (${cells.slice(0, 6).join(", ")}${cells.length > 6 ? "…" : ""}) : chaque ligne a besoin de sa cellule.`,
        "links-not-whole": `Les liaisons sont des nombres entiers : voir ${cells.slice(0, 6).join(", ")}.`,
        "coefficient-low": `Un coefficient est d’au moins 1 (1,5 pour 50 % de plus) : voir ${cells.slice(0, 6).join(", ")}.`,
        "negative-key": "Une clé est négative.",
        "no-key": "Aucune ligne n’a de clé : rien à répartir.",
        "floor-above-ceiling": "Le plancher est plus grand que le plafond.",
        "negative-envelope": "Une reprise (enveloppe négative) se répartit sans plancher ni plafond.",
      } as Readonly<Record<string, string>>
    )[problem] ?? problem,
  preview: {
    title: "Aperçu",
    line: "Ligne",
    exact: "Part exacte",
    share: "Part",
    rounding: (amount: string): string => `arrondi ${amount}`,
    bound: { floor: "au plancher", ceiling: "au plafond" },
    shared: "Réparti",
    envelope: "Enveloppe",
    base: "Base par liaison",
    bounds: (floors: number, ceilings: number): string =>
      [
        floors > 0 ? many(floors, "part au plancher", "parts au plancher") : "",
        ceilings > 0 ? many(ceilings, "part au plafond", "parts au plafond") : "",
      ]
        .filter(Boolean)
        .join(", "),
    closes: "L’enveloppe est dépensée exactement.",
    overrun: (amount: string): string =>
      `Dépassement de ${amount} : les minimums demandent plus que l’enveloppe.`,
    overrunLinks: (amount: string): string =>
      `Dépassement de ${amount} : à la base minimale, les liaisons coûtent plus que l’enveloppe.`,
    rest: (amount: string): string => `Reste ${amount} : tous sont à leur maximum.`,
    restLinks: (amount: string): string => `Reste ${amount} à la base maximale ou au plafond.`,
    restStep: (amount: string): string => `Reste ${amount}, moins d’un pas d’arrondi.`,
  },
  writeFormulas: "Écrire en formules…",
  writeValues: "Écrire en valeurs…",
  noFormulas:
    "En valeurs seulement : les formules demandent des lignes qui se suivent (300 au plus) et une enveloppe dépensée exactement.",
};

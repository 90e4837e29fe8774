import { unreadableFrench } from "./unreadableReasons";
import type { FindingWords } from "./words";

type Row = Exclude<
  keyof FindingWords["titles"],
  "TOTAL-ECART" | "TOTAL-SUSPECT" | "TOTAL-FIGE" | "FORMULE-PLAGE"
>;

const setName = (set: string): string => (set === "2016" ? "régions depuis 2016" : "régions d’avant 2016");
const because = (reason: string): string => {
  const words = (unreadableFrench as Readonly<Record<string, string>>)[reason];
  return words === undefined ? "" : ` (${words})`;
};
const cells = (count: string): string => (count === "1" ? "1 cellule" : `${count} cellules`);

const finessReasons: Readonly<Record<string, string>> = {
  length: "9 caractères attendus",
  characters: "chiffres attendus (2A ou 2B en Corse), sans espace ni tiret",
  department: "département inconnu",
  key: "clé de contrôle fausse",
  "leading-zero-lost": "zéro initial perdu",
};

/** Titles of the findings on rows, numbers and codes, in French. */
export const rowTitlesFrench: Pick<FindingWords["titles"], Row> = {
  "REGION-INCONNUE": ({ read }) => `Région inconnue : ${read}`,
  "REGION-DOUBLON": ({ detail }) => `Région en double : ${detail("region")}`,
  "REGION-MANQUANTE": ({ detail }) => `Région absente : ${detail("region")}`,
  "REGION-CODE": () => "Code et région en désaccord",
  "REGION-MILLESIME": ({ detail }) => `Région d’un autre millésime : ${detail("region")}`,
  "REGION-VARIANTE": ({ detail }) => `Variante de ${detail("region")}`,
  "NOMBRE-TEXTE": ({ detail }) => `Nombres en texte : ${cells(detail("count"))}`,
  "NOMBRE-ILLISIBLE": ({ read }) => `Montant illisible : ${read}`,
  "NOMBRE-ERREUR": ({ read, detail }) =>
    detail("reason") === "no-result" ? "Formules non calculées" : `Valeur d’erreur ${read}`,
  "NOMBRE-PRECISION": () => "Décimales cachées",
  "UNITE-INCONNUE": () => "Unité non trouvée",
  "UNITE-ECHELLE": () => "Ordre de grandeur douteux",
  "LIGNE-MASQUEE": ({ detail }) =>
    detail("lines") === "rows" ? "Lignes masquées dans un total" : "Colonnes masquées dans un total",
  "FINESS-INVALIDE": ({ read }) => `FINESS invalide : ${read}`,
  "FINESS-DOUBLON": ({ read }) => `FINESS en double : ${read}`,
  "CODE-INCONNU": ({ read }) => `Code inconnu : ${read}`,
  "PLAFOND-DEPASSE": ({ read }) => `Plafond dépassé : ${read}`,
  "ENVELOPPE-DEPASSEE": ({ detail }) => `Enveloppe dépassée : ${detail("region")}`,
  "PUBLIE-ECART": ({ read }) => `Écart avec l’annexe publiée : ${read}`,
  "TABLE-ABSENTE": () => "Aucun tableau reconnu",
};

/** Sentences of the findings on rows, numbers and codes, in French. */
export const rowSentencesFrench: Pick<FindingWords["sentences"], Row> = {
  "REGION-INCONNUE": ({ finding, read, list }) => {
    const names = list("names");
    const hint = names.length > 0 ? `vouliez-vous ${names.join(" ou ")} ?` : "nom de région attendu.";
    return `${finding.cell} : ${read} n’est pas une région connue ; ${hint}`;
  },
  "REGION-DOUBLON": ({ finding, detail }) =>
    `${finding.cell} : ${detail("region")} figure déjà en ${detail("first")} ; une ligne par région attendue.`,
  "REGION-MANQUANTE": ({ detail }) =>
    `${detail("region")} (code ${detail("code")}) n’a pas de ligne alors que les autres ${setName(detail("set"))} sont présentes.`,
  "REGION-CODE": ({ finding, detail }) =>
    detail("codeRegion") === ""
      ? `${finding.cell} : le code ${detail("code")} n’est celui d’aucune région ; ${detail("region")} porte le code ${finding.expected ?? ""}.`
      : `${finding.cell} : le code ${detail("code")} désigne ${detail("codeRegion")} alors que la ligne dit ${detail("region")} (code ${finding.expected ?? ""}).`,
  "REGION-MILLESIME": ({ finding, detail }) =>
    `${finding.cell} : ${detail("region")} n’appartient pas aux ${setName(detail("set"))} que liste le tableau.`,
  "REGION-VARIANTE": ({ finding, read, detail }) =>
    `${finding.cell} : ${read} est lu comme ${detail("region")}, son nom officiel.`,
  "NOMBRE-TEXTE": ({ finding, detail }) =>
    detail("count") === "1"
      ? `${finding.cell} : nombre stocké en texte ; les sommes d’Excel l’ignorent.`
      : `${cells(detail("count"))} (${finding.cells.slice(0, 4).join(", ")}${finding.cells.length > 4 ? "…" : ""}) contiennent des nombres stockés en texte ; les sommes d’Excel les ignorent.`,
  "NOMBRE-ILLISIBLE": ({ finding, read, detail }) =>
    detail("count") === "1"
      ? `${finding.cell} : ${read} ne se lit pas sans deviner${because(detail("reason"))} ; un montant était attendu. Les totaux qui l’utilisent ne sont pas vérifiés.`
      : `${finding.cells.join(", ")} : ${cells(detail("count"))} ne se lisent pas sans deviner (première : ${read}${because(detail("reason"))}) ; des montants étaient attendus.`,
  "NOMBRE-ERREUR": ({ finding, read, detail }) =>
    detail("reason") === "no-result"
      ? `${finding.cell} : formule sans résultat enregistré (${cells(detail("count"))}) ; ouvrir puis enregistrer le classeur dans Excel pour la calculer.`
      : `${finding.cells.join(", ")} : valeur d’erreur ${read} dans le tableau ; les totaux qui l’utilisent ne sont pas vérifiés.`,
  "NOMBRE-PRECISION": ({ finding, detail, signedGap }) =>
    detail("storedFoots") === "1"
      ? `${finding.cell} : les valeurs enregistrées s’additionnent exactement mais pas celles affichées (écart ${signedGap}), à cause de décimales cachées.`
      : `${finding.cell} : les valeurs affichées s’additionnent exactement mais pas celles enregistrées, à cause de décimales cachées.`,
  "UNITE-INCONNUE": ({ detail }) =>
    `${detail("range")} : ni titre, ni en-tête, ni format ne dit l’unité (€, k€ ou M€) ; les totaux sont vérifiés, pas l’échelle.`,
  "UNITE-ECHELLE": ({ finding, read, expected, detail }) =>
    detail("lines") !== ""
      ? `${detail("range")} : les montants de ${detail("lines") === "row" ? "la ligne" : "la colonne"} «\u00a0${detail("label")}\u00a0» semblent tapés dans une autre unité que le tableau ; ses totaux ne tombent juste qu’une fois ces montants ${detail("isLarge") === "1" ? "divisés" : "multipliés"} par 1\u202f000.`
      : `${finding.cell} : ${read} semble d’un autre ordre de grandeur que le reste ; les totaux attendent ${expected}. Unité mêlée (€ et k€) ou virgule déplacée ?`,
  "LIGNE-MASQUEE": ({ detail, list }) =>
    `${detail("lines") === "rows" ? "Lignes masquées" : "Colonnes masquées"} ${list("names").slice(0, 12).join(", ")}${list("names").length > 12 ? "…" : ""} : elles comptent dans un total.`,
  "FINESS-INVALIDE": ({ finding, read, detail }) =>
    `${finding.cell} : ${read} n’est pas un numéro FINESS (${finessReasons[detail("reason")] ?? detail("reason")})${finding.expected ? ` ; peut-être ${finding.expected}` : ""}.`,
  "FINESS-DOUBLON": ({ finding, read, detail }) =>
    `${finding.cell} : le FINESS ${read} figure déjà en ${detail("first")}.`,
  "CODE-INCONNU": ({ finding, read, detail }) =>
    `${finding.cell} : ${read} ne figure pas dans la nomenclature de ${detail("year")} (${detail("kind") === "mission" ? "code de mission" : detail("kind") === "flag" ? "JPE, NR ou R attendu" : "vecteur"}).`,
  "PLAFOND-DEPASSE": ({ finding, read, expected }) =>
    `${finding.cell} : ${read} dépasse le plafond de ${expected}.`,
  "ENVELOPPE-DEPASSEE": ({ detail, read, expected, gap }) =>
    `${detail("region")}, ${detail("column")} : les établissements totalisent ${read}, l’enveloppe est de ${expected} (dépassement ${gap}).`,
  "PUBLIE-ECART": ({ finding, read, expected, detail }) =>
    `${finding.cell} : ${read} lu, ${expected} publié (annexe ${detail("annex")} ${detail("vintage")}).`,
  "TABLE-ABSENTE": ({ finding }) =>
    `Feuille «\u00a0${finding.sheet}\u00a0» : aucun tableau de montants reconnu ; il faut une colonne de libellés et des colonnes de nombres.`,
};

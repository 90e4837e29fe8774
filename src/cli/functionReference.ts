import type { ArgumentHelp, FunctionHelp } from "../functions/describeFunction";
import { sourceLines } from "./sourceLines";

/** The families of functions, in the order of the reference page. */
const families: Readonly<Record<string, string>> = {
  SUBV: "Subventions du fonds de modernisation (2007)",
  COUT: "Coûts de référence et charges",
  DOT: "Dotations MIG, AC, DAF, MERRI",
  REPART: "Répartition d’enveloppes",
  ELIG: "Conditions d’éligibilité",
  IND: "Indicateurs",
  CTRL: "Contrôles dans une cellule",
  ENV: "Montants publiés",
  NOM: "Nomenclatures",
  PARAM: "Paramètres des circulaires",
  SOURCE: "Sources",
  DATE: "Périodes et échéances",
  MONTANT: "Lecture de montants",
  REGION: "Régions",
  FINESS: "Numéros FINESS",
};

/** The reference page of the functions, in Markdown: docs/fonctions.md is this text. */
export function functionReference(functions: readonly FunctionHelp[]): string {
  const known = [...new Set([...Object.keys(families), ...functions.map(({ family }) => family)])];
  const sections = known.flatMap((family) => {
    const own = functions.filter((help) => help.family === family);
    return own.length === 0 ? [] : [`## ${families[family] ?? family}`, ...own.map(entry)];
  });
  return [
    "# Les fonctions",
    "Page produite par `dotations fonctions --format markdown`. Les noms sont les mêmes dans toutes les langues ; les arguments entre crochets sont facultatifs.",
    ...sections,
  ].join("\n\n");
}

function entry(help: FunctionHelp): string {
  const parts = [
    `### ${help.id}`,
    `\`=${help.signature}\``,
    help.description + (help.result.unit === null ? "" : ` Résultat en ${help.result.unit}.`),
    help.arguments.map(argument).join("\n"),
    ...(help.note === null ? [] : [`À savoir : ${help.note}`]),
    ["| exemple | résultat |", "|---|---|", ...help.examples.map(row)].join("\n"),
    sourceLines(help.sources).join("  \n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const argument = ({ name, description, unit, domain, default: byDefault }: ArgumentHelp): string => {
  const facts = [unit, domain, byDefault === null ? null : `par défaut ${byDefault}`].filter(
    (fact) => fact !== null,
  );
  return `- \`${name}\` : ${description}${facts.length === 0 ? "" : ` (${facts.join(" ; ")})`}`;
};

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = ({ formula, result }: FunctionHelp["examples"][number]): string =>
  `| \`${cell(formula)}\` | ${cell(result)} |`;

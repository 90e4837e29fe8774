import { circulars } from "../circulars";
import { coverage, type CoveredRule } from "../functions/coverage";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const place = ({ rule: { reference } }: CoveredRule): string =>
  [...(reference.annex === undefined ? [] : [`annexe ${reference.annex}`]), reference.section].join(", ");

const means = ({ functions, discrepancies }: CoveredRule): string =>
  [
    ...functions.map((id) => `\`${id}\``),
    ...discrepancies.map((id) => `discordance ${id}`),
    ...(functions.length === 0 ? ["`PARAM.CIRC`, `SOURCE.CIRC`"] : []),
  ].join(", ");

const row = (covered: CoveredRule): string => {
  const { rule, example, whyNot } = covered;
  const cells = [rule.label, place(covered), means(covered), `\`${example}\``, whyNot ?? ""];
  return `| ${cells.map(cell).join(" | ")} |`;
};

/** What the product does of every rule of the circulars, in Markdown: docs/couverture.md is this text. */
export function coverageTable(): string {
  const all = coverage();
  const computed = all.filter(({ functions }) => functions.length > 0).length;
  const sections = circulars.map(({ vintage, title }) => {
    const own = all.filter(({ rule }) => rule.vintage === vintage);
    return [
      `## ${title}`,
      "",
      "| règle | passage | fonction ou contrôle | exemple | pourquoi pas de fonction propre |",
      "|---|---|---|---|---|",
      ...own.map(row),
    ].join("\n");
  });
  return [
    "# Ce que le produit fait de chaque règle",
    `Page produite par \`dotations fonctions --format couverture\` : ${all.length} règles, dont ${computed} qu’une fonction calcule ou applique ; les autres se lisent comme paramètres ou comme sources, et la dernière colonne dit pourquoi. Chaque exemple est aussi un test. Les montants du tableau régional de 2007 se lisent avec \`ENV.FMESPP\`, ceux de l’annexe I de 2024 avec \`ENV.ANNEXE\`.`,
    ...sections,
  ].join("\n\n");
}

import { describeFunction, type ArgumentHelp, type FunctionHelp } from "../functions/describeFunction";
import { registry } from "../functions/registry";
import type { Command } from "./commandIo";
import { coverageTable } from "./coverageTable";
import { functionReference } from "./functionReference";
import { sourceLines } from "./sourceLines";
import { readArguments, readFormat, UsageError } from "./readArguments";

/** `dotations fonctions`: lists every custom function with its arguments, meaning, sources and examples; `markdown` is the reference page, `couverture` what is done of every rule. */
export const fonctions: Command = async (args, io) => {
  const given = readArguments(args, { values: ["format"] });
  const page = given.value("format");
  if (page === "couverture") {
    io.print(coverageTable());
    return 0;
  }
  const isReference = page === "markdown";
  const format = isReference ? "texte" : readFormat(given);
  if (given.names.length > 0)
    throw new UsageError(`fonctions : aucun nom n’est attendu, «\u00a0${given.names[0]}\u00a0» reçu.`);
  const help = [...registry.values()].map((definition) => describeFunction(definition, "fr"));
  if (isReference) io.print(functionReference(help));
  else
    io.print(
      format === "json" ? JSON.stringify({ functions: help }, null, 2) : help.map(describe).join("\n\n"),
    );
  return 0;
};

const describe = (help: FunctionHelp): string =>
  [
    help.signature,
    `  ${help.description}`,
    ...help.arguments.map((argument) => `  – ${describeArgument(argument)}`),
    ...(help.result.unit === null ? [] : [`  Résultat : ${help.result.unit}`]),
    ...(help.note === null ? [] : [`  À savoir : ${help.note}`]),
    ...sourceLines(help.sources).map((line) => `  ${line}`),
    ...help.examples.map(({ formula, result }) => `  Exemple : ${formula} → ${result}`),
  ].join("\n");

const describeArgument = ({ name, description, unit, domain, default: byDefault }: ArgumentHelp): string => {
  const facts = [
    ...(unit === null ? [] : [`unité : ${unit}`]),
    ...(domain === null ? [] : [`domaine : ${domain}`]),
    ...(byDefault === null ? [] : [`par défaut : ${byDefault}`]),
  ];
  return facts.length === 0 ? `${name} : ${description}` : `${name} : ${description} (${facts.join(" ; ")})`;
};

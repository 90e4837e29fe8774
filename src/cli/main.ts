import project from "../../package.json";
import { calculer } from "./calculer";
import type { Command, CommandIo } from "./commandIo";
import { comparer } from "./comparer";
import { confronter } from "./confronter";
import { controler } from "./controler";
import { discordances } from "./discordances";
import { figer, retablir } from "./figer";
import { fonctions } from "./fonctions";
import { describeInternalError } from "../messages/files";
import { modele } from "./modele";
import { regions } from "./regions";
import { UsageError } from "./readArguments";

const commands: Readonly<Record<string, Command>> = {
  controler,
  comparer,
  confronter,
  calculer,
  fonctions,
  modele,
  regions,
  discordances,
  figer,
  retablir,
};

const help = `dotations ${project.version} : contrôler les annexes des circulaires de dotations et calculer leurs montants

  dotations controler FICHIER.xlsx|.ods|.csv… [--feuille NOM] [--format texte|json] [--equations] [--rapport SORTIE.xlsx|.html|.txt] [--remplacer] [--auteur NOM] [--langue fr|en] [--sans-acceptations]
  dotations comparer AVANT APRES [--feuille NOM] [--format texte|json] [--rapport SORTIE.xlsx|SORTIE.html] [--remplacer] [--langue fr|en]
  dotations confronter LETTRE.docx|.txt CLASSEUR [--feuille NOM] [--format texte|json]
  dotations calculer FORMULE… [--lot FICHIER|-] [--parametres FICHIER.xlsx] [--format texte|json]
  dotations fonctions [--format texte|json|markdown|couverture]
  dotations modele annexe-1-2007|annexe-3-2007|annexe-3-2007-trimestres|annexe-1-2024|repartition-p-2007|parametres SORTIE.xlsx [--remplacer]
  dotations regions CLASSEUR SORTIE.xlsx [--feuille NOM] [--remplacer]      (régions d’avant 2016 en régions d’aujourd’hui)
  dotations regions --region NOM CLASSEUR… SORTIE.xlsx [--remplacer]      (une région d’une année à l’autre)
  dotations figer CLASSEUR.xlsx COPIE.xlsx [--remplacer]      (et dotations retablir, de même)
  dotations discordances [ANNÉE] [--inexpliquees] [--format texte|json|markdown]

Codes de sortie de controler : 0 aucune erreur, 1 au moins une erreur, 2 fichier illisible ou commande mal écrite ;
de comparer : 0 les différences s’additionnent, ou il n’y en a pas, 1 au moins un total ne suit pas ses parties, 2 de même ;
de confronter : 0 aucun montant ne diffère, 1 au moins un, 2 de même ;
de figer et retablir : 0 tout est fait, 1 au moins une formule laissée telle quelle, 2 de même.
Le fichier contrôlé n’est jamais modifié, un fichier existant n’est remplacé qu’avec --remplacer ; aucun accès au réseau.`;

/** Runs one command line; returns the exit status. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "aide") {
    (name === undefined ? io.warn : io.print)(help);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    io.print(project.version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.warn(`Commande inconnue : ${name} (commandes : ${Object.keys(commands).join(", ")}).`);
    return 2;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    if (error instanceof UsageError) io.warn(error.message);
    else io.warn(describeInternalError(error));
    return 2;
  }
}

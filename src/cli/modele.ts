import { modelNames, modelWorkbook } from "../templates/modelWorkbooks";
import type { Command } from "./commandIo";
import { readArguments, UsageError } from "./readArguments";
import { writeDrafts } from "../workbooks/writeDrafts";
import { refuseTarget, writeTarget } from "./writeTarget";

/** `dotations modele NOM SORTIE.xlsx`: writes a ready workbook; an existing file is kept unless `--remplacer` is given. */
export const modele: Command = async (args, io) => {
  const given = readArguments(args, { flags: ["remplacer"] });
  const [name, path, ...others] = given.names;
  const known = `modèles : ${modelNames.join(", ")}`;
  if (name === undefined || path === undefined || others.length > 0) {
    throw new UsageError(`modele : un nom et un fichier de sortie sont attendus (${known}).`);
  }
  const drafts = modelWorkbook(name);
  if (!drafts) throw new UsageError(`modele : aucun modèle «\u00a0${name}\u00a0» (${known}).`);
  if (!/\.xlsx$/i.test(path))
    throw new UsageError(`modele : un nom en .xlsx est attendu, «\u00a0${path}\u00a0» reçu.`);
  const target = { asker: "modele", path, replace: given.has("remplacer") };
  await refuseTarget(target, [], io);
  await writeTarget(target, await writeDrafts(drafts), io);
  io.print(`${path} : ${drafts.map((draft) => `«\u00a0${draft.name}\u00a0»`).join(", ")}`);
  return 0;
};

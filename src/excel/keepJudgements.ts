import {
  judgementsNamespace,
  partOfText,
  readJudgements,
  textOfPart,
  writeJudgements,
  type Judgements,
} from "../judgements";
import { ExcelFailure } from "./excelFailure";
import { writeInExcel } from "./inExcel";

/** The custom XML parts that are ours, asked for; Excel hands them over at the next round trip. */
export const askOwnParts = ({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(judgementsNamespace).load("items/id");

/** The text of our part, once its XML came; undefined for a workbook without any. */
export const textOf = (xml: OfficeExtension.ClientResult<string> | undefined): string | undefined =>
  xml === undefined ? undefined : textOfPart(xml.value);

/**
 * Changes what the workbook keeps of people's judgements: reads it, applies the change, writes it back. Nothing is written when the
 * change leaves it as it was. Rejects with `judgements-unusable` when what the workbook keeps is damaged or newer than this version:
 * it is never overwritten.
 * @example await changeJudgements((kept) => ({ ...kept, acceptances: [...kept.acceptances, acceptance] }))
 */
export const changeJudgements = (change: (kept: Judgements) => Judgements): Promise<Judgements> =>
  writeInExcel(async (context) => {
    const parts = askOwnParts(context);
    await context.sync();
    const [part] = parts.items;
    const xml = part?.getXml();
    if (xml) await context.sync();
    const { judgements, problem } = readJudgements(textOf(xml));
    if (problem !== null) throw new ExcelFailure("judgements-unusable");
    const changed = change(judgements);
    if (changed === judgements) return judgements;
    const written = partOfText(writeJudgements(changed));
    if (part) part.setXml(written);
    else context.workbook.customXmlParts.add(written);
    await context.sync();
    return changed;
  });

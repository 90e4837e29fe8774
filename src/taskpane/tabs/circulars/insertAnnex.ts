import { addSheet } from "../../../excel/addSheet";
import { formMark } from "../../../excel/formMark";
import type { DraftCell, SheetDraft } from "../../../templates/sheetDraft";
import { asHost } from "../../host/asHost";
import type { AnnexRequest } from "../../host/paneHost";
import { annexDrafts } from "./annexDrafts";

/** Adds the sheets of an annex or of a form; returns the name of the first, which stays in front. */
export const insertAnnex = (request: AnnexRequest): Promise<string> => asHost(addAll(annexDrafts(request)));

/** The last sheet first: what the others refer to then bears its final name. */
const addAll = async (drafts: readonly SheetDraft[]): Promise<string> => {
  let given = "";
  let waiting = [...drafts];
  for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
    given = await addSheet({ ...draft, mark: draft.mark ?? formMark(draft) });
    const [wanted, got] = [draft.name, given];
    if (wanted !== got) waiting = waiting.map((one) => referTo(one, wanted, got));
  }
  return given;
};

/** A free name was given to a sheet: the formulas and lists that call it by the name wanted follow. */
const referTo = (draft: SheetDraft, wanted: string, got: string): SheetDraft => {
  const rename = (text: string): string => text.replaceAll(quoted(wanted), quoted(got));
  const cell = (one: DraftCell): DraftCell =>
    typeof one === "object" && one !== null && "formula" in one
      ? { ...one, formula: rename(one.formula) }
      : one;
  return {
    ...draft,
    rows: draft.rows.map((row) => row.map(cell)),
    ...(draft.choices && { choices: draft.choices.map((one) => ({ ...one, list: rename(one.list) })) }),
  };
};

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

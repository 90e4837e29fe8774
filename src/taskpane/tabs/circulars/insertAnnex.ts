import { addSheets } from "../../../excel/addSheet";
import { formMark } from "../../../excel/formMark";
import { asHost } from "../../host/asHost";
import type { AnnexRequest } from "../../host/paneHost";
import { annexDrafts } from "./annexDrafts";

/** Adds the sheets of an annex or of a form; returns the name of the first, which stays in front. */
export const insertAnnex = async (request: AnnexRequest): Promise<string> => {
  const markOf = (draft: Parameters<typeof formMark>[0] & { readonly mark?: string }): string =>
    draft.mark ?? formMark(draft);
  const [name = ""] = await asHost(addSheets(annexDrafts(request), markOf));
  return name;
};

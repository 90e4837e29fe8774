import { cellAddress } from "../tables/address";
import { toExcelFailure } from "./excelFailure";
import { supports } from "./supports";

/** Comments asked for in one round trip. */
const perTrip = 500;

/** What people say beside cells, by the id of the sheet then by the address of the cell. */
export type SheetComments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The comments of a workbook or of a sheet, and their number once the next round trip is made. */
interface AskedComments {
  readonly collection: Excel.CommentCollection;
  readonly count: OfficeExtension.ClientResult<number>;
}

/** Asks how many comments there are: where there is none, reading them costs no round trip. Null in an Excel that gives none. */
export const askComments = (holder: Excel.Workbook | Excel.Worksheet): AskedComments | null =>
  supports("comments") ? { collection: holder.comments, count: holder.comments.getCount() } : null;

/**
 * The texts of comments, each with its answers line by line, as a file's reader gives them. One round trip for 500 comments.
 * They are a help to who reads a finding: what Excel refuses to give of them is left out, and the reading goes on.
 */
export async function readComments(
  context: Excel.RequestContext,
  asked: AskedComments | null,
  stopIfAsked: () => void,
): Promise<SheetComments> {
  const found = new Map<string, Map<string, string>>();
  const count = asked?.count.value ?? 0;
  for (let first = 0; asked && first < count; first += perTrip) {
    const some = Array.from({ length: Math.min(perTrip, count - first) }, (_, i) => {
      const comment = asked.collection.getItemAt(first + i);
      comment.load("content,replies/items/content");
      const place = comment.getLocation().load("rowIndex,columnIndex");
      return { comment, place, sheet: place.worksheet.load("id") };
    });
    try {
      await context.sync();
    } catch (error) {
      const { problem } = toExcelFailure(error);
      if (problem === "editing" || problem === "workbook-gone") throw error;
      return found;
    }
    stopIfAsked();
    for (const { comment, place, sheet } of some) {
      const text = [comment.content, ...comment.replies.items.map(({ content }) => content)]
        .join("\n")
        .trim();
      const ofSheet = found.get(sheet.id) ?? new Map<string, string>();
      if (text !== "") found.set(sheet.id, ofSheet.set(cellAddress(place.rowIndex, place.columnIndex), text));
      place.untrack();
    }
  }
  return found;
}

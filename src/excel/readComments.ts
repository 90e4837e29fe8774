import { cellAddress } from "../tables/address";
import { toExcelFailure } from "./excelFailure";
import { supports } from "./supports";

/** Comments asked for in one round trip. */
const perTrip = 500;

/** What people say beside cells, by the id of the sheet then by the address of the cell. */
export type SheetComments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The texts of comments, each with its answers line by line, as a file's reader gives them: one round trip to count them, and one for
 * every 500. They are a help to who reads a finding, so they are asked by themselves: what Excel refuses to give of them is left
 * out, and the reading goes on.
 */
export async function readComments(
  context: Excel.RequestContext,
  holder: Excel.Workbook | Excel.Worksheet,
  stopIfAsked: () => void,
): Promise<SheetComments> {
  const found = new Map<string, Map<string, string>>();
  if (!supports("comments")) return found;
  try {
    const { comments } = holder;
    const count = comments.getCount();
    await context.sync();
    for (let first = 0; first < count.value; first += perTrip) {
      stopIfAsked();
      const some = Array.from({ length: Math.min(perTrip, count.value - first) }, (_, i) =>
        ask(comments.getItemAt(first + i)),
      );
      await context.sync();
      for (const { comment, place, sheet } of some) {
        const text = [comment.content, ...comment.replies.items.map(({ content }) => content)]
          .join("\n")
          .trim();
        const ofSheet = found.get(sheet.id) ?? new Map<string, string>();
        if (text !== "")
          found.set(sheet.id, ofSheet.set(cellAddress(place.rowIndex, place.columnIndex), text));
        place.untrack();
      }
    }
  } catch (error) {
    const { problem } = toExcelFailure(error);
    if (problem === "cancelled" || problem === "editing" || problem === "workbook-gone") throw error;
  }
  return found;
}

function ask(comment: Excel.Comment): {
  readonly comment: Excel.Comment;
  readonly place: Excel.Range;
  readonly sheet: Excel.Worksheet;
} {
  comment.load("content,replies/items/content");
  const place = comment.getLocation().load("rowIndex,columnIndex");
  return { comment, place, sheet: place.worksheet.load("id") };
}

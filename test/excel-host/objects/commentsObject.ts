import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import type { HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { rangeObject } from "./rangeObject";

/** `worksheet.comments`, or `workbook.comments` (no sheet): to count them and to read them one by one. */
export function commentsObject(context: HostContext, sheet: HostSheet | null): RemoteObject {
  const sheets = sheet === null ? context.workbook.sheets : [sheet];
  const all = sheets.flatMap((home) => home.comments.map((comment) => ({ home, ...comment })));
  return {
    type: "CommentCollection",
    call: {
      GetCount: () => all.length,
      GetItemAt: (index) => {
        const comment = all[Number(index)];
        if (!comment) throw new HostError("ItemNotFound", `no comment ${String(index)}`);
        const { home, row, column, texts } = comment;
        const replies = texts.slice(1).map((text, i): RemoteObject => ({
          type: "CommentReply",
          id: `${home.id}/${row}/${column}/${i}`,
          read: { Content: () => text },
        }));
        return {
          type: "Comment",
          id: `${home.id}/${row}/${column}`,
          read: { Content: () => texts[0] ?? "" },
          open: { Replies: () => ({ type: "CommentReplyCollection", items: () => replies }) },
          call: {
            GetLocation: () =>
              rangeObject(context, home, { top: row, left: column, bottom: row, right: column }),
          },
        };
      },
    },
  };
}

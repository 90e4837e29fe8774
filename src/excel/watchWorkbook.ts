import { readOnceFree } from "./inExcel";
import { whereFound } from "./supports";

/** An edit of the workbook by anybody; `address` null = the sheet as a whole (renamed, deleted, rows moved). */
export interface WorkbookEdit {
  readonly sheet: string;
  readonly address: string | null;
}

/**
 * Calls back at each edit of a cell, each sheet deleted and, where Excel tells, each sheet renamed.
 * Gives how to stop; writes nothing. The add-in often starts while the user types: the watch begins when the cell is left.
 */
export async function watchWorkbook(onEdit: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const tell = (id: string, address: string | null): void => {
    const sheet = names.get(id);
    if (sheet !== undefined) onEdit({ sheet, address });
  };
  return readOnceFree(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
        tell(worksheetId, changeType === "RangeEdited" ? address : null);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => tell(worksheetId, null)),
      worksheets.onAdded.add(async ({ worksheetId }) => remember(names, worksheetId)),
    ];
    const renamed = whereFound(() =>
      worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) => {
        tell(worksheetId, null);
        names.set(worksheetId, nameAfter);
      }),
    );
    if (renamed) handlers.push(renamed);
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

/** A sheet added since the watch began: its name is not in the event. */
const remember = (names: Map<string, string>, id: string): Promise<void> =>
  readOnceFree(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    if (!sheet.isNullObject) names.set(id, sheet.name);
  });

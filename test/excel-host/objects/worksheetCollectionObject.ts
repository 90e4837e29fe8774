import type { HostContext } from "../hostContext";
import { hostEvent } from "../hostContext";
import type { RemoteObject } from "../remoteObject";
import { worksheetObject } from "./worksheetObject";

/** `workbook.worksheets`. */
export function worksheetCollectionObject(context: HostContext): RemoteObject {
  const { workbook } = context;
  const sheet = (key: unknown): RemoteObject => worksheetObject(context, workbook.get(key));
  const listening = Object.fromEntries(
    (
      [
        ["DataChangedEvent", hostEvent.changed],
        ["SelectionChangedEvent", hostEvent.selectionChanged],
        ["ActivatedEvent", hostEvent.activated],
        ["AddedEvent", hostEvent.added],
        ["DeletedEvent", hostEvent.deleted],
        ["EventNameChanged", hostEvent.nameChanged],
      ] as const
    ).flatMap(([name, event]) => [
      [`_Register${name}`, () => context.listen(event, true)],
      [`_Unregister${name}`, () => context.listen(event, false)],
    ]),
  );
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((item) => worksheetObject(context, item)),
    item: sheet,
    call: {
      GetItem: sheet,
      GetItemOrNullObject: (key) => {
        const found = workbook.find(key);
        return found && worksheetObject(context, found);
      },
      GetActiveWorksheet: () => worksheetObject(context, workbook.active),
      GetCount: () => workbook.sheets.length,
      Add: (name) => {
        workbook.checkStructure();
        const added = workbook.add(String(name));
        context.wrote(added, "", "sheet", added.name);
        context.fire(hostEvent.added, "Workbook", { source: "Local", worksheetId: added.id });
        return worksheetObject(context, added);
      },
      ...listening,
    },
  };
}

import type { HostContext } from "../hostContext";
import { hostEvent } from "../hostContext";
import { parseArea, splitAddress } from "../model/a1";
import type { RemoteObject } from "../remoteObject";
import { rangeObject } from "./rangeObject";
import { tableCollectionObject } from "./tableObject";
import { worksheetCollectionObject } from "./worksheetCollectionObject";

/** `context.workbook`: the root of every batch. */
export function workbookObject(context: HostContext): RemoteObject {
  const { workbook } = context;
  const selected = (): RemoteObject =>
    rangeObject(context, workbook.selection.sheet, workbook.selection.area);
  return {
    type: "Workbook",
    read: {
      Name: () => workbook.name,
      IsDirty: () => false,
    },
    open: {
      Worksheets: () => worksheetCollectionObject(context),
      Application: () => applicationObject(context),
      Tables: () => tableCollectionObject(context, null),
    },
    call: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const { sheet, area } = workbook.selection;
        return rangeObject(context, sheet, { ...area, bottom: area.top, right: area.left });
      },
      _GetRangeForEventByReferenceId: (address) => {
        const { sheet, cells } = splitAddress(String(address));
        return rangeObject(context, workbook.get(sheet), parseArea(cells));
      },
      _RemoveReference: (id) => context.forget(String(id)),
      _RegisterSelectionChangedEvent: () => context.listen(hostEvent.selectionChanged, true),
    },
  };
}

function applicationObject(context: HostContext): RemoteObject {
  let calculationMode = "Automatic";
  return {
    type: "Application",
    read: { CalculationMode: () => calculationMode },
    write: { CalculationMode: (mode) => (calculationMode = String(mode)) },
    open: {
      CultureInfo: () => ({
        type: "CultureInfo",
        read: { Name: () => "fr-FR" },
        open: {
          NumberFormat: () => ({
            type: "NumberFormatInfo",
            read: { NumberDecimalSeparator: () => ",", NumberGroupSeparator: () => "\u202f" },
          }),
        },
      }),
    },
    call: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: () => null,
      Undo: () => context.lacks("Application.Undo"),
    },
  };
}

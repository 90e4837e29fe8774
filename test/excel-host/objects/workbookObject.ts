import type { HostContext } from "../hostContext";
import type { RemoteObject } from "../remoteObject";
import { commentsObject } from "./commentsObject";
import { customXmlPartsObject } from "./customXmlPartsObject";
import { namedItemsObject } from "./namedItemsObject";
import { rangeObject } from "./rangeObject";
import { tableCollectionObject } from "./tableObject";
import { worksheetCollectionObject } from "./worksheetCollectionObject";

/** `context.workbook`: the root of every batch. */
export function workbookObject(context: HostContext): RemoteObject {
  const { workbook } = context;
  return {
    type: "Workbook",
    read: { Name: () => workbook.name },
    open: {
      Comments: () => commentsObject(context, null),
      CustomXmlParts: () => customXmlPartsObject(context),
      Names: () => namedItemsObject(context, null),
      Tables: () => tableCollectionObject(context, null),
      Worksheets: () => worksheetCollectionObject(context),
      Application: () => applicationObject(context),
      Protection: () => ({
        type: "WorkbookProtection",
        read: { Protected: () => workbook.isStructureProtected },
      }),
    },
    call: {
      GetActiveCell: () => {
        const { sheet, area } = workbook.selection;
        return rangeObject(context, sheet, { ...area, bottom: area.top, right: area.left });
      },
      GetSelectedRange: () => rangeObject(context, workbook.selection.sheet, workbook.selection.area),
      _RemoveReference: (id) => context.forget(String(id)),
    },
  };
}

function applicationObject(context: HostContext): RemoteObject {
  const numberFormat: RemoteObject = {
    type: "NumberFormatInfo",
    read: { NumberDecimalSeparator: () => context.decimalSeparator },
  };
  const culture: RemoteObject = { type: "CultureInfo", open: { NumberFormat: () => numberFormat } };
  return { type: "Application", open: { CultureInfo: () => culture } };
}

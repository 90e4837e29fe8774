import type { Area } from "../../../src/tables/workbook";
import type { HostContext } from "../hostContext";
import { fullAddress } from "../model/a1";
import type { HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { rangeObject } from "./rangeObject";

/** Several rectangles of one sheet. */
export function rangeAreasObject(
  context: HostContext,
  sheet: HostSheet,
  areas: readonly Area[],
  kept: string | null = null,
): RemoteObject {
  let reference = kept;
  return {
    type: "RangeAreas",
    reference: () => reference,
    read: {
      Address: () => areas.map((area) => fullAddress(sheet.name, area)).join(","),
      AreaCount: () => areas.length,
    },
    open: {
      Areas: () => ({
        type: "RangeCollection",
        items: () => areas.map((area) => rangeObject(context, sheet, area)),
      }),
    },
    call: {
      _KeepReference: () => {
        reference ??= context.keep(sheet, (id) => rangeAreasObject(context, sheet, areas, id));
      },
    },
  };
}

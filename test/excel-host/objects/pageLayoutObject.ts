import type { HostContext } from "../hostContext";
import type { HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";

/** `sheet.pageLayout`: how the sheet prints, kept as it was set. */
export function pageLayoutObject(context: HostContext, sheet: HostSheet): RemoteObject {
  const set = (name: string) => (value: unknown) => {
    context.wrote(sheet, "", `pageLayout.${name}`, value);
    sheet.pageLayout.set(name, value);
  };
  const foot = Object.fromEntries(
    ["LeftFooter", "CenterFooter", "RightFooter"].map((name) => [name, set(name)]),
  );
  return {
    type: "PageLayout",
    write: { Orientation: set("Orientation"), PaperSize: set("PaperSize"), Zoom: set("Zoom") },
    open: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        open: { DefaultForAllPages: () => ({ type: "HeaderFooter", write: foot }) },
      }),
    },
    call: { SetPrintTitleRows: (rows) => set("PrintTitleRows")(rows) },
  };
}

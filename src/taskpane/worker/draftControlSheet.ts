import { version } from "../../../package.json";
import type { Report } from "../../checks";
import { controlSheetDraft } from "../../excel/controlSheet";
import type { SheetDraft } from "../../templates/sheetDraft";
import { describeFinding } from "../../messages/findings";
import type { Language } from "../host/paneHost";

/** The control sheet of a report, as data that a worker can hand over. */
export const draftControlSheet = (report: Report, language: Language, date: Date): SheetDraft =>
  controlSheetDraft({
    report,
    language,
    date,
    version,
    sayFinding: (finding) => describeFinding(finding, language).sentence,
  });

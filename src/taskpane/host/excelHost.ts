import { addSheets } from "../../excel/addSheet";
import { applyChanges, undoChanges } from "../../excel/applyChanges";
import { freezeFormulas, type OurFunctions } from "../../excel/freezeFormulas";
import { clearHighlight, highlightCells, type HighlightedCell } from "../../excel/highlightCells";
import { enterCorrections, undoCorrections } from "../../excel/journal";
import { insertFormula, readActiveCell, type HeldCell } from "../../excel/insertFormula";
import { lockedCells } from "../../excel/lockedCells";
import { inNamespace } from "../../excel/namespace";
import { keepPaneRecord, readPaneRecord } from "../../excel/paneRecord";
import { readSheet, readWorkbook } from "../../excel/readWorkbook";
import { restoreFormulas } from "../../excel/restoreFormulas";
import type { CellEntry } from "../../excel/writeEntries";
import { selectCell } from "../../excel/selectCell";
import type { WrittenCell } from "../../excel/writeCells";
import type { WriteOutcome as CellsWritten } from "../../excel/writeOutcome";
import type { PaneReport } from "../tabs/checks/paneReport";
import type { CheckClient } from "../worker/checkClient";
import type { Feature, Language, PaneHost, WriteOutcome } from "./paneHost";
import { asHost } from "./asHost";
import { explainCell, type ExplanationParts } from "./explainCell";
import { cellMarks } from "./cellMarks";
import { HostError } from "./hostError";
import { judgeFinding } from "./judgeFinding";
import { listenToTheme, listenToWorkbook } from "./listen";
import { openReport } from "./openReport";
import { createOwnEdits } from "./ownEdits";
import { createOwnSheets } from "./ownSheets";
import { rememberAuthor, rememberedAuthor } from "./rememberedAuthor";
import { shownAs } from "./shownAs";
import { officeTheme } from "./officeTheme";
import type * as toolHost from "./toolHost";

/** What the adapter needs besides Excel itself. */
export interface ExcelHostParts {
  readonly language: Language;
  readonly separators: PaneHost["separators"];
  readonly lacking: ReadonlySet<Feature>;
  readonly client: CheckClient;
  readonly library: Pick<PaneHost, "catalogue" | "preview" | "circulars" | "insertAnnex"> &
    Pick<ExplanationParts, "explainCalls"> & {
      /** The number format of what a call gives; null for the cell's own. */
      readonly formatOf: (formula: string) => Promise<string | null>;
    };
  readonly functionIds: () => Promise<OurFunctions>;
  /** The prefix that this Excel gives to our functions; "" for none. */
  readonly namespace: string;
  /** What the tab *Outils* needs of Excel, fetched when it is first used. */
  readonly tools: () => Promise<typeof toolHost>;
}

/** The pane's port over the real Excel: reads, checks in the worker, writes what was asked, remembers what it wrote. */
export const excelHost = (parts: ExcelHostParts): PaneHost => {
  const { client, library } = parts;
  const own = createOwnEdits();
  const applied: (readonly WrittenCell[])[] = [];
  let coloured: readonly HighlightedCell[] = [];
  let active: HeldCell | null = null;
  let prepared: readonly CellEntry[] = [];
  const ownSheets = createOwnSheets();
  const named = async (): Promise<(formula: string) => string> =>
    parts.namespace === ""
      ? (formula) => formula
      : inNamespace((await parts.functionIds()).all, parts.namespace);
  let recalled: Promise<void> | null = null;
  const recall = (): Promise<void> =>
    (recalled ??= readPaneRecord().then(
      (record) => {
        applied.unshift(...record.applied);
        coloured = record.coloured;
      },
      () => undefined,
    ));
  // What cannot be kept can still be undone until the pane closes.
  const keep = (): Promise<boolean> => isKept(keepPaneRecord({ coloured, applied }));
  return {
    language: parts.language,
    separators: parts.separators,
    lacking: parts.lacking,
    theme: officeTheme(),
    rememberedAuthor: rememberedAuthor(),
    rememberAuthor,
    catalogue: library.catalogue,
    preview: library.preview,
    circulars: library.circulars,
    insertAnnex: library.insertAnnex,
    explainCell: (holdsFor, signal) =>
      explainCell({ language: parts.language, client, explainCalls: library.explainCalls }, holdsFor, signal),
    async check(scope, options) {
      const started = performance.now();
      const read = scope === "sheet" ? readSheet : readWorkbook;
      const workbook = await asHost(
        read({
          signal: options.signal,
          onProgress: (progress) =>
            options.onProgress({ ...progress, phase: "reading", fraction: progress.fraction * readingShare }),
        }),
      );
      const report = await client.check(workbook, scope, performance.now() - started, {
        ...options,
        onProgress: (progress) =>
          options.onProgress({
            ...progress,
            fraction: readingShare + progress.fraction * (1 - readingShare),
          }),
      });
      ownSheets.checked(workbook);
      return withLocks(report);
    },
    async recall() {
      await recall();
      return { undoable: applied.at(-1)?.length ?? 0, highlighted: coloured.length > 0 };
    },
    select: (sheet, address) => asHost(selectCell(sheet, address)),
    async apply(findings, author) {
      const changes = findings.flatMap(({ sheet, cell, proposal }) =>
        proposal
          ? [{ sheet, cell, read: proposal.before, formula: proposal.formula, write: proposal.write }]
          : [],
      );
      own.expect(changes);
      await recall();
      const outcome = await asHost(applyChanges(changes));
      if (outcome.written.length === 0) return counted(outcome);
      applied.push(outcome.written);
      const corrected = outcome.written.flatMap((written) => {
        const finding = findings.find(({ sheet, cell }) => sheet === written.sheet && cell === written.cell);
        return finding ? [{ ...written, code: finding.judged.code }] : [];
      });
      const isNoted = await isKept(enterCorrections(corrected, author, new Date()));
      await keep();
      return { ...counted(outcome), isNoted };
    },
    async undo() {
      await recall();
      const last = applied.at(-1) ?? [];
      own.expect(last);
      const outcome = await asHost(undoChanges(last));
      applied.pop();
      const isNoted = await isKept(undoCorrections(outcome.written));
      await keep();
      return { ...counted(outcome), isNoted, left: applied.at(-1)?.length ?? 0 };
    },
    async highlight(report) {
      await recall();
      const outcome = await asHost(highlightCells(cellMarks(report), coloured));
      const again = new Set(outcome.written.map(({ sheet, cell }) => `${sheet}!${cell}`));
      coloured = [
        ...coloured.filter(({ sheet, cell }) => !again.has(`${sheet}!${cell}`)),
        ...outcome.written,
      ];
      await keep();
      return counted(outcome);
    },
    async clearHighlight() {
      await recall();
      const outcome = await asHost(clearHighlight(coloured));
      coloured = [];
      await keep();
      return counted(outcome);
    },
    judge: (kind, finding, reason, author) => asHost(judgeFinding(kind, finding, reason, author)),
    createControlSheets: (_report, author) =>
      ownSheets.adding(async () => {
        const names = await asHost(client.draftControlSheets(author).then(addSheets));
        for (const name of names) ownSheets.own(name);
        return names;
      }),
    openReport,
    exportReport: (_report, format, author) => client.exportReport(format, author),
    freezeFormulas: () =>
      ownSheets.adding(() => asHost(parts.functionIds().then((ids) => freezeFormulas(ids)))).then(counted),
    restoreFormulas: () => asHost(restoreFormulas()).then(counted),
    async activeCell() {
      active = await asHost(readActiveCell());
      // Said before anybody is asked to confirm what Excel would refuse.
      if (active.isLocked) throw new HostError("protected", { sheet: active.sheet });
      return { sheet: active.sheet, cell: active.cell, held: shownAs(active.held, parts.language) };
    },
    async insertFormula(formula) {
      const typed = (await named())(formula);
      const written = await asHost(insertFormula(typed, active, await library.formatOf(formula)));
      await recall();
      applied.push([written]);
      await keep();
      return written.cell;
    },
    readAmountCell: async () => (await parts.tools()).readAmountCell(),
    keepEnvelopes: async (envelopes, author) => (await parts.tools()).keepEnvelopes(envelopes, author),
    readLines: async (withoutHidden) => (await parts.tools()).readLines(withoutHidden),
    addCurrentRegions: async () => (await parts.tools()).addCurrentRegions(),
    addFollowedRegion: async (region) => (await parts.tools()).addFollowedRegion(region),
    readBook: async () => (await parts.tools()).readBook(),
    async prepareEntries(column) {
      const name = await named();
      const entries = column.entries.map((entry) => (typeof entry === "string" ? name(entry) : entry));
      const read = await (await parts.tools()).prepareEntries({ ...column, entries }, parts.language);
      prepared = read.prepared;
      return read.over;
    },
    async writeEntries() {
      own.expect(prepared);
      const outcome = await (await parts.tools()).writePrepared(prepared);
      prepared = [];
      if (outcome.written.length > 0) {
        await recall();
        applied.push(outcome.written);
        await keep();
      }
      return counted(outcome);
    },
    onChanged: (listener) =>
      listenToWorkbook((change) => ownSheets.isOurs(change) || own.isOurs(change) || listener(change)),
    onThemeChanged: listenToTheme,
  };
};

/** The report, with the proposals that the protection of a sheet keeps from being written marked as such. */
const withLocks = async (report: PaneReport): Promise<PaneReport> => {
  if (report.protectedSheets.length === 0) return report;
  const proposed = report.findings.filter(
    ({ proposal, sheet }) => proposal && report.protectedSheets.includes(sheet),
  );
  const locked = await asHost(lockedCells(proposed));
  const findings = report.findings.map((finding) =>
    finding.proposal
      ? {
          ...finding,
          proposal: { ...finding.proposal, isLocked: locked.has(`${finding.sheet}!${finding.cell}`) },
        }
      : finding,
  );
  return { ...report, findings };
};

/** The cells are written whatever becomes of the journal; that it could not be kept is said. */
const isKept = (entered: Promise<unknown>): Promise<boolean> =>
  entered.then(
    () => true,
    () => false,
  );

/** Part of the progress bar that reading takes; checking takes the rest. */
const readingShare = 0.6;

const counted = ({ written, refused }: CellsWritten<unknown>): WriteOutcome => ({
  written: written.length,
  refused,
});

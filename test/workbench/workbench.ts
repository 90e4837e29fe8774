import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { ExcelHost } from "../excel-host/excelHost";
import { cellKey } from "../excel-host/model/hostSheet";
import { byId } from "./element";
import type { OpenedFile } from "./files/openFile";
import { fillFromFile } from "./files/patterns";
import { plainLook } from "./files/sheetLook";
import { AddInFunctions } from "./formulas/addInFunctions";
import { showErrorCard } from "./formulas/errorCard";
import { typeFrench } from "./formulas/typeFrench";
import { cellOnScreen } from "./grid/cellOnScreen";
import { followGrid } from "./grid/followGrid";
import { followLinks } from "./grid/followLinks";
import { GridFocus } from "./grid/gridFocus";
import { drawPatternFills } from "./grid/patternFills";
import { HostView } from "./grid/showHost";
import { workbookSnapshot } from "./grid/snapshot";
import { startUniver, type Grid } from "./grid/startUniver";
import type { PaneFrame } from "./pane/paneFrame";

/** Excel without Excel: one workbook at a time, in the host and in the grid, with the add-in in its frame. */
export class Workbench {
  private readonly grid: Grid;
  readonly focus: GridFocus;
  private functions: AddInFunctions | null = null;
  private file: OpenedFile | null = null;
  private host: ExcelHost | null = null;
  private book: FWorkbook | null = null;
  private stopFollowing: () => void = () => undefined;

  constructor(
    private readonly pane: PaneFrame,
    private readonly theme: "light" | "dark",
  ) {
    drawPatternFills(() => this.host);
    this.grid = startUniver("grid", theme === "dark");
    this.focus = new GridFocus(this.grid);
  }

  /** Opens a workbook in the place of the one before; the add-in starts afresh, as for every workbook in Excel. */
  open(file: OpenedFile, title: string): void {
    this.stopFollowing();
    if (this.book) this.grid.api.disposeUnit(this.book.getId());
    const host = new ExcelHost(file.workbook, { theme: this.theme });
    for (const sheet of host.workbook.sheets) {
      for (const [at, { fill }] of (file.looks.get(sheet.name) ?? plainLook).styles) {
        const [row = 0, column = 0] = at.split(",").map(Number);
        const shown = fillFromFile(fill);
        if (shown) sheet.fills.set(cellKey(row, column), shown);
      }
    }
    const { api } = this.grid;
    const book = api.createWorkbook(workbookSnapshot(host, file.looks));
    book.setNumfmtLocal("fr");
    // The grid's services only exist once it has had a workbook.
    if (!this.functions) typeFrench(this.grid);
    this.functions ??= new AddInFunctions(this.grid);
    const view = new HostView(book, host, file.looks);
    view.noteSelection();
    host.workbook.calculator = () => 0;
    this.functions.connect(host);
    const stops = [
      followGrid(api, book, host, view),
      followLinks(api, book, host, view),
      this.followErrors(host, book),
    ];
    this.stopFollowing = () => stops.forEach((stop) => stop());
    afterEachBatch(host, () => {
      view.update();
      this.pane.update();
    });
    [this.file, this.host, this.book] = [file, host, book];
    this.pane.load(host, title);
    byId("document-name").textContent = file.workbook.name;
    document.title = `${file.workbook.name} — ${title}`;
  }

  /** What is open now: the host holds the truth, the looks what it leaves aside. */
  get current(): { readonly host: ExcelHost; readonly file: OpenedFile; readonly book: FWorkbook } {
    const { host, file, book } = this;
    if (!host || !file || !book) throw new Error("no workbook is open");
    return { host, file, book };
  }

  /** The card that says why a function gives an error, under the selected cell. */
  private followErrors(host: ExcelHost, book: FWorkbook): () => void {
    const { api } = this.grid;
    const show = (): void => {
      const { selection, active } = host.workbook;
      const { top, left } = selection.area;
      const message =
        selection.sheet === active ? (this.functions?.messageAt(active.id, top, left) ?? null) : null;
      const shown = book.getActiveSheet();
      showErrorCard(
        message === null
          ? null
          : { code: String(active.value(top, left)), message, ...cellOnScreen(shown, top, left) },
      );
    };
    const stops = [
      book.onSelectionChange(show),
      api.addEvent(api.Event.ActiveSheetChanged, show),
      api.addEvent(api.Event.CommandExecuted, ({ id }) => {
        if (id === "sheet.operation.set-scroll") show();
      }),
      api.getFormula().calculationResultApplied(show),
    ];
    return () => stops.forEach((stop) => stop.dispose());
  }
}

/** Calls back once the host has done what a batch of office.js asked, before office.js has its answer. */
function afterEachBatch(host: ExcelHost, done: () => void): void {
  const { external } = host;
  const execute = external.Execute;
  Object.defineProperty(external, "Execute", {
    value: (...[id, parameters, answer]: Parameters<typeof execute>) =>
      execute(id, parameters, (...result) => {
        done();
        answer(...result);
      }),
  });
}

import type { CellValue, Workbook } from "../../src/tables/workbook";
import { CustomFunctionCalls } from "./customFunctionCalls";
import type { Batch, BatchAnswer } from "./executeBatch";
import { executeBatch } from "./executeBatch";
import type { HostContext, HostEvent, HostWrite } from "./hostContext";
import { hostEvent } from "./hostContext";
import { HostError } from "./hostError";
import { areaName, fullAddress, parseArea } from "./model/a1";
import { cellsOf } from "./model/areas";
import type { HostSheet } from "./model/hostSheet";
import { HostWorkbook } from "./model/hostWorkbook";
import { workbookObject } from "./objects/workbookObject";
import type { HostHabits } from "./hostHabits";
import type { HostIdentity } from "./officeContext";
import { currentExcel } from "./officeContext";
import { OfficeExternal } from "./officeExternal";
import type { RemoteObject } from "./remoteObject";
import { RibbonClicks } from "./ribbonClicks";

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

export type HostOptions = Partial<HostIdentity> & { readonly habits?: HostHabits };

/**
 * A strict Excel for Microsoft's real office.js: give `host.external` to the page as `window.external`
 * before office.js is loaded. It knows neither Node nor the DOM.
 *
 * @example
 * const host = new ExcelHost(workbook);
 * window.external = host.external; // then load office.js
 */
export class ExcelHost {
  workbook: HostWorkbook;
  readonly identity: HostIdentity;
  readonly external: OfficeExternal;
  readonly functions: CustomFunctionCalls;
  readonly ribbon: RibbonClicks;
  /** Round trips asked by the add-in's `Excel.run`, cleaning up apart. */
  syncs = 0;
  readonly writes: HostWrite[] = [];
  /** Members that the add-in called and the host lacks: a test must find this empty. */
  readonly missing: string[] = [];
  /** The workbook was closed under the add-in. */
  isClosed = false;
  /** How events come: the answer to a write may be there before its event, and an event may come twice. */
  events: "at once" | "late" | "twice";
  readonly habits: HostHabits;
  paneState: "Inactive" | "Background" | "Visible" = "Background";
  /** Called before each batch of the add-in with its number from 1: what happens between a read and a write. */
  beforeSync: ((sync: number) => void) | null = null;

  private readonly kept = new Map<
    string,
    { readonly sheet: HostSheet; readonly again: (id: string) => RemoteObject }
  >();
  private typing = false;
  private readonly afterEditing: (() => void)[] = [];
  private readonly listened = new Set<HostEvent>();
  private nextReference = 1;
  private readonly context: HostContext;

  constructor(workbook: Workbook, { habits = {}, ...options }: HostOptions = {}) {
    this.habits = habits;
    this.events = habits.events ?? "at once";
    this.workbook = HostWorkbook.from(workbook);
    this.identity = {
      uiLocale: "fr-FR",
      theme: habits.theme ?? "light",
      requirementSets:
        habits.level === undefined ? currentExcel : { ...currentExcel, ExcelApi: habits.level },
      documentName: workbook.name,
      ...options,
    };
    this.context = this.makeContext();
    this.external = new OfficeExternal(
      this.identity,
      (batch, origin) => this.answer(batch, origin),
      (member) => this.lacks(member),
      (flags, run) => {
        const waits = this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0;
        if (waits) this.afterEditing.push(run);
        else run();
      },
      habits.slow,
    );
    this.functions = new CustomFunctionCalls(this.external, habits.blank);
    this.ribbon = new RibbonClicks(this.external);
  }

  get decimalSeparator(): "," | "." {
    return this.habits.decimal ?? (this.identity.uiLocale === "fr-FR" ? "," : ".");
  }

  /** Does this Excel have what came with that level of ExcelApi? */
  has(level: `1.${number}`): boolean {
    const minor = (version: string): number => Number(version.split(".")[1]);
    return minor(this.identity.requirementSets["ExcelApi"] ?? "1.0") >= minor(level);
  }

  /** The user is typing in a cell: Excel refuses every batch, but those that asked to wait. */
  get isEditing(): boolean {
    return this.typing;
  }

  set isEditing(on: boolean) {
    this.typing = on;
    if (!on) for (const run of this.afterEditing.splice(0)) run();
  }

  /** Opens another workbook in the same Excel: the page keeps running, the spies start afresh. */
  open(workbook: Workbook): void {
    this.workbook = HostWorkbook.from(workbook);
    this.syncs = 0;
    this.writes.length = 0;
    this.missing.length = 0;
    this.isEditing = false;
    this.isClosed = false;
    this.beforeSync = null;
    this.events = this.habits.events ?? "at once";
    this.kept.clear();
    this.listened.clear();
    this.external.largestRequest = 0;
    this.external.largestAnswer = 0;
  }

  sheet(name: string): HostSheet {
    return this.workbook.get(name);
  }

  /** The value, formula or blank of one cell, as the user would see it in the formula bar. */
  cell(sheet: string, address: string): CellValue {
    const { top, left } = parseArea(address);
    return this.sheet(sheet).formula(top, left) ?? this.sheet(sheet).value(top, left);
  }

  /** The user types into a cell: the same events as in Excel, and no entry among the add-in's writes. */
  type(
    sheetName: string,
    address: string,
    entry: CellValue,
    source: "Local" | "Remote" = this.habits.typist ?? "Local",
  ): void {
    const sheet = this.sheet(sheetName);
    const area = parseArea(address);
    sheet.enter(area.top, area.left, entry, (formula) =>
      this.workbook.calculator(formula, sheet, area.top, area.left),
    );
    this.fire(hostEvent.changed, "Workbook", {
      changeType: "RangeEdited",
      source,
      worksheetId: sheet.id,
      address: areaName(area),
      referenceId: fullAddress(sheet.name, area),
      shiftDirection: "None",
    });
  }

  /** The user selects cells (and their sheet). */
  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.workbook.active = sheet;
    this.workbook.selection = { sheet, area: parseArea(address) };
    this.fire(hostEvent.selectionChanged, "Workbook", { address, worksheetId: sheet.id });
  }

  renameSheet(name: string, nameAfter: string): void {
    const sheet = this.sheet(name);
    this.workbook.checkName(nameAfter, sheet);
    sheet.name = nameAfter;
    const worksheetId = sheet.id;
    this.fire(hostEvent.nameChanged, "Workbook", {
      nameBefore: name,
      nameAfter,
      source: "Local",
      worksheetId,
    });
  }

  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.workbook.remove(sheet);
    this.fire(hostEvent.deleted, "Workbook", { source: "Local", worksheetId: sheet.id });
  }

  /** Sends an event if the add-in registered for it, as Excel does: late or twice when `events` says so. */
  fire(event: HostEvent, target: string, message: object): void {
    if (!this.listened.has(event)) return;
    const send = (): void => this.external.send([[65536, event, target, JSON.stringify(message), 0, false]]);
    for (let times = this.events === "twice" ? 2 : 1; times > 0; times--)
      if (this.events === "at once") send();
      else setTimeout(send, 0);
  }

  isListening(event: HostEvent): boolean {
    return this.listened.has(event);
  }

  private answer(batch: Batch, origin: string): BatchAnswer | number {
    const ofAddIn =
      origin === "IterativeExecutor" &&
      batch.Actions.some((action) => action.Name !== "_RemoveReference" && action.ActionType !== 1);
    if (ofAddIn) this.syncs += 1;
    if (ofAddIn) this.beforeSync?.(this.syncs);
    if (ofAddIn && this.isEditing) return 5004;
    if (this.isClosed) return 5012;
    return executeBatch(batch, {
      root: () => workbookObject(this.context),
      service: (name) => this.service(name),
      referenced: (id) => {
        const kept = this.kept.get(id);
        if (!kept || !this.workbook.sheets.includes(kept.sheet)) throw new HostError("InvalidReference", id);
        return kept.again(id);
      },
      lacks: (member) => this.lacks(member),
    });
  }

  private service(name: string): RemoteObject {
    if (name === "Microsoft.ExcelServices.CustomFunctions") return this.functions.service;
    if (name === "Microsoft.InternalService.AddinInternalService") {
      return { type: "AddinInternalService", call: { NotifyActionHandlerReady: () => null } };
    }
    if (name === "Microsoft.AppRuntime.AppRuntimeService") {
      return {
        type: "AppRuntimeService",
        call: {
          GetAppRuntimeState: () => this.paneState,
          SetAppRuntimeState: (state) => this.setPaneState(state as ExcelHost["paneState"]),
        },
      };
    }
    return this.lacks(`service ${name}`);
  }

  private setPaneState(state: ExcelHost["paneState"]): void {
    this.paneState = state;
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.external.send([[65536, 65539, "", JSON.stringify({ visibility }), 0, false]]);
  }

  private lacks(member: string): never {
    this.missing.push(member);
    throw new HostError("HostLacksMember", member);
  }

  private makeContext(): HostContext {
    const current = (): HostWorkbook => this.workbook;
    return {
      get workbook() {
        return current();
      },
      decimalSeparator: this.decimalSeparator,
      wrote: (sheet, address, what, value) => {
        if (sheet.isProtected && address !== "" && !isAllowed(sheet, address, what))
          throw new HostError("AccessDenied", `${sheet.name} is protected`);
        this.writes.push({ sheet: sheet.name, address, what, value });
      },
      keep: (sheet, again) => {
        const id = `REFERENCE-${this.nextReference++}`;
        this.kept.set(id, { sheet, again });
        return id;
      },
      forget: (id) => void this.kept.delete(id),
      fire: (event, target, message) => this.fire(event, target, message),
      listen: (event, on) => void (on ? this.listened.add(event) : this.listened.delete(event)),
      lacks: (member) => this.lacks(member),
    };
  }
}

/** What a protected sheet allows: typing into unlocked cells, formats where its author said so. */
function isAllowed(sheet: HostSheet, address: string, what: string): boolean {
  if (what !== "values" && what !== "formulas") return sheet.allowsFormatting;
  return [...cellsOf(parseArea(address))].every(([row, column]) => !sheet.isLocked(row, column));
}

import { partOfText, textOfPart } from "../../../src/judgements";
import type { Area, CellValue, Workbook } from "../../../src/tables/workbook";
import { HostError } from "../hostError";
import { HostSheet } from "./hostSheet";

/** The value of a formula that the host's user computes (a test, or the workbench's engine). */
export type Calculator = (formula: string, sheet: HostSheet, row: number, column: number) => CellValue;

/** A workbook that can be written to, made from the one our readers give. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  active: HostSheet;
  selection: { sheet: HostSheet; area: Area };
  /** Without a calculator every new formula is worth `#NAME?`, as in an Excel that lacks the function. */
  calculator: Calculator = () => "#NAME?";
  /** Sheets can be neither added, removed nor renamed. */
  isStructureProtected = false;
  /** XML kept for programs. */
  readonly customXmlParts: { readonly id: string; xml: string }[] = [];
  /** Names of the workbook's scope, by name in lower case. */
  readonly names: HostSheet["names"] = new Map();
  private nextId = 1;

  constructor(
    readonly name: string,
    sheets: readonly HostSheet[],
  ) {
    const first = sheets[0];
    if (!first) throw new HostError("InvalidArgument", "a workbook has at least one sheet");
    this.sheets.push(...sheets);
    this.active = sheets.find((sheet) => sheet.visibility === "Visible") ?? first;
    this.selection = { sheet: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  static from(workbook: Workbook): HostWorkbook {
    const sheets = workbook.sheets.map((sheet, index) => HostSheet.from(`{SHEET-${index + 1}}`, sheet));
    const copy = new HostWorkbook(workbook.name, sheets);
    if (workbook.judgements !== undefined)
      copy.customXmlParts.push({ id: copy.newId("XML"), xml: partOfText(workbook.judgements) });
    return copy;
  }

  newId(kind: string): string {
    return `{NEW-${kind}-${this.nextId++}}`;
  }

  /** Finds by name (without regard to case) or by id. */
  find(key: unknown): HostSheet | null {
    const name = String(key).toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  get(key: unknown): HostSheet {
    const sheet = this.find(key);
    if (!sheet) throw new HostError("ItemNotFound", `no sheet ${String(key)}`);
    return sheet;
  }

  checkName(name: string, except: HostSheet | null = null): void {
    const bad = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
    if (bad) throw new HostError("InvalidArgument", `not a sheet name: ${name}`);
    const holder = this.find(name);
    if (holder && holder !== except)
      throw new HostError("ItemAlreadyExists", `a sheet is already called ${name}`);
  }

  checkStructure(): void {
    if (this.isStructureProtected) throw new HostError("AccessDenied", "the workbook structure is protected");
  }

  add(name: string): HostSheet {
    this.checkName(name);
    const sheet = new HostSheet(this.newId("SHEET"), name);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: HostSheet): void {
    const visible = this.sheets.filter((other) => other.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) {
      throw new HostError("InvalidOperation", "the last visible sheet cannot be deleted");
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = visible.find((other) => other !== sheet) ?? this.active;
  }

  toWorkbook(): Workbook {
    const judgements = this.customXmlParts
      .map(({ xml }) => textOfPart(xml))
      .find((text) => text !== undefined);
    return {
      name: this.name,
      sheets: this.sheets.map((sheet) => sheet.toSheet()),
      ...(judgements !== undefined && { judgements }),
    };
  }
}

import {
  ArrayValueObject,
  BaseFunction,
  ValueObjectFactory,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  FunctionType,
  IFunctionService,
  type FormulaFunctionResultValueType,
  type FormulaFunctionValueType,
} from "@univerjs/preset-sheets-core";
import { functionsMetadata, type FunctionMetadata } from "../../../src/functions/metadata";
import type { ExcelHost } from "../../excel-host/excelHost";
import { fullAddress } from "../../excel-host/model/a1";
import type { Grid } from "../grid/startUniver";
import { CallMemo } from "./callMemo";

/** What the cell shows while the add-in computes. */
const WAITING = "#GETTING_DATA";

/**
 * Our functions in the grid's engine: each call is looked up in a memo; those it lacks go to the add-in together,
 * through office.js, and the sheet is calculated again when all have answered.
 */
export class AddInFunctions {
  private memo = new CallMemo(() => Promise.resolve({ error: "#NAME?", message: "" }));
  private host: ExcelHost | null = null;
  /** Messages of the errors that cells show, by sheet id and cell. */
  private readonly messages = new Map<string, string>();

  constructor(private readonly grid: Grid) {
    const functions = grid.univer.__getInjector().get(IFunctionService);
    for (const definition of functionsMetadata("fr").functions) {
      functions.registerExecutors(new AddInFunction(definition, (call) => this.answer(call)));
      functions.registerDescriptions(described(definition));
    }
  }

  /** From now on the calls go to that Excel. */
  connect(host: ExcelHost): void {
    this.host = host;
    this.messages.clear();
    this.memo = new CallMemo(
      (id, parameters, address) => host.functions.call(id, parameters, address),
      () => this.grid.api.getFormula().executeCalculation(),
    );
  }

  /** Why our function gives an error in that cell; null when it does not. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.messages.get(place(sheetId, row, column)) ?? null;
  }

  private answer({ definition, parameters, sheetId, row, column }: Call): FormulaFunctionResultValueType {
    const at = place(sheetId, row, column);
    const sheet = this.host?.workbook.find(sheetId);
    const address = fullAddress(sheet?.name ?? "", { top: row, left: column, bottom: row, right: column });
    const result = this.memo.look(definition.id, parameters, address);
    this.messages.delete(at);
    if (!result) return WAITING;
    if ("error" in result) {
      this.messages.set(at, result.message || "Le complément n’a pas pu calculer cette fonction.");
      return result.error;
    }
    const { value } = result;
    return typeof value === "object" && value !== null ? value.map((line) => [...line]) : value;
  }
}

/** One call as the engine makes it, with the cell that holds the formula. */
interface Call {
  readonly definition: FunctionMetadata;
  readonly parameters: readonly unknown[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

class AddInFunction extends BaseFunction {
  constructor(
    private readonly definition: FunctionMetadata,
    private readonly answer: (call: Call) => FormulaFunctionResultValueType,
  ) {
    super(definition.id);
  }

  // `calculateCustom` would be given 0 for an argument that is left out: only the engine's own objects tell them apart.
  override calculate(...given: FunctionVariantType[]): FunctionVariantType {
    const values = given.map(valueOf);
    const parameters = this.definition.parameters.map((parameter, index) =>
      parameter.dimensionality === "matrix" ? asMatrix(values[index]) : asScalar(values[index]),
    );
    const { subUnitId, row, column } = this;
    const sheetId = subUnitId ?? "";
    const result = this.answer({ definition: this.definition, parameters, sheetId, row, column });
    return Array.isArray(result) ? ArrayValueObject.createByArray(result) : ValueObjectFactory.create(result);
  }
}

const place = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

/** What the engine computed for an argument; null for one left out between two separators. */
function valueOf(given: FunctionVariantType): FormulaFunctionValueType {
  if (given.isReferenceObject()) return (given as BaseReferenceObject).toArrayValueObject().toValue();
  if ((given as BaseValueObject).isNull()) return null;
  return (given as BaseValueObject).isArray()
    ? (given as ArrayValueObject).toValue()
    : (given as BaseValueObject).getValue();
}

/** Excel hands ranges over as matrices with "" for blanks, and null for an argument left out. */
function asMatrix(value: FormulaFunctionValueType | undefined): unknown {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return [[value]];
  return value.map((line) => line.map((cell) => cell ?? ""));
}

function asScalar(value: FormulaFunctionValueType | undefined): unknown {
  if (!Array.isArray(value)) return value ?? null;
  const single = value.length === 1 && value[0]?.length === 1;
  return single ? (value[0]?.[0] ?? "") : asMatrix(value);
}

const described = (definition: FunctionMetadata) => ({
  functionName: definition.id,
  functionType: FunctionType.User,
  description: definition.description,
  abstract: definition.description,
  functionParameter: definition.parameters.map(({ name, description, optional }) => ({
    name,
    detail: description,
    example: "",
    require: optional ? 0 : 1,
    repeat: 0,
  })),
});

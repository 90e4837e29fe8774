import type { CellValue } from "../../src/tables/workbook";
import { HostError } from "./hostError";
import type { OfficeExternal } from "./officeExternal";
import type { RemoteObject } from "./remoteObject";

/** What came back from a custom function: a value (a matrix spills), or an error cell and its message. */
export type FunctionResult =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

/** What the host takes from functions.json. */
export interface DeclaredFunction {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
  }[];
}

/** Error cells by the numbers that the runtime answers with. */
const errorCells: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls our functions through the real custom-function runtime of office.js, as Excel does when it calculates. */
export class CustomFunctionCalls {
  private nextCall = 1;
  private readonly declared = new Map<string, DeclaredFunction>();
  private isReady = false;
  private readonly starting: (() => void)[] = [];
  private readonly pending = new Map<number, (result: FunctionResult) => void>();

  constructor(
    private readonly external: OfficeExternal,
    /** What an empty cell of a range is: it depends on where Excel runs. Undefined: as the test gives it. */
    private readonly blank?: 0 | null | "",
  ) {}

  /** Resolves when the runtime has said that it can be called. */
  async ready(): Promise<void> {
    if (!this.isReady) await new Promise<void>((resolve) => this.starting.push(resolve));
  }

  /** Reads functions.json: from there on calls are shaped as Excel shapes them. */
  declare(metadata: { readonly functions: readonly DeclaredFunction[] }): void {
    for (const declaration of metadata.functions)
      this.declared.set(declaration.id.toUpperCase(), declaration);
  }

  /**
   * One call; ranges are matrices, an omitted argument is `null`.
   * @example await host.functions.call("SUBV.CONNEXION", [12, 1.5]) // { value: 33696 }
   */
  async call(id: string, parameters: readonly unknown[], address = "Feuille!A1"): Promise<FunctionResult> {
    if (!this.isReady) await this.ready();
    const callId = this.nextCall++;
    return new Promise((resolve) => {
      this.pending.set(callId, resolve);
      const message = JSON.stringify([
        callId,
        id,
        this.shape(
          id,
          parameters.map((one) => this.withBlanks(one)),
        ),
        address,
        0,
        null,
      ]);
      this.external.send([[1, 1000, "", message, 0, false]]);
    });
  }

  /** Excel gives every declared argument: `null` for one left out, a matrix even for the single cell of a range. */
  private shape(id: string, parameters: readonly unknown[]): readonly unknown[] {
    const declaration = this.declared.get(id.toUpperCase());
    if (!declaration) return parameters;
    if (parameters.length > declaration.parameters.length)
      throw new HostError("InvalidArgument", `too many arguments for ${id}`);
    return declaration.parameters.map(({ name, dimensionality, optional }, index) => {
      const given = parameters[index] ?? null;
      if (given === null && !optional) throw new HostError("InvalidArgument", `${id} needs ${name}`);
      return given !== null && dimensionality === "matrix" && !Array.isArray(given) ? [[given]] : given;
    });
  }

  private withBlanks(given: unknown): unknown {
    return this.blank === undefined || !Array.isArray(given)
      ? given
      : (given as unknown[][]).map((row) => row.map((cell) => cell ?? this.blank));
  }

  /** `Microsoft.ExcelServices.CustomFunctions`: how the runtime says it is ready and gives results back. */
  readonly service: RemoteObject = {
    type: "CustomFunctions",
    call: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        this.isReady = true;
        for (const start of this.starting.splice(0)) setTimeout(start, 0);
      },
      _GetEnabledFeatures: () => [1, 2, 3, 4],
      SetInvocationArrayResults: (results) => {
        for (const [id, succeeded, value, code] of results as [number, boolean, unknown, number?][]) {
          this.settle(id, succeeded, value, code);
        }
      },
      SetInvocationResults: (results) => {
        for (const result of results as {
          id: number;
          failed?: boolean;
          value: unknown;
          errorCode?: number;
        }[]) {
          this.settle(result.id, !result.failed, result.value, result.errorCode);
        }
      },
    },
  };

  private settle(id: number, succeeded: boolean, value: unknown, code = 0): void {
    const resolve = this.pending.get(id);
    this.pending.delete(id);
    if (!succeeded) {
      resolve?.({ error: errorCells[code] ?? "#VALUE!", message: typeof value === "string" ? value : "" });
    } else {
      resolve?.({ value: (value ?? 0) as CellValue });
    }
  }
}

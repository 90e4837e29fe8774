/** A custom function as the runtime calls it. */
type CellFunction = (...values: never[]) => unknown;

/** Error cells that Excel lets a custom function give, by their English spelling. */
const errorCodes: Readonly<Record<string, CustomFunctions.ErrorCode>> = {
  "#VALUE!": "#VALUE!" as CustomFunctions.ErrorCode.invalidValue,
  "#N/A": "#N/A" as CustomFunctions.ErrorCode.notAvailable,
  "#DIV/0!": "#DIV/0!" as CustomFunctions.ErrorCode.divisionByZero,
  "#NUM!": "#NUM!" as CustomFunctions.ErrorCode.invalidNumber,
  "#NULL!": "#NULL!" as CustomFunctions.ErrorCode.nullReference,
  "#REF!": "#REF!" as CustomFunctions.ErrorCode.invalidReference,
  "#NAME?": "#NAME?" as CustomFunctions.ErrorCode.invalidName,
};

/** Only these two show a message beside the cell. */
const speaking = new Set(["#VALUE!", "#N/A"]);

/**
 * The error that a custom function throws to give an error cell; an error that Excel does not let functions give
 * becomes `#VALUE!`, with the error's name as its message.
 *
 * @example throw makeCellError("#N/A", "région inconnue")
 */
export function makeCellError(code: string, message: string): CustomFunctions.Error {
  const known = errorCodes[code];
  if (known === undefined)
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message || code);
  return speaking.has(code) ? new CustomFunctions.Error(known, message) : new CustomFunctions.Error(known);
}

/** Read by office.js when it starts: with `__delay__` it says that functions can be called only once some are associated. */
const starting = globalThis as { CustomFunctionMappings?: { __delay__?: boolean } };

/**
 * To be called before office.js is loaded. Formulas that wait while the page starts are called as soon as the runtime says
 * that it is ready, and stay `#VALUE!` when their function is not there yet: let it be ready with our functions only.
 */
export function holdFunctions(): void {
  starting.CustomFunctionMappings = { ...starting.CustomFunctionMappings, __delay__: true };
}

/** Our functions will not come: Excel must not wait for them. */
export function releaseFunctions(): void {
  delete starting.CustomFunctionMappings?.__delay__;
}

/**
 * Gives Excel the code behind each function id of functions.json; to be called as soon as office.js is there,
 * since Excel waits for it to calculate.
 *
 * @example registerFunctions(associations(makeCellError, "fr"))
 */
export function registerFunctions(functions: Readonly<Record<string, CellFunction>>): void {
  for (const [id, cellFunction] of Object.entries(functions)) {
    CustomFunctions.associate(id, cellFunction as (...values: unknown[]) => unknown);
  }
}

import { ExcelFailure } from "../../excel/excelFailure";
import { HostError } from "./hostError";

/** Runs something in Excel; its refusals become those of the pane. */
export const asHost = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw hostErrorFrom(error);
  }
};

const hostErrorFrom = (error: unknown): unknown => {
  if (!(error instanceof ExcelFailure)) return error;
  const details = Object.fromEntries(
    Object.entries(error.details).filter(([, value]) => value !== undefined),
  );
  return new HostError(error.problem, details, { cause: error.cause });
};

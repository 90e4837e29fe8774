/** Codes that Excel answers with, and one of our own: the host lacks a member that the add-in calls. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "HostLacksMember"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "UnsupportedOperation";

/** A refusal that travels back to office.js as the `Error` of a batch. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(`${code}: ${message}`);
    this.name = "HostError";
  }
}

/** Anything that travels as JSON. */
export type Json = unknown;

/**
 * One object that office.js holds by proxy, as tables of its members under their protocol names
 * (`Values`, `GetCell`…). A member that is not here is one the host lacks: using it fails loudly.
 */
export interface RemoteObject {
  readonly type: string;
  /** What identifies an item of a collection, sent back as `Id`. */
  readonly id?: string;
  readonly read?: Readonly<Record<string, () => Json>>;
  readonly write?: Readonly<Record<string, (value: Json) => void>>;
  readonly open?: Readonly<Record<string, () => RemoteObject | null>>;
  readonly call?: Readonly<Record<string, (...args: Json[]) => RemoteObject | null | Json>>;
  /** A collection's items, and how one is found by name or id. */
  readonly items?: () => readonly RemoteObject[];
  readonly item?: (key: Json) => RemoteObject;
  /** Set once office.js keeps a reference to the object (ranges). */
  readonly reference?: () => string | null;
}

/** What separates a returned object from a returned value. */
export const isRemoteObject = (value: unknown): value is RemoteObject =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string" &&
  !Array.isArray(value);

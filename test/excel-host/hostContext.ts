import type { HostSheet } from "./model/hostSheet";
import type { HostWorkbook } from "./model/hostWorkbook";
import type { RemoteObject } from "./remoteObject";

/** One write that the host was asked for and did. */
export interface HostWrite {
  readonly sheet: string;
  readonly address: string;
  readonly what: string;
  readonly value: unknown;
}

/** What the remote objects share: the model, the spies and the events. */
export interface HostContext {
  readonly workbook: HostWorkbook;
  readonly decimalSeparator: string;
  /** Checks the protection, then notes the write. */
  readonly wrote: (sheet: HostSheet, address: string, what: string, value: unknown) => void;
  /** Keeps what office.js wants to name again in a later batch; gives the reference's id. */
  readonly keep: (sheet: HostSheet, again: (id: string) => RemoteObject) => string;
  readonly forget: (id: string) => void;
  readonly fire: (event: HostEvent, target: string, message: object) => void;
  readonly listen: (event: HostEvent, on: boolean) => void;
  readonly lacks: (member: string) => never;
}

/** Event numbers of the protocol. */
export const hostEvent = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

export type HostEvent = (typeof hostEvent)[keyof typeof hostEvent];

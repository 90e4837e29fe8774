/** What a caller may ask of the reading. */
export interface ReadOptions {
  /** Read only the sheet of that name. */
  readonly sheet?: string;
  /** Told before each sheet is read. */
  readonly onSheet?: (name: string, index: number, count: number) => void;
}

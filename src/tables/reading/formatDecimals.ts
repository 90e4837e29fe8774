import { decimalsOfFormat } from "../../amounts";

/** Remembers what each number format of a sheet says of decimals; null = as typed. */
export class FormatDecimals {
  private readonly known = new Map<string, number | null>();
  private last: string | null = null;
  private lastDecimals: number | null = null;

  of(format: string | null): number | null {
    if (format === null) return null;
    if (format === this.last) return this.lastDecimals;
    let decimals = this.known.get(format);
    if (decimals === undefined) {
      decimals = decimalsOfFormat(format);
      this.known.set(format, decimals);
    }
    this.last = format;
    this.lastDecimals = decimals;
    return decimals;
  }
}

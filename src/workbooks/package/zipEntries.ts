import { FileProblem } from "../fileProblem";
import { limits } from "../limits";

/** One file of a zip archive, as its directory states it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** The bytes as stored in the archive. */
  readonly packed: Uint8Array;
  /** Size once unzipped. */
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL_32 = 0xffffffff;

/**
 * The files of a zip archive by its central directory, which alone says what the archive holds; zip64 included.
 * @throws FileProblem `damaged` when the directory does not fit the bytes, `too-large` when it lists too many files
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // Any offset that points outside the file is caught by the view.
    if (error instanceof RangeError) throw new FileProblem("damaged");
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  let { count, offset } = directoryPlace(view);
  if (count > limits.entries) throw new FileProblem("too-large");
  const entries: ZipEntry[] = [];
  for (; count > 0; count--) {
    if (view.getUint32(offset, true) !== ENTRY) throw new FileProblem("damaged");
    const flags = view.getUint16(offset + 8, true);
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const nameAt = offset + 46;
    const stated = {
      size: view.getUint32(offset + 24, true),
      packedSize: view.getUint32(offset + 20, true),
      local: view.getUint32(offset + 42, true),
    };
    const { size, packedSize, local } = withZip64(view, nameAt + nameLength, extraLength, stated);
    if (view.getUint32(local, true) !== LOCAL) throw new FileProblem("damaged");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new FileProblem("damaged");
    entries.push({
      name: decodeName(bytes.subarray(nameAt, nameAt + nameLength)),
      method: view.getUint16(offset + 10, true),
      isEncrypted: (flags & 1) === 1,
      crc: view.getUint32(offset + 16, true),
      packed: bytes.subarray(start, start + packedSize),
      size,
    });
    offset = nameAt + nameLength + extraLength + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** Where the directory starts and how many files it lists; the end record may be followed by a comment. */
function directoryPlace(view: DataView): { count: number; offset: number } {
  const at = endRecord(view);
  if (at === null) throw new FileProblem("damaged");
  const place = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  if (place.count !== 0xffff && place.offset !== FULL_32) return place;
  if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return place;
  const end64 = Number(view.getBigUint64(at - 12, true));
  if (view.getUint32(end64, true) !== END_64) throw new FileProblem("damaged");
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** The last end record whose comment ends with the file; without any, the last one: bytes may have been added after it. */
function endRecord(view: DataView): number | null {
  let last: number | null = null;
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
    last ??= at;
  }
  return last;
}

interface Stated {
  readonly size: number;
  readonly packedSize: number;
  readonly local: number;
}

/** The sizes and place that did not fit 32 bits stand in an extra field, in this order, only those needed. */
function withZip64(view: DataView, extraAt: number, extraLength: number, stated: Stated): Stated {
  if (![stated.size, stated.packedSize, stated.local].includes(FULL_32)) return stated;
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const full = (value: number): number => {
      if (value !== FULL_32) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return { size: full(stated.size), packedSize: full(stated.packedSize), local: full(stated.local) };
  }
  return stated;
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

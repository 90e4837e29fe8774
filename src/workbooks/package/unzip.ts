import { Inflate } from "fflate";
import { FileProblem } from "../fileProblem";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";

/** Packed bytes handed over at once: the worst bomb makes 16 MiB of them. */
const PIECE = 16 * 1024;

/**
 * Unzips one file piece by piece, and proves it: its size and CRC-32 are those that the archive states.
 * @throws FileProblem `damaged` as soon as they are not, `password` when the file is encrypted
 */
export function unzip(entry: ZipEntry, visit: (piece: Uint8Array) => void): void {
  if (entry.isEncrypted) throw new FileProblem("password");
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new FileProblem("damaged");
    crc = crc32(piece, crc);
    visit(piece);
  };
  if (entry.method === 0) {
    for (let at = 0; at < entry.packed.length; at += PIECE) take(entry.packed.subarray(at, at + PIECE));
  } else if (entry.method === 8) inflate(entry.packed, take);
  else throw new FileProblem("damaged");
  if (size !== entry.size || crc !== entry.crc) throw new FileProblem("damaged");
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => {
    if (piece.length > 0) take(piece);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    // What the visitor refused keeps its reason; the rest is fflate's word on the bytes.
    if (error instanceof Error && typeof (error as { code?: unknown }).code === "number")
      throw new FileProblem("damaged");
    throw error;
  }
}

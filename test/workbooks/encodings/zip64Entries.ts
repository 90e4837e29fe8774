import type { PartTexts } from "./annex";
import { zipped } from "./packageEncodings";

/** Each entry as Java's writers make it: real sizes only in a zip64 field, of the entry and of the directory. */
export function zip64Entries(files: PartTexts): Uint8Array {
  const plain = zipped(files);
  const read = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const end = plain.length - 22;
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let written = 0;
  const push = (to: Uint8Array[], ...all: readonly Uint8Array[]): void => void to.push(...all);
  let at = read.getUint32(end + 16, true);
  for (let n = read.getUint16(end + 10, true); n > 0; n--) {
    const [packed, size] = [read.getUint32(at + 20, true), read.getUint32(at + 24, true)];
    const [name, extra, note] = [28, 30, 32].map((o) => read.getUint16(at + o, true)) as [
      number,
      number,
      number,
    ];
    const local = read.getUint32(at + 42, true);
    const field = (values: readonly number[]): Uint8Array => {
      const view = new DataView(new ArrayBuffer(4 + values.length * 8));
      view.setUint16(0, 1, true);
      view.setUint16(2, values.length * 8, true);
      values.forEach((value, i) => view.setBigUint64(4 + i * 8, BigInt(value), true));
      return new Uint8Array(view.buffer);
    };
    const marked = (start: number, length: number, sizes: number, extraAt: number, added: Uint8Array) => {
      const head = plain.slice(start, start + length);
      const view = new DataView(head.buffer);
      for (const o of [sizes, sizes + 4]) view.setUint32(o, 0xffffffff, true);
      view.setUint16(extraAt, added.length, true);
      return head;
    };
    const ofEntry = field([size, packed]);
    const localExtra = read.getUint16(local + 28, true);
    const data = local + 30 + name + localExtra;
    push(
      pieces,
      marked(local, 30, 18, 28, ofEntry),
      plain.slice(local + 30, local + 30 + name),
      ofEntry,
      plain.slice(data, data + packed),
    );
    const ofDirectory = field([size, packed, written]);
    const head = marked(at, 46, 20, 30, ofDirectory);
    new DataView(head.buffer).setUint32(42, 0xffffffff, true);
    push(directory, head, plain.slice(at + 46, at + 46 + name), ofDirectory);
    written += 30 + name + ofEntry.length + packed;
    at += 46 + name + extra + note;
  }
  const tail = plain.slice(end);
  const view = new DataView(tail.buffer);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, written, true);
  return Uint8Array.from([...pieces, ...directory, tail].flatMap((piece) => [...piece]));
}

import { FileProblem } from "../fileProblem";

/** Turns the bytes of an XML part into text, piece by piece; the first piece says the encoding. */
export interface XmlDecoder {
  (piece: Uint8Array): string;
  /** What is left at the end. @throws FileProblem when the last character is cut */
  end(): string;
}

/**
 * A decoder by byte-order mark, by the first two bytes, or by the XML declaration; UTF-8 when nothing is said.
 * @throws FileProblem `damaged` on bytes that are no text of that encoding
 */
export function xmlDecoder(): XmlDecoder {
  let decoder: TextDecoder | undefined;
  const decode = (piece: Uint8Array | undefined): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(piece ?? new Uint8Array()), { fatal: true });
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new FileProblem("damaged");
    }
  };
  return Object.assign((piece: Uint8Array) => decode(piece), { end: () => decode(undefined) });
}

function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0xef) return "utf-8";
  const declaration = String.fromCharCode(...head.subarray(0, 200));
  const stated = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? "utf-8";
  // Written in one byte a character, a part cannot be the UTF-16 that some programs declare.
  return new TextDecoder(stated).encoding.startsWith("utf-16") ? "utf-8" : stated;
}

/** What the first bytes say of a file. */
export type FileKind = "zip" | "empty-file" | "password" | "old-xls" | "text" | "not-workbook";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Looks for a UTF-16 name in an OLE2 container: the directory may stand anywhere. */
function oleHolds(bytes: Uint8Array, name: string): boolean {
  const needle = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let i = 0; i <= bytes.length - needle.length; i += 2) {
    if (needle.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}

/** Says what kind of file these bytes are, before any of it is read. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return oleHolds(bytes, "EncryptedPackage") ? "password" : "old-xls";
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return "text";
  const isText = bytes.subarray(0, 4096).every((b) => b >= 0x20 || b === 9 || b === 10 || b === 13);
  return isText ? "text" : "not-workbook";
}

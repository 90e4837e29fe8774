import { strToU8, zipSync, type Zippable } from "fflate";
import { partKey } from "../package/partNames";
import { unzip } from "../package/unzip";
import { zipEntries, type ZipEntry } from "../package/zipEntries";
import { xmlDecoder } from "../xml/decodeXml";

/** The parts of a package that is being rewritten: what is not asked for stays, byte for byte. */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly changed = new Map<string, { readonly name: string; readonly text: string | null }>();

  constructor(bytes: Uint8Array) {
    this.entries = new Map(zipEntries(bytes).map((entry) => [partKey(entry.name), entry]));
  }

  has(part: string): boolean {
    const changed = this.changed.get(partKey(part));
    return changed ? changed.text !== null : this.entries.has(partKey(part));
  }

  /** The text of a part as it stands now. @throws FileProblem when it is damaged; "" when there is none */
  text(part: string): string {
    const changed = this.changed.get(partKey(part));
    if (changed) return changed.text ?? "";
    const entry = this.entries.get(partKey(part));
    if (!entry) return "";
    const decode = xmlDecoder();
    const pieces: string[] = [];
    unzip(entry, (piece) => pieces.push(decode(piece)));
    pieces.push(decode.end());
    return pieces.join("");
  }

  /** Gives a part another text, or takes it away with null. */
  set(part: string, text: string | null): void {
    const name = this.entries.get(partKey(part))?.name ?? part.replace(/^\//, "");
    this.changed.set(partKey(part), { name, text });
  }

  /** The whole package, parts in their order, new ones last. */
  bytes(): Uint8Array {
    const files: Zippable = {};
    for (const [key, entry] of this.entries) {
      const changed = this.changed.get(key);
      if (changed?.text === null) continue;
      files[entry.name] = changed
        ? [utf8(changed.text), { level: 6 }]
        : [whole(entry), { level: entry.method === 0 ? 0 : 6 }];
    }
    for (const [key, { name, text }] of this.changed)
      if (!this.entries.has(key) && text !== null) files[name] = [utf8(text), { level: 6 }];
    return zipSync(files);
  }
}

/** A text as UTF-8, whatever the encoding that its declaration stated. */
const utf8 = (text: string): Uint8Array =>
  strToU8(
    text.replace(/^\ufeff/, "").replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2"),
  );

function whole(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  unzip(entry, (piece) => {
    bytes.set(piece, at);
    at += piece.length;
  });
  return bytes;
}

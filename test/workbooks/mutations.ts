import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A stream of numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** Marsaglia's xorshift, its seed spread so that neighbours differ from the first number: a seed tells all the mutations. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, most: number): number => Math.floor(random() * most);
const one = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T;

/** Values that a careful reader must survive wherever a number or a name is expected. */
const hostile = [
  "",
  "0",
  "-1",
  "1e9",
  "99999999",
  "4294967296",
  "NaN",
  "1.5",
  "A1",
  "XFD1048576",
  "ZZZZ9",
  "A0",
  "A1:XFD1048576",
  "true",
  "&#0;",
  "&#x110000;",
  "&lt;",
  "é".repeat(300),
  "(".repeat(3000),
  "_x0000_",
  "../../etc",
];

const snippets = [
  "<row>",
  "</row>",
  "<c/>",
  '<c r="A1"><v>1</v></c>',
  '<c t="s"><v>999</v></c>',
  '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  '<f t="shared" si="0"/>',
  '<f t="shared" ref="A1:Z99" si="0">SUM(A1:B2)</f>',
  '<col min="1" max="16384" hidden="1"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<?x",
  "<si>",
  "&amp;",
  "<",
  "\u0000",
  "\ud800",
];

/** Changes one XML text: a piece cut out, doubled, moved, or replaced by what a reader does not expect. */
export function mutateXml(random: Random, xml: string): string {
  const at = below(random, xml.length + 1);
  const length = 1 + below(random, one(random, [2, 20, 400]));
  switch (below(random, 8)) {
    case 0:
      return xml.slice(0, at);
    case 1:
      return xml.slice(0, at) + xml.slice(at + length);
    case 2:
      return xml.slice(0, at + length) + xml.slice(at);
    case 3:
      return xml.slice(0, at) + one(random, snippets) + xml.slice(at);
    case 4:
    case 5: {
      const values = [...xml.matchAll(/="([^"]*)"|>([^<>]+)</g)];
      const value = values.length > 0 ? one(random, values) : null;
      if (!value) return xml;
      const whole = value[0].replace(value[1] ?? value[2] ?? "", () => one(random, hostile));
      return xml.slice(0, value.index) + whole + xml.slice(value.index + value[0].length);
    }
    case 6: {
      const [a, b] = [
        one(random, [...xml.matchAll(/<[^<>]*>/g)]),
        one(random, [...xml.matchAll(/<[^<>]*>/g)]),
      ];
      return a && b ? xml.slice(0, a.index) + b[0] + xml.slice(a.index + a[0].length) : xml;
    }
    default:
      return xml.slice(0, at) + String.fromCharCode(below(random, 128)) + xml.slice(at + 1);
  }
}

/** Changes the bytes of an archive: flipped, cut, doubled or moved, without putting its CRC right. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const at = below(random, bytes.length);
  const length = 1 + below(random, 300);
  switch (below(random, 4)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    default: {
      const changed = bytes.slice();
      for (let k = 1 + below(random, 8); k > 0; k--)
        changed[below(random, bytes.length)] = below(random, 256);
      return changed;
    }
  }
}

/** A workbook file changed at one to four places: in its parts, packed anew, or in its bytes. */
export function mutateFile(random: Random, bytes: Uint8Array): Uint8Array {
  if (random() < 0.3) return mutateBytes(random, bytes);
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  for (let k = 1 + below(random, 4); k > 0; k--) {
    const path = one(random, paths);
    const part = parts[path];
    if (!part) continue;
    const action = random();
    if (action < 0.03) delete parts[path];
    else if (action < 0.05) parts[path.toUpperCase()] = part;
    else parts[path] = strToU8(mutateXml(random, strFromU8(part)));
  }
  return zipSync(parts, { level: random() < 0.5 ? 0 : 1 });
}

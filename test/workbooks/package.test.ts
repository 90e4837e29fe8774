import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { crc32 } from "../../src/workbooks/package/crc32";
import { unzip } from "../../src/workbooks/package/unzip";
import { zipEntries } from "../../src/workbooks/package/zipEntries";
import { bytesOf, cells, office, problemOf, relation, relations } from "./officeFile";

const sheet = cells("<c><v>1</v></c>");
const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
const book = (id = "rId1"): string =>
  `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="${id}"/></sheets></workbook>`;

describe("parts under any name", () => {
  const whole = {
    "_rels/.rels": relations(relation("a", "officeDocument", "/Classeur%20un.xml")),
    "classeur un.XML": book(),
  };
  it.each([
    [
      "the root, other letters, a percent code",
      "_rels/Classeur un.xml.rels",
      "feuilles/une.xml",
      "Feuilles/Une.xml",
    ],
    ["climbing folders", "_rels/classeur un.xml.rels", "xl/../données/./a.xml", "données/a.xml"],
    ["backslashes", "_rels\\classeur un.xml.rels", "feuilles\\a.xml", "feuilles\\a.xml"],
    ["an absolute target", "_rels/classeur un.xml.rels", "/x.xml", "X.XML"],
  ])("%s", (_, rels, target, part) => {
    const bytes = zipped({
      ...whole,
      [rels]: relations(relation("rId1", "worksheet", target)),
      [part]: sheet,
    });
    expect(readWorkbook("a", bytes).sheets.map(({ values }) => values)).toEqual([[[1]]]);
  });

  it("reads UTF-16, and the encoding that a part declares", () => {
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${cells('<c t="str"><v>é</v></c>')}`, (c) => c.charCodeAt(0)).buffer,
    );
    const latin = Uint8Array.from(
      `<?xml version="1.0" encoding='iso-8859-1'?>${cells('<c t="str"><v>é</v></c>')}`,
      (c) => c.charCodeAt(0),
    );
    const base = {
      "_rels/.rels": relations(relation("a", "officeDocument", "w.xml")),
      "w.xml": book(),
      "_rels/w.xml.rels": relations(relation("rId1", "worksheet", "s.xml")),
    };
    for (const part of [utf16, latin])
      expect(readWorkbook("a", zipped({ ...base, "s.xml": part })).sheets[0]?.values).toEqual([["é"]]);
    expect(problemOf(zipped({ ...base, "s.xml": Uint8Array.of(0x3c, 0xe9, 0x3e) }))).toBe("damaged");
  });

  it("refuses a name that stands twice, and a sheet whose part is missing", () => {
    expect(problemOf(zipped({ ...whole, "CLASSEUR UN.xml": book() }))).toBe("damaged");
    expect(problemOf(zipped({ ...whole, "_rels/classeur un.xml.rels": relations() }))).toBe("damaged");
  });
});

describe("an archive is proved while it is read", () => {
  const level = (n: 0 | 6): Uint8Array => zipSync(unzipSync(bytesOf({ sheet })), { level: n });

  it("agrees with another archiver on the CRC-32 and the size of any bytes", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    const levels = fc.constantFrom<0 | 6>(0, 6);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), levels, (bytes, cut, chosen) => {
        const [entry] = zipEntries(zipSync({ a: bytes }, { level: chosen }));
        if (!entry) throw new Error("no entry");
        const pieces: number[] = [];
        unzip(entry, (piece) => pieces.push(...piece));
        expect(pieces).toEqual([...bytes]);
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
      }),
    );
  });

  it.each([0, 6] as const)("level %i: a flipped bit is refused, or changes nothing", (n) => {
    const whole = level(n);
    const before = JSON.stringify(readWorkbook("a", whole));
    for (let bit = 0; bit < whole.length * 8; bit += 7) {
      const bytes = whole.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      if (problemOf(bytes) === "read") expect(JSON.stringify(readWorkbook("a", bytes))).toBe(before);
    }
  });

  it("refuses what unzips to more than it states, as soon as it does", () => {
    const bytes = bytesOf({ sheet: `<worksheet>${" ".repeat(1_000_000)}<sheetData/></worksheet>` });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 900_000)
        view.setUint32(at + 24, 1000, true);
    expect(problemOf(bytes)).toBe("damaged");
  });
});

/** Letters from 0x80 on of the code page that Excel writes as « CSV (MS-DOS) »; browsers have no decoder for it. */
const page850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
/** Bytes looked at to tell one page of 256 letters from another. */
const sampled = 1 << 20;

/**
 * The text of a table of text: UTF-8 or UTF-16 where its bytes say so, else the page in which it reads most like French: that of
 * Windows, of the Mac, or of DOS, the three that Excel saves .csv files in.
 * @example decodeText(Uint8Array.of(0x8e, 0x74, 0x8e)) // "été", as Excel for Mac wrote it
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const sample = bytes.subarray(0, sampled);
    const [best] = pages
      .map((decode) => ({ decode, likeness: likenessToFrench(decode(sample)) }))
      .sort((a, b) => b.likeness - a.likeness);
    return (best?.decode ?? windows)(bytes);
  }
}

const windows = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);
const mac = (bytes: Uint8Array): string => new TextDecoder("macintosh").decode(bytes);
const dos = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return pieces.join("").replace(/[\x80-\xff]/g, (letter) => page850[letter.charCodeAt(0) - 0x80] ?? letter);
};
/** Where two are as likely, the first. */
const pages = [windows, mac, dos];

const small = new Set("éèêëàâçôöîïùûüœæ");
const capital = new Set("ÉÈÊËÀÂÇÔÎÏÙÛŒÆ");
/** Signs of French typography and of amounts. */
const signs = new Set("«»°€’‘“”–—…²³·\u00a0\u202f\u2009");

/** Letters with accents where French has them, less all that it has not: other letters, boxes, capitals inside words. */
function likenessToFrench(text: string): number {
  let likeness = 0;
  for (const { 0: letter, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    if (small.has(letter)) likeness++;
    else if (capital.has(letter)) likeness += /[a-z]/.test(text[index - 1] ?? "") ? -1 : 1;
    else if (!signs.has(letter)) likeness--;
  }
  return likeness;
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The bytes of a workbook whose bar charts have their labels at the side, where no negative bar covers them, their bars from top to
 * bottom as they are listed, and zero on their axis: what the writer of workbooks cannot be told. `zero` is the end of the axis where
 * it stands when all amounts are on one side of it.
 */
export function withLabelsAside(workbook: Uint8Array, zero: "min" | "max" | null): Uint8Array {
  const parts = unzipSync(workbook);
  const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  if (charts.length === 0) return workbook;
  for (const name of charts) parts[name] = strToU8(aside(strFromU8(parts[name] ?? new Uint8Array()), zero));
  return zipSync(parts);
}

const aside = (xml: string, zero: "min" | "max" | null): string =>
  xml
    // The amounts stay under the bars once these go down.
    .replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) =>
      axis
        .replace(/<c:crosses val="\w+"\/>/, '<c:crosses val="max"/>')
        .replace(/(?=<\/c:scaling>)/, zero === null ? "" : `<c:${zero} val="0"/>`),
    )
    .replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) => {
      const placed = /<c:tickLblPos/.test(axis)
        ? axis.replace(/<c:tickLblPos val="\w+"\/>/, '<c:tickLblPos val="low"/>')
        : axis.replace(/(?=<c:crossAx\b)/, '<c:tickLblPos val="low"/>');
      return placed.replace(/<c:orientation val="minMax"\/>/, '<c:orientation val="maxMin"/>');
    });

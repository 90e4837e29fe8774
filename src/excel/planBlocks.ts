import type { Area } from "../tables/workbook";

/** Rows of one sheet that are read in one go. */
export interface Slice {
  /** Index in the list of extents. */
  readonly sheet: number;
  readonly area: Area;
}

/** Slices read in one round trip. */
export type Block = readonly Slice[];

/**
 * Cells of a block: values, formulas and formats of so many stay far below the 5 MB that Excel on the web hands over,
 * and are taken in without holding the pane for 100 ms.
 */
export const defaultBlockCells = 20_000;

const cellsOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/**
 * Shares the used areas of the sheets into blocks of at most `limit` cells: small sheets travel together,
 * large ones by whole rows.
 *
 * @example planBlocks([{ top: 0, left: 0, bottom: 9, right: 9 }], 50).length // 2
 */
export function planBlocks(extents: readonly (Area | null)[], limit: number): readonly Block[] {
  const blocks: Slice[][] = [];
  let room = 0;
  extents.forEach((extent, sheet) => {
    if (!extent) return;
    const width = extent.right - extent.left + 1;
    for (let top = extent.top; top <= extent.bottom;) {
      if (room < width) {
        blocks.push([]);
        room = Math.max(limit, width);
      }
      const bottom = Math.min(extent.bottom, top + Math.floor(room / width) - 1);
      const area = { ...extent, top, bottom };
      blocks.at(-1)?.push({ sheet, area });
      room -= cellsOf(area);
      top = bottom + 1;
    }
  });
  return blocks;
}

/** The two halves of a block that proved too heavy; null when it is a single row. */
export function halveBlock(block: Block): readonly [Block, Block] | null {
  if (block.length > 1) {
    const middle = Math.ceil(block.length / 2);
    return [block.slice(0, middle), block.slice(middle)];
  }
  const [slice] = block;
  if (!slice || slice.area.top === slice.area.bottom) return null;
  const middle = Math.floor((slice.area.top + slice.area.bottom) / 2);
  const { sheet, area } = slice;
  return [[{ sheet, area: { ...area, bottom: middle } }], [{ sheet, area: { ...area, top: middle + 1 } }]];
}

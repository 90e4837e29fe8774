import { SheetExtension, SpreadsheetExtensionRegistry } from "@univerjs/preset-sheets-core";
import type { ExcelHost } from "../../excel-host/excelHost";
import { MAX_COLUMNS } from "../../excel-host/model/a1";
import { patterns, SIDE } from "../files/patterns";

type Draw = SheetExtension["draw"];

/** Draws over the backgrounds, under the texts, the patterns of the host's fills: the grid itself only knows plain ones. */
class PatternFills extends SheetExtension {
  override uKey = "PatternFills";
  override Z_INDEX = 22;
  private readonly tiles = new Map<string, CanvasPattern | null>();

  constructor(private readonly hostNow: () => ExcelHost | null) {
    super();
  }

  override draw(...[ctx, , skeleton]: Parameters<Draw>): void {
    const { worksheet } = skeleton;
    const sheet = this.hostNow()?.workbook.sheets.find(({ id }) => id === worksheet.getSheetId());
    if (!sheet) return;
    ctx.save();
    for (const [key, { pattern, patternColor }] of sheet.fills) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      const tile = this.tileOf(pattern ?? "", patternColor);
      if (!tile || !worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) continue;
      const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
      ctx.fillStyle = tile;
      ctx.fillRect(startX, startY, endX - startX, endY - startY);
    }
    ctx.restore();
  }

  private tileOf(pattern: string, color: string): CanvasPattern | null {
    const isInked = patterns[pattern]?.isInked;
    if (!isInked) return null;
    const name = `${pattern} ${color}`;
    const known = this.tiles.get(name);
    if (known !== undefined) return known;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [SIDE, SIDE];
    const ink = canvas.getContext("2d");
    if (!ink) return null;
    ink.fillStyle = color;
    for (let x = 0; x < SIDE; x++) for (let y = 0; y < SIDE; y++) if (isInked(x, y)) ink.fillRect(x, y, 1, 1);
    const tile = ink.createPattern(canvas, "repeat");
    this.tiles.set(name, tile);
    return tile;
  }
}

/** Every workbook that the grid opens from now on shows the patterns of the host's fills. */
export function drawPatternFills(hostNow: () => ExcelHost | null): void {
  SpreadsheetExtensionRegistry.add(
    class extends PatternFills {
      constructor() {
        super(hostNow);
      }
    },
  );
}

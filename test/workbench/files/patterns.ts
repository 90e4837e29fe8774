import type { CellStyle } from "hucre/xlsx";
import type { Fill } from "../../excel-host/model/hostSheet";

/** Side of the tile that repeats, in pixels of the sheet, about as close as Excel draws them. */
export const SIDE = 4;

/** A pattern of Excel: what files call it, and which pixels of its tile are inked. */
interface Pattern {
  readonly inFile: FilePattern;
  readonly isInked: (x: number, y: number) => boolean;
}
type FileFill = NonNullable<CellStyle["fill"]>;
type FilePattern = Extract<FileFill, { type: "pattern" }>["pattern"];

const up = (x: number, y: number): number => (x + y) % SIDE;
const down = (x: number, y: number): number => (x - y + SIDE) % SIDE;
const isAt = (x: number, y: number, places: readonly string[]): boolean => places.includes(`${x}${y}`);

/** By the name that office.js gives them; plain fills and gradients are not here. */
export const patterns: Readonly<Record<string, Pattern>> = {
  Gray8: { inFile: "gray0625", isInked: (x, y) => isAt(x, y, ["00"]) },
  Gray16: { inFile: "gray125", isInked: (x, y) => isAt(x, y, ["00", "22"]) },
  Gray25: { inFile: "lightGray", isInked: (x, y) => isAt(x, y, ["00", "21", "02", "23"]) },
  Gray50: { inFile: "mediumGray", isInked: (x, y) => (x + y) % 2 === 0 },
  Gray75: { inFile: "darkGray", isInked: (x, y) => !isAt(x, y, ["00", "21", "02", "23"]) },
  LightHorizontal: { inFile: "lightHorizontal", isInked: (_, y) => y === 0 },
  LightVertical: { inFile: "lightVertical", isInked: (x) => x === 0 },
  LightUp: { inFile: "lightUp", isInked: (x, y) => up(x, y) === 0 },
  LightDown: { inFile: "lightDown", isInked: (x, y) => down(x, y) === 0 },
  Grid: { inFile: "lightGrid", isInked: (x, y) => x === 0 || y === 0 },
  CrissCross: { inFile: "lightTrellis", isInked: (x, y) => up(x, y) === 0 || down(x, y) === 0 },
  Horizontal: { inFile: "darkHorizontal", isInked: (_, y) => y < 2 },
  Vertical: { inFile: "darkVertical", isInked: (x) => x < 2 },
  Up: { inFile: "darkUp", isInked: (x, y) => up(x, y) < 2 },
  Down: { inFile: "darkDown", isInked: (x, y) => down(x, y) < 2 },
  Checker: { inFile: "darkGrid", isInked: (x, y) => x < 2 === y < 2 },
  SemiGray75: { inFile: "darkTrellis", isInked: (x, y) => y % 2 === 0 || x % SIDE === (y === 1 ? 0 : 2) },
};

/** In a file the colour of a plain fill is the foreground; that of a pattern is its ink, over the background. */
export function fillToWrite({ pattern, color, patternColor }: Fill): FileFill {
  const known = patterns[pattern ?? ""];
  return known
    ? {
        type: "pattern",
        pattern: known.inFile,
        fgColor: { rgb: patternColor.slice(1) },
        bgColor: { rgb: color.slice(1) },
      }
    : { type: "pattern", pattern: "solid", fgColor: { rgb: color.slice(1) } };
}

/** The fill of a file as office.js tells it; `null` where it shows none, or a colour that only a theme knows. */
export function fillFromFile(fill: FileFill | undefined): Fill | null {
  if (fill?.type !== "pattern") return null;
  const { pattern, fgColor, bgColor } = fill;
  const tints = { tintAndShade: 0, patternTintAndShade: 0 };
  if (pattern === "solid")
    return fgColor?.rgb
      ? { ...tints, pattern: "Solid", color: hexColour(fgColor.rgb), patternColor: "#000000" }
      : null;
  const name = Object.keys(patterns).find((one) => patterns[one]?.inFile === pattern);
  return name === undefined
    ? null
    : {
        ...tints,
        pattern: name,
        color: hexColour(bgColor?.rgb ?? "FFFFFF"),
        patternColor: hexColour(fgColor?.rgb ?? "000000"),
      };
}

/** `FF808080` or `808080` → `#808080`. */
export const hexColour = (rgb: string): string => `#${rgb.slice(-6)}`;

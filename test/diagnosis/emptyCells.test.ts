import path from "node:path";
import { drawingsOf } from "../equations/drawing";
import { emptyCellsOf } from "./emptyCells";

describe("cells without an amount, and rows in no sum", () => {
  it.each(drawingsOf(path.join(__dirname, "emptyCells")))("%s", (_, drawing) => {
    expect(emptyCellsOf(drawing)).toEqual(drawing.expected);
  });
});

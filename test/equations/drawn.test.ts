import path from "node:path";
import { drawingsOf } from "./drawing";
import { statementsOf } from "./statements";

describe("drawn tables", () => {
  it.each(drawingsOf(path.join(__dirname, "drawn")))("%s", (_, drawing) => {
    expect(statementsOf(drawing)).toEqual(drawing.expected);
  });
});

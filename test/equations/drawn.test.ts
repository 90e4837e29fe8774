import path from "node:path";
import { drawingsOf } from "./drawing";
import { statementsOf } from "./statements";
import { computedIn, statedIn, tiesOf, workbooksOf } from "./workbook";

describe("drawn tables", () => {
  it.each(drawingsOf(path.join(__dirname, "drawn")))("%s", (_, drawing) => {
    expect(statementsOf(drawing)).toEqual(drawing.expected);
  });
});

describe("drawn workbooks", () => {
  it.each(workbooksOf(path.join(__dirname, "workbooks")))("%s", (_, workbook) => {
    expect(tiesOf(workbook)).toEqual(workbook.expected);
  });
});

describe("drawn headers and labels", () => {
  it.each(workbooksOf(path.join(__dirname, "stated")))("%s", (_, workbook) => {
    expect(statedIn(workbook)).toEqual(workbook.expected);
  });
});

describe("drawn formulas", () => {
  it.each(workbooksOf(path.join(__dirname, "computed")))("%s", (_, workbook) => {
    expect(computedIn(workbook)).toEqual(workbook.expected);
  });
});

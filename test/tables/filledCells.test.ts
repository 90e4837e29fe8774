import { checkWorkbook } from "../../src/checks";
import { countFilled } from "../../src/tables/filledCells";
import type { Sheet } from "../../src/tables/workbook";

const ragged: Sheet = {
  name: "MIGAC",
  top: 2,
  left: 1,
  values: [["Région", "MIG"], ["Bretagne", 12], [], ["Total"]],
  formulas: [undefined, undefined, undefined, [null, "=SUM(C4)"]],
};

it("counts what cells hold, whether blanks are left out, as files do, or handed over, as Excel does", () => {
  const whole: Sheet = {
    ...ragged,
    values: [
      ["Région", "MIG", null],
      ["Bretagne", 12, ""],
      [null, "", null],
      ["Total", null, null],
    ],
  };
  expect(countFilled([ragged])).toBe(6);
  expect(countFilled([whole, ragged])).toBe(12);
  expect(checkWorkbook({ name: "a.xlsx", sheets: [whole] }).summary.cells).toBe(6);
});

import fc from "fast-check";
import { checkWorkbook } from "../../src/checks";
import { FileProblem } from "../../src/workbooks/fileProblem";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { annex } from "./encodings/annex";
import { zipped } from "./encodings/packageEncodings";
import { mutateFile, randomOf } from "./mutations";

const bases = [zipped(annex), zipped(annex, 0)];

it("reads and checks a mutated workbook, or refuses it as a file problem; nothing else is ever thrown", () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...bases), (seed, base) => {
      try {
        checkWorkbook(readWorkbook("a.xlsx", mutateFile(randomOf(seed), base)));
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 300 },
  );
});

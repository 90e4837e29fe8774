import type { Sheet } from "../../../src/tables";
import { readReadings } from "../../tables/readings/readReadings";

/** A drawn workbook and what must be found in it. */
interface FindingCase {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly expected: string;
}

/** The cases of a catalogue: `# name`, then each sheet after its `== name`, with its options, then `=>` and what is said of them. */
export function readCases(text: string): FindingCase[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = "", expected = ""] = part.split(/^=>\s*$/m);
      const [name = "", ...sheets] = head.split(/^== /m);
      return {
        name: name.trim(),
        sheets: sheets.flatMap((sheet) =>
          readReadings(`# ${sheet}`).map((one) => ({ ...one.sheet, name: one.name })),
        ),
        expected: expected.trim(),
      };
    });
}

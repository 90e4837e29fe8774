import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTables } from "../../src/tables";
import { readReadings } from "./readings/readReadings";
import { tableReading } from "./tableReading";

const folder = join(__dirname, "readings");
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(files)("%s", (file) => {
  const readings = readReadings(readFileSync(join(folder, file), "utf8"));
  test.each(readings.map((one) => [one.name, one] as const))("%s", (_, { sheet, expected }) => {
    expect(
      readTables(sheet)
        .map(tableReading)
        .map((lines) => lines.join("\n"))
        .join("\n\n"),
    ).toBe(expected);
  });
});

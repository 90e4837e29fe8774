import type { Workbook } from "../../../src/tables/workbook";
import { ExcelHost, type HostOptions } from "../excelHost";
import { habitsOf } from "../hostHabits";
import { loadOffice } from "./loadOffice";

/**
 * Loads office.js once for a test file and gives a way to open a fresh workbook in it for each test;
 * after each test, no member that the add-in called may have been missing from the host.
 *
 * @example
 * const open = useHost();
 * test("…", () => { const host = open(annexWorkbook); … });
 */
export function useHost(options: HostOptions = {}): (workbook: Workbook) => ExcelHost {
  const host = new ExcelHost(
    { name: "", sheets: [{ name: "Feuil1", top: 0, left: 0, values: [] }] },
    { habits: habitsOf(process.env["DOTATIONS_HOST"]), ...options },
  );
  beforeAll(() => loadOffice(host));
  afterEach(() => expect(host.missing).toEqual([]));
  return (workbook) => {
    host.open(workbook);
    return host;
  };
}

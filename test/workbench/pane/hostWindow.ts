import type { ExcelHost } from "../../excel-host/excelHost";

declare global {
  interface Window {
    /** The Excel that the pane in our frame talks to. */
    excelHost?: ExcelHost;
  }
}

// In Excel for Windows the host puts this object in the pane's page before any script: office.js speaks to it alone.
const { excelHost } = window.parent;
if (excelHost) Object.defineProperty(window, "external", { value: excelHost.external, configurable: true });

import { holdFunctions } from "../../excel/registerFunctions";
import { HostError } from "./hostError";

/** Longest wait for office.js, in milliseconds: a blocked network must not leave the pane mute. */
const patience = 15_000;

/**
 * Adds office.js to the page and waits until Office answers that the host is Excel.
 * Rejects with `office-missing` when the script cannot load, `wrong-host` outside Excel.
 */
export const loadOffice = async (address: string): Promise<void> => {
  holdFunctions();
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new HostError("office-missing"));
    document.head.append(script);
    setTimeout(() => reject(new HostError("office-missing")), patience);
  });
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new HostError("wrong-host");
};

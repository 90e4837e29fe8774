import type { Ledger } from "./ledger";

/** The open equations of each family. */
export const openByFamily = (ledger: Ledger): Map<number, number[]> => {
  const byFamily = new Map<number, number[]>();
  for (const id of ledger.open) {
    const { family } = ledger.system.equation(id);
    const list = byFamily.get(family);
    if (list) list.push(id);
    else byFamily.set(family, [id]);
  }
  return byFamily;
};

import type { Ledger } from "./ledger";

/** The broken equations in groups that no cell able to change links: each is explained by itself. */
export const components = (ledger: Ledger, broken: Iterable<number>): number[][] => {
  const wanted = new Set(broken);
  const groups: number[][] = [];
  const seenCells = new Set<number>();
  for (const first of wanted) {
    wanted.delete(first);
    const group = [first];
    for (let k = 0; k < group.length; k++) {
      for (const cell of ledger.system.equation(group[k] as number).cells) {
        const through = ledger.suspectThrough(cell);
        if (!through || seenCells.has(cell)) continue;
        seenCells.add(cell);
        for (const { equation } of through) if (wanted.delete(equation)) group.push(equation);
      }
    }
    groups.push(group);
  }
  return groups;
};

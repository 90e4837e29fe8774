import { cellAddress, columnLetters } from "../../src/tables/address";
import type { Comparison } from "../../src/comparison/comparison";
import { body, printed, total, type Model } from "./editedWorkbook";

/** What differs between two states of a model, told by the numbers of its lines: names and places play no part in it. */
export function expectedChanges(before: Model, after: Model): string[] {
  const told: string[] = [];
  const same = <T extends { readonly id: number }>(list: readonly T[], { id }: T): T | undefined =>
    list.find((one) => one.id === id);
  const lines = <T extends { readonly id: number; readonly name: string }>(
    kind: string,
    from: readonly T[],
    to: readonly T[],
    at: (index: number) => string,
  ): void => {
    from.forEach((one, i) => {
      if (!same(to, one)) told.push(`${kind} removed ${one.name} ${kind === "sheet" ? "" : at(i)}`.trim());
    });
    to.forEach((one, i) => {
      const was = same(from, one);
      if (!was) told.push(`${kind} added ${one.name} ${kind === "sheet" ? "" : at(i)}`.trim());
      else if (was.name !== one.name) told.push(`${kind} renamed ${was.name} > ${one.name}`);
    });
    const order = to.flatMap((one) => (same(from, one) ? [from.indexOf(same(from, one) as T)] : []));
    const moved = order.length - longestRise(order);
    if (moved > 0) told.push(`${kind} moved ${moved}`);
  };
  lines("sheet", before.sheets, after.sheets, () => "");
  for (const sheet of after.sheets) {
    const was = same(before.sheets, sheet);
    if (!was) continue;
    lines("row", was.rows, sheet.rows, (i) => String(i + body.row + 1));
    lines("column", was.measures, sheet.measures, (i) => columnLetters(i + body.column));
    if (was.title !== sheet.title) told.push(`text ${was.title} > ${sheet.title}`);
    [...sheet.rows.map(({ id }) => id), total].forEach((row, r) =>
      [...sheet.measures.map(({ id }) => id), total].forEach((measure, c) => {
        const isKnown = (id: number, list: readonly { readonly id: number }[]): boolean =>
          id === total || list.some((one) => one.id === id);
        if (!isKnown(row, was.rows) || !isKnown(measure, was.measures)) return;
        const [one, other] = [printed(was, row, measure), printed(sheet, row, measure)];
        if (one !== other)
          told.push(`amount ${sheet.name}!${cellAddress(r + body.row, c + body.column)} ${one} > ${other}`);
      }),
    );
  }
  return told.sort();
}

function longestRise(places: readonly number[]): number {
  const best: number[] = [];
  places.forEach((place, i) =>
    best.push(
      1 + Math.max(0, ...places.slice(0, i).flatMap((p, j) => (p < place ? [best[j] as number] : []))),
    ),
  );
  return Math.max(0, ...best);
}

/** What a comparison says, in the same words. */
export function toldChanges({ changes, amounts }: Comparison): string[] {
  const told: string[] = [];
  const moved = new Map<string, number>();
  for (const change of changes) {
    if (change.kind === "text") told.push(`text ${change.before?.text} > ${change.after?.text}`);
    else if (change.kind === "formula" || change.kind === "unit") told.push(change.kind);
    else if (change.fate === "moved" || change.fate === "reordered") {
      const place = change.after;
      const owner =
        typeof place === "string" || place === null || change.kind === "sheet"
          ? change.kind
          : `${change.kind} ${place.sheet}`;
      moved.set(
        owner,
        (moved.get(owner) ?? 0) + (change.kind === "row" || change.kind === "column" ? change.count : 1),
      );
    } else {
      const [was, is] = [change.before, change.after];
      const name = (place: typeof was): string =>
        typeof place === "string" ? place : place && "name" in place ? place.name : "";
      const at = (place: typeof was): string =>
        place && typeof place !== "string" && "at" in place ? place.at : "";
      told.push(
        (change.fate === "renamed"
          ? `${change.kind} renamed ${name(was)} > ${name(is)}`
          : `${change.kind} ${change.fate} ${name(is ?? was)} ${at(is ?? was)}`
        ).trim(),
      );
    }
  }
  for (const [owner, count] of moved) told.push(`${owner.split(" ")[0]} moved ${count}`);
  for (const { before, after } of amounts.first(Infinity))
    told.push(
      `amount ${after.sheet}!${after.cell} ${before.amount?.times(10).toFixed()} > ${after.amount?.times(10).toFixed()}`,
    );
  return told.sort();
}

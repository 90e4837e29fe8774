/** One part of the window that F6 goes to, in order. */
export interface Region {
  readonly isCurrent: () => boolean;
  readonly isThere: () => boolean;
  readonly enter: () => void;
}

/** F6 and Shift+F6 go round the parts of the window, as in Excel; called for each document that may hold the keyboard. */
export function cycleRegions(regions: readonly Region[], page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const there = regions.filter((region) => region.isThere());
    const at = there.findIndex((region) => region.isCurrent());
    const step = event.shiftKey ? there.length - 1 : 1;
    there[(Math.max(at, 0) + step) % there.length]?.enter();
  });
}

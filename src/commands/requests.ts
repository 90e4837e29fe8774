/** What a ribbon button asks of the pane. */
export type PaneRequest = "check-sheet" | "check-workbook" | "open";

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/**
 * Hands a request to the pane of the same page; kept until the pane listens. A newer request replaces one not yet taken.
 * @example requestPane("check-workbook");
 */
export function requestPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/**
 * The pane takes requests from here on, starting with the one that waited for it; gives how to stop.
 * @example onPaneRequest((request) => { if (request === "check-sheet") actions.check("sheet"); });
 */
export function onPaneRequest(take: Listener): () => void {
  listener = take;
  const waited = waiting;
  waiting = null;
  if (waited) take(waited);
  return () => {
    if (listener === take) listener = null;
  };
}

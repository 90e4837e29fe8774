/** Characters that one message between two Office pages carries: well under what every platform lets through. */
const perMessage = 30_000;

/** What the pane tells the window of a report: pieces of the page, then its length, which ends it. */
export type ReportMessage =
  | { readonly kind: "part"; readonly text: string }
  | { readonly kind: "end"; readonly length: number };

/** A page in messages. */
export const inMessages = (text: string): readonly ReportMessage[] => [
  ...Array.from({ length: Math.ceil(text.length / perMessage) }, (_, i): ReportMessage => ({
    kind: "part",
    text: text.slice(i * perMessage, (i + 1) * perMessage),
  })),
  { kind: "end", length: text.length },
];

/**
 * Puts messages together again: null until the last one, then the whole page.
 * Throws when a piece was lost on the way: half a report is shown to nobody.
 */
export const makeReceiver = (): ((message: ReportMessage) => string | null) => {
  let text = "";
  return (message) => {
    if (message.kind === "part") {
      text += message.text;
      return null;
    }
    if (text.length !== message.length) throw new Error(`${text.length} of ${message.length} characters`);
    return text;
  };
};

/** What the window answers once the page is on screen. */
export const shownAnswer = (length: number): string => `shown ${length}`;
export const readyAnswer = "ready";

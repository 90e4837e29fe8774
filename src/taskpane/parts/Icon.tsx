import type { VNode } from "preact";

/** Shapes on a 16 × 16 grid; each differs by its outline, never by colour alone. */
const shapes: Readonly<Record<string, string>> = {
  good: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.6 5.2-4.3 4.6a.7.7 0 0 1-1 0L4.4 8.9l1-1 1.4 1.4 3.8-4 1 .9Z",
  accepted:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.6 5.2-4.3 4.6a.7.7 0 0 1-1 0L4.4 8.9l1-1 1.4 1.4 3.8-4 1 .9Z",
  bad: "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1L5.1 1Zm2.2 3v5h1.4V4H7.3Zm0 6.5V12h1.4v-1.5H7.3Z",
  error: "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1L5.1 1Zm2.2 3v5h1.4V4H7.3Zm0 6.5V12h1.4v-1.5H7.3Z",
  warning: "M8 1.2 15.3 14.5H.7L8 1.2Zm-.7 5v4.3h1.4V6.2H7.3Zm0 5.3v1.4h1.4v-1.4H7.3Z",
  neutral: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.7 3h1.4v1.5H7.3V4Zm0 3h1.4v5H7.3V7Z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.7 3h1.4v1.5H7.3V4Zm0 3h1.4v5H7.3V7Z",
  chevron: "M5.5 3.5 10 8l-4.5 4.5 1 1L12 8 6.5 2.5l-1 1Z",
};

/** A drawing that repeats what the text beside it says, hence hidden from screen readers. */
export const Icon = ({ name }: { readonly name: string }): VNode => (
  <svg class={`icon ${name}`} viewBox="0 0 16 16" width={16} height={16} aria-hidden={true} focusable="false">
    <path d={shapes[name] ?? ""} fill-rule="evenodd" />
  </svg>
);

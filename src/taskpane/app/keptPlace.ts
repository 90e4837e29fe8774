import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Tab } from "./state";

/** Where the keyboard goes when what had it is gone: a failure first, then the result, then the tab itself. */
const heirs = ["#problem-title", "#verdict", "[role=tab][aria-selected=true]"];

/** The focus never falls on the page's body: when what had it leaves the pane, an heir takes it. */
export const useKeptFocus = (): void => {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => void (last.current = target);
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useLayoutEffect(() => {
    const isLost = last.current instanceof Element && !last.current.isConnected;
    if (!isLost || document.activeElement !== document.body) return;
    const heir = heirs.map((name) => document.querySelector<HTMLElement>(name)).find((one) => one !== null);
    heir?.focus();
  });
};

/** Each tab comes back where it was left. */
export const useKeptScroll = (tab: Tab): void => {
  const shown = useRef(tab);
  const places = useRef(new Map<Tab, number>());
  // Before the other tab is drawn: a shorter page would already have moved.
  if (shown.current !== tab) places.current.set(shown.current, window.scrollY);
  useLayoutEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    window.scrollTo(0, places.current.get(tab) ?? 0);
  }, [tab]);
};

/** What is opened comes into sight as a whole, or from its head where it is taller than the pane. */
export const useInSight = (isOpen: boolean): RefObject<HTMLLIElement | null> => {
  const element = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const opens = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    if (!opens || !element.current) return;
    const isTall = element.current.getBoundingClientRect().height > window.innerHeight * roomOfOpened;
    element.current.scrollIntoView({ block: isTall ? "start" : "nearest" });
  }, [isOpen]);
  return element;
};

/** The part of the pane that its bars leave. */
const roomOfOpened = 0.8;

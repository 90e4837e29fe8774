import type { Element as Wanted } from "./element";

const svg = "http://www.w3.org/2000/svg";
const shownAs = new WeakMap<Node, Wanted>();

/** Makes the children of `parent` what is wanted, keeping the nodes that stay: focus, caret and scrolling survive. */
export const patch = (parent: Element, wanted: readonly (Wanted | string)[]): void => {
  const keyed = new Map<string, Element>();
  for (const child of parent.children) {
    const key = shownAs.get(child)?.key;
    if (key) keyed.set(key, child);
  }
  const wantedKeys = new Set(wanted.map((item) => (typeof item === "string" ? null : item.key)));
  let here: ChildNode | null = parent.firstChild;
  for (const item of wanted) {
    // What is keyed and no longer wanted goes first: moving its followers instead would take the focus from them.
    for (let key = keyOf(here); key !== null && !wantedKeys.has(key); key = keyOf(here)) {
      const next: ChildNode | null = here?.nextSibling ?? null;
      here?.remove();
      here = next;
    }
    const kept = reusable(item, here, keyed);
    if (kept === null) {
      parent.insertBefore(create(item, parent), here);
      continue;
    }
    if (kept === here) here = here.nextSibling;
    else parent.insertBefore(kept, here);
    update(kept, item);
  }
  while (here !== null) {
    const next: ChildNode | null = here.nextSibling;
    here.remove();
    here = next;
  }
};

const keyOf = (node: Node | null): string | null => (node === null ? null : (shownAs.get(node)?.key ?? null));

const reusable = (
  item: Wanted | string,
  here: ChildNode | null,
  keyed: Map<string, Element>,
): ChildNode | null => {
  if (typeof item === "string") return here !== null && here.nodeType === Node.TEXT_NODE ? here : null;
  if (item.key !== null) {
    const kept = keyed.get(item.key);
    return kept !== undefined && shownAs.get(kept)?.tag === item.tag ? kept : null;
  }
  const old = here === null ? undefined : shownAs.get(here);
  return old !== undefined && old.tag === item.tag && old.key === null ? here : null;
};

const create = (item: Wanted | string, parent: Element): Node => {
  if (typeof item === "string") return document.createTextNode(item);
  const inSvg = item.tag === "svg" || parent.namespaceURI === svg;
  const node = inSvg ? document.createElementNS(svg, item.tag) : document.createElement(item.tag);
  update(node, item);
  return node;
};

const update = (node: Node, item: Wanted | string): void => {
  if (typeof item === "string") {
    if (node.nodeValue !== item) node.nodeValue = item;
    return;
  }
  const old = shownAs.get(node);
  if (old === item) return;
  shownAs.set(node, item);
  const element = node as HTMLElement;
  for (const name of Object.keys(old?.attributes ?? {}))
    if (!(name in item.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(item.attributes))
    if (old?.attributes[name] !== value) element.setAttribute(name, value);
  const live = element as unknown as Record<string, unknown>;
  for (const name of Object.keys(old?.handlers ?? {})) if (!(name in item.handlers)) live[name] = null;
  for (const [name, handler] of Object.entries(item.handlers)) live[name] = handler;
  patch(element, item.children);
  for (const [name, value] of Object.entries(item.properties)) if (live[name] !== value) live[name] = value;
};

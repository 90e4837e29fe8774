/** An element to be: plain data, so that a view is a function that a test can read without a browser. */
export interface Element {
  readonly tag: string;
  readonly key: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly handlers: Readonly<Record<string, (event: Event) => void>>;
  /** Live values that are properties, not attributes: the text of a field, a ticked box. */
  readonly properties: Readonly<Record<string, string | boolean>>;
  readonly children: readonly (Element | string)[];
}

export type Child = Element | string | number | null | undefined | false | readonly Child[];
type Handler = (event: never) => void;
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Handler>>;

const isProperty = (name: string): boolean => name === "value" || name === "checked";

/**
 * Makes an element. `onclick` and the like are handlers, `value` and `checked` live properties, `key` its identity among
 * its siblings; `true` writes a bare attribute, `false`, null and undefined none (ARIA states are written in full).
 * @example h("button", { class: "primary", onclick: check }, "Contrôler")
 */
export const h = (tag: string, given: Attributes = {}, ...children: readonly Child[]): Element => {
  const attributes: Record<string, string> = {};
  const handlers: Record<string, (event: Event) => void> = {};
  const properties: Record<string, string | boolean> = {};
  let key: string | null = null;
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (typeof value === "function") handlers[name] = value as (event: Event) => void;
    else if (name === "key") key = String(value);
    else if (isProperty(name) && tag !== "option")
      properties[name] = typeof value === "boolean" ? value : String(value);
    else if (name.startsWith("aria-")) attributes[name] = String(value);
    else if (value === true) attributes[name] = "";
    else if (value !== false) attributes[name] = String(value);
  }
  return { tag, key, attributes, handlers, properties, children: flatten(children) };
};

const flatten = (children: readonly Child[]): (Element | string)[] => {
  const flat: (Element | string)[] = [];
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (Array.isArray(child)) flat.push(...flatten(child as readonly Child[]));
    else if (typeof child === "number") flat.push(String(child));
    else flat.push(child as Element | string);
  }
  return flat;
};

import { h, type Element } from "./element";

/** A search box with its label read aloud and its hint shown. */
export const searchField = (
  id: string,
  label: string,
  hint: string,
  value: string,
  onSearch: (text: string) => void,
): Element =>
  h("input", {
    key: id,
    id,
    type: "search",
    "aria-label": label,
    placeholder: hint,
    autocomplete: "off",
    spellcheck: "false",
    value,
    oninput: (event: Event) => onSearch((event.target as HTMLInputElement).value),
  });

/** A choice among texts, the first of which is *all*. */
export const selectField = (
  id: string,
  label: string,
  all: string,
  choices: readonly string[],
  value: string,
  onChoose: (choice: string) => void,
): Element =>
  h(
    "select",
    {
      key: id,
      id,
      "aria-label": label,
      value,
      onchange: (event: Event) => onChoose((event.target as HTMLSelectElement).value),
    },
    h("option", { value: "" }, all),
    ...choices.map((choice) => h("option", { key: choice, value: choice }, choice)),
  );

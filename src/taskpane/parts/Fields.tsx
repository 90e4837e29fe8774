import type { VNode } from "preact";

interface SearchProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChoose: (choice: string) => void;
}

/** A search box with its label read aloud and its hint shown. */
export const SearchField = ({ id, label, hint, value, onSearch }: SearchProps): VNode => (
  <input
    id={id}
    type="search"
    aria-label={label}
    placeholder={hint}
    autocomplete="off"
    spellcheck={false}
    value={value}
    onInput={(event) => onSearch(event.currentTarget.value)}
  />
);

/** A choice among texts, the first of which is *all*. */
export const SelectField = ({ id, label, all, choices, value, onChoose }: SelectProps): VNode => (
  <select id={id} aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
    <option value="">{all}</option>
    {choices.map((choice) => (
      <option key={choice} value={choice}>
        {choice}
      </option>
    ))}
  </select>
);

import type { VNode } from "preact";

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

interface TypedProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onType: (text: string) => void;
}

/** A list with its label above it. */
export const Choice = ({ id, label, value, choices, onChoose }: ChoiceProps): VNode => (
  <div class="asked">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);

/** A number to type, with its label above it. */
export const Typed = ({ id, label, value, hint = "", onType }: TypedProps): VNode => (
  <div class="asked">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck={false}
      placeholder={hint}
      value={value}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
    />
  </div>
);

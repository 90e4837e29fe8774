import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { View } from "../../app/view";
import type { FunctionEntry } from "../../host/paneHost";

interface FieldProps extends Pick<View, "t"> {
  readonly id: string;
  readonly argument: FunctionEntry["arguments"][number];
  /** As the user typed or chose it, without quotes. */
  readonly typed: string;
  readonly onType: (text: string) => void;
}

const other = "\u0000";

/** One argument: a list where its values can be listed, else a text box; a cell or a formula can be typed in both cases. */
export const ArgumentField = ({ t, id, argument, typed, onType }: FieldProps): VNode => {
  const { name, description, optional, choices } = argument;
  const [isFree, setFree] = useState(false);
  const lists = choices.length > 0 && !isFree && (typed === "" || choices.includes(typed));
  const help = { "aria-describedby": `${id}-help` };
  return (
    <div class="field">
      <label for={id}>
        {name}
        {optional ? <span class="quiet">{` (${t.functions.optional})`}</span> : null}
      </label>
      {lists ? (
        <select
          id={id}
          {...help}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setFree(value === other);
            onType(value === other ? "" : value);
          }}
        >
          <option value="">{optional ? t.functions.byDefault : t.functions.choose}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
          <option value={other}>{t.functions.otherValue}</option>
        </select>
      ) : (
        <input
          id={id}
          {...help}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget: { value } }) => onType(value)}
        />
      )}
      <p class="quiet" id={`${id}-help`}>
        {description}
      </p>
    </div>
  );
};

import type { VNode } from "preact";
import type { View } from "./view";

/** Who writes, corrects or decides: asked once, kept in the workbook with what was done, remembered on this machine on request. */
export const AuthorField = ({ state, actions, t, within }: View & { readonly within: string }): VNode => {
  const { author, remembersAuthor } = state;
  return (
    <div class="field">
      <label for={`${within}-author`}>{t.judgements.author}</label>
      <input
        id={`${within}-author`}
        type="text"
        autocomplete="name"
        value={author}
        onInput={({ currentTarget: { value } }) => actions.signAs(value, remembersAuthor)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={remembersAuthor}
          onChange={({ currentTarget: { checked } }) => actions.signAs(author, checked)}
        />
        <span>{t.judgements.remember}</span>
      </label>
    </div>
  );
};

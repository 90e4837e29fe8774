import type { VNode } from "preact";
import type { View } from "./view";

/** One cell that a write changes. */
export interface Change {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  /** What is lost besides the value: a formula. */
  readonly note: string | null;
}

/** Every cell that a write changes, none left out: a long list scrolls inside the dialog. */
export const ChangeTable = ({ t, rows }: Pick<View, "t"> & { readonly rows: readonly Change[] }): VNode => {
  const c = t.confirmations;
  return (
    <div class="changes" {...(rows.length > 8 && { tabindex: 0 })} role="group" aria-label={c.changes}>
      <table class="proof">
        <thead>
          <tr>
            <th scope="col">{c.sheet}</th>
            <th scope="col" class="amount">
              {c.from}
            </th>
            <th scope="col" class="amount">
              {c.to}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, from, to, note }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td class="amount" data-name={c.from}>
                {from}
                {note ? <span class="quiet">{note}</span> : null}
              </td>
              <td class={to.startsWith("=") ? "amount formula" : "amount"} data-name={c.to}>
                {to}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

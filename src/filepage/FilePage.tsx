import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { FilePageTexts } from "../messages/filePage";
import type { Language } from "../messages/language";
import { ItemCard, type ItemProps } from "./ItemCard";
import { chosenPair, comparable, type PageState } from "./state";

export interface PageProps extends Pick<ItemProps, "leave" | "resume" | "remove"> {
  readonly state: PageState;
  readonly t: FilePageTexts;
  readonly language: Language;
  readonly take: (files: readonly File[]) => void;
  readonly choose: (side: "before" | "after", id: number) => void;
  readonly compare: () => void;
}

/** The page: where files are dropped, what came of them, and the comparison of two of them. */
export const FilePage = (props: PageProps): VNode => {
  const { state, t, language } = props;
  const { items } = state;
  return (
    <>
      <header class="top">
        <h1>{t.title}</h1>
        <p>{t.promise}</p>
      </header>
      <DropZone {...props} />
      <Comparison {...props} />
      {items.length === 0 ? null : (
        <section aria-labelledby="results">
          <h2 id="results">{t.results}</h2>
          {items.map((item) => (
            <ItemCard
              key={item.id}
              {...props}
              item={item}
              isOnly={items.length === 1}
              t={t}
              language={language}
            />
          ))}
          <p class="quiet-text">{t.print}</p>
        </section>
      )}
    </>
  );
};

const DropZone = ({ state, t, take }: PageProps): VNode => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class={state.isOver ? "drop over" : "drop"}>
      <p class="drop-text">{state.isOver ? t.release : t.drop}</p>
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {t.choose}
      </button>
      <p class="quiet-text">{t.formats}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xltx,.ods,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </section>
  );
};

const Comparison = ({ state, t, choose, compare }: PageProps): VNode | null => {
  const files = comparable(state);
  if (files.length === 0) return null;
  const pair = chosenPair(state);
  if (pair === null) return <p class="quiet-text">{t.compareHint}</p>;
  const [before, after] = pair;
  const side = (name: "before" | "after", chosen: number): VNode => (
    <div class="asked">
      <label for={name}>{t[name]}</label>
      <select
        id={name}
        value={chosen}
        onChange={({ currentTarget }) => choose(name, Number(currentTarget.value))}
      >
        {files.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{t.compareTitle}</h2>
      <div class="row">
        {side("before", before.id)}
        {side("after", after.id)}
        <button type="button" class="primary" onClick={compare}>
          {t.compare}
        </button>
      </div>
    </section>
  );
};

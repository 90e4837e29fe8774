import { render } from "preact";
import { filePageTexts } from "../messages/filePage";
import type { Language } from "../messages/language";
import { FilePage } from "./FilePage";
import type { GivenFile, Job } from "./job";
import { chosenPair, emptyState, type Item, type PageState } from "./state";
import type { Workshop } from "./workshop";

/** Starts the page: its files are worked on one after the other, in the order they came. */
export function startPage(root: HTMLElement, language: Language, workshop: Workshop): void {
  const t = filePageTexts(language);
  let state: PageState = emptyState;
  let next = 0;
  let isWorking = false;
  const aborts = new Map<number, AbortController>();

  const show = (change: Partial<PageState>): void => {
    state = { ...state, ...change };
    render(<FilePage {...{ state, t, language, take, choose, compare, leave, resume, remove }} />, root);
  };
  const change = (id: number, changes: Partial<Item>): void =>
    show({ items: state.items.map((item) => (item.id === id ? { ...item, ...changes } : item)) });
  const add = (items: readonly Pick<Item, "title" | "kind" | "files">[]): void => {
    const added = items.map((item): Item => ({
      ...item,
      id: ++next,
      status: "waiting",
      step: null,
      result: null,
    }));
    show({
      items: [
        ...added.filter(({ kind }) => kind === "compare"),
        ...state.items,
        ...added.filter(({ kind }) => kind === "check"),
      ],
    });
    void work();
  };
  const take = (files: readonly File[]): void =>
    add(files.map((file) => ({ title: file.name, kind: "check", files: [file] })));
  const choose = (side: "before" | "after", id: number): void => {
    const pair = chosenPair(state);
    if (!pair) return;
    const [{ id: before }, { id: after }] = pair;
    // The file of the other side: the two change places.
    if (side === "before") show({ before: id, after: id === after ? before : after });
    else show({ before: id === before ? after : before, after: id });
  };
  const compare = (): void => {
    const pair = chosenPair(state);
    if (!pair) return;
    const [before, after] = pair;
    add([
      {
        title: t.compared(before.title, after.title),
        kind: "compare",
        files: [...before.files, ...after.files],
      },
    ]);
  };
  const leave = ({ id }: Item): void => aborts.get(id)?.abort();
  const resume = ({ id }: Item): void => {
    change(id, { status: "waiting", step: null });
    void work();
  };
  const remove = ({ id }: Item): void => show({ items: state.items.filter((item) => item.id !== id) });

  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    for (;;) {
      const item = state.items.find(({ status }) => status === "waiting");
      if (!item) break;
      const abort = new AbortController();
      aborts.set(item.id, abort);
      change(item.id, { status: "working" });
      try {
        const job = await jobOf(item, language);
        const result = await workshop.run(job, (step) => change(item.id, { step }), abort.signal);
        change(item.id, { status: "done", result });
      } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") change(item.id, { status: "left" });
        // A file that was moved, or closed to us, since it was dropped.
        else change(item.id, { status: "done", result: { kind: "refused", sentence: unreadable[language] } });
      }
      aborts.delete(item.id);
    }
    isWorking = false;
  };

  const over = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    if (state.isOver !== isOver) show({ isOver });
  };
  addEventListener("dragover", (event) => over(event, true));
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(event, false);
  });
  addEventListener("drop", (event) => {
    over(event, false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
  document.documentElement.lang = language;
  document.title = `${t.title} · Dotations ARS`;
  show({});
}

const unreadable: Readonly<Record<Language, string>> = {
  fr: "le navigateur n’a pas pu l’ouvrir (déplacé, supprimé ou verrouillé depuis qu’il a été choisi).",
  en: "the browser could not open it (moved, deleted or locked since it was chosen).",
};

async function jobOf({ kind, files }: Item, language: Language): Promise<Job> {
  const given = await Promise.all(
    files.map(async (file): Promise<GivenFile> => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const [one, other] = given;
  if (!one || (kind === "compare" && !other)) throw new RangeError("a job without its files");
  return kind === "compare" && other
    ? { kind, language, before: one, after: other }
    : { kind: "check", language, file: one };
}

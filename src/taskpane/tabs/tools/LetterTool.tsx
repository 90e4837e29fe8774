import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { View } from "../../app/view";
import { FileButton } from "../../parts/FileButton";
import { runBookJob } from "../../worker/runBookJob";
import { BookOutcome, type Outcome } from "./BookOutcome";

/** The amounts of a pasted text, or of a letter read in the pane, against the tables of the workbook. */
export const LetterTool = (view: View): VNode => {
  const { state, actions, t } = view;
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<Outcome>(null);
  const isReady = state.ready && text.trim() !== "";
  const compare = async (letter: string | File): Promise<void> => {
    setOutcome("working");
    const given =
      typeof letter === "string"
        ? letter
        : { name: letter.name, bytes: new Uint8Array(await letter.arrayBuffer()) };
    const workbook = await actions.readBook();
    setOutcome(
      workbook
        ? await runBookJob({ kind: "letter", workbook, letter: given, language: state.language })
        : null,
    );
  };
  return (
    <>
      <div class="asked">
        <label for="letter-text">{t.tools.letter.text}</label>
        <textarea
          id="letter-text"
          rows={6}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={!isReady}
          onClick={() => isReady && void compare(text)}
        >
          {t.tools.letter.compare}
        </button>
        <FileButton
          label={t.tools.letter.choose}
          accept=".docx,.txt"
          isReady={state.ready}
          onChoose={(file) => void compare(file)}
        />
      </div>
      <BookOutcome {...view} outcome={outcome} />
    </>
  );
};

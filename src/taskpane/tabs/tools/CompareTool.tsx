import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { View } from "../../app/view";
import { Choice } from "../../parts/Choice";
import { FileButton } from "../../parts/FileButton";
import { runBookJob } from "../../worker/runBookJob";
import type { Workbook } from "../../../tables/workbook";
import { BookOutcome, type Outcome } from "./BookOutcome";

const withWhat = ["file", "sheets"] as const;

/** Comparing the open workbook with a file, which is read in the pane, or two of its sheets. */
export const CompareTool = (view: View): VNode => {
  const { t } = view;
  const [what, setWhat] = useState<(typeof withWhat)[number]>("file");
  const [outcome, setOutcome] = useState<Outcome>(null);
  const choose = (one: (typeof withWhat)[number]): void => {
    setWhat(one);
    setOutcome(null);
  };
  return (
    <>
      <div class="segments" role="group" aria-label={t.tools.compare.title}>
        {withWhat.map((one) => (
          <button key={one} type="button" aria-pressed={what === one} onClick={() => choose(one)}>
            {t.tools.compare.with[one]}
          </button>
        ))}
      </div>
      {what === "file" ? <WithFile {...view} tell={setOutcome} /> : <TwoSheets {...view} tell={setOutcome} />}
      <BookOutcome {...view} outcome={outcome} />
    </>
  );
};

type Teller = View & { readonly tell: (outcome: Outcome) => void };

const WithFile = ({ state, actions, t, tell }: Teller): VNode => {
  const [isBefore, setIsBefore] = useState(true);
  const compare = async (file: File): Promise<void> => {
    tell("working");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const workbook = await actions.readBook();
    const given = { name: file.name, bytes };
    tell(
      workbook
        ? await runBookJob({ kind: "file", workbook, file: given, isBefore, language: state.language })
        : null,
    );
  };
  return (
    <>
      <p class="quiet">{t.tools.compare.promise}</p>
      <Choice
        id="compare-order"
        label={t.tools.compare.order}
        value={isBefore ? "before" : "after"}
        choices={(["before", "after"] as const).map((value) => ({
          value,
          label: t.tools.compare.sides[value],
        }))}
        onChoose={(value) => setIsBefore(value === "before")}
      />
      <div class="row">
        <FileButton
          label={t.tools.compare.choose}
          accept=".xlsx,.xlsm,.xltx,.ods,.csv,.tsv"
          isReady={state.ready}
          isPrimary
          onChoose={(file) => void compare(file)}
        />
      </div>
    </>
  );
};

const TwoSheets = ({ state, actions, t, tell }: Teller): VNode => {
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const [sides, setSides] = useState({ before: "", after: "" });
  const names = workbook?.sheets.map(({ name }) => name) ?? [];
  const read = async (): Promise<void> => {
    const found = await actions.readBook();
    if (!found) return;
    setWorkbook(found);
    const [before = "", after = before] = found.sheets.map(({ name }) => name);
    setSides({ before, after });
  };
  const compare = async (): Promise<void> => {
    // The sheets may have changed since they were listed.
    tell("working");
    const now = await actions.readBook();
    tell(
      now ? await runBookJob({ kind: "sheets", workbook: now, ...sides, language: state.language }) : null,
    );
  };
  if (!workbook)
    return (
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={!state.ready}
          onClick={() => state.ready && void read()}
        >
          {t.tools.compare.list}
        </button>
      </div>
    );
  if (names.length < 2) return <p class="told">{t.tools.compare.oneSheet}</p>;
  return (
    <>
      {(["before", "after"] as const).map((side) => (
        <Choice
          key={side}
          id={`compare-${side}`}
          label={t.tools.compare.versions[side]}
          value={sides[side]}
          choices={names.map((name) => ({ value: name, label: name }))}
          onChoose={(name) => setSides({ ...sides, [side]: name })}
        />
      ))}
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={sides.before === sides.after}
          onClick={() => sides.before !== sides.after && void compare()}
        >
          {t.tools.compare.compare}
        </button>
      </div>
    </>
  );
};

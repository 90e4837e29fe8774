import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { regionsOf } from "../../../territories";
import type { View } from "../../app/view";
import { Choice } from "../../parts/Choice";

const names = regionsOf("2016").map(({ name }) => ({ value: name, label: name }));

/** A table of former regions by today's, and one region followed through the tables of the workbook; both as new sheets. */
export const RegionsTool = ({ state, actions, t }: View): VNode => {
  const [region, setRegion] = useState(names[0]?.value ?? "");
  const waits = !state.ready || state.writing;
  return (
    <>
      <p class="quiet">{t.tools.regions.convertText}</p>
      <div class="row">
        <button type="button" aria-disabled={waits} onClick={() => waits || actions.addRegions(null)}>
          {t.tools.regions.convert}
        </button>
      </div>
      <p class="quiet">{t.tools.regions.followText}</p>
      <Choice
        id="followed-region"
        label={t.tools.regions.region}
        value={region}
        choices={names}
        onChoose={setRegion}
      />
      <div class="row">
        <button type="button" aria-disabled={waits} onClick={() => waits || actions.addRegions(region)}>
          {t.tools.regions.follow}
        </button>
      </div>
    </>
  );
};

import type { PaneTexts } from "../../messages/pane";
import type { PaneActions } from "./actions";
import type { PaneState } from "./state";

/** What every view receives. */
export interface View {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly t: PaneTexts;
}

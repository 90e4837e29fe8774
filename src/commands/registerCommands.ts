import { requestPane, type PaneRequest } from "./requests";

/** Actions of the manifest, and what each asks of the pane. */
export const ribbonActions = {
  controlerFeuille: "check-sheet",
  rapprocherTotaux: "check-workbook",
  ouvrirVolet: "open",
} as const satisfies Readonly<Record<string, PaneRequest>>;

/**
 * Ties the buttons of the ribbon to the pane of the shared runtime: the check starts at once, while Excel opens the pane
 * on it. `event.completed()` is called whatever happens, or Excel would believe the command is still running.
 */
export function registerCommands(): void {
  for (const [action, request] of Object.entries(ribbonActions)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void runCommand(request, event);
    });
  }
}

async function runCommand(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestPane(request);
    await Office.addin.showAsTaskpane();
  } catch {
    // Without a pane there is nowhere to say so: the request waits for the pane that the user opens.
  } finally {
    event.completed();
  }
}

import { byId } from "../element";

/** Files dropped anywhere on the page are opened; a veil says where to drop. */
export function acceptDrops(open: (file: File) => void): void {
  const veil = byId("drop-here");
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  const on = (
    type: "dragenter" | "dragover" | "dragleave" | "drop",
    handle: (event: DragEvent) => void,
  ): void =>
    document.addEventListener(
      type,
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        handle(event);
      },
      { capture: true },
    );
  on("dragenter", () => (veil.hidden = false));
  on("dragover", () => undefined);
  on("dragleave", (event) => (veil.hidden = event.relatedTarget === null));
  on("drop", (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

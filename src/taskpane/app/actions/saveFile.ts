import type { ExportedFile } from "../../host/paneHost";

/**
 * `saved`: written where the user said, and read back whole. `cancelled`: the user wants none.
 * `asked`: the browser was asked to save it, and tells nobody whether it did.
 */
export type SaveOutcome = "saved" | "cancelled" | "asked";

type SaveOptions = { readonly suggestedName: string };
type WithPicker = Window & {
  readonly showSaveFilePicker?: (options: SaveOptions) => Promise<FileSystemFileHandle>;
};

/** Hands a file to the user, by the way that can be seen to work where there is one; nothing leaves the computer. */
export const saveFile = async (file: ExportedFile): Promise<SaveOutcome> => {
  const seen = await saveWhereAsked(file);
  if (seen) return seen;
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return "asked";
};

/** Null where the browser has no such way, or refuses it in a frame of another site. */
const saveWhereAsked = async ({ name, text }: ExportedFile): Promise<SaveOutcome | null> => {
  const { showSaveFilePicker } = window as WithPicker;
  if (!showSaveFilePicker) return null;
  try {
    const handle = await showSaveFilePicker.call(window, { suggestedName: name });
    const writing = await handle.createWritable();
    await writing.write(text);
    await writing.close();
    return (await (await handle.getFile()).text()) === text ? "saved" : null;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : null;
  }
};

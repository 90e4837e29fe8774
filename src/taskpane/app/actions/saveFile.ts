import type { ExportedFile } from "../../host/paneHost";

/** Hands a file to the browser's own *save*; nothing leaves the computer. */
export const saveFile = ({ name, type, text }: ExportedFile): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

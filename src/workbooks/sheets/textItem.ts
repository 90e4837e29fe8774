import { shownText } from "../xml/readXml";

/** Gathers the text of a string item (`si`, `is`, a comment's `text`): plain, or its rich runs joined; phonetic hints are left out. */
export class TextItem {
  private parts = "";
  private isText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === "t") this.isText = this.phonetic === 0;
    else if (name === "rPh") this.phonetic++;
  }

  text(piece: string): void {
    if (this.isText) this.parts += piece;
  }

  close(name: string): void {
    if (name === "t") this.isText = false;
    else if (name === "rPh") this.phonetic--;
  }

  /** The text gathered since the last call. */
  take(): string {
    const text = shownText(this.parts);
    this.parts = "";
    return text;
  }
}

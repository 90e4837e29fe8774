import { attribute, shownText, type XmlAttributes } from "../xml/readXml";
import { superscript } from "./superscript";

/**
 * Gathers the text of a string item (`si`, `is`, a comment's `text`): plain, or its rich runs joined, the raised ones as
 * superscripts; phonetic hints are left out.
 */
export class TextItem {
  private parts = "";
  private isText = false;
  private phonetic = 0;
  private isRaised = false;
  private start = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "t") {
      this.isText = this.phonetic === 0;
      this.start = this.parts.length;
    } else if (name === "rPh") this.phonetic++;
    else if (name === "r") this.isRaised = false;
    else if (name === "vertAlign") this.isRaised = attribute(attributes, "val") === "superscript";
  }

  text(piece: string): void {
    if (this.isText) this.parts += piece;
  }

  close(name: string): void {
    if (name === "t") {
      this.isText = false;
      if (this.isRaised)
        this.parts = this.parts.slice(0, this.start) + superscript(this.parts.slice(this.start));
    } else if (name === "rPh") this.phonetic--;
    else if (name === "r") this.isRaised = false;
  }

  /** The text gathered since the last call. */
  take(): string {
    const text = shownText(this.parts);
    this.parts = "";
    return text;
  }
}

import { FileProblem } from "../fileProblem";

const XML = "http://www.w3.org/XML/1998/namespace";

/**
 * The namespaces in force while a part is read. Declarations are rare and elements are many: an element without prefix where
 * nothing is declared costs one comparison, which a parser that resolves every name cannot offer.
 */
export class Namespaces {
  private readonly bound = new Map([["xml", XML]]);
  private readonly undo: {
    readonly depth: number;
    readonly prefix: string;
    readonly before: string | undefined;
  }[] = [];
  private declared: (readonly [prefix: string, uri: string])[] = [];
  private used: string[] = [];
  /** The namespace of names without prefix. */
  plain = "";

  /** Told of each attribute before its element is opened. */
  attribute(name: string, value: string): void {
    const colon = name.indexOf(":");
    if (colon === -1) {
      if (name === "xmlns") this.declared.push(["", value]);
    } else if (colon === 5 && name.startsWith("xmlns")) this.declared.push([name.slice(6), value]);
    else this.used.push(name.slice(0, colon));
  }

  /** Puts in force what the element at that depth declares. @throws FileProblem `damaged` when an attribute's prefix is bound to nothing */
  open(depth: number): void {
    if (this.declared.length > 0) {
      for (const [prefix, uri] of this.declared) {
        this.undo.push({ depth, prefix, before: this.bound.get(prefix) });
        this.bind(prefix, uri);
      }
      this.declared = [];
    }
    if (this.used.length > 0) {
      for (const prefix of this.used) this.of(prefix);
      this.used = [];
    }
  }

  /** Takes back what the element at that depth declared. */
  close(depth: number): void {
    for (let last = this.undo.at(-1); last?.depth === depth; last = this.undo.at(-1)) {
      this.bind(last.prefix, last.before);
      this.undo.pop();
    }
  }

  private bind(prefix: string, uri: string | undefined): void {
    if (uri === undefined) this.bound.delete(prefix);
    else this.bound.set(prefix, uri);
    if (prefix === "") this.plain = uri ?? "";
  }

  /** The namespace of a prefix. @throws FileProblem `damaged` when it is bound to nothing */
  of(prefix: string): string {
    const uri = this.bound.get(prefix);
    if (!uri) throw new FileProblem("damaged");
    return uri;
  }
}

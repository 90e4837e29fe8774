import fc from "fast-check";
import { anyText } from "../anyText";
import { displayed, displayedJson } from "../../src/messages/displayed";

const commands = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]/u;

it.each([
  ["Bret\u001b[31magne\u0007", "Bret\ufffd[31magne\ufffd"],
  ["Centre\u202eeriol", "Centre\ufffderiol"],
  ["Île-de-\r\nFrance\t1", "Île-de-  France 1"],
  ["1\u202f234,5\u00a0€ 😀", "1\u202f234,5\u00a0€ 😀"],
  [
    "« שלום עולם » : 12 € (مرحبا 3 مرحبا) 4",
    "« \u2068שלום עולם\u2069 » : 12 € (\u2068مرحبا 3 مرحبا\u2069) 4",
  ],
  ["\u2069שלום\u2067 12\u2068", "\ufffd\u2068שלום\u2069\ufffd 12\ufffd"],
])("shows %j as %j", (text, shown) => expect(displayed(text)).toBe(shown));

it("lets no character of command through, and JSON says the same as before", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(displayed(text).replace(/\u2068[^\u2066-\u2069]+\u2069/g, "")).not.toMatch(commands);
      expect(displayed(displayed(text))).toBe(displayed(text));
      const json = displayedJson(JSON.stringify({ [text]: text }));
      expect(json).not.toMatch(commands);
      expect(JSON.parse(json)).toEqual({ [text]: text });
    }),
  );
});

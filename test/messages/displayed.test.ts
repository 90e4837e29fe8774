import fc from "fast-check";
import { displayed, displayedJson } from "../../src/messages/displayed";

const commands = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]/u;

it.each([
  ["Bret\u001b[31magne\u0007", "Bret\ufffd[31magne\ufffd"],
  ["Centre\u202eeriol", "Centre\ufffderiol"],
  ["Île-de-\r\nFrance\t1", "Île-de-  France 1"],
  ["1\u202f234,5\u00a0€ 😀", "1\u202f234,5\u00a0€ 😀"],
])("shows %j as %j", (text, shown) => expect(displayed(text)).toBe(shown));

it("lets no character of command through, and JSON says the same as before", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(displayed(text)).not.toMatch(commands);
      const json = displayedJson(JSON.stringify({ [text]: text }));
      expect(json).not.toMatch(commands);
      expect(JSON.parse(json)).toEqual({ [text]: text });
    }),
  );
});

import { newFinding } from "../../src/checks";
import { describeFinding } from "../../src/messages/findings";
import { samples, withProof } from "./samples";

const shown = (language: "fr" | "en") =>
  samples.map(([name, finding]) => {
    const { title, sentence, cause, proof: proofs, formula } = describeFinding(finding, language);
    return [`${finding.code}${name && ` (${name})`}`, title, sentence, cause, ...proofs, formula]
      .filter((text) => text !== null)
      .join("\n  ");
  });

it("words every code in French", () => {
  expect(shown("fr").join("\n")).toMatchSnapshot();
});

it("words every code in English", () => {
  expect(shown("en").join("\n")).toMatchSnapshot();
});

it("leaves no place empty", () => {
  for (const text of [...shown("fr"), ...shown("en")])
    expect(text).not.toMatch(/undefined|null|NaN|\[object|« »|“”/);
});

it("writes the check by hand in the language of the user's Excel", () => {
  const finding = newFinding(withProof);
  expect(describeFinding(finding, "fr").formula).toBe("=F9-SOMME(C9:D9)+SOMME(E9)");
  expect(describeFinding(finding, "en").formula).toBe("=F9-SUM(C9:D9)+SUM(E9)");
});

it("keeps French marks with the word they follow", () => {
  for (const text of shown("fr")) expect(text).not.toMatch(/ [;:!?»]|« |\d [kM]?€/);
});

import type { Page } from "playwright-core";

/** A mark of French print after an ordinary space, or guillemets that can part from their words. */
const illSet = / [;:!?»]|« |[«][^\u202f]|[^\u202f]»/;

/**
 * What is wrong with the pane as it stands: rules of WCAG 2.2 AA and of good practice (axe is served beside the pane, whose content
 * security policy takes no other script), sideways scrolling, French texts that print would not set so.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ url: "axe.js" });
  const rules = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run(): Promise<{ violations: AxeRule[] }> } };
    type AxeRule = { id: string; nodes: { html: string }[] };
    const found = await tool.run();
    return found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(" ")}`);
  });
  const { overflow, language, texts } = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      // Formulas and what the user typed are shown as they are.
      if (parentElement && !parentElement.closest("script,style,code,textarea,pre"))
        found.push(textContent ?? "");
    }
    for (const named of document.querySelectorAll("[aria-label],[title],[placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) found.push(named.getAttribute(name) ?? "");
    return {
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      language: document.documentElement.lang,
      texts: found,
    };
  });
  return [
    ...rules,
    ...(overflow > 0 ? [`scrolls sideways by ${overflow}`] : []),
    ...(language === "fr" ? texts.filter((text) => illSet.test(text)).map((text) => `ill set: ${text}`) : []),
  ];
}

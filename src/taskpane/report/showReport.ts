/**
 * Shows a self-contained page of ours inside this one, without what a strict security policy refuses: its style sheets become
 * constructed ones, and the widths written in its markup are set one by one. Scripts have no place in it.
 */
export const showReport = (html: string, into: Document): void => {
  const allowed = html
    .replace(/<style>/g, '<template class="sheet">')
    .replace(/<\/style>/g, "</template>")
    .replace(/(<[a-z][^<>]*?) style="/g, '$1 data-style="');
  const given = new DOMParser().parseFromString(allowed, "text/html");
  into.adoptedStyleSheets = [...given.querySelectorAll<HTMLTemplateElement>("template.sheet")].map((one) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(one.content.textContent ?? "");
    return sheet;
  });
  given.querySelectorAll("script, template").forEach((node) => node.remove());
  into.title = given.title;
  into.documentElement.lang = given.documentElement.lang;
  into.body.replaceChildren(...given.body.childNodes);
  for (const element of into.querySelectorAll<HTMLElement>("[data-style]"))
    element.style.cssText = element.dataset["style"] ?? "";
};

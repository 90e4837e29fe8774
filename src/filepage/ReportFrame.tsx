import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Shows a self-contained page of ours inside this one, in a tree of its own so that their styles do not mix: style sheets become
 * constructed ones and the widths written in its markup are set one by one, as the security policy asks. It holds no script.
 */
export const ReportFrame = ({ html, label }: { readonly html: string; readonly label: string }): VNode => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = place.current;
    if (!own) return;
    const root = own.shadowRoot ?? own.attachShadow({ mode: "open" });
    const marked = html
      .replace(/<style>/g, '<template class="sheet">')
      .replace(/<\/style>/g, "</template>")
      .replace(/(<[a-z][^<>]*?) style="/g, '$1 data-style="');
    const given = new DOMParser().parseFromString(marked, "text/html");
    root.adoptedStyleSheets = [...given.querySelectorAll<HTMLTemplateElement>("template.sheet")].map(
      (one) => {
        const sheet = new CSSStyleSheet();
        // The page's own body is the frame here.
        sheet.replaceSync(
          (one.content.textContent ?? "").replace(/(^|[},])\s*(?:body|:root)\{/g, "$1:host{"),
        );
        return sheet;
      },
    );
    root.replaceChildren(...given.querySelectorAll("main"));
    for (const element of root.querySelectorAll<HTMLElement>("[data-style]"))
      element.style.cssText = element.dataset["style"] ?? "";
  }, [html]);
  return <div ref={place} class="report" role="region" aria-label={label} tabIndex={0} />;
};

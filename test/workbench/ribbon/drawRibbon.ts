import { byId, element } from "../element";
import type { Ribbon, RibbonButton } from "./readManifest";

/** Draws the tab and the groups of the manifest; `run` is what a click does. */
export function drawRibbon(ribbon: Ribbon, run: (button: RibbonButton) => Promise<void>): void {
  byId("ribbon-tab").textContent = ribbon.tab;
  byId("ribbon-groups").replaceChildren(
    ...ribbon.groups.map(({ label, buttons }) =>
      element(
        "div",
        { class: "ribbon-group", role: "group", "aria-label": label },
        element("div", { class: "ribbon-buttons" }, ...buttons.map((button) => drawButton(button, run))),
        element("div", { class: "ribbon-label", "aria-hidden": "true" }, label),
      ),
    ),
  );
}

function drawButton(button: RibbonButton, run: (button: RibbonButton) => Promise<void>): HTMLElement {
  const tipId = `tip-${button.id.replace(/\W/g, "-")}`;
  const drawn = element(
    "button",
    { type: "button", class: "ribbon-button", "aria-describedby": tipId },
    ...(button.icon ? [element("img", { src: button.icon, alt: "", width: "32", height: "32" })] : []),
    element("span", {}, button.label),
  );
  drawn.addEventListener("click", () => {
    if (drawn.getAttribute("aria-busy") === "true") return;
    drawn.setAttribute("aria-busy", "true");
    void run(button).finally(() => drawn.removeAttribute("aria-busy"));
  });
  const tip = element(
    "div",
    { id: tipId, class: "ribbon-tip", role: "tooltip" },
    element("strong", {}, button.title),
    element("span", {}, button.description),
  );
  const control = element("div", { class: "ribbon-control" }, drawn, tip);
  // As in Excel, the tooltip goes with the click or with Escape, and comes back with the next visit.
  const dismiss = (dismissed: boolean): void => void (tip.hidden = dismissed);
  drawn.addEventListener("click", () => dismiss(true));
  drawn.addEventListener("keydown", (event) => dismiss(tip.hidden === true || event.key === "Escape"));
  drawn.addEventListener("focus", () => dismiss(false));
  control.addEventListener("pointerenter", () => dismiss(false));
  return control;
}

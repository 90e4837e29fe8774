import type { ExcelHost } from "../../excel-host/excelHost";
import { byId } from "../element";

/** Widths that Excel allows, in pixels; it opens a pane at the standard one. */
const WIDTHS = { least: 320, standard: 350, most: 700 } as const;
const STEP = 10;

/** The task pane beside the grid: the add-in's page in a frame, resized and closed as in Excel. */
export class PaneFrame {
  private readonly panel = byId("pane-panel");
  private readonly edge = byId("pane-edge");
  private frame: HTMLIFrameElement | null = null;
  private host: ExcelHost | null = null;

  constructor() {
    byId("pane-close").addEventListener("click", () => this.close());
    this.resize(WIDTHS.standard);
    this.edge.addEventListener("pointerdown", (event) => this.drag(event));
    this.edge.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
      if (step !== undefined) this.resize(this.width() + step);
    });
  }

  /** Called with the add-in's page each time it is loaded. */
  onPage: (page: Document) => void = () => undefined;

  /** Loads the add-in afresh for that Excel, as for every workbook that is opened. */
  load(host: ExcelHost, title: string): void {
    this.host = host;
    window.excelHost = host;
    this.frame?.remove();
    this.frame = document.createElement("iframe");
    this.frame.title = title;
    this.frame.src = "./taskpane.html";
    this.frame.addEventListener("load", () => {
      if (this.frame?.contentDocument) this.onPage(this.frame.contentDocument);
    });
    byId("pane-title").textContent = title;
    byId("pane-body").append(this.frame);
    host.paneState = this.panel.hidden ? "Background" : "Visible";
  }

  /** Shows or hides the panel as the add-in asked. */
  update(): void {
    if (this.host?.paneState === "Visible") this.open();
  }

  open(): void {
    this.panel.hidden = false;
    this.edge.hidden = false;
    if (this.host) this.host.paneState = "Visible";
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** Gives the keyboard to the add-in's page. */
  enter(): void {
    this.frame?.contentWindow?.focus();
    this.frame?.contentDocument
      ?.querySelector<HTMLElement>("[role=tab][aria-selected=true], button")
      ?.focus();
  }

  /** The runtime goes on without its window, as a shared runtime does. */
  private close(): void {
    this.panel.hidden = true;
    this.edge.hidden = true;
    if (this.host) this.host.paneState = "Background";
    byId("ribbon-groups").querySelector("button")?.focus();
  }

  private width(): number {
    return this.panel.getBoundingClientRect().width;
  }

  private resize(width: number): void {
    const kept = Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)));
    this.panel.style.width = `${kept}px`;
    this.edge.setAttribute("aria-valuenow", String(kept));
  }

  private drag(start: PointerEvent): void {
    const [from, width] = [start.clientX, this.width()];
    const move = (event: PointerEvent): void => this.resize(width + from - event.clientX);
    this.edge.setPointerCapture(start.pointerId);
    this.edge.addEventListener("pointermove", move);
    this.edge.addEventListener("pointerup", () => this.edge.removeEventListener("pointermove", move), {
      once: true,
    });
  }
}

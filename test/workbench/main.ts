import { cycleRegions, type Region } from "./cycleRegions";
import { byId } from "./element";
import { acceptDrops } from "./files/acceptDrops";
import { emptyFile, openFile, type OpenedFile, UnreadableFile } from "./files/openFile";
import { saveCopy } from "./files/saveCopy";
import { PaneFrame } from "./pane/paneFrame";
import { drawRibbon } from "./ribbon/drawRibbon";
import { readManifest } from "./ribbon/readManifest";
import { Workbench } from "./workbench";

declare global {
  interface Window {
    /** For the curious, and for the browser tests. */
    workbench?: Workbench;
  }
}

const annexes = { "open-2007": "annexe-1-2007.xlsx", "open-2024": "annexe-1-2024.xlsx" } as const;

/** The page at work: ribbon, grid with the 2007 annex, pane. */
async function start(): Promise<void> {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  const [manifest, first] = await Promise.all([
    fetch("./manifest.xml").then((answer) => answer.text()),
    fetchAnnex(annexes["open-2007"]),
  ]);
  const ribbon = readManifest(manifest, "fr-FR");
  const pane = new PaneFrame();
  const workbench = new Workbench(pane, dark ? "dark" : "light");
  window.workbench = workbench;
  const show = (file: OpenedFile): void => {
    say(null);
    workbench.open(file, ribbon.product);
  };
  const open = async (opening: Promise<OpenedFile>): Promise<void> => {
    try {
      show(await opening);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(error.message);
    }
  };
  byId("product").textContent = ribbon.product;
  drawRibbon(ribbon, async ({ action }) => {
    if (action === null) pane.open();
    else if ((await workbench.current.host.ribbon.click(action)) !== 0)
      say("Le complément ne connaît pas cette commande ; recharger la page.");
  });
  const regions: readonly Region[] = [
    {
      isCurrent: () => byId("ribbon").contains(document.activeElement),
      isThere: () => true,
      enter: () => byId("ribbon-groups").querySelector("button")?.focus(),
    },
    {
      isCurrent: () => byId("grid-area").contains(document.activeElement),
      isThere: () => true,
      enter: () => workbench.focus.enter(),
    },
    {
      isCurrent: () => byId("pane-panel").contains(document.activeElement),
      isThere: () => pane.isOpen,
      enter: () => pane.enter(),
    },
  ];
  cycleRegions(regions, document);
  pane.onPage = (page) => cycleRegions(regions, page);
  show(first);

  for (const [id, name] of Object.entries(annexes))
    byId(id).addEventListener("click", () => void open(fetchAnnex(name)));
  byId("open-empty").addEventListener("click", () => show(emptyFile));
  const input = byId<HTMLInputElement>("file-input");
  byId("open-file").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void open(readFile(file));
  });
  acceptDrops((file) => void open(readFile(file)));
  byId("save-copy").addEventListener("click", () => void download(workbench));
}

const fetchAnnex = async (name: string): Promise<OpenedFile> => {
  const answer = await fetch(`./assets/${name}`);
  return openFile(name, new Uint8Array(await answer.arrayBuffer()));
};

const readFile = async (file: File): Promise<OpenedFile> =>
  openFile(file.name, new Uint8Array(await file.arrayBuffer()));

/** One sentence above the grid; null takes it away. */
function say(sentence: string | null): void {
  const notice = byId("notice");
  notice.hidden = sentence === null;
  notice.textContent = sentence;
}

async function download({ current }: Workbench): Promise<void> {
  const bytes = await saveCopy(current.host, current.file.looks);
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  link.href = address;
  link.download = `${current.file.workbook.name.replace(/\.\w+$/, "")} - copie.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}

void start().catch((error: unknown) => say(`L’atelier n’a pas pu s’ouvrir : ${String(error)}`));

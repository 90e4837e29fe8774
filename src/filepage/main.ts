import { startPage } from "./startPage";
import { openWorkshop, serveJobs } from "./workshop";
import "./page.css";

// The script of the page is its worker's too: a page opened from a folder may load nothing else.
if (typeof document === "undefined") serveJobs();
else {
  const root = document.getElementById("page");
  const script = document.querySelector("script")?.textContent ?? "";
  const isDark = matchMedia("(prefers-color-scheme: dark)");
  const dress = (): void =>
    void (document.documentElement.dataset["theme"] = isDark.matches ? "dark" : "light");
  isDark.addEventListener("change", dress);
  dress();
  if (root) startPage(root, navigator.language.startsWith("en") ? "en" : "fr", openWorkshop(script));
}

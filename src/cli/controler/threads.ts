import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { describeInternalError } from "../../messages/files";
import { counted } from "../../messages/typography";
import { nodeFiles } from "../nodeFiles";
import { controlFile, outcomeOf, type Asked, type Outcome } from "./outcome";

/** Old objects of one thread: a workbook at the bounds of the reader, and its check. A file that needs more is refused alone. */
const mebibytes = 1536;
const mostThreads = 8;

/** True in a thread that checks files; it then serves until it is told to end. */
export function serveFiles(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const asked = workerData as Asked;
  port.on("message", (file: string) => {
    void controlFile(file, asked, { readFile: nodeFiles.readFile, progress: () => undefined }).then(
      (outcome) => port.postMessage(JSON.stringify(outcome)),
    );
  });
  return true;
}

/**
 * Checks files on all the cores, one file at a time in each thread; the outcomes come in the order of the files.
 * `script` is the program that the threads run, where `serveFiles` must be called.
 */
export async function checkInThreads(
  files: readonly string[],
  asked: Asked,
  { script, progress }: { readonly script: string; readonly progress: (text: string) => void },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    let thread: Worker | null = null;
    while (next < files.length) {
      const index = next++;
      const file = files[index] ?? "";
      thread ??= new Worker(script, {
        workerData: asked,
        resourceLimits: { maxOldGenerationSizeMb: mebibytes },
      });
      try {
        outcomes[index] = await checkIn(thread, file);
      } catch (error) {
        // The thread died of that file: its result says so, and another thread takes the files that are left.
        await thread.terminate();
        thread = null;
        const message = describeInternalError(error);
        outcomes[index] = outcomeOf({ file, message }, asked);
      }
      progress(`${++done}/${counted(files.length, "fichier contrôlé", "fichiers contrôlés", "fr")}`);
    }
    await thread?.terminate();
  };
  const threads = Math.max(1, Math.min(availableParallelism(), mostThreads, Math.ceil(files.length / 4)));
  await Promise.all(Array.from({ length: threads }, lane));
  return outcomes;
}

function checkIn(thread: Worker, file: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.on("message", (outcome: string) => resolve(JSON.parse(outcome) as Outcome));
    thread.on("error", reject);
    thread.on("exit", (code) => reject(new Error(`thread ${code}`)));
    thread.postMessage(file);
  });
}

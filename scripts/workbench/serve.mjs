import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../dist");

/** Where a page is looked for, in order: the workbench's own files, then the add-in's. */
const folders = [path.join(root, "workbench"), path.join(root, "web")];

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The grid's library writes its own style elements; the pane's page, in its frame, allows none. */
const workbenchPolicy = `${strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}; frame-src 'self'`;

/** Excel on the web shows the pane in a frame of its own: over https nobody is kept out. */
const withoutFrames = (policy) => policy.replace("; frame-ancestors 'self'", "");

const fileFor = (address) => {
  const asked = decodeURIComponent(new URL(address, "http://localhost").pathname);
  const name = asked === "/" ? "/index.html" : path.posix.normalize(asked);
  return folders
    .map((folder) => path.join(folder, name))
    .find(
      (file) =>
        folders.some((folder) => file.startsWith(folder + path.sep)) &&
        existsSync(file) &&
        statSync(file).isFile(),
    );
};

const answer = (secure) => (request, response) => {
  const file = fileFor(request.url ?? "/");
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!file || !isRead) {
    response.writeHead(file ? 405 : 404, { "content-type": "text/plain; charset=utf-8" }).end("Introuvable.");
    return;
  }
  const isWorkbench = file === path.join(folders[0], "index.html");
  response.writeHead(200, {
    "content-type": types[path.extname(file)] ?? "application/octet-stream",
    "content-security-policy": secure ? withoutFrames(strict) : isWorkbench ? workbenchPolicy : strict,
    // Excel on the web reads the metadata of the functions from its own origin.
    ...(secure && file.endsWith(".json") && { "access-control-allow-origin": "*" }),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // Excel on Windows shows a generic icon in place of one that it may not keep.
    "cache-control": /\.(png|svg)$/.test(file) ? "public, max-age=86400" : "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
};

/**
 * Serves dist/workbench and dist/web on this machine only, at that port or at the next free one; over https, for a
 * real Excel, when a certificate is given, and then at that port alone, since the manifest names it.
 * @returns the server and its address
 */
export function serve(port, certificate) {
  return new Promise((resolve, reject) => {
    const server = certificate ? createSecureServer(certificate, answer(true)) : createServer(answer(false));
    server.once("error", (error) => {
      if (!certificate && error.code === "EADDRINUSE" && port < 65535) resolve(serve(port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      const { port: taken } = server.address();
      resolve({ server, address: `${certificate ? "https" : "http"}://localhost:${taken}/` });
    });
  });
}

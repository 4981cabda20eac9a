/** Pages of another origin that embed landscapes, as lessons, decks and courses do. */
import { readFileSync, rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

interface HostPage {
  headers?: Record<string, string>;
  html: string;
}

export interface Hosts {
  /** Address of a page by its name. */
  address(name: string): string;
  close(): void;
}

const OWN = '<p id="own">What the author put there.</p>';

/** @param lab address of the built site, ending with "/" */
function hostPages(lab: string, link: string): Record<string, HostPage> {
  const figure = (attributes = "") =>
    `<topograd-landscape link="${link}" ${attributes}>${OWN}</topograd-landscape>`;
  const finding = (attributes: string) =>
    `<topograd-landscape finding="sam-flattens" height="auto" ${attributes}>${OWN}</topograd-landscape>`;
  const page = (body: string, head = "") =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="stylesheet" href="host.css"><script src="recorder.js"></script>${head}<body>${body}`;
  const classic = `<script defer src="${lab}topograd-embed.js"></script>`;
  const policy = (frames: string) => ({
    "Content-Security-Policy": `default-src 'none'; script-src 'self' ${lab}; style-src 'self'; frame-src ${frames}`,
  });
  return {
    plain: { html: page(figure(), classic) },
    module: {
      html: page(figure(), `<script type="module" src="${lab}topograd-embed.js"></script>`),
    },
    imported: {
      html: page(`${figure()}<script type="module">import "${lab}topograd-embed.mjs";</script>`),
    },
    react: {
      html: page('<div id="root"></div><script type="module" src="react.js"></script>').replace(
        "<body>",
        `<body data-lab="${lab}" data-link="${link}">`,
      ),
    },
    slides: {
      html: page(
        `<section><h1>First slide</h1></section><section>${figure()}</section><script src="slides.js"></script>`,
        classic,
      ),
    },
    narrow: {
      html: page(
        `<details class="narrow"><summary>A figure</summary>${figure('figure="terrain,loss" height="auto"')}</details><script src="unfold.js"></script>`,
        classic,
      ).replace("<html", '<html dir="rtl"'),
    },
    tabs: {
      html: page(
        `<div role="tabpanel"><h1>First tab</h1></div><div role="tabpanel" hidden>${figure()}</div><script src="tabs.js"></script>`,
        classic,
      ),
    },
    documented: { html: page(documented(lab, link).join("\n"), classic) },
    strict: { headers: policy(lab), html: page(figure(), classic) },
    sandboxed: {
      html: page(figure(), classic),
      headers: { "Content-Security-Policy": "sandbox allow-scripts" },
    },
    isolated: {
      headers: {
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
      },
      html: page(figure(), `<script defer crossorigin src="${lab}topograd-embed.js"></script>`),
    },
    file: { html: page(figure(), classic) },
    card: { html: page(finding(""), classic) },
    chart: { html: page(finding('figure="chart"'), classic) },
    "strict-card": { headers: policy(lab), html: page(finding(""), classic) },
    "sandboxed-card": {
      html: page(finding(""), classic),
      headers: { "Content-Security-Policy": "sandbox allow-scripts" },
    },
    "isolated-chart": {
      headers: {
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
      },
      html: page(
        finding('figure="chart"'),
        `<script defer crossorigin src="${lab}topograd-embed.js"></script>`,
      ),
    },
    "narrow-card": {
      html: page(
        `<details class="narrow"><summary>A finding</summary>${finding("")}</details><script src="unfold.js"></script>`,
        classic,
      ).replace("<html", '<html dir="rtl"'),
    },
    // What goes wrong.
    "unknown-card": {
      html: page(finding("").replace("sam-flattens", "no-such-finding"), classic),
    },
    forbidding: { headers: policy("'none'"), html: page(figure(), classic) },
    unreachable: { html: page(figure('src="http://127.0.0.1:9/embed.html"'), classic) },
    foreign: { html: page(figure('src="refusing.html"'), classic) },
    refusing: { headers: { "X-Frame-Options": "DENY" }, html: page("") },
    bundled: {
      html: page(figure(), '<script type="module" src="react.js"></script>'),
    },
    twenty: { html: page(figure('show="" class="small"').repeat(20), classic) },
    late: { html: page(`<div class="far"></div>${figure()}`, classic) },
  };
}

/** What docs/embedding.md says to write in other people's editors, as it then stands in their pages. */
function documented(lab: string, link: string): string[] {
  const text = readFileSync("docs/embedding.md", "utf8");
  const [, section] = text.split("## In other people's editors");
  const blocks = section.split(/^## /m)[0].matchAll(/^(`{3,4})\w+\n(.*?)^\1$/gms);
  return Array.from(blocks, ([, , code]) => {
    const [tag] = code.match(/<(iframe|topograd-landscape)\b.*<\/\1>/s) ?? [];
    return (tag ?? `<iframe src="${code.trim()}"></iframe>`)
      .replaceAll("https://lab.example/topograd/", lab)
      .replaceAll("https://school.example/valley.npz", `${lab}gallery/edge-of-stability.npz`)
      .replaceAll(/"\/?valley.npz"/g, `"${lab}gallery/edge-of-stability.npz"`)
      .replaceAll("#1.d.7Vp5…", link);
  });
}

const STYLES = `body { margin: 0; color: #222; } .dark { background: #111; color: #eee; }
.dark body { color: inherit; } .system { color-scheme: light dark; } topograd-landscape { max-width: 600px; }
.narrow { width: 240px; }
.small { display: inline-block; width: 290px; height: 240px; } section[hidden] { display: none; } .stage { transform: scale(.8); width: 800px; } .far { height: 3000px; }`;

/** Serves the pages on a port of their own, under another name than the site's: another origin. */
export async function serveHosts(lab: string, link: string): Promise<Hosts> {
  const pages = hostPages(lab, link);
  const files: Record<string, string> = {
    "host.css": STYLES,
    "recorder.js": await readFile("e2e/hosts/recorder.js", "utf8"),
    "slides.js": await readFile("e2e/hosts/slides.js", "utf8"),
    "tabs.js": await readFile("e2e/hosts/tabs.js", "utf8"),
    "unfold.js": await readFile("e2e/hosts/unfold.js", "utf8"),
    "react.js": await bundle("e2e/hosts/react.tsx"),
  };
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    const page = pages[name.replace(/\.html$/, "")];
    const text = page?.html ?? files[name];
    const type = page ? "text/html" : name.endsWith(".css") ? "text/css" : "text/javascript";
    response.writeHead(text === undefined ? 404 : 200, {
      "Content-Type": `${type}; charset=utf-8`,
      "Access-Control-Allow-Origin": "*",
      ...page?.headers,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const folder = await mkdtemp(join(tmpdir(), "host-"));
  for (const [name, text] of Object.entries({ ...files, "file.html": pages.file.html }))
    await writeFile(join(folder, name), text);

  return {
    address: (name) =>
      name === "file"
        ? pathToFileURL(join(folder, "file.html")).href
        : `http://localhost:${port}/${name}.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

/** One script of everything that an entry imports, as a page's own bundler makes it. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"development"' },
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "react" } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((output) => ("output" in output ? output.output : []));
  if (chunk?.type !== "chunk") throw new Error(`There is no bundle of ${entry}.`);
  return chunk.code;
}

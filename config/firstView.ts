import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from "vite";
import { firstExhibit } from "./firstExhibit.ts";

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** The terrain: the lab shows one on every visit. */
const STAGE = "/src/scene/Stage.tsx";
/** What reads the landscape that a first visit begins with. */
const READER = "/src/snapshot/snapshotFile.ts";

/** The chunk that holds a module, what it imports at once, and its styles. */
function filesWith(bundle: Bundle, module: string): { scripts: string[]; styles: string[] } {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (first === undefined) throw new Error(`No chunk of the built site holds ${module}.`);
  const reached = new Set([first]);
  for (const { imports } of reached)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) reached.add(chunk);
  return {
    scripts: [...reached].map(({ fileName }) => fileName),
    styles: [...reached].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  };
}

const SHEET = / *<link rel="stylesheet"[^>]*href="\.\/([^"]+)">\n/g;
const LAB = '    <div id="root">';

/**
 * Lets the page say its first words before its style sheets are there: a browser paints nothing below a
 * sheet that it waits for, and scripts wait for sheets wherever they stand.
 */
function sheetsAfterWords(html: string): { html: string; sheets: string[] } {
  const sheets = [...html.matchAll(SHEET)];
  if (sheets.length === 0 || !html.includes(LAB))
    throw new Error("index.html has no style sheets, or no place for the lab.");
  const links = sheets.map(([link]) => link).join("");
  return {
    html: html.replace(SHEET, "").replace(LAB, `${links}${LAB}`),
    sheets: sheets.map(([, href]) => href),
  };
}

/**
 * Asks for the terrain together with the lab, and on a first visit for the first landscape too: each
 * would be found by what came before it, a round trip later. What only a first visit needs is marked
 * `data-first`, for the script in index.html to ask for.
 */
export function firstView(): Plugin {
  return {
    name: "first-view",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, path }) {
        if (bundle === undefined || path !== "/index.html") return;
        const page = sheetsAfterWords(html);
        const known = (file: string) => page.html.includes(file);
        const stage = filesWith(bundle, STAGE);
        const asked = new Set(stage.scripts);
        const reader = filesWith(bundle, READER).scripts.filter((file) => !asked.has(file));
        // A parser that waits for one sheet does not see the next.
        const styles = new Set([...page.sheets, ...stage.styles]);
        const scripts: Record<string, string>[] = [
          ...stage.scripts.map((href) => ({ rel: "modulepreload", href })),
          ...reader.map((href) => ({ "data-first": "modulepreload", href })),
        ];
        const links: Record<string, string>[] = [
          ...[...styles].map((href) => ({ rel: "preload", as: "style", href })),
          ...scripts.filter(({ href }) => !known(href)),
          ...["gallery/index.json", firstExhibit()].map((href) => ({
            "data-first": "preload",
            as: "fetch",
            fetchpriority: "low",
            href,
          })),
        ];
        return {
          html: page.html,
          tags: links.map(
            ({ href, ...attrs }): HtmlTagDescriptor => ({
              tag: "link",
              attrs: { ...attrs, crossorigin: true, href: `./${href}` },
              // The script sees what stands before it; scripts come after the page's own.
              injectTo: attrs.rel === "modulepreload" ? "head" : "head-prepend",
            }),
          ),
        };
      },
    },
  };
}

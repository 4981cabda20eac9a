/**
 * A landscape as one page that needs nothing beside it: the frame's script, its styles and the snapshot
 * in one file, which opens from a disk and without a network.
 */

/** Where the page keeps its snapshot; `embed/carried.ts` reads it. */
export const CARRIER = "topograd-snapshot";

/** What the frame's page loads. */
export interface FrameParts {
  script: string;
  styles: string;
}

/** Nothing may be loaded or sent: all there is stands in the page. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

/**
 * The parts of the built site's `embed.html`.
 * @throws Error in words where they cannot be had
 */
export async function fetchFrameParts(site: string, signal: AbortSignal): Promise<FrameParts> {
  const address = new URL("embed.html", site);
  const page = new DOMParser().parseFromString(await textAt(address, signal), "text/html");
  const script = page.querySelector("script[src][defer]")?.getAttribute("src");
  const styles = page.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
  if (!script || !styles)
    throw new Error("Only the built site can write such a page: see npm run build.");
  return {
    script: await textAt(new URL(script, address), signal),
    styles: await textAt(new URL(styles, address), signal),
  };
}

async function textAt(address: URL, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, { signal });
    if (response.ok) return await response.text();
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(unreachable(address), { cause: error });
  }
  throw new Error(unreachable(address));
}

const unreachable = ({ pathname }: URL) =>
  `${pathname.split("/").at(-1)} cannot be loaded. Connect to the network, and try again.`;

/**
 * @param bytes of a snapshot file, of one or several runs.
 * @param lab address of the lab with the same landscape, as far as it fits an address.
 */
export function standalonePage(
  { script, styles }: FrameParts,
  { title, lab, bytes }: { title: string; lab: string; bytes: Uint8Array },
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${styles.replace(/<\/(?=style)/gi, "<\\/")}</style>
</head>
<body>
<div id="root"><p class="embed-waiting">This landscape is drawn by your browser and needs JavaScript.</p></div>
<script type="text/plain" id="${CARRIER}" data-lab="${escaped(lab)}">${base64(bytes)}</script>
<script>${inScript(script)}</script>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** A script's text that ends no script element: both stand in strings and patterns only. */
const inScript = (text: string): string =>
  text.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "<\\!--");

function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

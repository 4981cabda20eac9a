/**
 * A landscape as one page that needs nothing beside it: the frame's script, its styles and the snapshot
 * in one file, which opens from a disk and without a network.
 */

import { languageOf, languages } from "../../language/languages";
import { locale, said } from "../../language/spoken";
import { t } from "../../language/t";
import { wordsScript } from "../../language/wordsScript";

/** Where the page keeps its snapshot, and the tag of its language; `embed/carried.ts` reads them. */
export const CARRIER = "topograd-snapshot";

/** What the frame's page loads. */
export interface FrameParts {
  script: string;
  styles: string;
  /** The script with the words of the language that the page speaks; "" in English. */
  words: string;
}

/** Nothing may be loaded or sent: all there is stands in the page. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

/**
 * The parts of the built site's `embed.html`, in the language of this page.
 * @throws Error in words where they cannot be had
 */
export async function fetchFrameParts(site: string, signal: AbortSignal): Promise<FrameParts> {
  const address = new URL("embed.html", site);
  const language = languageOf(locale());
  const words = language === null || language === "en" ? null : wordsScript(language);
  const page = new DOMParser().parseFromString(await textAt(address, signal), "text/html");
  const script = page.querySelector("script[src][defer]")?.getAttribute("src");
  const styles = page.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
  if (!script || !styles)
    throw new Error("Only the built site can write such a page: see npm run build.");
  return {
    script: await textAt(new URL(script, address), signal),
    styles: await textAt(new URL(styles, address), signal),
    words: words === null ? "" : await textAt(new URL(words, address), signal),
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
  t`${pathname.split("/").at(-1) ?? ""} cannot be loaded. Connect to the network, and try again.`;

/**
 * @param bytes of a snapshot file, of one or several runs.
 * @param lab address of the lab with the same landscape, as far as it fits an address.
 */
export function standalonePage(
  { script, styles, words }: FrameParts,
  { title, lab, bytes }: { title: string; lab: string; bytes: Uint8Array },
): string {
  const language = languageOf(locale());
  const direction = languages.find(({ id }) => id === language)?.direction ?? "ltr";
  const spoken = words === "" ? "" : `\n<script>${inScript(words)}</script>`;
  return `<!doctype html>
<html lang="${locale()}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${styles.replace(/<\/(?=style)/gi, "<\\/")}</style>
</head>
<body>
<div id="root"><p class="embed-waiting">${escaped(said("This landscape is drawn by your browser and needs JavaScript."))}</p></div>
<script type="text/plain" id="${CARRIER}" data-lab="${escaped(lab)}" data-lang="${locale()}">${base64(bytes)}</script>${spoken}
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

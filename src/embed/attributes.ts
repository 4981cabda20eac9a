/** What the attributes of `<topograd-landscape>` ask for. */
import type { Theme } from "../scene/palette";
import { frameAddress, hasPermission, switchedOn } from "./frameAddress";
import { type Look, lookNames, parseLook } from "./options";

/** Which landscape or finding is shown; another value makes another frame, which begins where it begins. */
export const CONTENT = ["src", "link", "snapshot", "finding"];
/** How it is shown; another value makes another frame, which goes on. */
export const MANNER = [
  "lang",
  "show",
  "figure",
  "tabs",
  "touch",
  "autoplay",
  "train",
  "sandbox",
  "credentialless",
];
/** How it is looked at; another value changes the view. */
export const LOOK = Object.keys(lookNames);
/** Its room in the page. */
export const BOX = ["height", "aspect"];

const NO_SCRIPTS = "The frame's sandbox lacks allow-scripts, without which nothing can be drawn.";

export const sandboxOf = (element: Element): string =>
  element.getAttribute("sandbox") ?? "allow-scripts";

export const lookOf = (element: Element): Look => parseLook((name) => element.getAttribute(name));

export const labelOf = (element: Element): string =>
  element.getAttribute("label") ?? (element.hasAttribute("finding") ? "Finding" : "Loss landscape");

/**
 * Pages with an embedder policy show no other frames. Whether a page has one cannot be asked, save
 * where it isolates the page; another site's frame is better off without cookies anyway.
 */
export function isCredentialless(element: Element, address: URL): boolean {
  const asked = switchedOn(element.getAttribute("credentialless"));
  return asked ?? (crossOriginIsolated || address.origin !== location.origin);
}

interface AddressSettings {
  theme: Theme;
  /** Moved or tried again, it goes on where it was. */
  goesOn: boolean;
  /** Address of the host script, which lies beside `embed.html`; null where unknown. */
  script: string | null;
}

/** @throws Error in words for the reader, where no frame could show anything. */
export function addressOf(element: Element, { theme, goesOn, script }: AddressSettings): URL {
  if (!hasPermission(sandboxOf(element), "allow-scripts")) throw new Error(NO_SCRIPTS);
  return frameAddress(
    {
      src: element.getAttribute("src"),
      link: element.getAttribute("link"),
      snapshot: element.getAttribute("snapshot"),
      finding: element.getAttribute("finding"),
      theme,
      // That of the page around it, where the element has none of its own.
      lang: element.closest("[lang]")?.getAttribute("lang") ?? null,
      show: element.getAttribute("show"),
      figure: element.getAttribute("figure"),
      tabs: switchedOn(element.getAttribute("tabs")),
      look: lookOf(element),
      touch: element.getAttribute("touch"),
      autoplay: goesOn ? false : switchedOn(element.getAttribute("autoplay")),
      train: switchedOn(element.getAttribute("train")),
    },
    script,
    document.baseURI,
  );
}

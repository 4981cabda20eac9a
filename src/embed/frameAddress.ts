import { cardAddress, findingsOf, isCard } from "./cardAddress";
import {
  formatOptions,
  type Look,
  parseFigures,
  parseOptions,
  parseParts,
  spokenTag,
  type ThemeChoice,
} from "./options";

/** What the attributes of `<topograd-landscape>` say; null where one is missing. */
export interface FrameAttributes {
  /** Address of `embed.html`; its own options and link hold where no attribute says otherwise. */
  src: string | null;
  link: string | null;
  /** Id of a finding, in place of a landscape. */
  finding: string | null;
  snapshot: string | null;
  theme: string | null;
  lang: string | null;
  show: string | null;
  figure: string | null;
  tabs: boolean | null;
  look: Look;
  touch: string | null;
  autoplay: boolean | null;
  train: boolean | null;
}

const NO_SCRIPT =
  'The landscape does not know where Topograd is, because its script was bundled with others or renamed: give the element src="https://…/embed.html", the address of that page.';

/**
 * Address of the frame.
 *
 * @param script address of the host script, which lies beside `embed.html`; null where unknown
 * @param page address that relative ones in attributes are resolved against
 * @throws Error in words when there is no address of `embed.html`, or an attribute holds none
 */
export function frameAddress(
  attributes: FrameAttributes,
  script: string | null,
  page: string,
): URL {
  const { src, link, snapshot, theme, lang, show, figure, tabs, look, touch, autoplay, train } =
    attributes;
  if (src === null && script === null) throw new Error(NO_SCRIPT);
  const address = resolved("src", src ?? "embed.html", src === null ? script : page);
  if (link !== null) address.hash = linkHash(link);
  const spoken = lang === null ? null : spokenTag(lang) || null;
  const card = cardAddress(address, { ...attributes, lang: spoken });
  if (card !== null) return card;
  const options = parseOptions(address.search);
  if (theme !== null) options.theme = parseOptions(`theme=${theme}`).theme as ThemeChoice;
  if (lang !== null) options.lang = spokenTag(lang);
  if (show !== null) options.show = parseParts(show);
  if (figure !== null) options.figures = parseFigures(figure);
  if (tabs !== null) options.tabs = tabs;
  options.look = { ...options.look, ...look };
  if (touch !== null) options.touch = touch === "one" ? "one" : "two";
  if (autoplay !== null) options.autoplay = autoplay;
  if (train !== null) options.train = train;
  if (snapshot !== null) {
    options.snapshot = resolved("snapshot", snapshot, page).href;
    options.fromHost = true;
  }
  address.search = formatOptions(options);
  return address;
}

function resolved(attribute: string, value: string, base: string | null): URL {
  if (base !== null && URL.canParse(value, base)) return new URL(value, base);
  throw new Error(`The element's ${attribute} is not an address: "${value}".`);
}

/**
 * What a script says its own address is, if that can be believed. A bundler puts the address of its
 * own bundle there, or of a file on the machine that it ran on.
 */
export function believedAddress(claimed: string, page: string): string | null {
  if (!URL.canParse(claimed)) return null;
  const { pathname, protocol } = new URL(claimed);
  const ours = /\/topograd-embed[^/]*$/.test(pathname);
  return ours && (protocol !== "file:" || page.startsWith("file:")) ? claimed : null;
}

/** Whether an attribute is there and not "false", as templates and frameworks write it; null: absent. */
export function switchedOn(value: string | null): boolean | null {
  return value === null ? null : !/^\s*(false|off|no|0)\s*$/i.test(value);
}

/** Whether a frame's sandbox holds a permission. */
export function hasPermission(sandbox: string, permission: string): boolean {
  return sandbox.split(/\s+/).includes(permission);
}

/** The `#…` part of a link, whether the whole link was given or only that part. */
function linkHash(link: string): string {
  const at = link.indexOf("#");
  return at < 0 ? `#${link}` : link.slice(at);
}

/** Origin that the frame's messages come from: a sandbox without `allow-same-origin` has none. */
export function frameOrigin(address: URL, sandbox: string): string {
  return hasPermission(sandbox, "allow-same-origin") ? address.origin : "null";
}

/** Address of the whole lab with the frame's landscape, or of the page of findings with its finding. */
export function labOf(frame: URL): string {
  if (isCard(frame)) return findingsOf(frame);
  const lab = new URL("./", frame);
  const { snapshot } = parseOptions(frame.search);
  if (frame.hash !== "") lab.hash = frame.hash;
  else if (snapshot !== null) lab.searchParams.set("snapshot", new URL(snapshot, frame).href);
  return lab.href;
}

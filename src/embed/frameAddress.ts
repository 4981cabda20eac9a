import { formatOptions, parseOptions, parseParts, type ThemeChoice } from "./options";

/** What the attributes of `<topograd-landscape>` say; null where one is missing. */
export interface FrameAttributes {
  /** Address of `embed.html`; its own options and link hold where no attribute says otherwise. */
  src: string | null;
  link: string | null;
  snapshot: string | null;
  theme: string | null;
  show: string | null;
  touch: string | null;
  autoplay: boolean;
  train: boolean;
}

/**
 * Address of the frame.
 *
 * @param script address of the host script, which lies beside `embed.html`; null where unknown
 * @param page address that relative ones in attributes are resolved against
 * @throws TypeError when there is no address of `embed.html`
 */
export function frameAddress(
  attributes: FrameAttributes,
  script: string | null,
  page: string,
): URL {
  const { src, link, snapshot, theme, show, touch, autoplay, train } = attributes;
  const address = src === null ? new URL("embed.html", script ?? "no script") : new URL(src, page);
  const options = parseOptions(address.search);
  if (theme !== null) options.theme = parseOptions(`theme=${theme}`).theme as ThemeChoice;
  if (show !== null) options.show = parseParts(show);
  if (touch !== null) options.touch = touch === "one" ? "one" : "two";
  if (autoplay) options.autoplay = true;
  if (train) options.train = true;
  if (snapshot !== null) {
    options.snapshot = new URL(snapshot, page).href;
    options.fromHost = true;
  }
  address.search = formatOptions(options);
  if (link !== null) address.hash = linkHash(link);
  return address;
}

/** The `#…` part of a link, whether the whole link was given or only that part. */
function linkHash(link: string): string {
  const at = link.indexOf("#");
  return at < 0 ? `#${link}` : link.slice(at);
}

/** Origin that the frame's messages come from: a sandbox without `allow-same-origin` has none. */
export function frameOrigin(address: URL, sandbox: string): string {
  return sandbox.split(/\s+/).includes("allow-same-origin") ? address.origin : "null";
}

/** Address of the whole lab with the frame's landscape. */
export function labOf(frame: URL): string {
  const lab = new URL("./", frame);
  const { snapshot } = parseOptions(frame.search);
  if (frame.hash !== "") lab.hash = frame.hash;
  else if (snapshot !== null) lab.searchParams.set("snapshot", new URL(snapshot, frame).href);
  return lab.href;
}

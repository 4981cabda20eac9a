/** What may be chosen about an embedded landscape: the query string of `embed.html`. */

export type ThemeChoice = "light" | "dark" | "auto";

/** Parts of the frame besides the stage. */
export const parts = ["title", "time", "probe", "caption"] as const;
export type Part = (typeof parts)[number];

export interface EmbedOptions {
  theme: ThemeChoice;
  show: ReadonlySet<Part>;
  /** Plays once it is seen, unless the reader prefers reduced motion. */
  autoplay: boolean;
  /** Address of a snapshot file, as written; null when the link holds the snapshot. */
  snapshot: string | null;
  /** The host page sends the snapshot's bytes in an `open` message. */
  fromHost: boolean;
  /** Fingers that turn the stage; two leave one for scrolling the page around it. */
  touch: "one" | "two";
  /** Offers to run the recipe again. */
  train: boolean;
  /** Tells a learning platform the height it wants, as LTI tools do. */
  lti: boolean;
}

export const defaultOptions: EmbedOptions = {
  theme: "auto",
  show: new Set(parts),
  autoplay: false,
  snapshot: null,
  fromHost: false,
  touch: "two",
  train: false,
  lti: false,
};

const isTheme = (text: string | null): text is ThemeChoice =>
  text === "light" || text === "dark" || text === "auto";

/** A list such as "title,time" or "title time"; words that mean nothing are skipped. */
export function parseParts(list: string): Set<Part> {
  const words = list.split(/[\s,]+/);
  return new Set(parts.filter((part) => words.includes(part)));
}

/** Never fails: what is missing or means nothing keeps its default. */
export function parseOptions(query: string): EmbedOptions {
  const values = new URLSearchParams(query);
  const theme = values.get("theme");
  const show = values.get("show");
  return {
    theme: isTheme(theme) ? theme : defaultOptions.theme,
    show: show === null ? defaultOptions.show : parseParts(show),
    autoplay: values.get("autoplay") === "1",
    snapshot: values.get("snapshot"),
    fromHost: values.get("from") === "host",
    touch: values.get("touch") === "one" ? "one" : "two",
    train: values.get("train") === "1",
    lti: values.get("lti") === "1",
  };
}

/** The query that `parseOptions` reads back, without its "?"; defaults are left out. */
export function formatOptions(options: EmbedOptions): string {
  const values = new URLSearchParams();
  if (options.theme !== defaultOptions.theme) values.set("theme", options.theme);
  if (parts.some((part) => !options.show.has(part))) {
    values.set("show", parts.filter((part) => options.show.has(part)).join(","));
  }
  if (options.autoplay) values.set("autoplay", "1");
  if (options.snapshot !== null) values.set("snapshot", options.snapshot);
  if (options.fromHost) values.set("from", "host");
  if (options.touch === "one") values.set("touch", "one");
  if (options.train) values.set("train", "1");
  if (options.lti) values.set("lti", "1");
  return values.toString();
}

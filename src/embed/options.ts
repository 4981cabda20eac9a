/** What may be chosen about an embedded landscape: the query string of `embed.html`. */
import { type FigureKind, figureKinds } from "../app/share/figureKinds";
import { languageOf } from "../language/languages";
import type { View } from "../snapshot/view";

export type ThemeChoice = "light" | "dark" | "auto";

/** Parts of the frame besides the stage. */
export const parts = ["title", "time", "probe", "caption"] as const;
export type Part = (typeof parts)[number];

export type { FigureKind };

/** How a landscape is looked at, where the snapshot's own view is not wanted. */
export type Look = Partial<Pick<View, "ceiling" | "height" | "color" | "camera">>;

export interface EmbedOptions {
  theme: ThemeChoice;
  /** Tag of a language that the frame speaks; "" for English. */
  lang: string;
  /** At least one, in the order in which they stand. */
  figures: readonly FigureKind[];
  /** One figure at a time, the others behind tabs. */
  tabs: boolean;
  look: Look;
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
  lang: "",
  figures: ["terrain"],
  tabs: false,
  look: {},
  show: new Set(parts),
  autoplay: false,
  snapshot: null,
  fromHost: false,
  touch: "two",
  train: false,
  lti: false,
};

export const isTheme = (text: string | null): text is ThemeChoice =>
  text === "light" || text === "dark" || text === "auto";

/** A tag that means something, and not English. */
export function spokenTag(tag: string): string {
  const language = languageOf(tag);
  return language === null || language === "en" ? "" : tag;
}

/** A list such as "title,time" or "title time"; words that mean nothing are skipped. */
export function parseParts(list: string): Set<Part> {
  const words = list.split(/[\s,]+/);
  return new Set(parts.filter((part) => words.includes(part)));
}

/** A list such as "map,loss", each once; words that mean nothing are skipped. */
export function parseFigures(list: string): readonly FigureKind[] {
  const words = [...new Set(list.split(/[\s,]+/))];
  const known = words.filter((word) => figureKinds.some((kind) => kind === word)) as FigureKind[];
  return known.length > 0 ? known : defaultOptions.figures;
}

/** What each of these words, as an attribute or in a query, says about the view. */
const looks: { [Name in keyof Look]-?: (text: string) => Look[Name] } = {
  ceiling: (text) => (isNumber(text) ? Number(text) : undefined),
  height: (text) => (["linear", "log", "rank"] as const).find((kind) => kind === text),
  color: (text) =>
    (["loss", "largest", "smallest", "ratio"] as const).find((kind) => kind === text),
  camera(text) {
    const words = text.trim().split(/[\s,]+/);
    if ((words.length !== 3 && words.length !== 6) || !words.every(isNumber)) return undefined;
    const [x, y, z, ...target] = words.map(Number);
    return { position: [x, y, z], target: target.length === 3 ? point(target) : [0, 0, 0] };
  },
};

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
const point = ([x, y, z]: number[]): [number, number, number] => [x, y, z];

/** Names of the view's fields in queries and attributes; the element has a `height` of its own. */
export const lookNames = {
  ceiling: "ceiling",
  scale: "height",
  color: "color",
  camera: "camera",
} as const;

/** @param read the text behind a name; null for none. What means nothing is left out. */
export function parseLook(read: (name: string) => string | null): Look {
  const look: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(lookNames)) {
    const value = looks[field](read(name) ?? "");
    if (value !== undefined) look[field] = value;
  }
  return look as Look;
}

function lookText(value: NonNullable<Look[keyof Look]>): string {
  return typeof value === "object" ? [...value.position, ...value.target].join(",") : String(value);
}

/** Never fails: what is missing or means nothing keeps its default. */
export function parseOptions(query: string): EmbedOptions {
  const values = new URLSearchParams(query);
  const theme = values.get("theme");
  const show = values.get("show");
  const lang = values.get("lang") ?? "";
  return {
    theme: isTheme(theme) ? theme : defaultOptions.theme,
    lang: spokenTag(lang),
    figures: parseFigures(values.get("figure") ?? ""),
    tabs: values.get("tabs") === "1",
    look: parseLook((name) => values.get(name)),
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
  if (options.lang !== "") values.set("lang", options.lang);
  const figures = options.figures.join(",");
  if (figures !== defaultOptions.figures.join(",")) values.set("figure", figures);
  if (options.tabs) values.set("tabs", "1");
  for (const [name, field] of Object.entries(lookNames)) {
    const value = options.look[field];
    if (value !== undefined && value !== null) values.set(name, lookText(value));
  }
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

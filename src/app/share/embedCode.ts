/** The markup that puts a landscape into another page; docs/embedding.md explains it. */

import { locale } from "../../language/spoken";
import { t } from "../../language/t";
import { type FigureKind, figureKinds } from "./figureKinds";

export const embedParts = ["title", "time", "probe", "caption"] as const;
export type EmbedPart = (typeof embedParts)[number];

export interface EmbedChoices {
  /** The element keeps frames lazy and light, but needs a script; the frame needs none. */
  form: "element" | "frame";
  theme: "auto" | "light" | "dark";
  /** None is the terrain. */
  figures: ReadonlySet<FigureKind>;
  show: ReadonlySet<EmbedPart>;
  autoplay: boolean;
  train: boolean;
  touch: "one" | "two";
  /** CSS pixels. */
  height: number;
}

export const usualEmbed: EmbedChoices = {
  form: "element",
  theme: "auto",
  figures: new Set(["terrain"]),
  show: new Set(embedParts),
  autoplay: false,
  train: false,
  touch: "two",
  height: 480,
};

export interface EmbedSource {
  /** Folder that the site is served from, ending with "/". */
  site: string;
  /** The link's part from "#" on; null for a snapshot file that the host provides. */
  hash: string | null;
  /** Name of that file. */
  file: string;
  title: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** As they stand in a tag; false leaves one out. */
export function attributes(values: Record<string, string | boolean>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join("");
}

const listed = (show: ReadonlySet<EmbedPart>) =>
  embedParts.filter((part) => show.has(part)).join(",");

/** The language that a frame speaks where it is made: left out in English, which is usual. */
export const spokenHere = (): { lang?: string } => (locale() === "en" ? {} : { lang: locale() });

/** The figures as frames have them by name; null for the terrain alone, which is usual. */
function listedFigures(figures: ReadonlySet<FigureKind>): string | null {
  const names = figureKinds.filter((kind) => figures.has(kind)).join(",");
  return names === "" || names === "terrain" ? null : names;
}

/** Code for the chosen form. A frame fetches its file itself, so it needs that file's full address. */
export function embedCode(choices: EmbedChoices, source: EmbedSource): string {
  return choices.form === "element" ? elementCode(choices, source) : frameCode(choices, source);
}

function elementCode(choices: EmbedChoices, { site, hash, file, title }: EmbedSource): string {
  const { theme, show, autoplay, train, touch, height } = choices;
  const figure = listedFigures(choices.figures);
  const tag = attributes({
    ...(hash === null ? { snapshot: file } : { link: hash }),
    height: String(height),
    ...(theme !== "auto" && { theme }),
    ...spokenHere(),
    ...(figure !== null && { figure }),
    ...(show.size < embedParts.length && { show: listed(show) }),
    ...(touch !== "two" && { touch }),
    autoplay,
    train,
    ...(train && { sandbox: "allow-scripts allow-same-origin" }),
    label: t`Loss landscape: ${title}`,
  });
  return elementTag(site, tag);
}

/** The element after its script. */
export const elementTag = (site: string, tag: string): string =>
  `<script defer src="${escaped(site)}topograd-embed.js"></script>\n<topograd-landscape${tag}></topograd-landscape>\n`;

/** The query that `embed.html` reads; what is usual is left out. */
export function embedQuery(choices: EmbedChoices, snapshot: string | null): string {
  const { theme, show, autoplay, train, touch } = choices;
  const query = new URLSearchParams();
  if (theme !== "auto") query.set("theme", theme);
  for (const [name, tag] of Object.entries(spokenHere())) query.set(name, tag);
  const figure = listedFigures(choices.figures);
  if (figure !== null) query.set("figure", figure);
  if (show.size < embedParts.length) query.set("show", listed(show));
  if (autoplay) query.set("autoplay", "1");
  if (snapshot !== null) query.set("snapshot", snapshot);
  if (touch === "one") query.set("touch", "one");
  if (train) query.set("train", "1");
  return query.toString();
}

function frameCode(choices: EmbedChoices, { site, hash, file, title }: EmbedSource): string {
  const address = new URL("embed.html", site);
  address.search = embedQuery(choices, hash === null ? `https://example.org/${file}` : null);
  const permissions = ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox"];
  if (choices.train) permissions.push("allow-same-origin");
  return frameTag({
    src: address.href + (hash ?? ""),
    permissions,
    height: choices.height,
    title: t`Loss landscape: ${title}`,
  });
}

interface FrameTag {
  src: string;
  /** What the frame may do. */
  permissions: readonly string[];
  height: number;
  title: string;
}

export function frameTag({ src, permissions, height, title }: FrameTag): string {
  const tag = attributes({
    src,
    sandbox: permissions.join(" "),
    width: "100%",
    height: String(height),
    loading: "lazy",
    title,
    style: "border: 0",
  });
  return `<iframe${tag}></iframe>\n`;
}

import { afterEach, expect, test } from "vitest";
import { frameAddress } from "../../embed/frameAddress";
import { defaultOptions, parseOptions, parts } from "../../embed/options";
import { speakerOf } from "../../language/speaker";
import { setSpeaker } from "../../language/spoken";
import { type EmbedChoices, embedCode, embedParts, embedQuery, usualEmbed } from "./embedCode";

const source = {
  site: "https://lab.example/topograd/",
  hash: "#1.d.AAAA",
  file: "valley.npz",
  title: 'A "valley" & <more>',
};
const unusual: EmbedChoices = {
  form: "frame",
  theme: "dark",
  figures: new Set(["loss", "terrain"]),
  show: new Set(["title", "time"]),
  autoplay: true,
  train: true,
  touch: "one",
  height: 300,
};

test("a frame's query says to the frame what was chosen", () => {
  expect(embedParts).toEqual(parts);
  expect(embedQuery(usualEmbed, null)).toBe("");
  expect(parseOptions(embedQuery(unusual, "https://example.org/a.npz"))).toEqual({
    ...defaultOptions,
    theme: "dark",
    figures: ["terrain", "loss"],
    show: new Set(["title", "time"]),
    autoplay: true,
    train: true,
    touch: "one",
    snapshot: "https://example.org/a.npz",
  });
});

/** An attribute of the markup, as a browser would read it. */
function attribute(markup: string, name: string): string | null {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1];
  const plain = text
    ?.replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  return plain ?? null;
}

afterEach(() => setSpeaker(null));

test.each(["en", "de-AT"])(
  "the element's attributes lead to the same frame as the frame's own code, in the language %s",
  (tag) => {
    if (tag !== "en") setSpeaker(speakerOf(tag, {}));
    const element = embedCode({ ...unusual, form: "element" }, source);
    const frame = embedCode(unusual, source);
    const address = frameAddress(
      {
        src: null,
        link: attribute(element, "link"),
        snapshot: null,
        finding: null,
        theme: attribute(element, "theme"),
        lang: attribute(element, "lang"),
        show: attribute(element, "show"),
        figure: attribute(element, "figure"),
        tabs: / tabs[ >]/.test(element),
        look: {},
        touch: attribute(element, "touch"),
        autoplay: / autoplay[ >]/.test(element),
        train: / train[ >]/.test(element),
      },
      `${source.site}topograd-embed.js`,
      "https://host.example/",
    );
    expect(address.href).toBe(attribute(frame, "src"));
    expect(address.searchParams.get("lang")).toBe(tag === "en" ? null : tag);
    expect(attribute(frame, "title")).toBe(`Loss landscape: ${source.title}`);
    expect(frame.match(/[<>]/g)).toHaveLength(4);
  },
);

test("a landscape too large for a link is a file beside the host page", () => {
  const element = embedCode(usualEmbed, { ...source, hash: null });
  expect(attribute(element, "snapshot")).toBe("valley.npz");
  const frame = embedCode({ ...usualEmbed, form: "frame" }, { ...source, hash: null });
  expect(frame).toContain("embed.html?snapshot=https%3A%2F%2Fexample.org%2Fvalley.npz");
});

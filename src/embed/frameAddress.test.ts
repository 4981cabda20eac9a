import { expect, test } from "vitest";
import {
  believedAddress,
  type FrameAttributes,
  frameAddress,
  frameOrigin,
  labOf,
  switchedOn,
} from "./frameAddress";

const script = "https://lab.test/topograd/topograd-embed.js";
const page = "https://school.test/course/lesson.html";
const none: FrameAttributes = {
  src: null,
  link: null,
  snapshot: null,
  finding: null,
  theme: null,
  lang: null,
  show: null,
  figure: null,
  tabs: null,
  look: {},
  touch: null,
  autoplay: null,
  train: null,
};
const address = (attributes: Partial<FrameAttributes>) =>
  frameAddress({ ...none, ...attributes }, script, page).href;

test("the frame lies beside the script, the landscape in the link", () => {
  const link = "#1.d.AAAA";
  expect(address({ link })).toBe("https://lab.test/topograd/embed.html#1.d.AAAA");
  expect(address({ link: `https://lab.test/topograd/${link}` })).toBe(address({ link }));
  expect(address({ link, theme: "dark", show: "time", train: true })).toBe(
    "https://lab.test/topograd/embed.html?theme=dark&show=time&train=1#1.d.AAAA",
  );
});

test("a snapshot's address is the host page's, and its bytes come from there", () => {
  const { searchParams } = new URL(address({ snapshot: "data/valley.npz" }));
  expect(searchParams.get("snapshot")).toBe("https://school.test/course/data/valley.npz");
  expect(searchParams.get("from")).toBe("host");
});

test("attributes win over the options in src", () => {
  const src = "/topograd/embed.html?theme=dark&autoplay=1#1.d.AAAA";
  expect(address({ src, theme: "light" })).toBe(
    "https://school.test/topograd/embed.html?theme=light&autoplay=1#1.d.AAAA",
  );
  expect(address({ src, autoplay: false })).not.toContain("autoplay");
});

test("without a script's address, src is needed; what is no address is named", () => {
  expect(() => frameAddress(none, null, page)).toThrow('give the element src="https://');
  expect(() => address({ src: "http://[" })).toThrow("src is not an address");
  expect(() => address({ snapshot: "http://[" })).toThrow("snapshot is not an address");
});

test("a script's address is believed where a bundler has not replaced it", () => {
  expect(believedAddress(script, page)).toBe(script);
  expect(believedAddress(script.replace(".js", ".mjs?v=2"), page)).not.toBeNull();
  for (const bundled of [
    "https://school.test/assets/index-4f2a.js",
    "file:///home/builder/topograd-embed.mjs",
    "",
  ])
    expect(believedAddress(bundled, page)).toBeNull();
  expect(believedAddress("file:///site/topograd-embed.js", "file:///site/a.html")).not.toBeNull();
});

test("what is switched off in words is off", () => {
  expect(["", "autoplay", "true", "1"].map(switchedOn)).toEqual([true, true, true, true]);
  expect(["false", "False ", "0", "off", "no"].map(switchedOn)).not.toContain(true);
  expect(switchedOn(null)).toBeNull();
});

test("a sandbox takes the origin away unless it says otherwise", () => {
  const frame = new URL("https://lab.test/embed.html");
  expect(frameOrigin(frame, "allow-scripts")).toBe("null");
  expect(frameOrigin(frame, "allow-scripts allow-same-origin")).toBe("https://lab.test");
});

test("the lab opens with the same landscape", () => {
  expect(labOf(new URL(address({ link: "#1.d.AAAA", theme: "dark" })))).toBe(
    "https://lab.test/topograd/#1.d.AAAA",
  );
  expect(labOf(new URL(address({ snapshot: "a.npz" })))).toBe(
    "https://lab.test/topograd/?snapshot=https%3A%2F%2Fschool.test%2Fcourse%2Fa.npz",
  );
});

test("an element with a finding has the finding's page, also beside another src", () => {
  const finding = "sam-flattens";
  expect(address({ finding, figure: "chart", theme: "dark" })).toBe(
    "https://lab.test/topograd/card.html?finding=sam-flattens&figure=chart&theme=dark",
  );
  expect(address({ finding, src: "/lab/embed.html" })).toMatch(
    /\/lab\/card\.html\?finding=sam-flattens$/,
  );
  expect(labOf(new URL(address({ finding })))).toBe(
    "https://lab.test/topograd/findings.html#sam-flattens",
  );
  expect(address({ link: "#s1.d.AAAA" })).toBe("https://lab.test/topograd/card.html#s1.d.AAAA");
});

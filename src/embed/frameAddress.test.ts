import { expect, test } from "vitest";
import { type FrameAttributes, frameAddress, frameOrigin, labOf } from "./frameAddress";

const script = "https://lab.test/topograd/topograd-embed.js";
const page = "https://school.test/course/lesson.html";
const none: FrameAttributes = {
  src: null,
  link: null,
  snapshot: null,
  theme: null,
  show: null,
  touch: null,
  autoplay: false,
  train: false,
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
});

test("without a script's address, src is needed", () => {
  expect(() => frameAddress(none, null, page)).toThrow(TypeError);
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

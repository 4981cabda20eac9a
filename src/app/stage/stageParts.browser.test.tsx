import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { mount } from "../testing/mount";
import { FigureCaption } from "./FigureCaption";
import { GalleryList } from "./GalleryList";
import { GalleryStrip } from "./GalleryStrip";

let mounted: ReturnType<typeof mount> | null = null;
afterEach(() => mounted?.unmount());

const gallery = ["first", "second", "third"].map((title) => ({
  file: `${title}.npz`,
  title,
  look: `Look at ${title}.`,
  thumbnail: `${title}.svg`,
}));

function buttons(): HTMLButtonElement[] {
  return [...(mounted?.element.querySelectorAll("button") ?? [])];
}

test("the gallery keeps its order whichever of it is on the stage, and marks that one", () => {
  mounted = mount(<GalleryStrip />);
  const { store } = mounted;
  const order = () => buttons().map(({ textContent }) => textContent);
  const current = () =>
    buttons().filter((button) => button.getAttribute("aria-current") === "true")[0]?.textContent;
  act(() => store.setState({ gallery, exhibit: "first.npz" }));
  expect(order()).toEqual(["first", "second", "third"]);
  expect(current()).toBe("first");
  act(() => store.setState({ exhibit: "third.npz" }));
  expect(order()).toEqual(["first", "second", "third"]);
  expect(current()).toBe("third");
});

test("the way to the gallery and the lessons is there when one's own run is on the stage", () => {
  mounted = mount(<GalleryList />);
  const { store, element } = mounted;
  act(() => store.setState({ gallery, exhibit: null }));
  expect(buttons().map(({ disabled }) => disabled)).toEqual([false, false, false]);
  expect(element.querySelector("a")?.getAttribute("href")).toContain("lessons/");
  act(() => store.getState().setJob({ from: "train", progress: null }));
  expect(buttons().map(({ disabled }) => disabled)).toEqual([true, true, true]);
  expect(element.textContent).toContain("A run is under way");
});

test("a caption shows what is seen, and how it was measured on demand", async () => {
  mounted = mount(<FigureCaption />);
  const { store, element } = mounted;
  act(() => store.getState().showRun(sampleSnapshot(5, 5, 3).run));
  const [more] = buttons();
  expect(element.innerText).toContain("Each point is the same network");
  expect(element.innerText).not.toContain("WebAssembly");
  act(() => more.click());
  expect(more.getAttribute("aria-expanded")).toBe("true");
  await expect
    .poll(() => element.innerText, { timeout: 60_000 })
    .toMatch(/WebAssembly .*training 1\.5 s/);
});

import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "../testing/mount";
import HintLayer from "./HintLayer";
import { IconButton } from "./IconButton";
import { Segments } from "./Segments";

let mounted: ReturnType<typeof mount> | null = null;
afterEach(() => mounted?.unmount());

const shown = () => document.querySelector("[role=tooltip]")?.textContent ?? "";

test("a button's name and key appear with the keyboard's focus, and go at Escape", async () => {
  mounted = mount(
    <>
      <IconButton label="Reset the view" shortcut="0">
        ↺
      </IconButton>
      <HintLayer />
    </>,
  );
  await act(() => userEvent.tab());
  await expect.poll(shown).toContain("Reset the view0");
  expect(document.activeElement?.getAttribute("aria-describedby")).toBeNull();
  await act(() => userEvent.keyboard("{Escape}"));
  await expect.poll(shown).toBe("");
});

test("a choice under the pointer is described by its sentence, as long as it is shown", async () => {
  const options = [
    { value: "a", label: "A", about: "The first of two." },
    { value: "b", label: "B" },
  ];
  mounted = mount(
    <>
      <Segments id="x" label="Letters" value="b" options={options} onChange={() => {}} />
      <HintLayer />
    </>,
  );
  const [first, second] = mounted.element.querySelectorAll("input");
  const description = () => {
    const id = first.getAttribute("aria-describedby");
    return id === null ? null : document.getElementById(id)?.textContent;
  };
  await act(() => userEvent.hover(first));
  await expect.poll(description).toBe("The first of two.");
  await act(() => userEvent.hover(second));
  await expect.poll(description).toBeNull();
  await expect.poll(shown).toBe("");
});

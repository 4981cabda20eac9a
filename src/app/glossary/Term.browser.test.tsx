import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "../testing/mount";
import { Term } from "./Term";
import { sentenceOf } from "./terms";

let mounted: ReturnType<typeof mount> | null = null;
afterEach(() => mounted?.unmount());

/** The tooltip that describes the term, as assistive technology finds it. */
function described(button: Element | null): string {
  const id = button?.getAttribute("aria-describedby");
  return (id && document.getElementById(id)?.textContent) || "";
}

test("a term says its sentence with the keyboard's focus, and hides it at Escape", async () => {
  mounted = mount(<Term name="Outliers" formula="λ > edge" />);
  await act(() => userEvent.tab());
  const button = document.activeElement;
  expect(button?.textContent).toBe("Outliers");
  await expect.poll(() => described(button)).toContain(sentenceOf("Outliers"));
  expect(described(button)).toContain("λ > edge");
  await act(() => userEvent.keyboard("{Escape}"));
  await expect.poll(() => described(button)).toBe("");
});

test("a tap says it too, under whatever name it stands", async () => {
  mounted = mount(<Term name="Bulk’s edge">edge</Term>);
  const button = mounted.element.querySelector("button");
  if (button === null) throw new Error("no term");
  // As a finger does it: without hovering first.
  act(() => button.click());
  expect(button.textContent).toBe("edge");
  await expect.poll(() => described(button)).toContain(sentenceOf("Bulk’s edge"));
});

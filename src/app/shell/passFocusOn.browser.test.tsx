import { afterEach, expect, test } from "vitest";
import { passFocusOn } from "./passFocusOn";

let end = () => {};
afterEach(() => {
  end();
  document.body.replaceChildren();
});

/** A part of the page with a button that is removed. */
function page(button: string): { part: HTMLElement; button: HTMLElement } {
  end = passFocusOn(document);
  document.body.innerHTML = `<main><section aria-label="Run"><div>${button}</div></section></main>`;
  const part = document.querySelector("section");
  const pressed = document.querySelector("button");
  if (part === null || pressed === null) throw new Error("There is no button.");
  return { part, button: pressed };
}

test("what the keyboard stood on hands the focus to the part around it", async () => {
  const { part, button } = page("<button>Train</button><button>Cancel</button>");
  button.focus();
  button.parentElement?.remove();
  await expect.poll(() => document.activeElement).toBe(part);
  // It is no stop of its own afterwards.
  part.blur();
  expect(part.hasAttribute("tabindex")).toBe(false);
});

test("where something else has taken the focus, or a pointer was last, nothing is handed on", async () => {
  const { part, button } = page("<button>Train</button>");
  const other = document.createElement("button");
  part.append(other);
  button.focus();
  other.focus();
  button.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(other);
  document.dispatchEvent(new PointerEvent("pointerdown"));
  other.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});

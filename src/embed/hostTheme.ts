/** Whether the page around an element is light or dark, as far as the eye can see. */
import type { Theme } from "../scene/palette";
import { parseOptions, type ThemeChoice } from "./options";

/** A background lets what is behind it through below this. */
const OPAQUE = 0.5;
/** Of a color that stands in equal contrast to black and to white (WCAG 2.2). */
const MIDDLE_LUMINANCE = 0.18;

/**
 * The theme of what an element stands on: the first background that covers, else the canvas that the
 * color scheme in use there brings along. A page that does not follow the system keeps its own.
 *
 * @param canvas an element inside whose background is `Canvas`
 */
export function themeAround(element: Element, canvas: Element): Theme {
  for (let at: Element | null = element; at !== null; at = outward(at)) {
    const [red, green, blue, alpha] = components(getComputedStyle(at).backgroundColor);
    if (alpha >= OPAQUE) return themeOf(red, green, blue);
  }
  const [red, green, blue] = components(getComputedStyle(canvas).backgroundColor);
  return themeOf(red, green, blue);
}

/** The theme that an element's attributes ask for: its own, else that of the address in `src`. */
export function askedTheme(element: Element): ThemeChoice {
  const named = element.getAttribute("theme");
  const [, query] = /\?([^#]*)/.exec(element.getAttribute("src") ?? "") ?? ["", ""];
  return parseOptions(named === null ? query : `theme=${named}`).theme;
}

function themeOf(red: number, green: number, blue: number): Theme {
  const [r, g, b] = [red, green, blue].map((component) => component ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < MIDDLE_LUMINANCE ? "dark" : "light";
}

/** The element that a background shows through to, out of shadow trees too. */
function outward(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Red, green, blue and alpha in [0, 1] of any CSS color: painting it spares a parser for all forms. */
function components(color: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return [1, 1, 1, 0];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data, (value) => value / 255);
}

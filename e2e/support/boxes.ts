import type { Page } from "@playwright/test";

/** CSS pixels from the upper left of the page, which may be scrolled. */
export interface Box {
  part: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of the parts that are there and seen, by a selector for each. */
export function boxesOf(page: Page, parts: Record<string, string>): Promise<Box[]> {
  return page.evaluate((named) => {
    return Object.entries(named).flatMap(([part, selector]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const seen = element.checkVisibility({ visibilityProperty: true });
        if (!seen || right <= left || bottom <= top) return [];
        const [x, y] = [scrollX, scrollY];
        return [{ part, left: left + x, top: top + y, right: right + x, bottom: bottom + y }];
      }),
    );
  }, parts);
}

/** Rounding of CSS pixels is no overlap. */
const SLACK = 1;

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - SLACK &&
    b.left < a.right - SLACK &&
    a.top < b.bottom - SLACK &&
    b.top < a.bottom - SLACK
  );
}

const words = ({ part, left, top, right, bottom }: Box): string =>
  `${part} (${[left, top, right, bottom].map(Math.round).join(" ")})`;

/** Pairs of boxes that share ground, in words. */
export function overlaps(ones: Box[], others: Box[] = ones): string[] {
  return ones.flatMap((one, index) =>
    (ones === others ? others.slice(index + 1) : others)
      .filter((other) => overlap(one, other))
      .map((other) => `${words(one)} and ${words(other)}`),
  );
}

/** Boxes that stick out of the page, in words. */
export function outside(boxes: Box[], width: number, height: number): string[] {
  return boxes
    .filter(
      ({ left, top, right, bottom }) =>
        left < -SLACK || top < -SLACK || right > width + SLACK || bottom > height + SLACK,
    )
    .map(words);
}

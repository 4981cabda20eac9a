export type Side = "top" | "right" | "bottom" | "left";

export interface HintAttributes {
  "data-hint": string;
  "data-hint-side": Side;
  "data-hint-key": string | undefined;
}

/**
 * What makes an element say `words` in a tooltip. The tooltip itself is drawn by `HintLayer`, one for
 * the whole page and loaded after its first picture: in every button it cost that picture 15 kB.
 */
export function hint(words: string, side: Side = "bottom", key?: string): HintAttributes {
  return { "data-hint": words, "data-hint-side": side, "data-hint-key": key };
}

/** The element around `target` that has a hint, and its words. */
export function hintAt(target: EventTarget | null) {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-hint]") : null;
  if (element === null) return null;
  const words = element.dataset.hint ?? "";
  return {
    element,
    words,
    side: element.dataset.hintSide as Side,
    key: element.dataset.hintKey,
    /** Whether it tells more than the element's name. */
    describes: element.ariaLabel !== words,
  };
}

export type Hint = NonNullable<ReturnType<typeof hintAt>>;

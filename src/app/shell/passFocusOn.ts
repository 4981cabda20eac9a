/** What people take for one part of the page. */
const PARTS =
  "section, article, fieldset, main, aside, header, footer, [role=dialog], [role=group], [role=region]";

/**
 * Where what has the focus goes away, the part of the page around it takes the focus. Else who uses the
 * keyboard or a screen reader stands at the page's start once "Train" has made room for "Cancel". What
 * was pressed with a pointer hands nothing on: the keys are not expected there.
 *
 * @returns ends it.
 */
export function passFocusOn(page: Document): () => void {
  /** What has the focus and all around it, from the inside out. */
  let held: Element[] = [];
  const observer = new MutationObserver(() => {
    const [focused] = held;
    if (focused === undefined || focused.isConnected) return;
    const heir = held.find((one) => one.isConnected && one.matches(PARTS));
    release();
    if (heir instanceof HTMLElement && page.activeElement === page.body) focusPart(heir);
  });
  const release = () => {
    held = [];
    observer.disconnect();
  };
  const hold = ({ target }: FocusEvent) => {
    release();
    if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
    held = around(target);
    observer.observe(page.body, { childList: true, subtree: true });
  };
  page.addEventListener("focusin", hold);
  page.addEventListener("pointerdown", release);
  return () => {
    release();
    page.removeEventListener("focusin", hold);
    page.removeEventListener("pointerdown", release);
  };
}

function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) all.push(one);
  return all;
}

/** For as long as it has the focus it can have it. */
function focusPart(part: HTMLElement): void {
  if (!part.hasAttribute("tabindex")) {
    part.tabIndex = -1;
    part.addEventListener("blur", () => part.removeAttribute("tabindex"), { once: true });
  }
  part.focus({ preventScroll: true });
}

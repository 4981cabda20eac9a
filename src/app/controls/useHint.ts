import { useEffect, useState } from "react";
import { type Hint, hintAt } from "./hint";

/** Milliseconds that a pointer rests before a hint appears. */
const REST = 500;

/** The hint to show: after a rest of the pointer, at once with the keyboard's focus. */
export function useHint(): Hint | null {
  const [shown, setShown] = useState<Hint | null>(null);
  useEffect(() => {
    let timer = 0;
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    let under: HTMLElement | null = null;
    const over = ({ target, pointerType }: PointerEvent) => {
      const hint = pointerType === "touch" ? null : hintAt(target);
      if ((hint?.element ?? null) === under) return;
      under = hint?.element ?? null;
      hide();
      if (hint !== null) timer = window.setTimeout(() => setShown(hint), REST);
    };
    const focus = ({ target }: FocusEvent) => {
      const byKeyboard = target instanceof Element && target.matches(":focus-visible");
      if (byKeyboard) setShown(hintAt(target));
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    const stop = new AbortController();
    const listen = { signal: stop.signal, passive: true, capture: true };
    document.addEventListener("pointerover", over, listen);
    document.addEventListener("focusin", focus, listen);
    document.addEventListener("focusout", hide, listen);
    document.addEventListener("pointerdown", hide, listen);
    document.addEventListener("keydown", key, listen);
    document.addEventListener("scroll", hide, listen);
    window.addEventListener("resize", hide, listen);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return shown;
}

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

const PAPER = "print";

/**
 * Whether the page is being printed. What depends on it is in the page before the browser takes its
 * picture, which it does as soon as the event is handled. A frame is told when its host is printed.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia(PAPER).matches);
  useEffect(() => {
    const paper = matchMedia(PAPER);
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => (paper.matches ? begin() : end());
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper.removeEventListener("change", change);
    };
  }, []);
  return printing;
}

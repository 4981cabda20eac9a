import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/charts.css";
import "./embed.css";
import { createRoot } from "react-dom/client";
import { cardAddress } from "./cardAddress";
import { carriedLanguage } from "./carried";
import { converse } from "./conversation";
import { EmbedPage } from "./EmbedPage";
import { openAddressed } from "./openAddressed";
import { parseOptions, spokenTag } from "./options";
import { startPlayback } from "./playback";
import { speakThen } from "./speakThen";
import { createEmbedStore } from "./store";
import { applyTheme } from "./theme";

function start(): void {
  const options = parseOptions(location.search);
  const store = createEmbedStore(options.theme, options.look);
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  applyTheme(store);
  startPlayback(store, () => reducedMotion.matches);

  if (options.autoplay && !reducedMotion.matches) {
    const stop = store.subscribe(({ run, seen, play }) => {
      if (run === null || !seen) return;
      stop();
      play(true);
    });
  }

  let opening: AbortController | null = null;
  function openItself(reason?: string): void {
    opening?.abort();
    opening = new AbortController();
    void openAddressed(store, options.snapshot, opening.signal, reason);
  }
  const host = converse(store, options.figures, openItself);
  if (!options.fromHost) openItself();
  window.addEventListener("hashchange", () => openItself());

  const root = createRoot(document.getElementById("root") as HTMLElement);
  const show = () => root.render(<EmbedPage store={store} options={options} host={host} />);
  const saved = carriedLanguage();
  if (saved === null) speakThen(options.lang, show);
  else speakThen(spokenTag(saved), show, async () => globalThis.topogradWords ?? {});
}

// Findings have a page of their own, without what draws terrains.
const card = cardAddress(new URL(location.href));
if (card === null) start();
else location.replace(card);

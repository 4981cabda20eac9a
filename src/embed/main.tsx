import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/charts.css";
import "./embed.css";
import { createRoot } from "react-dom/client";
import { converse } from "./conversation";
import { EmbedPage } from "./EmbedPage";
import { openAddressed } from "./openAddressed";
import { parseOptions } from "./options";
import { startPlayback } from "./playback";
import { createEmbedStore } from "./store";
import { applyTheme } from "./theme";

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
const host = converse(store, openItself);
if (!options.fromHost) openItself();
window.addEventListener("hashchange", () => openItself());

createRoot(document.getElementById("root") as HTMLElement).render(
  <EmbedPage store={store} options={options} host={host} />,
);

import "../../theme/tokens.css";
import "../../theme/base.css";
import "../../theme/charts.css";
import "../../theme/controls.css";
import "../../cards/cards.css";
import "../embed.css";
import "./card.css";
import { createRoot } from "react-dom/client";
import { speakThen } from "../speakThen";
import { applyTheme } from "../theme";
import { CardPage } from "./CardPage";
import { parseCardOptions } from "./cardOptions";
import { createCardStore } from "./cardStore";
import { converseOnCard } from "./converseOnCard";
import { openCard } from "./openCard";

const options = parseCardOptions(location.search);
const store = createCardStore(options.theme);
applyTheme(store);
const host = converseOnCard(store);
let opening: AbortController | null = null;
function open(): void {
  opening?.abort();
  opening = new AbortController();
  void openCard(store, options.finding, opening.signal);
}
open();
window.addEventListener("hashchange", open);

const root = createRoot(document.getElementById("root") as HTMLElement);
speakThen(options.lang, () =>
  root.render(<CardPage store={store} options={options} host={host} />),
);

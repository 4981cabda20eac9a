import "@fontsource-variable/inter";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/controls.css";
import "./cards.css";
import { createRoot } from "react-dom/client";
import { loadResults } from "../app/vary/loadResults";
import { findings } from "../findings";
import { CardsPage } from "./CardsPage";

createRoot(document.getElementById("root") as HTMLElement).render(
  <CardsPage findings={findings} load={loadResults} />,
);

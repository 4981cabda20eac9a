import "@fontsource-variable/inter";
import "../theme/tokens.css";
import "../theme/base.css";
import "./cards.css";
import { createRoot } from "react-dom/client";
import { findings } from "../findings";
import { FindingsPage } from "./FindingsPage";
import { loadResults } from "./loadResults";

createRoot(document.getElementById("root") as HTMLElement).render(
  <FindingsPage findings={findings} load={loadResults} />,
);

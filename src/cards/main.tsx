import "@fontsource-variable/inter";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/controls.css";
import "./cards.css";
import { createRoot } from "react-dom/client";
import { keepLanguage } from "../app/shell/language";
import { passFocusOn } from "../app/shell/passFocusOn";
import { visitorsShelf } from "../app/store/persistence";
import { loadResults } from "../app/vary/loadResults";
import { findings } from "../findings";
import { said } from "../language/spoken";
import { CardsPage } from "./CardsPage";
import { createLanguageStore } from "./languageStore";
import { LanguageContext } from "./PageBar";

const language = createLanguageStore(visitorsShelf());
passFocusOn(document);
const root = createRoot(document.getElementById("root") as HTMLElement);

void keepLanguage(language, (spoken) => {
  document.title = said("Findings: which claims about loss landscapes hold");
  root.render(
    // With another language everything is said anew.
    <LanguageContext key={spoken} value={language}>
      <CardsPage findings={findings} load={loadResults} />
    </LanguageContext>,
  );
});

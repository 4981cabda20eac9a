import { useState } from "react";
import { OptionRow } from "../app/controls/OptionRow";
import { Segments } from "../app/controls/Segments";
import { CopyButton } from "../app/share/CopyButton";
import { type CardSource, cardCode, usualCard } from "./cardCode";
import "../theme/share.css";

/** The markup that puts a card, or its picture alone, into another page. Nothing is run there. */
export function EmbedCard({ source }: { source: CardSource }) {
  const [choices, setChoices] = useState(usualCard);
  const code = cardCode(choices, source, new URL("./", document.baseURI).href);
  const rows = [
    ["Code", "form", { element: "Element", frame: "iframe" }],
    ["Figure", "figure", { card: "Card", chart: "Chart" }],
    ["Theme", "theme", { auto: "Auto", light: "Light", dark: "Dark" }],
  ] as const;
  return (
    <div className="embed-card-code">
      {rows.map(([label, field, options]) => (
        <OptionRow key={field} label={label}>
          {(id) => (
            <Segments
              id={id}
              label={label}
              value={choices[field]}
              options={Object.entries(options).map(([value, words]) => ({ value, label: words }))}
              onChange={(value) => setChoices({ ...choices, [field]: value })}
            />
          )}
        </OptionRow>
      ))}
      <textarea className="code" aria-label="Embedding code" readOnly rows={4} value={code} />
      <CopyButton text={code} label="Copy code" />
    </div>
  );
}

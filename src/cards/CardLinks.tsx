import { useState } from "react";
import type { Recipe } from "../recipe/schema";
import { emptyRun } from "../results/results";
import { encodeLink } from "../snapshot/link/link";
import { defaultView } from "../snapshot/view";
import { cellsOf } from "../study/cell";
import type { Study } from "../study/study";
import type { CardPart } from "./cardParts";
import { labRecipe } from "./labRecipe";

/** Every variation's recipe as a link to the lab. */
export function LabLinks({ study }: { study: Study }) {
  return (
    <p>
      {cellsOf(study, 1).map(({ variation, recipe }, index) => {
        const { label } = study.variations[variation];
        return (
          <span key={variation}>
            {index > 0 && " · "}
            <a href={labLink(recipe, `${study.id}: ${label}`)} target="_blank" rel="noopener">
              {label || variation}
            </a>
          </span>
        );
      })}
    </p>
  );
}

/** The lab's address with a recipe: it opens there and trains at a click. */
function labLink(recipe: Recipe, name: string): string {
  const run = emptyRun({ ...labRecipe(recipe), name: name.slice(0, 120) });
  return `./index.html${encodeLink({ title: name, run, view: defaultView }).hash}`;
}

interface FoldProps {
  summary: string;
  part?: CardPart;
  children: React.ReactNode;
}

/** Made when it is first opened. */
export function Fold({ summary, part, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details data-part={part} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}

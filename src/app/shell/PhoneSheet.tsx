import { ChevronDown, ChevronUp } from "lucide-react";
import { Tabs } from "radix-ui";
import { useState } from "react";
import type { ClassPart } from "../classroom/parts";
import { IconButton } from "../controls/IconButton";
import { NumbersBody } from "../numbers/NumbersPanel";
import { RecipeBody } from "../recipe/RecipePanel";
import { FigureCaption } from "../stage/FigureCaption";
import { GalleryList } from "../stage/GalleryList";
import { useApp } from "../store/context";

const NONE: readonly string[] = [];

/** The panels as tabs under the stage; the sheet can be raised over most of the screen. */
export default function PhoneSheet() {
  const [raised, setRaised] = useState(false);
  const hidden = useApp(({ classroom }) => classroom?.hidden ?? NONE);
  const first = hidden.includes("recipe") ? "numbers" : "recipe";
  return (
    <Tabs.Root className="sheet" data-raised={raised} key={first} defaultValue={first} asChild>
      <aside id="panels" aria-label="Panels" tabIndex={-1}>
        <div className="sheet-head">
          <Tabs.List className="tabs" aria-label="Panels">
            <Tabs.Trigger className="tab" value="recipe" data-part={"recipe" satisfies ClassPart}>
              Recipe
            </Tabs.Trigger>
            <Tabs.Trigger className="tab" value="numbers" data-part={"numbers" satisfies ClassPart}>
              Numbers
            </Tabs.Trigger>
            <Tabs.Trigger className="tab" value="figure">
              Figure
            </Tabs.Trigger>
          </Tabs.List>
          <IconButton
            label={raised ? "Lower the panel" : "Raise the panel"}
            aria-expanded={raised}
            side="top"
            onClick={() => setRaised(!raised)}
          >
            {raised ? <ChevronDown size={18} aria-hidden /> : <ChevronUp size={18} aria-hidden />}
          </IconButton>
        </div>
        <Tabs.Content className="sheet-body" value="recipe">
          <RecipeBody />
        </Tabs.Content>
        <Tabs.Content className="sheet-body" value="numbers">
          <NumbersBody />
        </Tabs.Content>
        <Tabs.Content className="sheet-body" value="figure">
          <FigureCaption />
          <div data-part={"gallery" satisfies ClassPart}>
            <GalleryList />
          </div>
        </Tabs.Content>
      </aside>
    </Tabs.Root>
  );
}

import type { Recipe } from "../../recipe/schema";
import { OptionRow } from "../controls/OptionRow";
import { Segments } from "../controls/Segments";
import { Toggle } from "../controls/Toggle";
import { placeWords } from "../recipe/differenceWords";
import { recipeFields } from "../recipe/sections";
import { Checks } from "./Checks";
import type { ClassChoices } from "./classChoices";
import { type ClassPart, classParts } from "./parts";

interface ControlsProps {
  recipe: Recipe;
  choices: ClassChoices;
  change(changed: Partial<ClassChoices>): void;
}

/** What a reader may change, and what is there to be used. */
export function ClassControls({ recipe, choices, change }: ControlsProps) {
  const { seed, settings, chosen, hidden, trains } = choices;
  const fields = recipeFields(recipe).filter((path) => path !== "seed");
  return (
    <>
      <div className="class-rows">
        <OptionRow label="Seed">
          {(id) => (
            <Segments
              id={id}
              label="Seed"
              value={seed}
              options={[
                { value: "fixed", label: `Fixed: ${recipe.seed}` },
                { value: "free", label: "Free" },
                { value: "own", label: "One for each reader" },
              ]}
              onChange={(rule) => change({ seed: rule as ClassChoices["seed"] })}
            />
          )}
        </OptionRow>
        <OptionRow label="Readers may change">
          {(id) => (
            <Segments
              id={id}
              label="Readers may change"
              value={settings}
              options={[
                { value: "all", label: "Everything" },
                { value: "only", label: "Only these" },
                { value: "except", label: "All but these" },
              ]}
              onChange={(which) => change({ settings: which as ClassChoices["settings"] })}
            />
          )}
        </OptionRow>
      </div>
      {settings !== "all" && (
        <Checks
          legend={settings === "only" ? "Settings to change" : "Settings that are locked"}
          options={fields.map((path) => [path, placeWords(recipe, path)])}
          checked={chosen}
          onChange={(names) => change({ chosen: names })}
        />
      )}
      <Checks
        legend="Not there"
        options={Object.entries(classParts) as [ClassPart, string][]}
        checked={hidden}
        onChange={(names) => change({ hidden: names })}
      />
      <Toggle
        label="Trains when it is opened, where no picture comes with the page"
        checked={trains}
        onChange={(on) => change({ trains: on })}
      />
    </>
  );
}

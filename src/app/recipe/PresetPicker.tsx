import { Check, ChevronDown } from "lucide-react";
import { Select } from "radix-ui";
import { useId } from "react";
import { pairOf, presets } from "../../recipe/presets";
import type { Recipe } from "../../recipe/schema";
import { trainBeside } from "../compare/trainBeside";
import { useApp, useAppStore, useRunner } from "../store/context";
import { hasPicture } from "../store/staged";
import { sameExperiment } from "./recipeDifferences";

const groups = [...new Set(presets.map(({ group }) => group))];
const own = "own";

/** What the panel's recipe is called, and what there is to say of it. */
function wordsOf(recipe: Recipe, isOfPicture: boolean) {
  const preset = presets.find((one) => sameExperiment(one.recipe, recipe));
  if (preset !== undefined) return preset;
  return isOfPicture
    ? {
        id: own,
        title: "As in this landscape",
        look: "Change it, or choose another to start from.",
      }
    : {
        id: own,
        title: "Your own recipe",
        look: "Changed from the presets; choose one to start over.",
      };
}

/** Trains a preset and the one that differs from it in one setting, side by side. */
function PairButton({ id }: { id: string }) {
  const store = useAppStore();
  const runner = useRunner();
  const busy = useApp((state) => state.job !== null);
  const pair = pairOf(id);
  if (pair === null) return null;
  const recipes = pair.map((preset) => preset.recipe);
  const other = pair.find((preset) => preset.id !== id);
  return (
    <button
      type="button"
      className="text-button"
      disabled={busy}
      onClick={() => void trainBeside(store, runner, recipes)}
    >
      Train it beside “{other?.title}”
    </button>
  );
}

export function PresetPicker() {
  const id = useId();
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const isOfPicture = useApp(({ run }) => hasPicture(run) && sameExperiment(recipe, run.recipe));
  const current = wordsOf(recipe, isOfPicture);
  return (
    <div className="preset-picker">
      <label htmlFor={id}>Experiment</label>
      <Select.Root
        value={current.id}
        onValueChange={(chosen) => {
          const preset = presets.find((candidate) => candidate.id === chosen);
          if (preset !== undefined) editRecipe(preset.recipe);
        }}
      >
        <Select.Trigger id={id} className="select preset" aria-describedby={`${id}-about`}>
          <Select.Value>{current.title}</Select.Value>
          <Select.Icon className="select-icon">
            <ChevronDown size={14} aria-hidden />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal>
          <Select.Content className="menu" position="popper" sideOffset={4} collisionPadding={8}>
            <Select.Viewport>
              {groups.map((group) => (
                <Select.Group key={group}>
                  <Select.Label className="menu-label">{group}</Select.Label>
                  {presets
                    .filter((preset) => preset.group === group)
                    .map((preset) => (
                      <Select.Item key={preset.id} value={preset.id} className="menu-item">
                        <Select.ItemIndicator className="menu-mark">
                          <Check size={14} aria-hidden />
                        </Select.ItemIndicator>
                        <Select.ItemText>{preset.title}</Select.ItemText>
                      </Select.Item>
                    ))}
                </Select.Group>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
      <p id={`${id}-about`} className="field-about">
        {current.look}
      </p>
      <PairButton id={current.id} />
    </div>
  );
}

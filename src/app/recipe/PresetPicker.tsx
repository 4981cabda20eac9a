import { Check, ChevronDown } from "lucide-react";
import { Select } from "radix-ui";
import { useId } from "react";
import { presets } from "../../recipe/presets";
import type { Recipe } from "../../recipe/schema";
import { useApp } from "../store/context";

const groups = [...new Set(presets.map(({ group }) => group))];
const own = "own";

function presetOf(recipe: Recipe) {
  const wanted = JSON.stringify({ ...recipe, name: "" });
  return presets.find((preset) => JSON.stringify({ ...preset.recipe, name: "" }) === wanted);
}

export function PresetPicker() {
  const id = useId();
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const current = presetOf(recipe);
  return (
    <div className="preset-picker">
      <label htmlFor={id}>Experiment</label>
      <Select.Root
        value={current?.id ?? own}
        onValueChange={(chosen) => {
          const preset = presets.find((candidate) => candidate.id === chosen);
          if (preset !== undefined) editRecipe(preset.recipe);
        }}
      >
        <Select.Trigger id={id} className="select preset" aria-describedby={`${id}-about`}>
          <Select.Value>{current?.title ?? "Your own recipe"}</Select.Value>
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
        {current?.look ?? "Changed from the presets; choose one to start over."}
      </p>
    </div>
  );
}

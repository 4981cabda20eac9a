import { Plus } from "lucide-react";
import { Select } from "radix-ui";
import type { PhaseRecipe } from "../../recipe/phaseSchema";
import { choicesFor } from "./changes";

/** A menu of what else the phase could change. */
export function AddChange({ phase, onAdd }: { phase: PhaseRecipe; onAdd(id: string): void }) {
  return (
    <Select.Root value="" onValueChange={onAdd}>
      <Select.Trigger
        className="select"
        aria-label="Add a change to this phase"
        data-control="change"
      >
        <span className="add-change">
          <Plus size={14} aria-hidden />
          Add a change
        </span>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="menu" position="popper" sideOffset={4} collisionPadding={8}>
          <Select.Viewport>
            {choicesFor(phase).map(({ id, label }) => (
              <Select.Item key={id} value={id} className="menu-item">
                <Select.ItemText>{label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

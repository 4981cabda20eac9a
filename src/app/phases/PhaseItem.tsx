import { ArrowDown, ArrowUp, ChevronRight, X } from "lucide-react";
import { describePhase } from "../../recipe/describePhases";
import type { PhaseRecipe } from "../../recipe/phaseSchema";
import type { Phase } from "../../recipe/phases";
import { capitalized } from "../../results/capitalized";
import { IconButton } from "../controls/IconButton";
import { RecipeField } from "../recipe/RecipeField";
import { AddChange } from "./AddChange";
import { ChangeSettings } from "./ChangeSettings";
import { changesOf, withChange, withoutChange } from "./changes";

const stepsWords = {
  label: "Steps",
  sentence: "Of this phase; the learning rate's schedule runs over them.",
  slider: { low: 10, high: 10000, scale: "log" },
} as const;

interface PhaseItemProps {
  phase: PhaseRecipe;
  /** In the recipe's list. */
  index: number;
  /** As it is carried out before this one. */
  before: Phase;
  isLast: boolean;
  open: boolean;
  onToggle(): void;
  onMove(by: number): void;
  onRemove(): void;
  onChange(phase: object): void;
}

/** One phase: a line that opens, and buttons that put it elsewhere or away. */
export function PhaseItem(props: PhaseItemProps) {
  const { phase, index, before, isLast, open, onToggle, onMove, onRemove, onChange } = props;
  const name = `phase ${index + 2}`;
  const path = `training.phases.${index}`;
  return (
    <li>
      <div className="phase-head">
        <button type="button" className="phase-toggle" aria-expanded={open} onClick={onToggle}>
          <ChevronRight size={14} aria-hidden />
          <span>
            <b>{capitalized(name)}</b> {describePhase(phase)}
          </span>
        </button>
        <span className="phase-buttons">
          <IconButton
            label={`${capitalized(name)} earlier`}
            data-control={`earlier ${index}`}
            disabled={index === 0}
            onClick={() => onMove(-1)}
          >
            <ArrowUp size={14} aria-hidden />
          </IconButton>
          <IconButton
            label={`${capitalized(name)} later`}
            data-control={`later ${index}`}
            disabled={isLast}
            onClick={() => onMove(1)}
          >
            <ArrowDown size={14} aria-hidden />
          </IconButton>
          <IconButton label={`Remove ${name}`} data-control={`remove ${index}`} onClick={onRemove}>
            <X size={14} aria-hidden />
          </IconButton>
        </span>
      </div>
      {open && (
        <div className="phase-body">
          <RecipeField path={`${path}.steps`} words={stepsWords} />
          {changesOf(phase).map((row) => (
            <ChangeSettings
              key={row.place}
              row={row}
              path={`${path}.${row.place}`}
              onRemove={() => onChange(withoutChange(phase, row.place))}
            />
          ))}
          <AddChange phase={phase} onAdd={(id) => onChange(withChange(phase, id, before))} />
        </div>
      )}
    </li>
  );
}

import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { grouped } from "../../language/spoken";
import { MOST_PHASES, type PhaseRecipe } from "../../recipe/phaseSchema";
import { phasesOf, totalSteps } from "../../recipe/phases";
import { capitalized } from "../../results/capitalized";
import { editField } from "../recipe/editField";
import { useApp, useAppStore } from "../store/context";
import { PhaseItem } from "./PhaseItem";
import "../../theme/phases.css";

const NONE: PhaseRecipe[] = [];

/** What follows after the training's first steps: a list of phases, each with what changes in it. */
export function PhasesEditor() {
  const store = useAppStore();
  const training = useApp(({ recipe }) => recipe.training);
  const phases = training.phases ?? NONE;
  const all = phasesOf(training);
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  /** The control that gets the focus once the list has changed under it. */
  const next = useRef<string | null>(null);

  useEffect(() => {
    if (next.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-control="${next.current}"]`)?.focus();
    next.current = null;
  });

  /** Puts a list into the recipe, where it can stand there: a step of undo of its own. */
  const change = (changed: readonly object[], focus: string): boolean => {
    const { recipe, editRecipe } = store.getState();
    const value = changed.length === 0 ? undefined : changed;
    const edited = editField(recipe, "training.phases", value);
    setProblem(edited.ok ? null : edited.message);
    if (!edited.ok) return false;
    next.current = focus;
    editRecipe(edited.recipe);
    return true;
  };
  const add = (): void => {
    const { from, to } = all[all.length - 1];
    if (change([...phases, { steps: to - from }], "add")) setOpen(phases.length);
  };
  const move = (index: number, by: number): void => {
    const to = index + by;
    const isAtEnd = to === (by < 0 ? 0 : phases.length - 1);
    const control = by < 0 === isAtEnd ? "later" : "earlier";
    const moved = phases.toSpliced(index, 1).toSpliced(to, 0, phases[index]);
    if (!change(moved, `${control} ${to}`)) return;
    if (open === index) setOpen(to);
    else if (open === to) setOpen(index);
  };
  const remove = (index: number): void => {
    const left = phases.length - 1;
    const focus = left === 0 ? "add" : `remove ${Math.min(index, left - 1)}`;
    if (change(phases.toSpliced(index, 1), focus)) setOpen(null);
  };

  return (
    <fieldset className="editor-box" ref={list}>
      <legend>Phases</legend>
      <p className="field-about">
        {phases.length === 0
          ? "None: training ends after its steps. A phase goes on with something changed."
          : `After ${grouped(training.steps)} steps as above; ${grouped(totalSteps(training))} steps in all.`}
      </p>
      {phases.length > 0 && (
        <ol className="phase-list">
          {phases.map((phase, index) => (
            <PhaseItem
              key={index}
              phase={phase}
              index={index}
              before={all[index]}
              isLast={index === phases.length - 1}
              open={open === index}
              onToggle={() => setOpen(open === index ? null : index)}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
              onChange={(changed) => change((phases as object[]).with(index, changed), "change")}
            />
          ))}
        </ol>
      )}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {capitalized(problem)}
        </p>
      )}
      <button
        type="button"
        className="text-button"
        data-control="add"
        disabled={phases.length >= MOST_PHASES}
        onClick={add}
      >
        <Plus size={14} aria-hidden />
        Add a phase
      </button>
    </fieldset>
  );
}

import { useState } from "react";
import { isFunction } from "../../catalog/models";
import { MOST_PARTNERS } from "../../catalog/mostPartners";
import { grouped } from "../../language/spoken";
import type { PartnerChange } from "../../recipe/partners";
import { totalSteps } from "../../recipe/phases";
import { parseNumber } from "../recipe/parseEntry";
import { useApp } from "../store/context";
import { BroughtPartner } from "./BroughtPartner";
import { FieldPartner } from "./FieldPartner";
import { type Comparing, PartnerForm } from "./PartnerForm";
import { usePartners } from "./usePartners";

/** A function has parameters alone, and none of them stands for another. */
const WITHOUT_UNITS = { matching: null, repair: false, halves: false } as const;

/** A seed that no partner has yet. */
const freshSeed = (seeds: number[]): number => {
  let seed = 1001;
  while (seeds.includes(seed)) seed++;
  return seed;
};

const USUAL: Comparing = {
  matching: "weights",
  repair: false,
  curve: { kind: "bezier" },
  layers: false,
  halves: false,
};

/** What the next solution to compare with is, and what is measured between. */
export function AddPartner() {
  const [comparing, setComparing] = useState(USUAL);
  const { obstacle, untrainable, train } = usePartners();
  const recipe = useApp((state) => state.recipe);
  const trained = useApp(({ run }) => run.trained !== null);
  const { partners, seed, training } = recipe;
  if (!trained || partners.length >= MOST_PARTNERS) return null;
  const taken = partners.flatMap(({ change }) => ("seed" in change ? [change.seed] : []));
  const other = freshSeed([seed, ...taken]);
  const hasUnits = !isFunction(recipe.model);
  const units = hasUnits ? {} : WITHOUT_UNITS;
  const add = (change: PartnerChange) => train({ ...comparing, ...units, change });
  return (
    <section className="numbers-section measure">
      <header>
        <h2>Compare with another solution</h2>
      </header>
      <PartnerForm hasUnits={hasUnits} value={comparing} onChange={setComparing} />
      {untrainable === null ? (
        <>
          <div className="measure-buttons">
            <button
              type="button"
              className="button"
              title="Trains the same network from other weights with other batches, and measures what lies between"
              disabled={obstacle !== null}
              onClick={() => add({ kind: "seed", seed: other })}
            >
              Another seed
            </button>
          </div>
          <Branch
            steps={totalSteps(training)}
            disabled={obstacle !== null}
            add={(step) => add({ kind: "branch", step, seed: other })}
          />
          <FieldPartner disabled={obstacle !== null} add={add} />
        </>
      ) : (
        <p className="quiet">{untrainable}</p>
      )}
      <BroughtPartner disabled={obstacle !== null} add={add} />
      {obstacle !== null && <p className="quiet">{obstacle}</p>}
    </section>
  );
}

interface BranchProps {
  /** Of the whole training. */
  steps: number;
  disabled: boolean;
  add(step: number): void;
}

/** The same training up to a step, and other batches from there on. */
function Branch({ steps, disabled, add }: BranchProps) {
  const [text, setText] = useState(String(Math.floor(steps / 2)));
  const step = parseNumber(text);
  const isStep = step !== null && Number.isInteger(step) && step >= 0 && step <= steps;
  return (
    <div className="partner-choice">
      <button
        type="button"
        className="button"
        title="The same training up to this step, and other batches from there on"
        disabled={disabled || !isStep}
        onClick={() => step !== null && add(step)}
      >
        Other batches
      </button>
      <label>
        from step{" "}
        <input
          className="entry numeric"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {!isStep && (
        <p className="field-problem" role="alert">
          must be a whole number up to {grouped(steps)}
        </p>
      )}
    </div>
  );
}

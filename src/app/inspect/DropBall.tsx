import { useId, useState } from "react";
import { parse } from "valibot";
import { type RuleRecipe, ruleSchema, rules } from "../../catalog/rules";
import { ruleWords } from "../../catalog/rules/words";
import type { Run } from "../../results/results";
import { useApp, useAppStore, useRunner } from "../store/context";
import { dropBall, dropObstacle, dropTraining, readRate } from "./dropBall";

interface DropBallProps {
  /** Whose landscape it is. */
  base: Run;
  at: { alpha: number; beta: number };
}

/** Starts a training at a point of a landscape, with the optimizer at hand or another. */
export function DropBall({ base, at }: DropBallProps) {
  const id = useId();
  const store = useAppStore();
  const runner = useRunner();
  const panel = useApp((state) => state.recipe);
  const job = useApp((state) => state.job);
  const kept = useApp((state) => state.kept);
  const { optimizer } = dropTraining(panel, base);
  const [rule, setRule] = useState<RuleRecipe>(optimizer.rule);
  const [rate, setRate] = useState(String(optimizer.learningRate));
  const obstacle = dropObstacle(base, { job, kept });
  if (obstacle !== null) return <p className="quiet">No training from here. {obstacle}</p>;
  const learningRate = readRate(rate);
  const choose = (kind: string) =>
    setRule(kind === optimizer.rule.kind ? optimizer.rule : parse(ruleSchema, { kind }));
  return (
    <form
      className="drop-ball"
      onSubmit={(event) => {
        event.preventDefault();
        if (learningRate !== null)
          void dropBall(store, runner, base, { ...at, rule, learningRate });
      }}
    >
      <label htmlFor={`${id}-rule`} className="visually-hidden">
        Optimizer
      </label>
      <select id={`${id}-rule`} value={rule.kind} onChange={({ target }) => choose(target.value)}>
        {rules.map(({ schema }) => {
          const kind = schema.entries.kind.literal;
          return (
            <option key={kind} value={kind}>
              {ruleWords.kinds[kind].label}
            </option>
          );
        })}
      </select>
      <label htmlFor={`${id}-rate`}>η</label>
      <input
        id={`${id}-rate`}
        className="entry"
        aria-label="Learning rate η"
        inputMode="decimal"
        value={rate}
        onChange={({ target }) => setRate(target.value)}
      />
      <button type="submit" className="button" disabled={learningRate === null}>
        Train from here
      </button>
    </form>
  );
}

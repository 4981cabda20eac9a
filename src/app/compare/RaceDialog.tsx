import { Plus, X } from "lucide-react";
import { useState } from "react";
import { ascents } from "../../catalog/ascents";
import { ascentWords } from "../../catalog/ascents/words";
import { kindOf } from "../../catalog/kind";
import { rules } from "../../catalog/rules";
import { ruleWords } from "../../catalog/rules/words";
import { paneMark } from "../../snapshot/paneMark";
import { IconButton } from "../controls/IconButton";
import { Modal } from "../controls/Modal";
import { ChoiceRow } from "../controls/OptionRow";
import { useApp, useAppStore, useRunner } from "../store/context";
import {
  differInGradients,
  FEWEST_RACERS,
  firstRacers,
  MOST_RACERS,
  type Racer,
  race,
  raceRecipes,
  rateFor,
} from "./race";
import "../../theme/compare.css";

interface RaceDialogProps {
  close(): void;
}

/** Chooses two to four optimizers that train the recipe from one start. */
export default function RaceDialog({ close }: RaceDialogProps) {
  const store = useAppStore();
  const runner = useRunner();
  const busy = useApp((state) => state.job !== null);
  // A race is of the recipe that it began with.
  const [base] = useState(() => store.getState().recipe);
  const [racers, setRacers] = useState(() => firstRacers(base));
  const [clock, setClock] = useState<"step" | "gradient" | null>(null);
  const asked = raceRecipes(base, racers);
  const uneven = asked.ok && differInGradients(asked.recipes);
  const moment = clock ?? (uneven ? "gradient" : "step");
  const change = (index: number, racer: Racer) => setRacers(racers.with(index, racer));
  return (
    <Modal
      wide
      open
      onOpenChange={close}
      title="Race optimizers"
      description="Trains the recipe once with each of them, from the same weights and on the same batches, and shows all paths on one terrain."
    >
      <form
        className="race"
        onSubmit={(event) => {
          event.preventDefault();
          if (!asked.ok || busy) return;
          void race(store, runner, asked.recipes, moment);
          close();
        }}
      >
        <ol>
          {racers.map((racer, index) => (
            <RacerRow
              key={paneMark(index)}
              mark={paneMark(index)}
              racer={racer}
              onChange={(changed) => change(index, changed)}
              rateOf={(rule) => rateFor(base.training.optimizer, rule)}
              onRemove={
                racers.length > FEWEST_RACERS
                  ? () => setRacers(racers.filter((_, other) => other !== index))
                  : null
              }
            />
          ))}
        </ol>
        {racers.length < MOST_RACERS && (
          <button
            type="button"
            className="text-button"
            onClick={() => setRacers([...racers, nextRacer(racers, firstRacers(base))])}
          >
            <Plus size={14} aria-hidden />
            Another optimizer
          </button>
        )}
        <ChoiceRow
          label="One moment is"
          value={moment}
          options={[
            { value: "step", label: "a step" },
            { value: "gradient", label: "a gradient" },
          ]}
          onChange={(value) => setClock(value as typeof moment)}
        />
        {uneven && (
          <p className="quiet">
            Some take several gradients to a step: by gradients they are compared at equal work.
          </p>
        )}
        {!asked.ok && (
          <p className="field-problem" role="alert">
            {asked.message}
          </p>
        )}
        <button type="submit" className="button primary" disabled={!asked.ok || busy}>
          Race {racers.length} optimizers
        </button>
        {busy && <p className="quiet">Wait for the run to end.</p>}
      </form>
    </Modal>
  );
}

/** One of those to begin with that does not race yet; the last of them where all do. */
function nextRacer(racers: readonly Racer[], usual: readonly Racer[]): Racer {
  const races = ({ ascent, rule }: Racer) =>
    racers.some((one) => one.ascent === ascent && one.rule === rule);
  return usual.find((racer) => !races(racer)) ?? usual[usual.length - 1];
}

interface RacerRowProps {
  mark: string;
  racer: Racer;
  onChange(racer: Racer): void;
  /** A learning rate to begin with. */
  rateOf(rule: Racer["rule"]): string;
  /** null for those without whom there is no race. */
  onRemove: (() => void) | null;
}

function RacerRow({ mark, racer, onChange, rateOf, onRemove }: RacerRowProps) {
  return (
    <li>
      <b className="pane-mark">{mark}</b>
      <select
        aria-label={`${ascentWords.label} of ${mark}`}
        value={racer.ascent}
        onChange={({ target }) => onChange({ ...racer, ascent: target.value as Racer["ascent"] })}
      >
        {(ascents.map(kindOf) as Racer["ascent"][]).map((kind) => (
          <option key={kind} value={kind}>
            {`${ascentWords.label}: ${ascentWords.kinds[kind].label}`}
          </option>
        ))}
      </select>
      <select
        aria-label={`${ruleWords.label} of ${mark}`}
        value={racer.rule}
        onChange={({ target }) => {
          const rule = target.value as Racer["rule"];
          onChange({ ...racer, rule, rate: rateOf(rule) });
        }}
      >
        {(rules.map(kindOf) as Racer["rule"][]).map((kind) => (
          <option key={kind} value={kind}>
            {ruleWords.kinds[kind].label}
          </option>
        ))}
      </select>
      <label>
        <span aria-hidden>η</span>
        <input
          className="entry"
          aria-label={`Learning rate η of ${mark}`}
          inputMode="decimal"
          value={racer.rate}
          onChange={({ target }) => onChange({ ...racer, rate: target.value })}
        />
      </label>
      {onRemove !== null && (
        <IconButton label={`Leave ${mark} out`} onClick={onRemove}>
          <X size={15} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

import { Plus, X } from "lucide-react";
import { useState } from "react";
import { ascents } from "../../catalog/ascents";
import { ascentWords } from "../../catalog/ascents/words";
import { kindOf } from "../../catalog/kind";
import { rules } from "../../catalog/rules";
import { ruleWords } from "../../catalog/rules/words";
import { t } from "../../language/t";
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
  type RatedRacer,
  race,
  raceRecipes,
  withRates,
} from "./race";
import { racerRate, rateWords } from "./racerRate";
import { useStartLook } from "./useStartLook";
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
  const { optimizer } = base.training;
  const { look, problem } = useStartLook(base);
  const [chosen, setRacers] = useState(firstRacers);
  const racers = withRates(chosen, (rule) => racerRate(optimizer, rule, look), base);
  const measuring = look === null && problem === null && racers.some(({ rate }) => rate === "");
  const [clock, setClock] = useState<"step" | "gradient" | null>(null);
  const asked = raceRecipes(base, racers);
  const uneven = asked.ok && differInGradients(asked.recipes);
  const moment = clock ?? (uneven ? "gradient" : "step");
  const change = (index: number, racer: Partial<Racer>) =>
    setRacers(chosen.with(index, { ...chosen[index], ...racer }));
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
              onRemove={
                racers.length > FEWEST_RACERS
                  ? () => setRacers(chosen.filter((_, other) => other !== index))
                  : null
              }
            />
          ))}
        </ol>
        {racers.length < MOST_RACERS && (
          <button
            type="button"
            className="text-button"
            onClick={() => setRacers([...chosen, nextRacer(chosen)])}
          >
            <Plus size={14} aria-hidden />
            Another optimizer
          </button>
        )}
        <p className="quiet" role="status">
          {look !== null && rateWords(optimizer, look)}
          {measuring && "Measuring the start, for learning rates to begin with…"}
          {problem !== null && t`The start could not be measured for learning rates: ${problem}`}
        </p>
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
        {!asked.ok && !measuring && (
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
function nextRacer(racers: readonly Racer[]): Racer {
  const races = ({ ascent, rule }: Racer) =>
    racers.some((one) => one.ascent === ascent && one.rule === rule);
  return firstRacers.find((racer) => !races(racer)) ?? firstRacers[firstRacers.length - 1];
}

interface RacerRowProps {
  mark: string;
  racer: RatedRacer;
  onChange(change: Partial<Racer>): void;
  /** null for those without whom there is no race. */
  onRemove: (() => void) | null;
}

function RacerRow({ mark, racer, onChange, onRemove }: RacerRowProps) {
  return (
    <li>
      <b className="pane-mark">{mark}</b>
      <select
        aria-label={`${ascentWords.label} of ${mark}`}
        value={racer.ascent}
        onChange={({ target }) => onChange({ ascent: target.value as Racer["ascent"] })}
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
        onChange={({ target }) => onChange({ rule: target.value as Racer["rule"], rate: null })}
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
          onChange={({ target }) => onChange({ rate: target.value })}
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

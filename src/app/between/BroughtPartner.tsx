import { useEffect, useRef, useState } from "react";
import { locale } from "../../language/spoken";
import type { PartnerChange } from "../../recipe/partners";
import type { Run } from "../../results/results";
import { listRuns, type SavedRun } from "../library/runLibrary";
import { useApp, useAppStore } from "../store/context";
import { BroughtReadings } from "./BroughtReadings";
import { type Brought, broughtReading, weightsInFile, weightsOfKept } from "./bringWeights";
import { obstacleFor } from "./usePartners";
import type { WeightsReading } from "./weightsReadings";

interface BroughtPartnerProps {
  disabled: boolean;
  add(change: PartnerChange): void;
}

/** A file that can be read in several ways. */
interface Asked {
  name: string;
  readings: WeightsReading[];
  /** That it is to be compared with. */
  run: Run;
}

/** Weights of a kept run or of a file, compared as they are. */
export function BroughtPartner({ disabled, add }: BroughtPartnerProps) {
  const store = useAppStore();
  const savedAs = useApp((state) => state.savedAs);
  const [kept, setKept] = useState<SavedRun[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A browser that stores nothing has no kept runs to offer.
    listRuns().then(setKept, () => setKept([]));
  }, [savedAs]);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  function compareWith({ change, theta }: Brought, run: Run): void {
    const obstacle = obstacleFor(run, store.getState());
    if (obstacle !== null) throw new Error(obstacle);
    store.getState().bringWeights(change.hash, theta);
    add(change);
  }
  const others = kept.filter(({ id, shortened }) => id !== savedAs && shortened === undefined);
  return (
    <div className="partner-choice">
      <button
        type="button"
        className="button"
        title="Weights of the same network, from a snapshot or as another program saved them"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        Weights from a file
      </button>
      <input
        ref={input}
        type="file"
        aria-label="File of weights to compare with"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file === undefined) return;
          const { run } = store.getState();
          void attempt(async () => {
            const found = await weightsInFile(file, run);
            if (Array.isArray(found)) setAsked({ name: file.name, readings: found, run });
            else compareWith(found, run);
          });
        }}
      />
      {others.length > 0 && (
        <select
          aria-label="Kept run to compare with"
          value=""
          disabled={disabled}
          onChange={({ target }) => {
            const id = target.value;
            const { run } = store.getState();
            void attempt(async () => compareWith(await weightsOfKept(id, run), run));
          }}
        >
          <option value="">A kept run…</option>
          {others.map(({ id, name, date }) => (
            <option key={id} value={id}>
              {name}, {new Date(date).toLocaleTimeString(locale())}
            </option>
          ))}
        </select>
      )}
      {asked !== null && (
        <BroughtReadings
          name={asked.name}
          readings={asked.readings}
          recipe={asked.run.recipe}
          choose={(reading) => {
            setAsked(null);
            void attempt(async () =>
              compareWith(await broughtReading(asked.name, reading), asked.run),
            );
          }}
          leave={() => setAsked(null)}
        />
      )}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

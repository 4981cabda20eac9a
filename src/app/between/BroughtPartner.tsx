import { useEffect, useRef, useState } from "react";
import type { PartnerChange } from "../../recipe/partners";
import { listRuns, type SavedRun } from "../library/runLibrary";
import { useApp, useAppStore } from "../store/context";
import { type Brought, weightsInFile, weightsOfKept } from "./bringWeights";

interface BroughtPartnerProps {
  disabled: boolean;
  add(change: PartnerChange): void;
}

/** Weights of a kept run or of a file, compared as they are. */
export function BroughtPartner({ disabled, add }: BroughtPartnerProps) {
  const store = useAppStore();
  const savedAs = useApp((state) => state.savedAs);
  const [kept, setKept] = useState<SavedRun[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A browser that stores nothing has no kept runs to offer.
    listRuns().then(setKept, () => setKept([]));
  }, [savedAs]);

  async function bring(read: () => Promise<Brought>): Promise<void> {
    setProblem(null);
    try {
      const { change, theta } = await read();
      store.getState().bringWeights(change.hash, theta);
      add(change);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  const { run } = store.getState();
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
          if (file !== undefined) void bring(() => weightsInFile(file, run));
        }}
      />
      {others.length > 0 && (
        <select
          aria-label="Kept run to compare with"
          value=""
          disabled={disabled}
          onChange={({ target }) => void bring(() => weightsOfKept(target.value, run))}
        >
          <option value="">A kept run…</option>
          {others.map(({ id, name, date }) => (
            <option key={id} value={id}>
              {name}, {new Date(date).toLocaleTimeString("en")}
            </option>
          ))}
        </select>
      )}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

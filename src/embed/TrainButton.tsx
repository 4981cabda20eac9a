import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { EmbedStore } from "./store";
import { train } from "./training";

/** Runs the recipe again, here; while it runs, says how far it is and stops it. */
export function TrainButton({ store }: { store: EmbedStore }) {
  const job = useStore(store, (state) => state.job);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  if (job === null) {
    const start = () => {
      controller.current = new AbortController();
      void train(store, controller.current.signal);
    };
    return (
      <button type="button" className="embed-button" onClick={start}>
        Train this
      </button>
    );
  }
  return (
    <>
      <output className="embed-progress numeric">
        <progress value={job.fraction} max={1} aria-label="Progress" /> {job.detail}
      </output>
      <button type="button" className="embed-button" onClick={() => controller.current?.abort()}>
        Stop
      </button>
    </>
  );
}

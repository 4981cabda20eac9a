import { useEffect, useState } from "react";
import type { LayerChoice, PathLosses } from "../../results/partners";
import { useAppStore, useLayerWay } from "../store/context";

export interface LayerLosses {
  /** null while they are measured, and where they cannot be. */
  losses: PathLosses | null;
  /** Why they could not be measured, in plain words. */
  problem: string | null;
}

const NOTHING: LayerLosses = { losses: null, problem: null };

/** Measures the way that the chosen layers go to some weights, anew with every choice. */
export function useLayerLosses(to: Float32Array, choice: LayerChoice | null): LayerLosses {
  const store = useAppStore();
  const layerWay = useLayerWay();
  const [measured, setMeasured] = useState(NOTHING);
  useEffect(() => {
    setMeasured(NOTHING);
    if (choice === null) return;
    const end = new AbortController();
    const { run, backend, file } = store.getState();
    layerWay(run, to, choice, { backend, file, signal: end.signal }).then(
      (losses) => {
        if (!end.signal.aborted) setMeasured({ losses, problem: null });
      },
      (error: unknown) => {
        if (end.signal.aborted) return;
        const problem = error instanceof Error ? error.message : String(error);
        setMeasured({ losses: null, problem });
      },
    );
    return () => end.abort();
  }, [store, layerWay, to, choice]);
  return measured;
}

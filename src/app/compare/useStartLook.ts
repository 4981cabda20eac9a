import { useEffect, useState } from "react";
import type { StartLook } from "../../lab/lookAtStart";
import type { Recipe } from "../../recipe/schema";
import { useApp, useAppStore, useLookAtStart } from "../store/context";

interface Looked {
  /** null while it is measured, and where it cannot be. */
  look: StartLook | null;
  /** Why it could not be measured, in plain words. */
  problem: string | null;
}

const NOTHING: Looked = { look: null, problem: null };

/** Measures where the training of a recipe starts, as soon as nothing else is computed. */
export function useStartLook(recipe: Recipe): Looked {
  const store = useAppStore();
  const lookAtStart = useLookAtStart();
  const idle = useApp((state) => state.job === null);
  const [looked, setLooked] = useState(NOTHING);
  useEffect(() => {
    if (!idle) return;
    const end = new AbortController();
    const { backend, file } = store.getState();
    lookAtStart(recipe, { backend, file, signal: end.signal }).then(
      (look) => {
        if (!end.signal.aborted) setLooked({ look, problem: null });
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (!end.signal.aborted) setLooked({ look: null, problem });
      },
    );
    return () => end.abort();
  }, [store, lookAtStart, idle, recipe]);
  return looked;
}

import { useEffect, useRef, useState } from "react";

export interface Work {
  /** What is being done; null when nothing is. */
  doing: string | null;
  /** In [0, 1]; null where it is not known. */
  fraction: number | null;
  /** Why the last piece of work failed, in words. */
  problem: string | null;
  /** Does one piece of work; those that come before it ends are not begun. */
  start(
    doing: string,
    action: (signal: AbortSignal, onProgress: (fraction: number) => void) => Promise<void>,
  ): void;
  cancel(): void;
}

/** One piece of work at a time, which ends with the component. */
export function useWork(): Work {
  const [doing, setDoing] = useState<string | null>(null);
  const [fraction, setFraction] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  function start(name: string, action: Parameters<Work["start"]>[1]): void {
    if (controller.current !== null) return;
    const mine = new AbortController();
    controller.current = mine;
    setProblem(null);
    setFraction(null);
    setDoing(name);
    action(mine.signal, setFraction)
      .catch((error: unknown) => {
        if (!mine.signal.aborted)
          setProblem(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        controller.current = null;
        setDoing(null);
      });
  }

  return { doing, fraction, problem, start, cancel: () => controller.current?.abort() };
}

import { type RefObject, useCallback, useRef } from "react";
import type { SavedCamera } from "../../scene/CameraRig";
import type { StageHandle } from "../../scene/stageProps";

interface Stages {
  /** By the marks of their runs. */
  stages: RefObject<Map<string, StageHandle>>;
  register(mark: string, handle: StageHandle | null): void;
  /** Puts the cameras of all others where that of one stage stands. */
  lookAlike(mark: string, camera: SavedCamera): void;
}

/** The stages of runs that are seen side by side. */
export function useStages(): Stages {
  const stages = useRef(new Map<string, StageHandle>());
  const register = useCallback((mark: string, handle: StageHandle | null) => {
    if (handle === null) stages.current.delete(mark);
    else stages.current.set(mark, handle);
  }, []);
  const lookAlike = useCallback((mark: string, camera: SavedCamera) => {
    for (const [other, handle] of stages.current) if (other !== mark) handle.look(camera);
  }, []);
  return { stages, register, lookAlike };
}

import { useMemo } from "react";
import { usePicture } from "../stage/usePicture";
import { useApp } from "../store/context";
import { type Pane, panesOf } from "./panes";

export function usePanes(): Pane[] {
  const kept = useApp((state) => state.kept);
  const stagedAt = useApp((state) => state.stagedAt);
  const staged = usePicture();
  return useMemo(() => panesOf({ kept, stagedAt }, staged), [kept, stagedAt, staged]);
}

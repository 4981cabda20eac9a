import { useDeferredValue, useMemo } from "react";
import { describeSurface } from "../../results/describeSurface";
import { formatNumber } from "../../snapshot/formatNumber";
import { useApp } from "../store/context";
import { useCaptioned } from "./usePicture";

/**
 * The surface in one sentence; "" before there is one. A large one takes some milliseconds, which the picture
 * does not wait for.
 */
export function useStageSummary(): string {
  const { surface, rounded } = useCaptioned();
  const version = useApp((state) => state.versions.surface);
  // Its numbers may have been written in place.
  const described = useMemo(() => ({ surface, rounded, version }), [surface, rounded, version]);
  const latest = useDeferredValue(described);
  return useMemo(
    () =>
      latest.surface === null
        ? ""
        : describeSurface(latest.surface, (value) => formatNumber(value), latest.rounded),
    [latest],
  );
}

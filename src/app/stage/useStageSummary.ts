import { describeSurface } from "../../results/describeSurface";
import { formatNumber } from "../../snapshot/formatNumber";
import { useApp } from "../store/context";
import { useCaptioned } from "./usePicture";

/** The surface in one sentence; "" before there is one. */
export function useStageSummary(): string {
  const { surface, rounded } = useCaptioned();
  useApp((state) => state.versions.surface);
  return surface === null ? "" : describeSurface(surface, (value) => formatNumber(value), rounded);
}

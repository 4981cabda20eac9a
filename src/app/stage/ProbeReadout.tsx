import { fixed, listed } from "../../language/spoken";
import type { Rounding } from "../../results/results";
import { surfaceAt } from "../../results/surfaceAt";
import { formatNumber } from "../../snapshot/formatNumber";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { useDeferredText } from "../controls/useDeferredText";
import { useApp } from "../store/context";
import { type ProbeReading, probeReading } from "./probeReading";
import { useOverlay } from "./useOverlay";
import { usePicture } from "./usePicture";

/** The values under the probe, on screen at once and spoken when it rests. */
export function ProbeReadout() {
  const probe = useApp((state) => state.probe);
  const run = usePicture();
  const { surface, trajectory } = run;
  useApp((state) => state.versions.surface);
  const view = useApp((state) => state.view);
  const overlay = useOverlay();

  const reading = probe === null ? null : probeReading(run, probe);
  const clipped =
    reading !== null &&
    surface !== null &&
    reading.loss > surfaceScale(surface, trajectory, view).ceiling;
  const curvature = overlay && reading && surfaceAt(overlay.over, reading.alpha, reading.beta ?? 0);
  const rows = reading === null ? [] : rowsOf(reading, clipped, run.rounded);
  if (overlay !== null && curvature !== null && Number.isFinite(curvature))
    rows.push([overlay.label, formatNumber(curvature)]);
  const spoken = useDeferredText(listed(rows.map(([name, value]) => `${name} ${value}`)));
  return (
    <>
      {reading !== null && (
        <dl className="probe-readout numeric" aria-hidden>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

function rowsOf(
  reading: ProbeReading,
  clipped: boolean,
  rounded: Rounding | undefined,
): [string, string][] {
  const rows: [string, string][] = [["α", formatNumber(reading.alpha)]];
  if (reading.beta !== null) rows.push(["β", formatNumber(reading.beta)]);
  if (!reading.computed) return [...rows, ["loss", "not computed yet"]];
  const about = rounded === undefined ? "" : ` ± ${formatNumber(rounded.loss, 1)}`;
  rows.push(["loss", `${formatNumber(reading.loss, 4)}${clipped ? " (clipped)" : about}`]);
  if (Number.isFinite(reading.accuracy))
    rows.push(["accuracy", `${fixed(reading.accuracy * 100, 1)} %`]);
  if (reading.distance !== null) rows.push(["from center", formatNumber(reading.distance)]);
  return rows;
}

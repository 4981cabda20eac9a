import { ScatterPlot } from "../../charts/ScatterPlot";
import type { SampleChanges } from "../../results/sampleChanges";
import { formatNumber } from "../../snapshot/formatNumber";

/** How fast the landscape settles with its samples, and where on that way the knob is. */
export function Settling({ changes, samples }: { changes: SampleChanges; samples: number }) {
  const { k, change, slope, points } = changes;
  if (!Number.isFinite(slope)) return null;
  const marked = nearest(k, samples);
  return (
    <details className="slice-settling">
      <summary className="numeric">
        Slope over k <span className="quiet">of the change with one more sample</span>{" "}
        {formatNumber(slope)}
      </summary>
      <ScatterPlot
        x={{ title: "samples k", values: k, log: true }}
        y={{ title: "mean change of the loss with one more", values: change, log: true }}
        marked={marked}
        height={120}
      />
      <p className="quiet numeric">
        Mean |L<sub>k+1</sub> − L<sub>k</sub>| over {points} points of this plane, where L
        <sub>k</sub> is the loss on the first k samples, on logarithmic axes; about k ={" "}
        {Math.round(k[marked])} it is {formatNumber(change[marked])}.
      </p>
    </details>
  );
}

/** The place that is the fewest ratios away. */
function nearest(places: readonly number[], value: number): number {
  const far = places.map((place) => Math.abs(Math.log(place / value)));
  return far.indexOf(Math.min(...far));
}

import { useDeferredValue, useMemo } from "react";
import type { Run } from "../../results/results";
import { captionParts } from "../../snapshot/caption";

/** How what is shown was measured, and how long it took; the picture does not wait for it. */
export default function CaptionMethod({ run }: { run: Run }) {
  const latest = useDeferredValue(run);
  const { method, timings } = useMemo(() => captionParts(latest), [latest]);
  return (
    <div aria-busy={latest !== run}>
      <p>{method.join(" ")}</p>
      {timings !== "" && <p className="caption-timings">{timings}</p>}
    </div>
  );
}

import type { Run } from "../../results/results";
import { captionParts } from "../../snapshot/caption";

/** How what is shown was measured, and how long it took. */
export default function CaptionMethod({ run }: { run: Run }) {
  const { method, timings } = captionParts(run);
  return (
    <>
      <p>{method.join(" ")}</p>
      {timings !== "" && <p className="caption-timings">{timings}</p>}
    </>
  );
}

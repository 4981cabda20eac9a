import { useApp } from "../store/context";
import { type Stepped, withMoreSteps } from "./moreSteps";
import { useMeasure } from "./useMeasure";
import "../../theme/curvature.css";

/** Measures once more what has not converged, with twice the Lanczos steps. */
export function MoreSteps({ of }: { of: Stepped }) {
  const more = useApp(({ run }) => withMoreSteps(run.recipe, of)?.steps ?? null);
  const { obstacle, measureLonger } = useMeasure();
  if (more === null) return null;
  return (
    <div className="measure-buttons">
      <button
        type="button"
        className="button"
        disabled={obstacle !== null}
        title={obstacle ?? "Measure again with more Lanczos steps"}
        onClick={() => measureLonger(of)}
      >
        More steps ({more})
      </button>
    </div>
  );
}

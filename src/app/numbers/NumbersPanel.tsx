import { Suspense } from "react";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { lazyAfterPicture } from "../shell/firstPicture";

const Numbers = lazyAfterPicture(() => import("./Numbers"));

/** The numbers beside the stage, or under it in the phone's sheet. */
export function NumbersPanel() {
  return (
    <aside className="panel numbers-panel" id="numbers" aria-label="Numbers" tabIndex={-1}>
      <NumbersBody />
    </aside>
  );
}

/** The charts load after the first picture of the terrain. */
export function NumbersBody() {
  return (
    <div className="panel-body">
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Numbers />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

import { afterPicture } from "../shell/firstPicture";
import { lazyPart } from "../shell/lazyPart";

const Numbers = lazyPart(
  "The numbers",
  afterPicture(() => import("./Numbers")),
);

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
      <Numbers />
    </div>
  );
}

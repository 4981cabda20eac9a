import { useState } from "react";
import type { Recipe } from "../../recipe/schema";
import type { Study } from "../../study/study";
import { Modal } from "../controls/Modal";
import { placeWords } from "../recipe/differenceWords";
import { useApp } from "../store/context";
import { askedStudy, firstPlan, identityOf, type Plan } from "./asked";
import { rememberStudy } from "./lastStudy";
import { StudyInLab } from "./StudyInLab";
import { VarySetup } from "./VarySetup";
import { isOfView } from "./variable";
import "../../theme/study.css";

interface VaryDialogProps {
  /** The field that is varied. */
  path: string;
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** Runs the recipe over values of a field, or of two. */
export default function VaryDialog({ path, open, onOpenChange }: VaryDialogProps) {
  // A study is of the recipe that it began with.
  const recipe = useApp((state) => state.recipe);
  const [base] = useState(recipe);
  return (
    <Modal
      wide
      open={open}
      onOpenChange={onOpenChange}
      title={`Vary: ${placeWords(base, path)}`}
      description={`${isOfView(path) ? "Trains the recipe with several seeds, and looks at every network with each value." : "Trains the recipe with each value and several seeds, and measures every run."} Closing stops it; what is done is kept in this browser.`}
    >
      <Vary recipe={base} path={path} close={() => onOpenChange(false)} />
    </Modal>
  );
}

function Vary({ recipe, path, close }: { recipe: Recipe; path: string; close(): void }) {
  const file = useApp((state) => state.file);
  const [first] = useState(() => firstPlan(recipe, path, file));
  const [plan, setPlan] = useState<Plan>(first.plan);
  const [shown, setShown] = useState(first.study);
  const [starts, setStarts] = useState(false);
  const [open, setOpen] = useState(first.study === null);
  const asked = askedStudy(recipe, plan, file);
  const isShown = asked.ok && shown !== null && identityOf(shown) === identityOf(asked.study);
  function run(): void {
    if (!asked.ok) return;
    rememberStudy(asked.study);
    setStarts(true);
    setOpen(false);
    setShown(asked.study);
  }
  return (
    <div className="vary">
      <details className="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{asked.ok ? planWords(asked.study) : "What to run"}</summary>
        <VarySetup
          recipe={recipe}
          plan={plan}
          onChange={(changed) => setPlan({ ...plan, ...changed })}
        />
      </details>
      {!asked.ok && asked.message !== "" && (
        <p className="field-problem" role="alert">
          {asked.message}
        </p>
      )}
      {!isShown && (
        <div className="run-study-line">
          <button type="button" className="button primary" disabled={!asked.ok} onClick={run}>
            {asked.ok ? `Run ${asked.runs} ${asked.runs === 1 ? "run" : "runs"}` : "Run"}
          </button>
          {shown !== null && <span className="quiet">Below is what was run before.</span>}
        </div>
      )}
      {shown !== null && (
        <StudyInLab
          key={identityOf(shown)}
          recipe={recipe}
          study={shown}
          starts={starts}
          close={close}
        />
      )}
    </div>
  );
}

/** "4 variations × 2 seeds, 4 measures" */
function planWords({ variations, seeds, measures }: Study): string {
  const some = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`;
  const [runs, measured] = [Object.keys(variations).length, Object.keys(measures).length];
  return `${some(runs, "variation")} × ${some(seeds, "seed")}, ${some(measured, "measure")}`;
}

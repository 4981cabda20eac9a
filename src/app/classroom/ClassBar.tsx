import { RotateCcw } from "lucide-react";
import { presetById } from "../../recipe/presets";
import { numberOf } from "../../results/answer";
import { quantitiesOf } from "../../results/quantities";
import { runTime } from "../../results/runTime";
import type { ClassLink } from "../../snapshot/link/classLink";
import { sameExperiment } from "../recipe/recipeDifferences";
import { useApp, useAppStore } from "../store/context";
import type { AppState } from "../store/store";
import { checkpointOf } from "../store/timed";
import { numbersAt } from "./numbersAt";
import { setOut } from "./openClass";
import { QuestionForm } from "./QuestionForm";
import "../../theme/classroom.css";

/** What a class link is about: its title, its question, and the way back to what was set. */
export default function ClassBar() {
  const classroom = useApp((state) => state.classroom);
  return classroom && <Bar classroom={classroom} />;
}

function Bar({ classroom }: { classroom: ClassLink }) {
  const store = useAppStore();
  const { title, preset, question, recipe, seed } = classroom;
  const changed = useApp((state) => !sameExperiment(state.recipe, recipe));
  return (
    <section className="class-bar" aria-label="Class">
      <h2>{title || presetById(preset)?.title}</h2>
      {seed === "own" && <p className="numeric">Your seed: {recipe.seed}</p>}
      {question !== null && (
        <QuestionForm
          question={question}
          truth={() => answerIn(store.getState(), question.quantity)}
        />
      )}
      {changed && (
        <button type="button" className="text-button" onClick={() => setOut(store, classroom)}>
          <RotateCcw size={14} aria-hidden />
          Back to what was set
        </button>
      )}
    </section>
  );
}

/** Of the run on the stage, at the moment that is shown. */
function answerIn(state: AppState, quantity: string): number | string {
  const { run, job } = state;
  const checkpoint = checkpointOf(state, "run");
  if (job !== null) return "It is still being computed: wait for the run to end.";
  const step = runTime(run).values[Math.round(checkpoint)] ?? null;
  const numbers = { quantities: quantitiesOf(run), step, ...numbersAt(run, checkpoint) };
  return numberOf(numbers, quantity) ?? "What is on the stage does not tell: train first.";
}

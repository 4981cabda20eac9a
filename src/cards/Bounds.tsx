import { boundsOf, type Judgement } from "../study/judge";
import { sentence } from "../study/sentence";
import type { Study } from "../study/study";
import { BoundChart } from "./BoundChart";
import { Prose } from "./Prose";

/** Every bound of a criterion in words, whether it holds, and the seeds' numbers. */
export function Bounds({ study, judgement }: { study: Study; judgement: Judgement }) {
  return (
    <ul className="bounds">
      {boundsOf(judgement).map((bound) => {
        const words = sentence(bound.criterion, study);
        return (
          <li key={words}>
            <p className="bound-claim">
              <span aria-hidden="true">{bound.passes ? "✓" : "✗"} </span>
              <Prose text={words} />
              {!bound.passes && <strong> Does not hold.</strong>}
            </p>
            <BoundChart bound={bound} />
          </li>
        );
      })}
    </ul>
  );
}

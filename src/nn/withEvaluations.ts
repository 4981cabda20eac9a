import type { Objective } from "./objective";

/** What evaluates losses, and only that. */
export type Evaluator = Pick<
  Objective,
  "engine" | "backend" | "evaluate" | "evaluateMany" | "dispose"
>;

/** Losses by one engine, derivatives by another; both of the same network and samples. */
export function withEvaluations(derivatives: Objective, evaluator: Evaluator): Objective {
  const { engine, backend } = evaluator;
  return {
    ...derivatives,
    engine,
    backend,
    derivatives: { engine: derivatives.engine, backend: derivatives.backend },
    evaluate: (theta) => evaluator.evaluate(theta),
    evaluateMany: (...plane) => evaluator.evaluateMany(...plane),
    dispose() {
      derivatives.dispose();
      evaluator.dispose();
    },
  };
}

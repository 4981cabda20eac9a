import type { FunctionRecipe } from "../../catalog/models";
import type { Objective } from "../objective";

/** Whether some parameters go up where the others go down. */
export const isGame = ({ parameters }: FunctionRecipe): boolean =>
  parameters.some(({ maximized }) => maximized);

/**
 * What training follows in a game in which one player minimizes the loss and the other maximizes it: the
 * gradient with the other sign in the parameters of the second, which is the gradient of nothing.
 * Losses and products with the Hessian stay those of the loss.
 */
export function asGame<O extends Objective>(objective: O, { parameters }: FunctionRecipe): O {
  const maximized = parameters.flatMap((parameter, p) => (parameter.maximized ? [p] : []));
  return {
    ...objective,
    async gradient(theta, gradient, batch) {
      const value = await objective.gradient(theta, gradient, batch);
      for (const p of maximized) gradient[p] = -gradient[p];
      return value;
    },
  };
}

import { expect, test } from "vitest";
import { functionRecipe } from "../recipe/functionRecipe";
import { recipe } from "../recipe/parse";
import { lookAtStartWith } from "./lookAtStart";
import { directCrew } from "./worker/directExecutor";

const { signal } = new AbortController();
const options = { backend: "wasm", file: null, signal } as const;

test("gradient and curvature at the start of Rosenbrock's valley are those by hand", async () => {
  const look = await lookAtStartWith(directCrew())(
    functionRecipe({ model: { kind: "function" }, training: { steps: 4000 } }),
    options,
  );
  // At (−1.2, 1) the gradient is (−215.6, −88), and the Hessian [[1330, 480], [480, 200]].
  expect(look?.gradientNorm).toBeCloseTo(Math.hypot(215.6, 88), 3);
  expect(look?.sharpness).toBeCloseTo(765 + Math.hypot(565, 480), 2);
  expect(look?.parameters).toBe(2);
});

test("it is the same whatever follows the start", async () => {
  const lookAtStart = lookAtStartWith(directCrew());
  const [one, other] = await Promise.all(
    [{ steps: 0 }, { steps: 20, phases: [{ steps: 5 }] }].map((training) =>
      lookAtStart(
        recipe({
          dataset: { kind: "moons", samples: 60 },
          model: { kind: "mlp", hidden: [6] },
          training,
        }),
        options,
      ),
    ),
  );
  expect(one).toEqual(other);
  expect(one?.sharpness).toBeGreaterThan(0);
});

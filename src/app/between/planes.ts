import { parseRecipe } from "../../recipe/parse";
import { shortChange } from "../../recipe/partners";
import type { Recipe, RecipeInput } from "../../recipe/schema";

type AxesInput = NonNullable<RecipeInput["axes"]>;

/** A plane through solutions that a recipe can ask for. */
export interface PlaneChoice {
  label: string;
  title: string;
  axes: AxesInput;
}

/** The planes through the run and one partner, by what the partner has. */
export function planesThrough({ partners }: Recipe, index: number): PlaneChoice[] {
  const { matching, curve } = partners[index];
  const there = { kind: "partner", index } as const;
  return [
    {
      label: "The line",
      title:
        "The way to it alone, on the stage: Slice turns and moves it, and its loss follows live",
      axes: { first: there, second: null },
    },
    {
      label: "Line × random",
      title:
        "The way to it, and a random filter-normalized direction made orthogonal to it beside it",
      axes: { first: there, second: { kind: "random" }, orthogonalize: true },
    },
    ...(matching === null
      ? []
      : [
          {
            label: "Before and after matching",
            title:
              "The plane through the run, the other solution, and the same with its units matched, on one scale",
            axes: { first: there, second: { ...there, place: "matched" as const } },
          },
        ]),
    ...(curve === null
      ? []
      : [
          {
            label: "Plane of the curve",
            title: "The plane that contains both ends, the straight way and the curve",
            axes: { first: there, second: { ...there, place: "curve" as const } },
          },
        ]),
    ...partners.flatMap(({ change }, other) =>
      other === index
        ? []
        : [
            {
              label: `With ${shortChange(change)}`,
              title: "The plane through three solutions",
              axes: { first: there, second: { kind: "partner" as const, index: other } },
            },
          ],
    ),
  ];
}

/** The recipe with another plane, whose range follows from what it goes through. */
export function onPlane(recipe: Recipe, axes: AxesInput): Recipe {
  const asked = {
    ...recipe,
    axes: { ...recipe.axes, orthogonalize: false, ...axes },
    grid: { ...recipe.grid, alpha: null, beta: null },
  };
  const parsed = parseRecipe(asked);
  return parsed.ok ? parsed.recipe : recipe;
}

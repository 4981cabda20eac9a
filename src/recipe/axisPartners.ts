/** Axes that lead to partners: which of them a plane needs, and what becomes of it without one. */
import { axisDefinition, nextAxis } from "../catalog/axes";
import type { PartnerPlace } from "../catalog/axes/definition";
import type { PartnerRecipe } from "./partners";
import type { AxisRecipe, Recipe } from "./schema";

type Planned = Pick<Recipe, "axes" | "partners">;

/** Where an axis leads; undefined for one that leads to no partner. */
export const partnerPlace = (axis: AxisRecipe | null): PartnerPlace | undefined =>
  axis === null ? undefined : axisDefinition(axis).partner?.(axis);

/** The partners that must be trained before the plane is known. */
export function axisPartners({ axes, partners }: Planned): PartnerRecipe[] {
  const places = [axes.first, axes.second].map(partnerPlace);
  return partners.filter((_, index) => places.some((place) => place?.index === index));
}

/**
 * The recipe without one of its partners. An axis that leads to it becomes a random one; those to later
 * partners follow them.
 */
export function withoutPartner(recipe: Recipe, index: number): Recipe {
  const { axes } = recipe;
  const partners = recipe.partners.toSpliced(index, 1);
  const led = (axis: AxisRecipe, other: AxisRecipe | null): AxisRecipe => {
    const place = partnerPlace(axis);
    if (place === undefined || place.index < index) return axis;
    // A later one of the kind it is.
    if (place.index > index) return { ...axis, index: place.index - 1 } as AxisRecipe;
    return nextAxis({ kind: "random", index: 0 }, [other]);
  };
  const first = led(axes.first, axes.second);
  const second = axes.second && led(axes.second, first);
  return { ...recipe, partners, axes: { ...axes, first, second } };
}

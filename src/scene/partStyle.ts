/** How the parts of a step are told apart. */
import type { StepPart } from "../results/walkStatistics";
import type { Colormap } from "../snapshot/colormaps";
import { pathColors } from "./palette";

/** Colors of the parts of a step. */
export const partColors = (colormap: Colormap): Record<StepPart, string> => ({
  descent: "#ffffff",
  ascent: "#ffb000",
  followed: "#7fd4ff",
  added: "#b8f06a",
  update: pathColors(colormap)[1],
});

/** What is written beside them. */
export const partNames: Record<StepPart, string> = {
  descent: "−η∇L",
  ascent: "ascent",
  followed: "−ηĝ",
  added: "added",
  update: "update",
};

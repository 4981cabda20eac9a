/** Inks of the stage for each theme. The background is the page's own: the canvas is transparent. */
import type { Colormap } from "../snapshot/colormaps";

export type Theme = "light" | "dark";

export interface Palette {
  /** Text, ticks and marks. */
  ink: string;
  /** Frame lines and secondary text. */
  quiet: string;
  /** What lies behind text and under the floor's colors. */
  paper: string;
  /** How far the floor's colors are drawn towards the paper. */
  floorFade: number;
  /** Share of their saturation that the floor's colors keep. */
  floorSaturation: number;
  /** Outline that sets the path off from the terrain. */
  casing: string;
}

export const palettes: Record<Theme, Palette> = {
  light: {
    ink: "#1c2430",
    quiet: "#5c6675",
    paper: "#ffffff",
    floorFade: 0.5,
    floorSaturation: 0.8,
    casing: "#14171f",
  },
  dark: {
    ink: "#e8ecf2",
    quiet: "#9aa5b4",
    paper: "#0f1318",
    floorFade: 0.62,
    floorSaturation: 0.4,
    casing: "#0a0c10",
  },
};

/** Colors of the ways to other solutions. */
export const wayColors = (colormap: Colormap) => ({
  straight: "#ffffff",
  curve: colormap === "magma" ? "#7fd4ff" : "#ff6ad5",
});

/** Colors of the paths of several runs on one terrain, in the order of the runs. */
export const runColors = (colormap: Colormap): readonly string[] =>
  colormap === "magma"
    ? ["#19c3a6", "#ffffff", "#7fd4ff", "#b8f06a"]
    : ["#ff4d2e", "#ffffff", "#ff7ad9", "#45e0c8"];

/** Colors of the path from its start to its end, chosen to stand out from the map beneath. */
export function pathColors(colormap: Colormap): [start: string, end: string] {
  return colormap === "magma" ? ["#ffffff", "#19c3a6"] : ["#ffffff", "#ff4d2e"];
}

import { describe, expect, test } from "vitest";
import { formatNumber } from "../snapshot/formatNumber";
import { heightScale } from "../snapshot/heightScale";
import { colorBarTicks } from "./colorBarTicks";

/** What scales there are to write on: loss, sharpness, the ratio of a curvature map. */
const values = {
  losses: [0.0019, 0.4, 2.13],
  tiny: [1e-5, 2e-5, 4.7e-5],
  signed: [-0.0021, 0, 0.0013],
  huge: [0.3, 120, 1.2e6],
};

describe.each(["linear", "log", "rank"] as const)("on a %s scale", (height) => {
  test.each(Object.entries(values))(
    "numbers beside a bar of %s are clear of each other",
    (_, [low, middle, high]) => {
      const losses = Array.from({ length: 400 }, (_, i) => {
        const t = i / 399;
        return t < 0.5 ? low + 2 * t * (middle - low) : middle + (2 * t - 1) * (high - middle);
      });
      const scale = heightScale(losses, { height, ceiling: null });
      // The shortest lying bar that the numbers panel has, at 7 px a character.
      const lying = colorBarTicks(scale, "below");
      expect(lying.length).toBeGreaterThan(0);
      const boxes = lying.map((loss) => {
        const [middle, half] = [136 * scale.height(loss), 3.5 * formatNumber(loss).length];
        return [middle - half, middle + half];
      });
      for (let k = 1; k < boxes.length; k++) expect(boxes[k][0]).toBeGreaterThan(boxes[k - 1][1]);
      const upright = colorBarTicks(scale, "beside").map((loss) => 60 * scale.height(loss));
      for (let k = 1; k < upright.length; k++)
        expect(upright[k] - upright[k - 1]).toBeGreaterThan(11);
    },
  );
});

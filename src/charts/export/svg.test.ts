import { expect, test } from "vitest";
import { textElement } from "./svg";

test("the index of λ_max, λ_min and r_e stands below the line, and what follows on it", () => {
  expect(textElement("λ_max over 2/η", { x: 4 })).toBe(
    '<text x="4">λ<tspan dy="0.27em" font-size="0.75em">max</tspan><tspan dy="-0.2em"> over 2/η</tspan></text>',
  );
  expect(textElement("λ max", {})).toBe(
    '<text>λ<tspan dy="0.27em" font-size="0.75em">max</tspan></text>',
  );
  expect(textElement("|λ_min/λ_max|", {}).replace(/<.*?>/g, "")).toBe("|λmin/λmax|");
  expect(textElement("r_e, on digits", {})).toBe(
    '<text>r<tspan dy="0.27em" font-size="0.75em">e</tspan><tspan dy="-0.2em">, on digits</tspan></text>',
  );
});

test("other text is as it is", () => {
  expect(textElement("w_max < 1", {})).toBe("<text>w_max &lt; 1</text>");
  expect(textElement("r_elu, err_e", {})).toBe("<text>r_elu, err_e</text>");
});

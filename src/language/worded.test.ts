import { afterEach, expect, test } from "vitest";
import { speakerOf } from "./speaker";
import { setSpeaker } from "./spoken";
import { t } from "./t";
import { inEnglish, inRow, saidOf, worded } from "./worded";

afterEach(() => setSpeaker(null));

const table = {
  "{0} cannot be read: it {1}.": "{0} lässt sich nicht lesen: Es {1}.",
  "has more than {0} bytes": "hat mehr als {0} Bytes",
  "ends too early": "endet zu früh",
};
const reason = worded`has more than ${1.5} bytes`;
const message = worded`${"a{1}.npy"} cannot be read: it ${reason}.`;

test("a message is said where it arrives, its reason with it", () => {
  const arrived = structuredClone(message);
  expect(saidOf(arrived)).toBe("a{1}.npy cannot be read: it has more than 1.5 bytes.");
  setSpeaker(speakerOf("de", table));
  expect(saidOf(arrived)).toBe("a{1}.npy lässt sich nicht lesen: Es hat mehr als 1,5 Bytes.");
  expect(t`Not opened. ${arrived}`).toBe(`Not opened. ${saidOf(arrived)}`);
  expect(saidOf(inRow([reason, "ends too early"], "; "))).toBe(
    "hat mehr als 1,5 Bytes; endet zu früh",
  );
});

test("what is stored is English whatever the page speaks", () => {
  setSpeaker(speakerOf("de", table));
  expect(inEnglish(message)).toBe("a{1}.npy cannot be read: it has more than 1.5 bytes.");
});

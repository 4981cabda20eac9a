import { afterEach, expect, test } from "vitest";
import { speakerOf } from "../../language/speaker";
import { setSpeaker } from "../../language/spoken";
import { readClassLink } from "../../snapshot/link/classLink";
import { inThisLanguage } from "./inThisLanguage";

afterEach(() => setSpeaker(null));

test("a class link opens in the language it was built in, and says the same as without", async () => {
  const link = "?class=digits&seed=3&ask=Wo%3F";
  expect(inThisLanguage(link)).toBe(link);
  setSpeaker(speakerOf("de-AT", {}));
  expect(inThisLanguage(link)).toBe(`${link}&lang=de-AT`);
  expect(await readClassLink(inThisLanguage(link))).toEqual(await readClassLink(link));
});

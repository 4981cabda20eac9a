import { afterEach, expect, test } from "vitest";
import { speakerOf } from "../../language/speaker";
import { setSpeaker } from "../../language/spoken";
import { standalonePage } from "./standalonePage";

afterEach(() => setSpeaker(null));

const parts = { script: "draw()", styles: "", words: "" };
const content = { title: "A valley", lab: "https://lab.example/#1", bytes: Uint8Array.of(1) };

test("a saved page says its language, and brings its words before what says them", () => {
  expect(standalonePage(parts, content)).toContain('<html lang="en" dir="ltr">');
  setSpeaker(
    speakerOf("ar-EG", {
      "This landscape is drawn by your browser and needs JavaScript.": "يرسمها متصفّحك",
    }),
  );
  const page = standalonePage({ ...parts, words: 'give("</script>")' }, content);
  expect(page).toContain('<html lang="ar-EG" dir="rtl">');
  expect(page).toContain("يرسمها متصفّحك");
  expect(page).toContain('data-lang="ar-EG"');
  const words = page.indexOf('give("<\\/script>")');
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThan(page.indexOf("draw()"));
});

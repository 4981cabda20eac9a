import { afterEach, expect, test } from "vitest";
import { speakerOf } from "../language/speaker";
import { setSpeaker } from "../language/spoken";
import { type CardSource, cardCode, usualCard } from "./cardCode";

afterEach(() => setSpeaker(null));

const site = "https://lab.example/topograd/";
const finding: CardSource = { finding: "sam-flattens", title: 'SAM finds "flat" minima' };
const study: CardSource = { link: "#s1.d.AAAA", title: "A study" };

test("a finding is an element of one line, which is as high as what it shows", () => {
  expect(cardCode(usualCard, finding, site)).toBe(
    `<script defer src="${site}topograd-embed.js"></script>
<topograd-landscape finding="sam-flattens" height="auto" label="SAM finds &quot;flat&quot; minima"></topograd-landscape>
`,
  );
  const chart = cardCode({ form: "element", figure: "chart", theme: "dark" }, finding, site);
  expect(chart).toContain('finding="sam-flattens" figure="chart" theme="dark"');
});

test("its frame needs no origin", () => {
  const frame = cardCode({ form: "frame", figure: "chart", theme: "auto" }, finding, site);
  expect(frame).toContain(`src="${site}card.html?finding=sam-flattens&amp;figure=chart"`);
  expect(frame).not.toContain("allow-same-origin");
});

test("a study in a link stays in the link", () => {
  expect(cardCode(usualCard, study, site)).toContain('link="#s1.d.AAAA"');
  expect(cardCode({ ...usualCard, form: "frame" }, study, site)).toContain(
    `src="${site}card.html#s1.d.AAAA"`,
  );
});

test("a code speaks the language it was made in", () => {
  setSpeaker(speakerOf("ar", {}));
  expect(cardCode(usualCard, finding, site)).toContain('finding="sam-flattens" lang="ar"');
  expect(cardCode({ ...usualCard, form: "frame" }, study, site)).toContain(
    `src="${site}card.html?lang=ar#s1.d.AAAA"`,
  );
});

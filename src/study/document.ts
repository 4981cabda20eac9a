import { said } from "../language/spoken";
import { brokenBounds, changed, isFallible } from "./changed";
import type { Finding, FindingGroup } from "./finding";
import { boundsOf, type Judgement } from "./judge";
import type { StudyResults } from "./results";
import { figure, figureBeside, sentence } from "./sentence";
import { findingVerdict } from "./stored";
import { verdictWords } from "./verdict";

const OPENING = `# Findings

Published claims about loss landscapes, each run again on small networks over several seeds. This page is written by \`npm run study -- document\` from the definitions in \`src/findings\` and the results in \`public/studies\`; a test fails when they disagree. How to run them, and studies of your own: [studies.md](studies.md).

A claim counts as reproduced when every bound of its criterion holds; as partly reproduced when half of the seeds or half of the bounds do. What does not reproduce here is said to, and may yet hold at the paper's scale.
`;

type Results = (id: string) => StudyResults | null;

/** The page docs/findings.md. `changedResults` has those of findings as they are seen to fail. */
export function findingsDocument(
  findings: readonly Finding[],
  results: Results,
  changedResults: Results,
): string {
  const known = findings.flatMap((finding) => {
    const stored = results(finding.id);
    if (stored === null) return [];
    return [{ finding, stored, verdict: findingVerdict(finding, stored) }];
  });
  const rows = known.map(
    ({ finding, verdict }) =>
      `| [${finding.claim}](#${finding.id}) | ${finding.source.authors} ${finding.source.year} | ${verdictWords(verdict)} |`,
  );
  const groups = new Map<FindingGroup, string[]>();
  for (const { finding, stored, verdict } of known) {
    const sections = [
      describeFinding(finding, verdict.judgement, verdictWords(verdict)),
      ...failingWords(finding, stored, changedResults),
    ];
    groups.set(finding.group, [...(groups.get(finding.group) ?? []), ...sections]);
  }
  return [
    OPENING,
    ["| claim | source | verdict |", "|---|---|---|", ...rows].join("\n"),
    ...[...groups].flatMap(([group, sections]) => [`\n## ${group}`, ...sections]),
  ]
    .join("\n")
    .concat("\n");
}

function describeFinding(finding: Finding, judgement: Judgement, verdict: string): string {
  const { id, claim, source, look, caveat, variations, seeds } = finding;
  const runs = seeds * Object.keys(variations).length;
  const arxiv = (id: string): string => `[arXiv ${id}](https://arxiv.org/abs/${id})`;
  const also = (source.further ?? [])
    .map(({ on, authors, year, arxiv: id }) => `; ${on}: ${authors} ${year}, ${arxiv(id)}`)
    .join("");
  return [
    `\n<a id="${id}"></a>\n### ${claim}`,
    `\n${source.authors} ${source.year}, *${source.title}*, ${arxiv(source.arxiv)}${also}. **${capital(verdict)}** (${runs} runs, \`${id}\`).`,
    `\n${look}`,
    "\n| bound | holds | by seed |\n|---|---|---|",
    ...boundsOf(judgement).map((bound) => boundRow(bound, finding)),
    `\n*Mind:* ${caveat}`,
  ].join("\n");
}

/** What to change to see it fail, and the numbers that then did. */
function failingWords(finding: Finding, stored: StudyResults, changedResults: Results): string[] {
  if (!isFallible(finding)) return [];
  const found = changedResults(`${finding.id}-changed`);
  const broken = found === null ? [] : brokenBounds(finding, stored, found);
  const numbers = broken.map(
    (bound) => `- ${sentence(bound.criterion, changed(finding))} **No:** ${seedWords(bound)}`,
  );
  const measured = numbers.length === 0 ? "" : ` Then:\n\n${numbers.join("\n")}`;
  return [`\n*To see it fail:* ${finding.fails.words}${measured}`];
}

const capital = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}`;

/** A number for each seed, or whether it meets the bound. */
export function seedWords(bound: Judgement): string {
  const { values, seeds } = bound;
  const words =
    values.length > 0
      ? values.map((value) => boundFigure(value, bound))
      : seeds.map((met) => said(met ? "yes" : "no"));
  return words.join(" · ");
}

/** A number as it stands beside its bound. */
export const boundFigure = (value: number, { criterion }: Judgement): string =>
  criterion.test === "between" ? figureBeside(value, criterion) : figure(value);

function boundRow(bound: Judgement, finding: Finding): string {
  const holds = bound.passes ? "yes" : "**no**";
  return `| ${sentence(bound.criterion, finding)} | ${holds} | ${seedWords(bound)} |`;
}

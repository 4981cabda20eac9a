/** The papers that define what a run shows, to be cited beside it. */
import { analyses, analysisNames } from "../../catalog/analyses";
import { ascentDefinition } from "../../catalog/ascents";
import { axisDefinition } from "../../catalog/axes";
import type { PaperKey } from "../../catalog/papers";
import { phasesOf } from "../../recipe/phases";
import type { Run } from "../../results/results";

interface Paper {
  /** As BibTeX has names: "Last, First and Last, First". */
  author: string;
  title: string;
  venue: string;
  year: number;
  arxiv: string;
}

const papers: Record<PaperKey, Paper> = {
  li2018visualizing: {
    author: "Li, Hao and Xu, Zheng and Taylor, Gavin and Studer, Christoph and Goldstein, Tom",
    title: "Visualizing the Loss Landscape of Neural Nets",
    venue: "Advances in Neural Information Processing Systems",
    year: 2018,
    arxiv: "1712.09913",
  },
  gabdullin2024investigating: {
    author: "Gabdullin, Nikita",
    title:
      "Investigating generalization capabilities of neural networks by means of loss landscapes and Hessian analysis",
    venue: "arXiv preprint",
    year: 2024,
    arxiv: "2412.10146",
  },
  ghorbani2019investigation: {
    author: "Ghorbani, Behrooz and Krishnan, Shankar and Xiao, Ying",
    title: "An Investigation into Neural Net Optimization via Hessian Eigenvalue Density",
    venue: "International Conference on Machine Learning",
    year: 2019,
    arxiv: "1901.10159",
  },
  foret2021sharpness: {
    author: "Foret, Pierre and Kleiner, Ariel and Mobahi, Hossein and Neyshabur, Behnam",
    title: "Sharpness-Aware Minimization for Efficiently Improving Generalization",
    venue: "International Conference on Learning Representations",
    year: 2021,
    arxiv: "2010.01412",
  },
  kwon2021asam: {
    author: "Kwon, Jungmin and Kim, Jeongseop and Park, Hyunseo and Choi, In Kwon",
    title:
      "ASAM: Adaptive Sharpness-Aware Minimization for Scale-Invariant Learning of Deep Neural Networks",
    venue: "International Conference on Machine Learning",
    year: 2021,
    arxiv: "2102.11600",
  },
  andriushchenko2023modern: {
    author:
      'Andriushchenko, Maksym and Croce, Francesco and M{\\"u}ller, Maximilian and Hein, Matthias and Flammarion, Nicolas',
    title: "A Modern Look at the Relationship between Sharpness and Generalization",
    venue: "International Conference on Machine Learning",
    year: 2023,
    arxiv: "2302.07011",
  },
  garipov2018loss: {
    author:
      "Garipov, Timur and Izmailov, Pavel and Podoprikhin, Dmitrii and Vetrov, Dmitry and Wilson, Andrew Gordon",
    title: "Loss Surfaces, Mode Connectivity, and Fast Ensembling of DNNs",
    venue: "Advances in Neural Information Processing Systems",
    year: 2018,
    arxiv: "1802.10026",
  },
  cohen2021gradient: {
    author:
      "Cohen, Jeremy M. and Kaur, Simran and Li, Yuanzhi and Kolter, J. Zico and Talwalkar, Ameet",
    title: "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability",
    venue: "International Conference on Learning Representations",
    year: 2021,
    arxiv: "2103.00065",
  },
};

/** Keys of the papers whose definitions the run's training, plane and numbers follow, each once. */
export function papersBehind({ recipe, imported, trained, weights, curvature }: Run): PaperKey[] {
  // How a surface from elsewhere was made is not known, nor how weights from elsewhere were trained.
  if (imported !== undefined) return [];
  const { first, second } = recipe.axes;
  const isTrained = trained !== null && weights === undefined;
  const optimizers = isTrained ? phasesOf(recipe.training).map(({ optimizer }) => optimizer) : [];
  const keys = [
    ...[first, second].flatMap((axis) => (axis === null ? [] : (axisDefinition(axis).paper ?? []))),
    ...optimizers.flatMap(({ ascent }) => ascentDefinition(ascent).paper ?? []),
    ...analysisNames.flatMap((name) => (curvature[name] === null ? [] : analyses[name].papers)),
  ];
  return [...new Set(keys)];
}

/** A BibTeX entry. The title's capitals are kept by its inner braces. */
export function paperEntry(key: PaperKey): string {
  const { author, title, venue, year, arxiv } = papers[key];
  const fields = [
    ["author", author],
    ["title", `{${title}}`],
    ["booktitle", venue],
    ["year", String(year)],
    ["eprint", arxiv],
    ["archiveprefix", "arXiv"],
  ];
  const kind = venue.startsWith("arXiv") ? "misc" : "inproceedings";
  const lines = fields
    .filter(([field]) => kind === "inproceedings" || field !== "booktitle")
    .map(([field, value]) => `  ${field} = {${value}},`);
  return `@${kind}{${key},\n${lines.join("\n")}\n}\n`;
}

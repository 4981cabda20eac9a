import type { Table } from "../table";

export const training: Table = {
  "Adversarial model perturbation": "Adversarial Model Perturbation (AMP)",
  "Perturbation ε": "Störung ε",
  "Takes the gradient after steps up that change each tensor by this length at most.":
    "Nimmt den Gradienten nach Schritten hinauf, die jeden Tensor höchstens um diese Länge ändern.",
  "δ ← clip(δ + ζ·∇L(θ + δ)), then θ ← θ − η·∇L(θ + δ)   (Zheng et al. 2021)":
    "δ ← clip(δ + ζ·∇L(θ + δ)), dann θ ← θ − η·∇L(θ + δ)   (Zheng et al. 2021)",
  "Step up ζ": "Schritt hinauf ζ",
  "How far each step up goes along the gradient.":
    "Wie weit jeder Schritt hinauf entlang des Gradienten geht.",
  "Steps up": "Schritte hinauf",
  "Each costs a gradient more.": "Jeder kostet einen Gradienten mehr.",
  "Adaptive (ASAM)": "Adaptiv (ASAM)",
  "ASAM radius ρ": "ASAM-Radius ρ",
  "As SAM's, with every weight's step up in proportion to the weight's own size.":
    "Wie bei SAM, mit einem Schritt hinauf für jedes Gewicht im Verhältnis zu dessen eigener Größe.",
  "ε = ρ·T²g/‖T·g‖ with T = |θ| + floor   (Kwon et al. 2021)":
    "ε = ρ·T²g/‖T·g‖ mit T = |θ| + Sockel   (Kwon et al. 2021)",
  Floor: "Sockel",
  "Added to each weight's size, so that weights at 0 can move.":
    "Wird zur Größe jedes Gewichts addiert, damit sich Gewichte bei 0 bewegen können.",
  "must have as many numbers in a row as there are rows":
    "muss so viele Zahlen je Zeile haben, wie es Zeilen gibt",
  "must be symmetric and positive semidefinite, as a covariance is":
    "muss symmetrisch und positiv semidefinit sein, wie es eine Kovarianz ist",
  "dropout {0}": "dropout {0}",
  "each step is that of another network": "jeder Schritt ist der eines anderen Netzes",
  Dropout: "Dropout",
  "Share left out": "Ausgelassener Anteil",
  "Each hidden unit is left out of a step with this probability, for its whole batch; those that stay count for more.":
    "Jede verborgene Einheit wird mit dieser Wahrscheinlichkeit bei einem Schritt ausgelassen, für den ganzen Batch; die bleibenden zählen mehr.",
  "m⊙∇L(m⊙θ), m = 0 or 1/(1 − p) at the weights that read a unit":
    "m⊙∇L(m⊙θ), m = 0 oder 1/(1 − p) bei den Gewichten, die eine Einheit lesen",
  "the λ with ηλ(1 − γλ) = 2, or 1/γ": "das λ mit ηλ(1 − γλ) = 2, oder 1/γ",
  "A step ahead (extragradient)": "Einen Schritt voraus (Extragradient)",
  "Ahead γ": "Voraus γ",
  "Takes the gradient where a step of this rate would lead; the method has γ = η.":
    "Nimmt den Gradienten dort, wohin ein Schritt mit dieser Rate führen würde; das Verfahren hat γ = η.",
  "Sharpness-aware for free (SAF)": "Schärfebewusst ohne Aufpreis (SAF)",
  "How strongly the answers to a sample are held to those of some epochs before.":
    "Wie stark die Antworten auf ein Beispiel an denen von einigen Epochen vorher festgehalten werden.",
  "∇(L + c·τ²·KL(p₋ ‖ p)),  p ∝ exp(z/τ)   (Du et al. 2022)":
    "∇(L + c·τ²·KL(p₋ ‖ p)),  p ∝ exp(z/τ)   (Du et al. 2022)",
  "Temperature τ": "Temperatur τ",
  "What outputs are divided by before they are compared: large ones soften them.":
    "Wodurch Ausgaben geteilt werden, bevor sie verglichen werden: Große machen sie weicher.",
  "Epochs back": "Epochen zurück",
  "How many passes over the samples lie between the two; the outputs of all are kept.":
    "Wie viele Durchgänge durch die Beispiele zwischen beiden liegen; die Ausgaben aller werden aufbewahrt.",
  "From epoch": "Ab Epoche",
  "Passes over the samples before the term begins, from 0 in every phase.":
    "Durchgänge durch die Beispiele, bevor der Term beginnt, in jeder Phase von 0 an.",
  "Sharpness-aware, Fisher mask": "Schärfebewusst, mit Fisher-Maske",
  "Takes the gradient at the worst nearby point, at this distance.":
    "Nimmt den Gradienten am schlimmsten Punkt in der Nähe, in diesem Abstand.",
  "θ ← θ − η·∇L(θ + ρ·m⊙g/‖m⊙g‖)   (Zhong et al. 2022)":
    "θ ← θ − η·∇L(θ + ρ·m⊙g/‖m⊙g‖)   (Zhong et al. 2022)",
  "Share that moves": "Anteil, der sich bewegt",
  "Of the parameters, those with the largest squared gradients of single samples.":
    "Der Parameter, und zwar die mit den größten quadrierten Gradienten einzelner Beispiele.",
  "Chosen every": "Gewählt alle",
  "Steps after which the parameters that move are chosen anew.":
    "Schritte, nach denen die Parameter, die sich bewegen, neu gewählt werden.",
  "Samples to choose by": "Beispiele zum Auswählen",
  "Of the batch at that step; each costs a gradient.":
    "Aus dem Batch dieses Schritts; jedes kostet einen Gradienten.",
  "Forward, along a random direction": "Vorwärts, entlang einer Zufallsrichtung",
  "Forward gradient": "Vorwärtsgradient",
  "Gradient norm aware (GAM)": "Gradientennorm-bewusst (GAM)",
  "GAM radius ρ": "GAM-Radius ρ",
  "Takes the gradient where it is longest nearby, at this distance.":
    "Nimmt den Gradienten dort, wo er in der Nähe am längsten ist, in diesem Abstand.",
  "g₀ = ∇L(θ), g₁ = ∇L(θ + ρ′ĝ₀), θ₁ = θ + ρ·unit(g₁ − g₀), g₂ = ∇L(θ₁), g₃ = ∇L(θ₁ + ρ′ĝ₂); step along h = β₁g₁ + (1 − β₁)g₃ less γ times what g₀ + (1 − β₀)g₂ has orthogonal to h   (Zhang et al. 2023)":
    "g₀ = ∇L(θ), g₁ = ∇L(θ + ρ′ĝ₀), θ₁ = θ + ρ·unit(g₁ − g₀), g₂ = ∇L(θ₁), g₃ = ∇L(θ₁ + ρ′ĝ₂); Schritt entlang h = β₁g₁ + (1 − β₁)g₃, vermindert um γ mal den zu h orthogonalen Teil von g₀ + (1 − β₀)g₂   (Zhang et al. 2023)",
  "Look ahead ρ′": "Vorausschau ρ′",
  "How far along the gradient it looks to see where that grows.":
    "Wie weit entlang des Gradienten vorausgeschaut wird, um zu sehen, wo er wächst.",
  "Share at the start β₁": "Anteil am Anfang β₁",
  "Of the gradient ahead of θ itself; the rest is that ahead of the point found.":
    "Des Gradienten vor θ selbst; der Rest ist der vor dem gefundenen Punkt.",
  "Share at the end 1 − β₀": "Anteil am Ende 1 − β₀",
  "Of the gradient at the point found, beside that at θ, in what is taken off.":
    "Des Gradienten am gefundenen Punkt, neben dem bei θ, an dem, was abgezogen wird.",
  "Taken off γ": "Abgezogen γ",
  "Of what points across the step.": "Von dem, was quer zum Schritt zeigt.",
  "Of the weights": "Der Gewichte",
  "Plain gradient": "Einfacher Gradient",
  "With noise": "Mit Rauschen",
  "Noisy gradient": "Verrauschter Gradient",
  "Noise σ": "Rauschen σ",
  "Deviation of the Gaussian noise that is added to every entry of the gradient.":
    "Standardabweichung des gaußschen Rauschens, das zu jedem Eintrag des Gradienten addiert wird.",
  "g + ε, ε ~ N(0, σ²/(1 + t)^γ) at step t of the phase   (Neelakantan et al. 2015)":
    "g + ε, ε ~ N(0, σ²/(1 + t)^γ) bei Schritt t der Phase   (Neelakantan et al. 2015)",
  "Covariance Σ": "Kovarianz Σ",
  "Of a function’s noise: one row for each parameter, numbers separated by commas; empty for independent noise of one size.":
    "Des Rauschens einer Funktion: eine Zeile je Parameter, Zahlen durch Komma getrennt; leer für unabhängiges Rauschen einer Größe.",
  "Fading γ": "Abklingen γ",
  "How fast the noise fades; 0 keeps it, the paper has 0.55.":
    "Wie schnell das Rauschen abklingt; 0 behält es, die Veröffentlichung hat 0,55.",
  "Orthogonal to the weights": "Orthogonal zu den Gewichten",
  "Orthogonal gradient": "Orthogonaler Gradient",
  "the λ with ηλ(1 + ρλ) = 2": "das λ mit ηλ(1 + ρλ) = 2",
  "the λ with ηλ(1 + ρλ/‖∇L‖) = 2": "das λ mit ηλ(1 + ρλ/‖∇L‖) = 2",
  "Sharpness-aware (SAM)": "Schärfebewusst (SAM)",
  "SAM radius ρ": "SAM-Radius ρ",
  "θ ← θ − η·∇L(θ + ρ·g/‖g‖)   (Foret et al. 2021)":
    "θ ← θ − η·∇L(θ + ρ·g/‖g‖)   (Foret et al. 2021)",
  "Radius is a length": "Radius ist eine Länge",
  "Off, the step up is ρ times the gradient, and vanishes with it.":
    "Aus: Der Schritt hinauf ist ρ mal der Gradient und verschwindet mit ihm.",
  "Step up moves": "Schritt hinauf bewegt",
  "Of normalization alone, it is of its scales and shifts; without any it is plain descent.":
    "Nur der Normalisierung: ihre Skalen und Verschiebungen; ohne sie ist es einfacher Abstieg.",
  "Normalization alone": "Nur Normalisierung",
  "With spectral regularization": "Mit spektraler Regularisierung",
  "Spectral regularization": "Spektrale Regularisierung",
  "Weight c": "Gewicht c",
  "How strongly the largest singular value of every kernel is drawn to 1.":
    "Wie stark der größte Singulärwert jedes Kerns zu 1 gezogen wird.",
  "∇L + c·∇Σ(σ − 1)² over kernels   (Lewandowski et al. 2024)":
    "∇L + c·∇Σ(σ − 1)² über die Kerne   (Lewandowski et al. 2024)",
  "Power steps": "Potenzschritte",
  "Steps of the power iteration that finds the singular value, anew at every step.":
    "Schritte der Potenzmethode, die den Singulärwert findet, bei jedem Schritt neu.",
  "Within a random subspace": "In einem zufälligen Unterraum",
  Dimensions: "Dimensionen",
  "All steps stay in the subspace of so many random directions through the start.":
    "Alle Schritte bleiben im Unterraum von so vielen Zufallsrichtungen durch den Anfang.",
  "θ = θ₀ + P·z: descent along PPᵀ∇L   (Li et al. 2018)":
    "θ = θ₀ + P·z: Abstieg entlang PPᵀ∇L   (Li et al. 2018)",
  Gradient: "Gradient",
  "Which gradient a step follows: that of the weights, of a point found first, or a part of it.":
    "Welchem Gradienten ein Schritt folgt: dem der Gewichte, dem eines zuerst gefundenen Punkts oder einem Teil davon.",
  "By norm": "Nach der Norm",
  "Longest gradient": "Längster Gradient",
  "Longer gradients are shortened to this length.":
    "Längere Gradienten werden auf diese Länge gekürzt.",
  "g ← g·min(1, limit/‖g‖)   (Pascanu et al. 2013)":
    "g ← g·min(1, Grenze/‖g‖)   (Pascanu et al. 2013)",
  "Largest entries": "Größte Einträge",
  "Share of entries": "Anteil der Einträge",
  "So many of the gradient's entries, the largest, are cut to the size of the next.":
    "So viele der größten Einträge des Gradienten werden auf die Größe des nächsten gekürzt.",
  "By value": "Nach dem Wert",
  "Largest entry": "Größter Eintrag",
  "Every entry of the gradient is kept within this bound.":
    "Jeder Eintrag des Gradienten wird innerhalb dieser Schranke gehalten.",
  Clipping: "Abschneiden",
  "Bounds the gradient before the step is made.":
    "Beschränkt den Gradienten, bevor der Schritt gemacht wird.",
  Hold: "Festhalten",
  "Which layers: their weights, biases, scales and shifts.":
    "Welche Schichten: ihre Gewichte, Biase, Skalen und Verschiebungen.",
  "The first": "Die erste",
  "The last": "Die letzte",
  "All but the first": "Alle außer der ersten",
  "All but the last": "Alle außer der letzten",
  "Which layer": "Welche Schicht",
  "Counted from 0, in the order of the parameters.":
    "Von 0 an gezählt, in der Reihenfolge der Parameter.",
  Perturb: "Stören",
  "Size of the noise": "Größe des Rauschens",
  "Of Gaussian noise, relative to the weights of each layer.":
    "Gaußsches Rauschen, bezogen auf die Gewichte jeder Schicht.",
  Factor: "Faktor",
  "What the weights are multiplied by before the noise is added.":
    "Womit die Gewichte multipliziert werden, bevor das Rauschen hinzukommt.",
  Prune: "Beschneiden",
  "Share pruned": "Beschnittener Anteil",
  "The smallest weights are set to 0 and stay 0 during the phase; biases are kept.":
    "Die kleinsten Gewichte werden auf 0 gesetzt und bleiben während der Phase 0; Biase bleiben.",
  "Smallest of": "Kleinste von",
  "Whether the smallest are looked for among all weights or in each layer.":
    "Ob die kleinsten unter allen Gewichten oder in jeder Schicht gesucht werden.",
  "All weights": "Allen Gewichten",
  "Each layer": "Jeder Schicht",
  "Initialize anew": "Neu initialisieren",
  "{0} % of the hidden units renewed a step, those least used, after {1} steps of age":
    "{0} % der verborgenen Einheiten je Schritt erneuert, die am wenigsten genutzten, ab einem Alter von {1} Schritten",
  "Renew unused units": "Ungenutzte Einheiten erneuern",
  "Share a step": "Anteil je Schritt",
  "During the phase this share of each hidden layer starts anew in a step: the units that the next layer has least of.":
    "Während der Phase beginnt dieser Anteil jeder verborgenen Schicht bei jedem Schritt neu: die Einheiten, von denen die nächste Schicht am wenigsten hat.",
  "u ← 0.95·u + 0.05·mean|h|·Σ|w_out| every 5 steps; then w_in new, w_out = 0   (Dohare et al. 2024)":
    "u ← 0,95·u + 0,05·Mittel|h|·Σ|w_out| alle 5 Schritte; dann w_in neu, w_out = 0   (Dohare et al. 2024)",
  "Steps of grace": "Schonfrist in Schritten",
  "How long a new unit is left alone.": "Wie lange eine neue Einheit in Ruhe gelassen wird.",
  "Samples of the batch that usefulness is measured on.":
    "Beispiele des Batches, an denen die Nützlichkeit gemessen wird.",
  Rewind: "Zurückspulen",
  "Back to step": "Zurück zu Schritt",
  "Steps of the whole training; what is pruned in the same phase stays pruned.":
    "Schritte des ganzen Trainings; was in derselben Phase beschnitten wird, bleibt beschnitten.",
  Round: "Runden",
  "Each layer's weights go to the nearest of so many levels; biases are kept.":
    "Die Gewichte jeder Schicht gehen zur nächsten von so vielen Stufen; Biase bleiben.",
  "What is done to the weights when the phase begins.":
    "Was mit den Gewichten getan wird, wenn die Phase beginnt.",
  "Cross-entropy": "Kreuzentropie",
  "encouraging loss, from {0} along the tangent":
    "ermutigender Verlust, ab {0} entlang der Tangente",
  Encouraging: "Ermutigend",
  "Tangent from p": "Tangente ab p",
  "Samples that are right get a bonus which grows with their probability, from here on in a straight line; the loss may be negative.":
    "Richtige Beispiele bekommen einen Bonus, der mit ihrer Wahrscheinlichkeit wächst, von hier an geradlinig; der Verlust kann negativ sein.",
  Focal: "Focal",
  "Focus γ": "Fokus γ",
  "How much less samples count that are right already; with 0 it is cross-entropy.":
    "Wie viel weniger Beispiele zählen, die schon richtig sind; mit 0 ist es Kreuzentropie.",
  "Generalized cross-entropy": "Verallgemeinerte Kreuzentropie",
  "Order q": "Ordnung q",
  "Between cross-entropy, near 0, and half the absolute error, at 1.":
    "Zwischen Kreuzentropie, nahe 0, und dem halben absoluten Fehler, bei 1.",
  "Half squared": "Halber quadratischer Fehler",
  "Mean absolute, of probabilities": "Mittlerer absoluter Fehler der Wahrscheinlichkeiten",
  "Mean squared": "Mittlerer quadratischer Fehler",
  "Normalized cross-entropy": "Normierte Kreuzentropie",
  "Weight of the share of probability that the right class lacks; with 0 it is cross-entropy.":
    "Gewicht des Wahrscheinlichkeitsanteils, der der richtigen Klasse fehlt; mit 0 ist es Kreuzentropie.",
  "Smoothed labels": "Geglättete Labels",
  "Smoothing ε": "Glättung ε",
  "Share of each label that all classes have in common.":
    "Anteil jedes Labels, den alle Klassen gemeinsam haben.",
  Squentropy: "Squentropy",
  "The function’s value": "Der Wert der Funktion",
  "What training minimizes, as a mean over samples.":
    "Was das Training minimiert, als Mittel über Beispiele.",
  "With z-loss": "Mit z-Verlust",
  "Holds the logarithm of the sum of exponentials near 0.":
    "Hält den Logarithmus der Summe der Exponentiale nahe 0.",
  " on {0} samples": " auf {0} Beispielen",
  "A random batch": "Ein zufälliger Batch",
  "Size of the batch.": "Größe des Batches.",
  " of class {0}": " der Klasse {0}",
  "One class": "Eine Klasse",
  " of layer {0}": " der Schicht {0}",
  "One layer": "Eine Schicht",
  Which: "Welche",
  "Number of the class or layer, counted from 0.":
    "Nummer der Klasse oder Schicht, von 0 an gezählt.",
  "Restricted to": "Eingeschränkt auf",
  "Eigenvalues, density and exact spectrum of a part of the samples or parameters.":
    "Eigenwerte, Dichte und exaktes Spektrum eines Teils der Beispiele oder Parameter.",
  "Keeps the division finite where gradients vanish.":
    "Hält die Division endlich, wo Gradienten verschwinden.",
  "Memory of Adam's mean gradient.": "Gedächtnis von Adams mittlerem Gradienten.",
  "Memory of Adam's mean squared gradient.":
    "Gedächtnis von Adams mittlerem quadriertem Gradienten.",
  "θ ← θ − η·ξ·m̂/(√v̂ + ε),  ξ = 1/(1 + e^(−|g′ − g|))   (Dubey et al. 2020)":
    "θ ← θ − η·ξ·m̂/(√v̂ + ε),  ξ = 1/(1 + e^(−|g′ − g|))   (Dubey et al. 2020)",
  "w ← w − η·‖w‖·r/‖r‖,  r = m̂/(√v̂ + ε) + λ·w   (You et al. 2020)":
    "w ← w − η·‖w‖·r/‖r‖,  r = m̂/(√v̂ + ε) + λ·w   (You et al. 2020)",
  Trust: "Vertrauen",
  "How long a step of each kernel is, as a share of the kernel, at a rate of 1.":
    "Wie lang ein Schritt jedes Kerns ist, als Anteil des Kerns, bei einer Rate von 1.",
  "v ← μ·v + η·trust·‖w‖/‖g‖·g;  w ← w − v   (You et al. 2017)":
    "v ← μ·v + η·Vertrauen·‖w‖/‖g‖·g;  w ← w − v   (You et al. 2017)",
  "Mixing β₁": "Mischung β₁",
  "How much of the step's sign is that of the memory.":
    "Wie viel vom Vorzeichen des Schritts das des Gedächtnisses ist.",
  "θ ← θ − η·sign(β₁·m + (1 − β₁)·g), then m ← β₂·m + (1 − β₂)·g   (Chen et al. 2023)":
    "θ ← θ − η·sign(β₁·m + (1 − β₁)·g), dann m ← β₂·m + (1 − β₂)·g   (Chen et al. 2023)",
  "Memory β₂": "Gedächtnis β₂",
  "Memory of the mean gradient.": "Gedächtnis des mittleren Gradienten.",
  "Momentum μ": "Momentum μ",
  "Share of the last step that is kept.": "Anteil des letzten Schritts, der bleibt.",
  "Heavy ball": "Heavy Ball",
  "Share of the running means of gradient, loss and slope that is kept.":
    "Anteil der laufenden Mittel von Gradient, Verlust und Steigung, der bleibt.",
  "θ ← θ − min(η, (f̄ + d·θ − γ − f*)₊/‖d‖²)·d   (Schaipp et al. 2024)":
    "θ ← θ − min(η, (f̄ + d·θ − γ − f*)₊/‖d‖²)·d   (Schaipp et al. 2024)",
  "Lowest loss f*": "Kleinster Verlust f*",
  "What the loss is known not to fall below: 0 for most losses.":
    "Was der Verlust bekanntlich nicht unterschreitet: 0 bei den meisten.",
  "v ← μ·v + g;  W ← W − η·0.2·√max(m, n)·UVᵀ of g + μ·v = USVᵀ   (Jordan et al. 2024)":
    "v ← μ·v + g;  W ← W − η·0,2·√max(m, n)·UVᵀ von g + μ·v = USVᵀ   (Jordan et al. 2024)",
  Nesterov: "Nesterov",
  "Memory α": "Gedächtnis α",
  "Memory of the mean squared gradient.": "Gedächtnis des mittleren quadrierten Gradienten.",
  "The rule that turns gradients into steps.": "Die Regel, die aus Gradienten Schritte macht.",
  Constant: "Konstant",
  "Cosine with restarts": "Kosinus mit Neustarts",
  Cycles: "Zyklen",
  "How often the learning rate falls to 0; after each it is at its height again.":
    "Wie oft die Lernrate auf 0 fällt; nach jedem Mal ist sie wieder auf ihrer Höhe.",
  "η·(1 + cos πt)/2 in each cycle   (Loshchilov & Hutter 2017)":
    "η·(1 + cos πt)/2 in jedem Zyklus   (Loshchilov & Hutter 2017)",
  Growth: "Wachstum",
  "How many times as long as the one before a cycle is.":
    "Wievielmal so lang ein Zyklus ist wie der vorige.",
  "Cosine to 0": "Kosinus auf 0",
  "Linear to 0": "Linear auf 0",
  "One cycle": "Ein Zyklus",
  Rise: "Anstieg",
  "Share of the steps over which the learning rate goes up; over the others it falls to 0.":
    "Anteil der Schritte, über die die Lernrate steigt; über die anderen fällt sie auf 0.",
  "Start s": "Anfang s",
  "Share of the learning rate at which it begins.": "Anteil der Lernrate, bei dem sie beginnt.",
  " refined by {0} norms of gradients": " nach {0} Gradientennormen verfeinert",
  "Refined by gradient norms": "Nach Gradientennormen verfeinert",
  Norms: "Normen",
  "Of a batch’s gradient along an earlier run, evenly spaced, separated by commas: steps are short where gradients were long. Measure them while training.":
    "Des Gradienten eines Batches entlang eines früheren Laufs, gleichmäßig verteilt, durch Komma getrennt: Schritte sind kurz, wo Gradienten lang waren. Miss sie beim Training.",
  "η ∝ w(t)·∫ w from t to the end, w = 1/‖g‖²   (Defazio et al. 2023)":
    "η ∝ w(t)·∫ w von t bis zum Ende, w = 1/‖g‖²   (Defazio et al. 2023)",
  "In steps": "In Stufen",
  "The learning rate is multiplied by it, each time.":
    "Damit wird die Lernrate jedes Mal multipliziert.",
  When: "Wann",
  "Shares of the steps after warm-up, from 0 to 1, separated by commas.":
    "Anteile der Schritte nach dem Warm-up, von 0 bis 1, durch Komma getrennt.",
  "Stable, then to 0": "Stabil, dann auf 0",
  Decay: "Abfall",
  "Share of the steps at the end over which the learning rate falls to 0.":
    "Anteil der Schritte am Ende, über die die Lernrate auf 0 fällt.",
  "η·min(1, (1 − t)/share), after warm-up   (Hu et al. 2024)":
    "η·min(1, (1 − t)/Anteil), nach dem Warm-up   (Hu et al. 2024)",
  Schedule: "Plan",
  "How the learning rate goes over the run.": "Wie die Lernrate über den Lauf geht.",
  "Adversarial weight perturbation": "Adversarial Weight Perturbation (AWP)",
  "Perturbation γ": "Störung γ",
  "Takes the gradient after a step up that changes each tensor by this share of its length.":
    "Nimmt den Gradienten nach einem Schritt hinauf, der jeden Tensor um diesen Anteil seiner Länge ändert.",
  "θ ← θ − η·∇L(θ + v) with v = γ·‖W‖·∇L/‖∇L‖ of each tensor   (Wu et al. 2020)":
    "θ ← θ − η·∇L(θ + v) mit v = γ·‖W‖·∇L/‖∇L‖ jedes Tensors   (Wu et al. 2020)",
  "−(1 − p)^γ log p": "−(1 − p)^γ log p",
  "log p(y)/Σ log p(j)": "log p(y)/Σ log p(j)",
  "−(1 − ε) log p − ε·mean of log p(j)": "−(1 − ε) log p − ε·Mittel von log p(j)",
  "−log p + mean of f_j² over j ≠ y": "−log p + Mittel von f_j² über j ≠ y",
  "−log p + c·log²Σ exp f": "−log p + c·log²Σ exp f",
};

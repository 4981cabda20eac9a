import type { Table } from "../table";

export const measures: Table = {
  "Where the training ends from every point of the plane":
    "Wo das Training von jedem Punkt der Ebene aus endet",
  "Basins of attraction": "Einzugsgebiete",
  "Trains from every point of a grid over the plane: where it ends, and after how many steps.":
    "Trainiert von jedem Punkt eines Gitters über der Ebene aus: wo es endet, und nach wie vielen Schritten.",
  "Columns of starts": "Spalten der Anfänge",
  "Starts along α.": "Anfänge entlang α.",
  "Rows of starts": "Zeilen der Anfänge",
  "Starts along β.": "Anfänge entlang β.",
  "Exact spectrum": "Exaktes Spektrum",
  "Every eigenvalue, by writing the Hessian out":
    "Jeder Eigenwert, indem die Hesse-Matrix ausgeschrieben wird",
  "the exact spectrum": "das exakte Spektrum",
  "Every eigenvalue, by writing the matrix out; for at most 2,000 parameters.":
    "Jeder Eigenwert, indem die Matrix ausgeschrieben wird; für höchstens 2.000 Parameter.",
  "All eigenvalues as a density, with its error": "Alle Eigenwerte als Dichte, mit ihrem Fehler",
  "the spectral density": "die Spektraldichte",
  "Density of all eigenvalues by stochastic Lanczos quadrature, with its error.":
    "Dichte aller Eigenwerte durch stochastische Lanczos-Quadratur, mit ihrem Fehler.",
  "φ(x) = mean over probes of Σᵢ wᵢ·N(x; λᵢ, σ²)   (Ghorbani et al. 2019)":
    "φ(x) = Mittel über Sonden von Σᵢ wᵢ·N(x; λᵢ, σ²)   (Ghorbani et al. 2019)",
  Probes: "Sonden",
  "Random vectors averaged over; the error falls as one over their square root.":
    "Zufallsvektoren, über die gemittelt wird; der Fehler fällt wie eins durch die Wurzel ihrer Zahl.",
  "Steps per probe": "Schritte je Sonde",
  "Lanczos steps, each one Hessian-vector product.":
    "Lanczos-Schritte, jeder ein Produkt aus Hesse-Matrix und Vektor.",
  "Standard deviation of the smoothing; automatic is 1 % of the spectrum's range.":
    "Standardabweichung der Glättung; automatisch ist 1 % der Spannweite des Spektrums.",
  Fixed: "Fest",
  "The training many times over": "Das Training viele Male",
  "the many paths": "die vielen Pfade",
  "The training many times over, with their mean and spread.":
    "Das Training viele Male, mit Mittel und Streuung.",
  "How many; each has batches and noise of its own.":
    "Wie viele; jeder hat eigene Batches und eigenes Rauschen.",
  From: "Von",
  "All from the run’s start, or from points evenly spread over the plane.":
    "Alle vom Anfang des Laufs oder von gleichmäßig über die Ebene verteilten Punkten.",
  "The start": "Dem Anfang",
  "All over the plane": "Über die ganze Ebene",
  "Moments of a path": "Momente eines Pfads",
  "Points of each path that are kept besides its start.":
    "Punkte jedes Pfads, die neben seinem Anfang bewahrt werden.",
  "Gradient and first step all over the plane, as arrows":
    "Gradient und erster Schritt über der ganzen Ebene, als Pfeile",
  "The gradient and the optimizer’s first step from points all over the plane.":
    "Der Gradient und der erste Schritt des Optimierers von Punkten über der ganzen Ebene aus.",
  "Columns of arrows": "Spalten der Pfeile",
  "Arrows along α.": "Pfeile entlang α.",
  "Rows of arrows": "Zeilen der Pfeile",
  "Arrows along β.": "Pfeile entlang β.",
  "Extreme eigenvalues over the plane, as color": "Extreme Eigenwerte über der Ebene, als Farbe",
  "the curvature map": "die Krümmungskarte",
  "Curvature map": "Krümmungskarte",
  "Largest and smallest eigenvalue over the plane, to color the terrain with.":
    "Größter und kleinster Eigenwert über der Ebene, um das Gelände damit zu färben.",
  "|λ_min/λ_max| of the Hessian at every point   (Li et al. 2018, figure 7)":
    "|λ_min/λ_max| der Hesse-Matrix an jedem Punkt   (Li et al. 2018, Abbildung 7)",
  "Columns of the map": "Spalten der Karte",
  "Points along α.": "Punkte entlang α.",
  "Rows of the map": "Zeilen der Karte",
  "Points along β.": "Punkte entlang β.",
  "Steps per point": "Schritte je Punkt",
  "Most Lanczos steps at a point; fewer where both eigenvalues have converged.":
    "Höchstzahl der Lanczos-Schritte an einem Punkt; weniger, wo beide Eigenwerte konvergiert sind.",
  "What each step along the path is made of": "Woraus jeder Schritt entlang des Pfads besteht",
  "the parts of steps": "die Teile der Schritte",
  "Parts of the steps": "Teile der Schritte",
  "Gradient, ascent, memory and update at every checkpoint, and the quadratic model of the loss there.":
    "Gradient, Aufstieg, Gedächtnis und Aktualisierung an jedem Zwischenstand, und das quadratische Modell des Verlusts dort.",
  "How much the loss rises around the weights": "Wie sehr der Verlust um die Gewichte herum steigt",
  "measures of sharpness": "Schärfemaße",
  "Sharpness measures": "Schärfemaße",
  "How much the loss rises around the weights, at worst and on average.":
    "Wie sehr der Verlust um die Gewichte herum steigt, im schlimmsten Fall und im Mittel.",
  "Radius ρ": "Radius ρ",
  "Radius of the ball in which the highest loss is looked for.":
    "Radius der Kugel, in der nach dem höchsten Verlust gesucht wird.",
  "max over ‖δ‖ ≤ ρ of L(θ + δ) − L(θ)   (Foret et al. 2021)":
    "max über ‖δ‖ ≤ ρ von L(θ + δ) − L(θ)   (Foret et al. 2021)",
  "Largest eigenvalue at checkpoints of the training":
    "Größter Eigenwert an Zwischenständen des Trainings",
  "curvature along the run": "Krümmung entlang des Laufs",
  "Curvature along the run": "Krümmung entlang des Laufs",
  "Largest eigenvalue of the training loss at checkpoints, beside the stable limit.":
    "Größter Eigenwert des Trainingsverlusts an Zwischenständen, neben der stabilen Grenze.",
  "Points on the run": "Punkte im Lauf",
  "Checkpoints measured, evenly spaced with the first and the last.":
    "Gemessene Zwischenstände, gleichmäßig verteilt mit dem ersten und dem letzten.",
  "Products for the trace": "Produkte für die Spur",
  "Hessian-vector products spent on the trace at each point; 0 leaves it out.":
    "Produkte aus Hesse-Matrix und Vektor, die an jedem Punkt für die Spur verwendet werden; 0 lässt sie weg.",
  "Trace by": "Spur mit",
  "Hutch++ is far surer from about 15 products on, where few eigenvalues are large.":
    "Hutch++ ist ab etwa 15 Produkten weit sicherer, wo wenige Eigenwerte groß sind.",
  "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990); Meyer et al. 2021":
    "Mittel von vᵀ·H·v über zufällige v = ±1   (Hutchinson 1990); Meyer et al. 2021",
  "‖∇L‖ of batches of {0}": "‖∇L‖ von Batches mit {0} Beispielen",
  "root mean square of the gradient’s norm in batches of {0} ({1} drawn)":
    "Quadratmittel der Gradientennorm in Batches von {0} ({1} gezogen)",
  "Gradient norm of batches": "Gradientennorm von Batches",
  "Samples in each; all where there are fewer.": "Beispiele je Batch; alle, wo es weniger sind.",
  Batches: "Batches",
  "How many, at random; each costs its gradient.":
    "Wie viele, zufällig; jeder kostet seinen Gradienten.",
  "how alike the gradients gᵢ of at most {0} single samples are: m‖ḡ‖² over mean ‖gᵢ‖² with their mean ḡ and number m, which is 1 where they are orthogonal and m where they are the same":
    "wie ähnlich sich die Gradienten gᵢ von höchstens {0} einzelnen Beispielen sind: m‖ḡ‖² durch Mittel ‖gᵢ‖² mit ihrem Mittel ḡ und ihrer Zahl m, also 1, wo sie orthogonal sind, und m, wo sie gleich sind",
  "Coherence of gradients": "Kohärenz der Gradienten",
  "Gradients m": "Gradienten m",
  "Training samples whose gradients are compared; the value grows with them.":
    "Trainingsbeispiele, deren Gradienten verglichen werden; der Wert wächst mit ihnen.",
  "curvature along {0}": "Krümmung entlang: {0}",
  "vᵀHv along {0} v, of length 1": "vᵀHv entlang v ({0}), von der Länge 1",
  "Adam’s step": "Adams Schritt",
  "the clipped gradient": "abgeschnittener Gradient",
  "the last update": "letzte Aktualisierung",
  "the gradient of all training samples": "Gradient aller Trainingsbeispiele",
  "Adam's step from there": "Adams Schritt von dort",
  "the gradient with the largest tenth of its entries clipped":
    "Gradient, dessen größtes Zehntel der Einträge abgeschnitten ist",
  "the signs of the gradient": "Vorzeichen des Gradienten",
  "Curvature along the update": "Krümmung entlang der Aktualisierung",
  "Along which step curvature is taken, at the same weights: the one that was made, or what others would do.":
    "Entlang welches Schritts die Krümmung genommen wird, bei denselben Gewichten: des gemachten, oder dessen, was andere tun würden.",
  "uᵀHu with u the step over its length   (Pan & Li 2023)":
    "uᵀHu mit u als Schritt durch seine Länge   (Pan & Li 2023)",
  "Last update": "Letzte Aktualisierung",
  "Clipped gradient": "Abgeschnittener Gradient",
  "Signs of the gradient": "Vorzeichen des Gradienten",
  "distance of the weights from the start": "Abstand der Gewichte vom Anfang",
  "Distance from the start": "Abstand vom Anfang",
  "|λ_min/λ_max| of the Hessian by at most {0} Lanczos steps, a lower bound where they have not converged":
    "|λ_min/λ_max| der Hesse-Matrix mit höchstens {0} Lanczos-Schritten, eine untere Schranke, wo sie nicht konvergiert sind",
  "Extreme ratio r_e": "Extremverhältnis r_e",
  "Most Hessian-vector products at each point; fewer where both ends have converged.":
    "Höchstzahl der Produkte aus Hesse-Matrix und Vektor an jedem Punkt; weniger, wo beide Enden konvergiert sind.",
  "first-order flatness, ρ {0}": "Flachheit erster Ordnung, ρ {0}",
  "ρ times the longest gradient found within ρ = {0} by {1} steps from two starts (Zhang et al. 2023)":
    "ρ mal der längste Gradient, der innerhalb von ρ = {0} in {1} Schritten von zwei Anfängen aus gefunden wurde (Zhang et al. 2023)",
  "First-order flatness R⁽¹⁾": "Flachheit erster Ordnung R⁽¹⁾",
  "How far around the weights the longest gradient is looked for.":
    "Wie weit um die Gewichte nach dem längsten Gradienten gesucht wird.",
  "R⁽¹⁾ = ρ·max ‖∇L(θ + δ)‖ over ‖δ‖ ≤ ρ   (Zhang et al. 2023); near a minimum about ρ²·λ₁":
    "R⁽¹⁾ = ρ·max ‖∇L(θ + δ)‖ über ‖δ‖ ≤ ρ   (Zhang et al. 2023); nahe einem Minimum etwa ρ²·λ₁",
  "Of the search, from each of two starts; each costs a gradient and a product.":
    "Der Suche, von jedem der beiden Anfänge aus; jeder kostet einen Gradienten und ein Produkt.",
  "λ max where the flow ends": "λ max, wo der Fluss endet",
  "λ_max of the Hessian where gradient flow from there ends":
    "λ_max der Hesse-Matrix, wo der Gradientenfluss von dort endet",
  "largest ‖∇L(θ − s·u) − ∇L(θ)‖/‖∇L(θ)‖ for s up to {0} ({1} looked at), u = ∇L(θ)/‖∇L(θ)‖":
    "größtes ‖∇L(θ − s·u) − ∇L(θ)‖/‖∇L(θ)‖ für s bis {0} ({1} betrachtet), u = ∇L(θ)/‖∇L(θ)‖",
  "relative gradient change": "relative Änderung des Gradienten",
  "Relative gradient change": "Relative Änderung des Gradienten",
  Reach: "Reichweite",
  "How far ahead along the negative gradient the gradient is looked at again.":
    "Wie weit voraus entlang des negativen Gradienten dieser noch einmal betrachtet wird.",
  Places: "Stellen",
  "At how many lengths, evenly spaced; each costs a gradient.":
    "Bei wie vielen Längen, gleichmäßig verteilt; jede kostet einen Gradienten.",
  "cosines between the gradients of at most {0} single samples":
    "Kosinus zwischen den Gradienten von höchstens {0} einzelnen Beispielen",
  "cosines of gradients": "Kosinus der Gradienten",
  "Cosines of gradients": "Kosinus der Gradienten",
  Gradients: "Gradienten",
  "Training samples whose gradients are compared, two by two.":
    "Trainingsbeispiele, deren Gradienten paarweise verglichen werden.",
  "gᵢ·gⱼ / (‖gᵢ‖·‖gⱼ‖)   (Sankararaman et al. 2020)":
    "gᵢ·gⱼ / (‖gᵢ‖·‖gⱼ‖)   (Sankararaman et al. 2020)",
  "loss at {0} points of θ − s·η·∇L(θ), s from 0 to {1}":
    "Verlust an {0} Punkten von θ − s·η·∇L(θ), s von 0 bis {1}",
  "Loss along the gradient": "Verlust entlang des Gradienten",
  "How far the line goes, in steps of plain gradient descent.":
    "Wie weit die Linie geht, in Schritten einfachen Gradientenabstiegs.",
  "Losses on the line, evenly spaced.": "Verluste auf der Linie, gleichmäßig verteilt.",
  "norm of the gradient": "Norm des Gradienten",
  "largest eigenvalue of the Hessian": "größter Eigenwert der Hesse-Matrix",
  "largest eigenvalue of Adam’s preconditioned Hessian":
    "größter Eigenwert der mit Adam vorkonditionierten Hesse-Matrix",
  "Eigenvalue of": "Eigenwert von",
  "The Hessian, or the Hessian as Adam rescales it at that very step.":
    "Der Hesse-Matrix, oder der Hesse-Matrix, wie Adam sie bei eben diesem Schritt skaliert.",
  Preconditioned: "Vorkonditioniert",
  "Probes of K½": "Sonden von K½",
  "Random vectors averaged over.": "Zufallsvektoren, über die gemittelt wird.",
  "Lanczos steps; the value depends on them.": "Lanczos-Schritte; der Wert hängt von ihnen ab.",
  "share of all change of single losses in the last step that the {0} % most rising and as many most falling samples have":
    "Anteil an aller Änderung einzelner Verluste im letzten Schritt, den die {0} % am stärksten steigenden und ebenso viele am stärksten fallende Beispiele haben",
  "share of opposing samples": "Anteil gegenläufiger Beispiele",
  "Opposing samples’ share": "Anteil gegenläufiger Beispiele",
  "How many of the samples are in the rising group, and in the falling one.":
    "Wie viele der Beispiele in der steigenden und in der fallenden Gruppe sind.",
  "Σ|Δℓ| of both groups over Σ|Δℓ| of all samples   (Rosenfeld & Risteski 2024)":
    "Σ|Δℓ| beider Gruppen durch Σ|Δℓ| aller Beispiele   (Rosenfeld & Risteski 2024)",
  "SAM sharpness, ρ {0}": "SAM-Schärfe, ρ {0}",
  "rise of the loss by one step of length {0} along the gradient (Foret et al. 2021)":
    "Anstieg des Verlusts durch einen Schritt der Länge {0} entlang des Gradienten (Foret et al. 2021)",
  "Length of the step up.": "Länge des Schritts hinauf.",
  "L(θ + ρ·∇L/‖∇L‖) − L(θ)   (Foret et al. 2021)": "L(θ + ρ·∇L/‖∇L‖) − L(θ)   (Foret et al. 2021)",
  "losses of at most {0} single samples": "Verluste von höchstens {0} einzelnen Beispielen",
  "losses of samples": "Verluste von Beispielen",
  "Losses of single samples": "Verluste einzelner Beispiele",
  "Samples told apart": "Unterschiedene Beispiele",
  "The first of the training samples.": "Die ersten der Trainingsbeispiele.",
  "trace of the Hessian by {0} products (Hutchinson)":
    "Spur der Hesse-Matrix aus {0} Produkten (Hutchinson)",
  Products: "Produkte",
  "Hessian-vector products spent at each point.":
    "Produkte aus Hesse-Matrix und Vektor an jedem Punkt.",
  "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990)":
    "Mittel von vᵀ·H·v über zufällige v = ±1   (Hutchinson 1990)",
  "robust accuracy, {0}, {1} ε {2}": "robuste Genauigkeit, {0}, {1} ε {2}",
  "adversarial loss, {0}, {1} ε {2}": "Verlust unter Angriff, {0}, {1} ε {2}",
  "accuracy on {0} inputs moved by {1} ε {2}":
    "Genauigkeit auf {0} Eingaben, durch {1} mit ε {2} verschoben",
  "loss on {0} inputs moved by {1} ε {2}":
    "Verlust auf {0} Eingaben, durch {1} mit ε {2} verschoben",
  "Robustness to moved inputs": "Robustheit gegen verschobene Eingaben",
  "What is measured": "Was gemessen wird",
  "Of a classification the share that is still right, or the loss.":
    "Bei einer Klassifikation der Anteil, der noch richtig ist, oder der Verlust.",
  "Inputs of": "Eingaben von",
  "Which samples are attacked.": "Welche Beispiele angegriffen werden.",
  "Training samples": "Trainingsbeispiele",
  "Each number of an input moves so far at most, and is not kept within any range.":
    "Jede Zahl einer Eingabe bewegt sich höchstens so weit und wird in keinem Bereich gehalten.",
  "max L(x + δ) over |δᵢ| ≤ ε, from below   (Madry et al. 2018)":
    "max L(x + δ) über |δᵢ| ≤ ε, von unten   (Madry et al. 2018)",
  "Steps of the attack": "Schritte des Angriffs",
  "One is the fast gradient sign; more start at random and are projected.":
    "Einer ist das schnelle Gradientenvorzeichen; mehrere beginnen zufällig und werden projiziert.",
};

import type { Table } from "../table";

export const models: Table = {
  "Adam moment": "Adam-Moment",
  Moment: "Moment",
  "Adam's running mean of the gradient, or the root of its running mean square.":
    "Adams laufendes Mittel des Gradienten oder die Wurzel seines laufenden Quadratmittels.",
  First: "Erstes",
  "Root of second": "Wurzel des zweiten",
  "Hessian eigenvector": "Eigenvektor der Hesse-Matrix",
  "End of the spectrum": "Ende des Spektrums",
  "Whether to count from the largest or the most negative eigenvalue.":
    "Ob vom größten oder vom negativsten Eigenwert an gezählt wird.",
  Largest: "Größter",
  "Length of the eigenvector: one, or so that one unit raises the quadratic by ½.":
    "Länge des Eigenvektors: eins, oder so, dass eine Einheit das quadratische Modell um ½ anhebt.",
  "Curvature: δ = v/√|λ|": "Krümmung: δ = v/√|λ|",
  "By curvature": "Nach der Krümmung",
  Number: "Nummer",
  "Which direction of its kind.": "Welche Richtung ihrer Art.",
  "One parameter": "Ein Parameter",
  "Which parameter, counted through all of them; the axis shows its own value.":
    "Welcher Parameter, durch alle gezählt; die Achse zeigt seinen eigenen Wert.",
  "Towards a partner": "Zu einem Partner",
  Partner: "Partner",
  "Which of the recipe's partners; the plane through two of them contains both.":
    "Welcher der Partner des Rezepts; die Ebene durch zwei von ihnen enthält beide.",
  "δ = (θ′ − θ)/‖θ′ − θ‖, a second one without its part along the first":
    "δ = (θ′ − θ)/‖θ′ − θ‖, eine zweite ohne ihren Teil entlang der ersten",
  Place: "Ort",
  "The partner's weights, its weights after matching, or the point that bends the curve to it.":
    "Die Gewichte des Partners, seine Gewichte nach dem Abgleich, oder der Punkt, der die Kurve zu ihm biegt.",
  Solution: "Lösung",
  "Matched solution": "Abgeglichene Lösung",
  "Bend of the curve": "Knick der Kurve",
  "Principal component of the path": "Hauptkomponente des Pfads",
  Component: "Komponente",
  "Which principal component; the first holds most of the path.":
    "Welche Hauptkomponente; die erste enthält das meiste des Pfads.",
  "Singular vectors of the rows θ_t − θ_T": "Singulärvektoren der Zeilen θ_t − θ_T",
  Random: "Zufällig",
  Direction: "Richtung",
  "How the direction is chosen.": "Wie die Richtung gewählt wird.",
  "The surface is L(θ + α·δ + β·η)": "Die Fläche ist L(θ + α·δ + β·η)",
  Convolutional: "Faltungsnetz",
  "How each 2×2 patch is reduced to one value.":
    "Wie jeder 2×2-Ausschnitt auf einen Wert reduziert wird.",
  ", nor the input x or the target y": ", noch die Eingabe x oder das Ziel y",
  "the expression ends": "der Ausdruck endet",
  "a number, a name or a bracket": "eine Zahl, ein Name oder eine Klammer",
  'an operator or ")"': 'ein Operator oder ")"',
  Expression: "Ausdruck",
  "A function of named parameters, with + − * / ^, brackets, sqrt, exp, log, sin, cos, tanh, abs, max, min and others.":
    "Eine Funktion benannter Parameter, mit + − * / ^, Klammern, sqrt, exp, log, sin, cos, tanh, abs, max, min und anderen.",
  "Over data it is the output for each sample: x1, x2, … are its inputs (x a single one) and y its target":
    "Über Daten ist sie die Ausgabe für jedes Beispiel: x1, x2, … sind dessen Eingaben (x eine einzige) und y sein Ziel",
  "One a line: where it starts and the range that is looked at; without a start it is drawn from the range.":
    "Einer je Zeile: wo er beginnt und der betrachtete Bereich; ohne Anfang wird er aus dem Bereich gezogen.",
  "must be seen from a lower to a higher number":
    "muss von einem kleineren bis zu einem größeren Wert betrachtet werden",
  "A mean over space": "Ein Mittel über den Raum",
  "Taking rows": "Das Nehmen von Zeilen",
  "GELU by tanh": "GELU mit tanh",
  "directional derivative": "Richtungsableitung",
  "mean over space": "Mittel über den Raum",
  "List of layers": "Liste von Schichten",
  "One layer a line, from the inputs to the outputs, which are as many as the classes. “distance 10” as the last one makes the cross-entropy the harmonic loss: logits −n·log of the distance to a center of each class.":
    "Eine Schicht je Zeile, von den Eingaben bis zu den Ausgaben, deren es so viele gibt wie Klassen. „distance 10“ als letzte macht aus der Kreuzentropie den harmonischen Loss: Logits −n·log des Abstands zu einem Zentrum jeder Klasse.",
  Parametrization: "Parametrisierung",
  "Not for a list, whose groups, shortcuts and attention each go with width in their own way; dense, convolutional and residual networks have it.":
    "Nicht für eine Liste, deren Gruppen, Abkürzungen und Attention je auf eigene Weise mit der Breite gehen; dichte, Faltungs- und Residualnetze haben sie.",
  "Dense (MLP)": "Dicht (MLP)",
  "Hidden layers": "Verborgene Schichten",
  "Width of each hidden layer, separated by commas; empty is a linear model.":
    "Breite jeder verborgenen Schicht, durch Komma getrennt; leer ist ein lineares Modell.",
  ", standardized weights": ", standardisierte Gewichte",
  "How learning rates and initial weights go with width: all are the same at the base width.":
    "Wie Lernraten und Anfangsgewichte mit der Breite gehen: Bei der Grundbreite sind alle gleich.",
  "W = m·θ with r = n/n₀ of what a layer reads and s of what it writes (1 at both ends).  NTK: m = 1/√r;  μP for gradient descent: m = √(s/r), biases √s;  for Adam: m = 1/r;  in both, first outputs times 1/√r":
    "W = m·θ mit r = n/n₀ dessen, was eine Schicht liest, und s dessen, was sie schreibt (1 an beiden Enden).  NTK: m = 1/√r;  μP für Gradientenabstieg: m = √(s/r), Biase √s;  für Adam: m = 1/r;  in beiden die ersten Ausgaben mal 1/√r",
  Standard: "Standard",
  "μP for gradient descent": "μP für Gradientenabstieg",
  "Base width": "Grundbreite",
  "Width n₀ of hidden layers (units, or channels) at which the network is the standard one.":
    "Breite n₀ der verborgenen Schichten (Einheiten oder Kanäle), bei der das Netz das Standardnetz ist.",
  "Output scale": "Ausgabeskala",
  "Multiplies all outputs: with a large one, weights hardly move (lazy training); a step of η then acts like one of α²η.":
    "Multipliziert alle Ausgaben: Mit einer großen Skala bewegen sich Gewichte kaum (lazy training); ein Schritt η wirkt dann wie einer von α²η.",
  "f = α·f_θ  (Chizat et al. 2019, arXiv 1812.07956)":
    "f = α·f_θ  (Chizat et al. 2019, arXiv 1812.07956)",
  "Standardized weights": "Standardisierte Gewichte",
  "The weights of each hidden unit have mean 0 and a deviation of their own, whatever training makes of θ.":
    "Die Gewichte jeder verborgenen Einheit haben Mittel 0 und eine eigene Abweichung, was immer das Training aus θ macht.",
  "W = √(2/n)·(θ − mean θ)/std θ over the n weights of a unit  (Qiao et al. 2019)":
    "W = √(2/n)·(θ − Mittel θ)/std θ über die n Gewichte einer Einheit  (Qiao et al. 2019)",
  "dense 32, conv 8 3×3 stride 2 padding 1, batch norm, ReLU, max pool 2×2, flatten, residual":
    "dense 32, conv 8 3×3 stride 2 padding 1, batch norm, ReLU, max pool 2×2, flatten, residual",
  "has no residual block before it.": "hat keinen Residualblock vor sich.",
  "The nonlinearity after every hidden layer.":
    "Die Nichtlinearität nach jeder verborgenen Schicht.",
  "ReLU(x) = max(0, x);  exact GELU(x) = x·Φ(x) = ½x·(1 + erf(x/√2));  its tanh form ½x·(1 + tanh(√(2/π)·(x + 0.044715x³)))":
    "ReLU(x) = max(0, x);  exakt GELU(x) = x·Φ(x) = ½x·(1 + erf(x/√2));  seine tanh-Form ½x·(1 + tanh(√(2/π)·(x + 0,044715x³)))",
  "Skip connections": "Sprungverbindungen",
  "Adds a layer's input to its output wherever the widths agree.":
    "Addiert die Eingabe einer Schicht zu ihrer Ausgabe, wo die Breiten übereinstimmen.",
  "h ← h + f(h) instead of h ← f(h)": "h ← h + f(h) statt h ← f(h)",
  "Rescales activations, over the batch, over each sample's units, or over one after the other (batch–channel normalization).":
    "Skaliert Aktivierungen neu, über den Batch, über die Einheiten jedes Beispiels, oder über beides nacheinander (Batch-Kanal-Normalisierung).",
  Batch: "Batch",
  "Batch, then layer": "Batch, dann Schicht",
  Biases: "Biase",
  "Whether every layer adds a number of its own for each unit.":
    "Ob jede Schicht für jede Einheit eine eigene Zahl addiert.",
  Channels: "Kanäle",
  "Output channels of the 3×3 convolutions.": "Ausgabekanäle der 3×3-Faltungen.",
  Initialization: "Initialisierung",
  "Standard deviation of the initial weights; automatic is He for ReLU and GELU, else Glorot.":
    "Standardabweichung der Anfangsgewichte; automatisch ist He für ReLU und GELU, sonst Glorot.",
  "Glorot √(2/(in+out)),  He √(2/in),  LeCun √(1/in)":
    "Glorot √(2/(in+out)),  He √(2/in),  LeCun √(1/in)",
  Glorot: "Glorot",
  He: "He",
  "Initial gain": "Anfangsverstärkung",
  "Multiplies every initial weight.": "Multipliziert jedes Anfangsgewicht.",
  "Physics-informed (PINN)": "Physikinformiert (PINN)",
  "Width of each hidden layer of tanh units, separated by commas.":
    "Breite jeder verborgenen Schicht von tanh-Einheiten, durch Kommas getrennt.",
  "Tells a·u + w·∇u, derivatives taken forward through its layers   (Raissi et al. 2019)":
    "Sagt a·u + w·∇u, Ableitungen vorwärts durch seine Schichten   (Raissi et al. 2019)",
  "tanh alone: what an equation asks for are derivatives, which should be smooth.":
    "Nur tanh: Eine Gleichung fragt nach Ableitungen, und die sollen glatt sein.",
  "Not here: how derivatives in the inputs go with width is another matter.":
    "Hier nicht: Wie Ableitungen nach den Eingaben mit der Breite gehen, ist eine andere Sache.",
  "Residual CNN": "Residual-Faltungsnetz",
  Blocks: "Blöcke",
  "Residual blocks of two convolutions each.": "Residualblöcke aus je zwei Faltungen.",
  "Vision transformer": "Vision transformer",
  Patch: "Patch",
  "Side in pixels of the squares that attend to each other.":
    "Seite in Pixeln der Quadrate, die aufeinander achten.",
  "Channels of each patch: a multiple of the heads.":
    "Kanäle jedes Patches: ein Vielfaches der Köpfe.",
  Heads: "Köpfe",
  "How many parts the channels attend in.": "In wie vielen Teilen die Kanäle achten.",
  "softmax(QKᵀ/√d)·V in each   (Vaswani et al. 2017)":
    "softmax(QKᵀ/√d)·V in jedem   (Vaswani et al. 2017)",
  "Each attends, then transforms every patch by itself, both added to what was.":
    "Jeder achtet, dann transformiert er jeden Patch für sich; beides wird zu dem addiert, was war.",
  "Not here: with μP the scores of attention would be divided by d, not by √d.":
    "Hier nicht: Mit μP würden die Attention-Werte durch d geteilt, nicht durch √d.",
  "The family of functions to be trained.": "Die Familie von Funktionen, die trainiert wird.",
  "must be a whole number": "muss eine ganze Zahl sein",
  "inputs moved by FGSM ε {0}": "Eingaben durch FGSM mit ε {0} verschoben",
  "Fast gradient sign": "Schnelles Gradientenvorzeichen (FGSM)",
  "Reach ε": "Reichweite ε",
  "Each number of an input moves so far, whichever way raises the loss.":
    "Jede Zahl einer Eingabe bewegt sich so weit, in die Richtung, die den Verlust erhöht.",
  "x + ε·sign ∇ₓL   (Goodfellow et al. 2015)": "x + ε·sign ∇ₓL   (Goodfellow et al. 2015)",
  "inputs moved by PGD-{0} ε {1}": "Eingaben durch PGD-{0} mit ε {1} verschoben",
  "Projected gradient descent": "Projizierter Gradientenaufstieg (PGD)",
  "Each number of an input moves so far at most, from a random start within it.":
    "Jede Zahl einer Eingabe bewegt sich höchstens so weit, von einem zufälligen Anfang darin aus.",
  "δ ← clip(δ + (2.5·ε/K)·sign ∇ₓL(x + δ), −ε, ε), K times   (Madry et al. 2018)":
    "δ ← clip(δ + (2,5·ε/K)·sign ∇ₓL(x + δ), −ε, ε), K-mal   (Madry et al. 2018)",
  "Steps K": "Schritte K",
  "Attack on inputs": "Angriff auf Eingaben",
  "Moves the inputs of each batch to raise its loss, and trains on these. They are not kept within any range.":
    "Bewegt die Eingaben jedes Batches so, dass sein Verlust steigt, und trainiert auf diesen. Sie werden in keinem Bereich gehalten.",
};

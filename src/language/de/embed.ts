import type { Table } from "../table";

export const embed: Table = {
  "Paths of {0} on one terrain": "Pfade von {0} auf einem Gelände",
  "Each on its own terrain": "Jeder auf eigenem Gelände",
  "Point of the plane": "Punkt der Ebene",
  "Put the point away": "Punkt weglegen",
  "loss {0}": "Verlust {0}",
  "{0} % off the plane": "{0} % neben der Ebene",
  "{0} and {1}": "{0} und {1}",
  "All set out from the same weights. Off the plane: distance from it over that from its center.":
    "Alle gehen von denselben Gewichten aus. Neben der Ebene: Abstand von ihr durch den von ihrem Mittelpunkt.",
  "They set out from different weights. Off the plane: distance from it over that from its center.":
    "Sie gehen von verschiedenen Gewichten aus. Neben der Ebene: Abstand von ihr durch den von ihrem Mittelpunkt.",
  "Side by side": "Nebeneinander",
  "One scale of heights and colors": "Eine Skala für Höhen und Farben",
  "One camera": "Eine Kamera",
  "One step": "Ein Schritt",
  "One moment is a gradient, not a step": "Ein Moment ist ein Gradient, kein Schritt",
  "Difference of the two surfaces": "Differenz der beiden Flächen",
  Paths: "Pfade",
  "All on the terrain of {0}": "Alle auf dem Gelände von {0}",
  "All on a plane of all paths": "Alle auf einer Ebene aller Pfade",
  "Training loss of each run": "Trainingsverlust jedes Laufs",
  What: "Was",
  "Median and range over seeds, from {0}": "Median und Spannweite über Seeds, aus {0}",
  "A − B": "A − B",
  "Difference of the losses": "Differenz der Verluste",
  "linear, colors end at ± {0}": "linear, Farben enden bei ± {0}",
  "{0} at the probe": "{0} an der Sonde",
  "Close the difference": "Differenz schließen",
  "Swap {0} and {1}": "{0} und {1} tauschen",
  "Put {0} on the stage": "{0} auf die Bühne",
  "Close {0}": "{0} schließen",
  "The dialog for a race": "Der Dialog für ein Rennen",
  "Race optimizers": "Optimierer um die Wette",
  "Trains the recipe once with each of them, from the same weights and on the same batches, and shows all paths on one terrain.":
    "Trainiert das Rezept einmal mit jedem von ihnen, von denselben Gewichten und auf denselben Batches, und zeigt alle Pfade auf einem Gelände.",
  "Another optimizer": "Noch ein Optimierer",
  "Measuring the start, for learning rates to begin with…":
    "Der Anfang wird vermessen, für erste Lernraten …",
  "The start could not be measured for learning rates: {0}":
    "Der Anfang ließ sich nicht für Lernraten vermessen: {0}",
  "One moment is": "Ein Moment ist",
  "Some take several gradients to a step: by gradients they are compared at equal work.":
    "Manche brauchen mehrere Gradienten für einen Schritt: nach Gradienten werden sie bei gleicher Arbeit verglichen.",
  "Race {0} optimizers": "{0} Optimierer antreten lassen",
  "{0} of {1}": "{0} von {1}",
  η: "η",
  "Learning rate η of {0}": "Lernrate η von {0}",
  "Leave {0} out": "{0} weglassen",
  "Eigenvalues of each run": "Eigenwerte jedes Laufs",
  "Symmetric-logarithmic axis of the runs’ eigenvalues":
    "Symmetrisch-logarithmische Achse der Eigenwerte der Läufe",
  "Spectral density of each run": "Spektraldichte jedes Laufs",
  Eigenvalues: "Eigenwerte",
  "Spectral density": "Spektraldichte",
  "{0} Paths of several runs, {1}.": "{0} Pfade mehrerer Läufe, {1}.",
  "There is no terrain to photograph yet.": "Es gibt noch kein Gelände zu fotografieren.",
  "loss under {0}": "Verlust unter {0}",
  Trace: "Spur",
  Roughness: "Rauheit",
  "scale of its own": "eigene Skala",
  "{0} {1} at ({2})": "{0} {1} bei ({2})",
  "outside of its plane": "außerhalb seiner Ebene",
  "“{0}” is no learning rate: give a number above 0.":
    "„{0}“ ist keine Lernrate: Gib eine Zahl über 0 an.",
  "Optimizers {0} and {1} are the same: change one of them.":
    "Die Optimierer {0} und {1} sind gleich: Ändere einen davon.",
  "Learning rates to begin with: steps as long as those of plain gradients at half of their stability limit 2/λ, where λ = {0} at the start. The recipe’s own optimizer keeps its own.":
    "Lernraten für den Anfang: Schritte so lang wie die einfacher Gradienten bei der Hälfte ihrer Stabilitätsgrenze 2/λ, mit λ = {0} am Anfang. Der Optimierer des Rezepts behält seine eigene.",
  "Learning rates to begin with: steps as long at the start as those of the recipe’s own optimizer.":
    "Lernraten für den Anfang: Schritte, die am Anfang so lang sind wie die des Optimierers im Rezept.",
  "the finding “{0}”": "dem Befund „{0}“",
  ", {0} more diverged": ", {0} weitere divergiert",
  "{0} ({1} to {2}, {3} {4}{5})": "{0} ({1} bis {2}, {3} {4}{5})",
  "the study that was run here last": "der Studie, die hier zuletzt lief",
  "placing the paths": "Pfade werden eingezeichnet",
  Linear: "Linear",
  Log: "Log",
  Rank: "Rang",
  "Height and color grow evenly with the loss.":
    "Höhe und Farbe wachsen gleichmäßig mit dem Verlust.",
  "Height and color grow with the logarithm of the loss above its lowest value, so that low losses are told apart.":
    "Höhe und Farbe wachsen mit dem Logarithmus des Verlusts über seinem kleinsten Wert, sodass kleine Verluste unterscheidbar sind.",
  "Height and color are the share of the points whose loss is lower: shape is kept, size is not.":
    "Höhe und Farbe sind der Anteil der Punkte mit kleinerem Verlust: Die Form bleibt erhalten, die Größe nicht.",
  "Unit of cross-entropy, counted with the natural logarithm: guessing evenly among 10 classes costs ln 10 = 2.3 nats.":
    "Einheit der Kreuzentropie, mit dem natürlichen Logarithmus gezählt: Gleichmäßig unter 10 Klassen zu raten kostet ln 10 = 2,3 Nats.",
  "What training lowers: the mean over the samples of how wrong the network’s answers are.":
    "Was Training senkt: im Mittel über die Beispiele, wie falsch die Antworten des Netzes sind.",
  "Share of the samples whose most probable class is the right one.":
    "Anteil der Beispiele, deren wahrscheinlichste Klasse die richtige ist.",
  "Train loss": "Trainingsverlust",
  "Mean loss over all training samples at the end, without the weight-decay term.":
    "Mittlerer Verlust über alle Trainingsbeispiele am Ende, ohne den Term der Gewichtsabnahme.",
  "Test loss": "Testverlust",
  "Mean loss over samples that training never saw.":
    "Mittlerer Verlust über Beispiele, die das Training nie sah.",
  "Train accuracy": "Trainingsgenauigkeit",
  "Share of the training samples that are classified correctly.":
    "Anteil der Trainingsbeispiele, die richtig eingeordnet werden.",
  "Test accuracy": "Testgenauigkeit",
  "Share of unseen samples that are classified correctly.":
    "Anteil ungesehener Beispiele, die richtig eingeordnet werden.",
  "Loss of a split": "Verlust eines Teils",
  "Mean loss over one part of the data. Whether the weights were trained on it is not known.":
    "Mittlerer Verlust über einen Teil der Daten. Ob die Gewichte darauf trainiert wurden, ist nicht bekannt.",
  "Accuracy of a split": "Genauigkeit eines Teils",
  "Share of one part of the data that is classified correctly. Whether the weights were trained on it is not known.":
    "Anteil eines Teils der Daten, der richtig eingeordnet wird. Ob die Gewichte darauf trainiert wurden, ist nicht bekannt.",
  "Gradient norm": "Gradientennorm",
  "Length of the loss’s gradient: how steeply the loss falls in the steepest direction. 0 at a minimum.":
    "Länge des Gradienten des Verlusts: wie steil der Verlust in der steilsten Richtung fällt. 0 an einem Minimum.",
  "Numbers of the training loss that were taken while training, with their errors: curvature, distances, slopes.":
    "Zahlen des Trainingsverlusts, die beim Training aufgenommen wurden, mit ihren Fehlern: Krümmung, Abstände, Steigungen.",
  "What the phases of the training were trained on, each evaluated at every checkpoint from where it is first met. A curve that falls once another task begins is one that is forgotten.":
    "Worauf die Phasen des Trainings trainiert haben, ausgewertet an jedem Zwischenstand ab der ersten Begegnung. Eine Genauigkeitskurve, die fällt, sobald eine andere Aufgabe beginnt, ist eine vergessene.",
  "How many weights and biases the network has: the dimension of its loss landscape.":
    "Wie viele Gewichte und Biase das Netz hat: die Dimension seiner Verlustlandschaft.",
  "Matrix of all second derivatives of the loss. Its eigenvalues say how strongly the loss curves in each direction.":
    "Matrix aller zweiten Ableitungen des Verlusts. Ihre Eigenwerte sagen, wie stark sich der Verlust in jeder Richtung krümmt.",
  "Curvatures of the loss along the Hessian’s own directions: positive curves up, negative curves down.":
    "Krümmungen des Verlusts entlang der eigenen Richtungen der Hesse-Matrix: positive aufwärts, negative abwärts.",
  "Largest eigenvalue": "Größter Eigenwert",
  "Curvature along the sharpest direction, often called sharpness.":
    "Krümmung entlang der schärfsten Richtung, oft Schärfe genannt.",
  "Smallest eigenvalue": "Kleinster Eigenwert",
  "Curvature along the direction that curves down most; negative at a saddle.":
    "Krümmung entlang der am stärksten abwärts gekrümmten Richtung; an einem Sattel negativ.",
  "Largest eigenvalue of the Hessian: curvature along the sharpest direction.":
    "Größter Eigenwert der Hesse-Matrix: Krümmung entlang der schärfsten Richtung.",
  "Smallest eigenvalue of the Hessian; negative where some direction curves down.":
    "Kleinster Eigenwert der Hesse-Matrix; negativ, wo sich eine Richtung abwärts krümmt.",
  "Edge of stability": "Grenze der Stabilität",
  "The sharpness up to which training with this step size settles. Above it, it oscillates or diverges.":
    "Die Schärfe, bis zu der Training mit dieser Schrittweite zur Ruhe kommt. Darüber schwingt oder divergiert es.",
  "How the Hessian’s eigenvalues are spread: the share of directions that have each curvature.":
    "Wie sich die Eigenwerte der Hesse-Matrix verteilen: der Anteil der Richtungen mit jeder Krümmung.",
  "Sum of all eigenvalues: the total curvature over all directions.":
    "Summe aller Eigenwerte: die gesamte Krümmung über alle Richtungen.",
  "Bulk’s edge": "Rand der Masse",
  "Where the crowd of small eigenvalues, the bulk, ends. Nearly all directions of a network are that flat.":
    "Wo die Menge kleiner Eigenwerte, die Masse, endet. Fast alle Richtungen eines Netzes sind so flach.",
  "Eigenvalues beyond the bulk’s edge: the few sharp directions, often about as many as there are classes.":
    "Eigenwerte jenseits des Rands der Masse: die wenigen scharfen Richtungen, oft etwa so viele, wie es Klassen gibt.",
  "How strong the strongest downward curvature is beside the strongest upward one; near 0 the loss is nearly convex here.":
    "Wie stark die stärkste Abwärtskrümmung neben der stärksten Aufwärtskrümmung ist; nahe 0 ist der Verlust hier fast konvex.",
  "Negative share K½": "Negativer Anteil K½",
  "Weight of downward against upward curvature, counted with the square root of each eigenvalue; 0 where the loss is convex.":
    "Gewicht der Abwärts- gegen die Aufwärtskrümmung, gezählt mit der Wurzel jedes Eigenwerts; 0, wo der Verlust konvex ist.",
  "Kernel width σ": "Kernbreite σ",
  "Every eigenvalue is drawn as a bell of this standard deviation; finer structure is not resolved.":
    "Jeder Eigenwert ist als Glocke dieser Standardabweichung gezeichnet; feinere Struktur wird nicht aufgelöst.",
  "Exact trace": "Exakte Spur",
  "Sum of all eigenvalues of the Hessian written out in full.":
    "Summe aller Eigenwerte der ganz ausgeschriebenen Hesse-Matrix.",
  "Exact λ max": "Exaktes λ max",
  "Largest eigenvalue of the Hessian written out in full: a check of the estimate.":
    "Größter Eigenwert der ganz ausgeschriebenen Hesse-Matrix: eine Probe auf die Schätzung.",
  "Exact λ min": "Exaktes λ min",
  "Smallest eigenvalue of the Hessian written out in full.":
    "Kleinster Eigenwert der ganz ausgeschriebenen Hesse-Matrix.",
  "Exact rₑ": "Exaktes rₑ",
  "|λ min/λ max| of the Hessian written out in full.": "⁦",
  "Negative eigenvalues": "Negative Eigenwerte",
  "How many directions curve down, of all that there are.":
    "Wie viele Richtungen sich abwärts krümmen, von allen.",
  "How much the loss rises around the weights; flat minima often generalize better.":
    "Wie stark der Verlust um die Gewichte herum steigt; flache Minima verallgemeinern oft besser.",
  "Worst in a ball": "Schlimmstes in einer Kugel",
  "SAM’s one step": "Ein Schritt von SAM",
  "Rise of the loss after one step up the gradient, as sharpness-aware minimization takes it.":
    "Anstieg des Verlusts nach einem Schritt den Gradienten hinauf, wie ihn schärfebewusste Minimierung macht.",
  "Worst, adaptive": "Schlimmstes, adaptiv",
  "As the worst in a ball, with every weight moved in proportion to its size, so that rescaling the layers changes nothing.":
    "Wie das Schlimmste in einer Kugel, jedes Gewicht im Verhältnis zu seiner Größe bewegt, sodass Umskalieren der Schichten nichts ändert.",
  "Mean rise of the loss under random changes of the weights.":
    "Mittlerer Anstieg des Verlusts unter zufälligen Änderungen der Gewichte.",
  "Average, adaptive": "Mittel, adaptiv",
  "Mean rise of the loss under random changes in proportion to each weight.":
    "Mittlerer Anstieg des Verlusts unter zufälligen Änderungen im Verhältnis zu jedem Gewicht.",
  "Along the last update": "Entlang des letzten Schritts",
  "Curvature of the loss along the optimizer’s last step.":
    "Krümmung des Verlusts entlang des letzten Optimierungsschritts.",
  "Loss at the center": "Verlust in der Mitte",
  "Loss of the weights that the plane passes through, measured apart from the grid.":
    "Verlust der Gewichte, durch die die Ebene geht, getrennt vom Raster gemessen.",
  "Cosine of the axes": "Kosinus der Achsen",
  "Cosine of the angle between the two directions: 0 at a right angle.":
    "Kosinus des Winkels zwischen den beiden Richtungen: 0 bei rechtem Winkel.",
  "Path in the plane": "Pfad in der Ebene",
  "Share of the path’s squared displacement that lies in the plane; the rest is not seen in the picture.":
    "Anteil der quadrierten Verschiebung des Pfads, der in der Ebene liegt; den Rest sieht man im Bild nicht.",
  "Start, off the plane": "Anfang, neben der Ebene",
  "Distance of the first weights from the plane, as a share of their distance from its center.":
    "Abstand der ersten Gewichte von der Ebene als Anteil ihres Abstands von deren Mittelpunkt.",
  "Over the plane": "Über der Ebene",
  "Largest and smallest curvature at points of the plane: in all directions, not only along the plane.":
    "Größte und kleinste Krümmung an Punkten der Ebene: in allen Richtungen, nicht nur entlang der Ebene.",
  "Along the axes": "Entlang der Achsen",
  "The loss along each axis against the parabola that the curvature at the center predicts.":
    "Der Verlust entlang jeder Achse gegen die Parabel, die die Krümmung in der Mitte vorhersagt.",
  "Along the run": "Entlang des Laufs",
  "How sharp the loss was at checkpoints of the training.":
    "Wie scharf der Verlust an Zwischenständen des Trainings war.",
  "Field of steps": "Feld der Schritte",
  "Where every point is led: down the gradient, or by this training’s first step there.":
    "Wohin jeder Punkt geführt wird: den Gradienten hinab oder vom ersten Schritt dieses Trainings dort.",
  "Step by step": "Schritt für Schritt",
  "What the step at the marker is made of, in lengths of the plane.":
    "Woraus der Schritt an der Marke besteht, in Längen der Ebene.",
  "Where this training ends when it starts elsewhere: starts that lead to one end are its basin of attraction.":
    "Wo dieses Training endet, wenn es anderswo beginnt: Anfänge, die zu einem Ende führen, sind dessen Einzugsgebiet.",
  "What it computes": "Was es berechnet",
  "The function of the data that the parameters at the marker make, beside what it should be.":
    "Die Funktion der Daten, die die Parameter an der Marke ergeben, neben der, die sie sein soll.",
  "Kept by gradient flow": "Vom Gradientenfluss bewahrt",
  "Quantities that steps of no length along the gradient would leave as they are, whatever the data: steps of some length change them a little, noise and momentum more.":
    "Größen, die unendlich kleine Schritte entlang des Gradienten ließen, wie sie sind, bei allen Daten: Schritte endlicher Länge ändern sie ein wenig, Rauschen und Momentum mehr.",
  "Many paths": "Viele Pfade",
  "This training many times over, each with random numbers or a start of its own.":
    "Dieses Training viele Male, jedes mit eigenen Zufallszahlen oder eigenem Anfang.",
  "The loss on ways through the space of weights from this run (t = 0) to another solution (t = 1).":
    "Der Verlust auf Wegen durch den Raum der Gewichte von diesem Lauf (t = 0) zu einer anderen Lösung (t = 1).",
  "How far the loss on the straight line between two solutions rises above the line between their losses; 0 where one can go straight from one to the other.":
    "Wie weit der Verlust auf der geraden Strecke zwischen zwei Lösungen über die Strecke zwischen ihren Verlusten steigt; 0, wo man gerade von einer zur anderen gehen kann.",
  "The same on a curve between the two that was trained to have a low loss.":
    "Dasselbe auf einer Kurve zwischen beiden, die auf kleinen Verlust trainiert wurde.",
  "Loss of the network whose weights are the mean of both.":
    "Verlust des Netzes, dessen Gewichte das Mittel beider sind.",
  "How far apart the weights of the two solutions are.":
    "Wie weit die Gewichte der beiden Lösungen auseinanderliegen.",
  "Share of the samples that the two networks put into different classes.":
    "Anteil der Beispiele, die die beiden Netze in verschiedene Klassen einordnen.",
  "A fingerprint of inputs and targets: equal hashes mean equal data.":
    "Ein Fingerabdruck von Eingaben und Zielwerten: gleiche Hashes bedeuten gleiche Daten.",
  "solid: sampled; dashed: quadratic": "durchgezogen: abgetastet; gestrichelt: quadratisch",
  "mean of {0} probes": "Mittel aus {0} Sonden",
  "{0} probes × {1} steps": "{0} Sonden × {1} Schritte",
  "at least {0}": "mindestens {0}",
  "Lanczos differs by {0}": "Lanczos weicht um {0} ab",
  "relative asymmetry {0}": "relative Asymmetrie {0}",
  "; {0} after {1}": "; {0} nach {1}",
  "after {0} steps{1}": "nach {0} Schritten{1}",
  Outliers: "Ausreißer",
  "eigenvalues above the bulk’s edge": "Eigenwerte über dem Rand der Masse",
  "Quantity over the plane": "Größe über der Ebene",
  "Color the terrain by it": "Das Gelände danach färben",
  " Converged at every point.": " An jedem Punkt konvergiert.",
  "From {0} to {1}{2}.{3}{4}": "Von {0} bis {1}{2}.{3}{4}",
  " and above at {0} points": " und darüber an {0} Punkten",
  "where λ max is at least the value shown": "wo λ max mindestens der gezeigte Wert ist",
  "where λ min is at most the value shown": "wo λ min höchstens der gezeigte Wert ist",
  "where the ratio is not known": "wo das Verhältnis nicht bekannt ist",
  "Follow the steps": "Den Schritten folgen",
  "Measure curvature": "Krümmung messen",
  "More steps ({0})": "Mehr Schritte ({0})",
  "Measure again with more Lanczos steps": "Mit mehr Lanczos-Schritten noch einmal messen",
  "rise of the loss": "Anstieg des Verlusts",
  "largest eigenvalue; {0}": "größter Eigenwert; {0}",
  "to first order {0}": "in erster Ordnung {0}",
  Sharpness: "Schärfe",
  Average: "Mittel",
  "the largest rise that was found: a lower bound of the maximum":
    "der größte gefundene Anstieg: eine untere Schranke des Maximums",
  "Quantity along the run": "Größe entlang des Laufs",
  " At {0} of them Lanczos has not converged: λ max is at least the value shown.":
    " An {0} davon ist Lanczos nicht konvergiert: λ max ist mindestens der gezeigte Wert.",
  " No edge of stability drawn: {0}.": " Keine Stabilitätsgrenze gezeichnet: {0}.",
  "Largest eigenvalue along the run": "Größter Eigenwert entlang des Laufs",
  "Trace of the Hessian along the run": "Spur der Hesse-Matrix entlang des Laufs",
  "Gradient norm along the run": "Gradientennorm entlang des Laufs",
  Hutchinson: "Hutchinson",
  "Sample the surface first.": "Taste zuerst die Fläche ab.",
  "The surface is not finished: sample the rest of it first.":
    "Die Fläche ist nicht fertig: Taste zuerst den Rest ab.",
  "No training from here. {0}": "Kein Training von hier aus. {0}",
  Optimizer: "Optimierer",
  "Learning rate η": "Lernrate η",
  "Train from here": "Von hier aus trainieren",
  "Measuring the point": "Der Punkt wird gemessen",
  "{0} Lanczos steps": "{0} Lanczos-Schritte",
  "none: not finite here": "keine: hier nicht endlich",
  "Put the plane back as the recipe has it first.":
    "Stelle zuerst die Ebene des Rezepts wieder her.",
  "Train to the end first, and sample the whole surface.":
    "Trainiere zuerst zu Ende und taste die ganze Fläche ab.",
  "Train it here first: it came without its weights.":
    "Trainiere es erst hier: Es kam ohne seine Gewichte.",
  "Close one of the panes first.": "Schließe zuerst eines der Felder.",
  "Measured while training": "Beim Training gemessen",
  "Measure shown": "Gezeigte Messung",
  against: "gegen",
  "{0} along the training": "{0} entlang des Trainings",
  "{0}, at {1} checkpoints": "{0}, an {1} Zwischenständen",
  "{0}, on the training samples, at {1} checkpoints":
    "{0}, auf den Trainingsbeispielen, an {1} Zwischenständen",
  "not known at {0} of them": "an {0} davon nicht bekannt",
  Measures: "Messungen",
  "at {0} {1}": "bei {0} {1}",
  "median of {0}": "Median von {0}",
  "Slice: turn and move the plane": "Schneiden: Ebene drehen und verschieben",
  "Slice. {0}": "Schneiden. {0}",
  "The plane is the whole landscape already.": "Die Ebene ist schon die ganze Landschaft.",
  "Train first.": "Trainiere zuerst.",
  "preparing…": "wird vorbereitet …",
  "towards {0}": "gegen {0}",
  "Back to the recipe's plane": "Zurück zur Ebene des Rezepts",
  "Leave slicing": "Schneiden beenden",
  "Tilt axis {0}": "Achse {0} kippen",
  Center: "Mittelpunkt",
  "{0} points": "{0} Punkte",
  "{0} sampled in {1} ms{2}": "{0} abgetastet in {1} ms{2}",
  "Turn a knob: the surface follows.": "Drehe an einem Regler: Die Fläche folgt.",
  "Slicing stopped: {0}": "Das Schneiden wurde beendet: {0}",
  "step {0}": "Schritt {0}",
  "What the function computes at the marker": "Was die Funktion an der Marke berechnet",
  "Color of the terrain": "Farbe des Geländes",
  "end elsewhere, or are still on their way": "enden anderswo oder sind noch unterwegs",
  "leave the plane for good": "verlassen die Ebene endgültig",
  Basins: "Einzugsgebiete",
  "Ends in": "Endet in",
  "mean ± standard deviation": "Mittelwert ± Standardabweichung",
  "Arrows on the terrain": "Pfeile auf dem Gelände",
  "Arrows on the terrain show where each point is led.":
    "Pfeile auf dem Gelände zeigen, wohin jeder Punkt geführt wird.",
  "First step": "Erster Schritt",
  marker: "Marke",
  "Show them on the terrain": "Auf dem Gelände zeigen",
  "curvature ": "Krümmung ",
  "largest and smallest in the plane": "größte und kleinste in der Ebene",
  "No step follows here: move the marker back.":
    "Hier folgt kein Schritt: Bewege die Marke zurück.",
  "what the optimizer adds: memory, scales, noise":
    "was der Optimierer hinzufügt: Gedächtnis, Skalen, Rauschen",
  "the step itself": "der Schritt selbst",
  "steps until it is there": "Schritte bis dorthin",
  "Loss on {0} samples on the way to {1}: {2}.":
    "Verlust über {0} Beispiele auf dem Weg zu {1}: {2}.",
  "a barrier of": "eine Barriere von",
  "on the curve": "auf der Kurve",
  "What lies between the solutions": "Was zwischen den Lösungen liegt",
  "loss, {0}": "Verlust, {0}",
  "accuracy, {0}": "Genauigkeit, {0}",
  "Eigenvalues that were asked for": "Eigenwerte, nach denen gefragt war",
  "rank from the top": "Rang von oben",
  "Loss over the plane": "Verlust über der Ebene",
  "β down, α across": "β nach unten, α nach rechts",
  "Loss landscape": "Verlustlandschaft",
  "Open in Topograd": "In Topograd öffnen",
  "There is no landscape to show": "Es gibt keine Landschaft zu zeigen",
  "Loading the landscape…": "Die Landschaft wird geladen …",
  "α {0}{1} · ": "α {0}{1} · ",
  map: "Karte",
  profile: "Profil",
  "{0}: this is its {1}. {2}": "{0}: Dies ist ihr {1}. {2}",
  "Draw the terrain": "Gelände zeichnen",
  "The terrain needs WebGL, which this browser does not offer":
    "Das Gelände braucht WebGL, das dieser Browser nicht bietet",
  "The terrain stopped working": "Das Gelände funktioniert nicht mehr",
  "The browser draws only some terrains at a time":
    "Der Browser zeichnet nur einige Gelände zugleich",
  Progress: "Fortschritt",
  Stop: "Anhalten",
  "its curvature along the run": "ihre Krümmung entlang des Laufs",
  "its spectral density": "ihre Spektraldichte",
  Figures: "Abbildungen",
  "This landscape was saved without {0}.": "Diese Landschaft wurde ohne {0} gespeichert.",
  "λ max {0}{1}": "λ max {0}{1}",
  ", edge {0} = {1}": ", Grenze {0} = {1}",
  "There is no landscape.": "Es gibt keine Landschaft.",
  "loading the lab": "das Labor wird geladen",
  "Start here": "Hier anfangen",
  "Digits, small network": "Ziffern, kleines Netz",
  "The optimizer's path bends into a valley and follows it down; almost all of it lies in this plane.":
    "Der Pfad des Optimierers biegt in ein Tal ein und folgt ihm hinunter; fast der ganze liegt in dieser Ebene.",
  "Two spirals": "Zwei Spiralen",
  "A small task that is hard to optimize: a long plateau before the drop.":
    "Eine kleine Aufgabe, die schwer zu optimieren ist: ein langes Plateau vor dem Abfall.",
  Architecture: "Architektur",
  "Without skip connections a deep network's surroundings are rough and steep.":
    "Ohne Sprungverbindungen ist die Umgebung eines tiefen Netzes rau und steil.",
  "The same network with skip connections: the basin is wide, and this cut through it nearly convex.":
    "Dasselbe Netz mit Sprungverbindungen: Das Becken ist weit und dieser Schnitt hindurch fast konvex.",
  "Residual CNN, skips cut": "Residuales CNN, Sprünge gekappt",
  "The same layers with the skip connections cut: after as many steps most digits are still taken for others.":
    "Dieselben Schichten ohne die Sprungverbindungen: Nach ebenso vielen Schritten werden die meisten Ziffern noch verwechselt.",
  Optimization: "Optimierung",
  "Full-batch gradient descent sharpens until the largest eigenvalue reaches 2/η, and hovers there.":
    "Gradientenabstieg mit allen Daten wird schärfer, bis der größte Eigenwert 2/η erreicht, und hält sich dort.",
  "Small batches (16)": "Kleine Batches (16)",
  "Small batches end in a flatter place: a smaller top eigenvalue than with large ones.":
    "Kleine Batches enden an einer flacheren Stelle: mit kleinerem größten Eigenwert als große.",
  "Large batches (1,000)": "Große Batches (1.000)",
  "As many steps with large batches end in a sharper place.":
    "Ebenso viele Schritte mit großen Batches enden an einer schärferen Stelle.",
  "Plain gradients": "Einfache Gradienten",
  "The gradient is taken where the weights are; with SAM the same run ends in a much flatter place.":
    "Der Gradient wird dort genommen, wo die Gewichte sind; mit SAM endet derselbe Lauf an einer viel flacheren Stelle.",
  "Every gradient is taken a step uphill: the top eigenvalue ends at less than a third of what it is without.":
    "Jeder Gradient wird einen Schritt bergauf genommen: Der größte Eigenwert endet bei weniger als einem Drittel dessen, was er ohne ist.",
  Functions: "Funktionen",
  "Rosenbrock’s valley": "Rosenbrocks Tal",
  "Gradient descent drops into the bent valley at once, and then takes thousands of steps along its floor.":
    "Gradientenabstieg fällt sofort in das gebogene Tal und braucht dann Tausende Schritte auf seinem Grund.",
  "Himmelblau’s four minima": "Himmelblaus vier Minima",
  "Four minima of one depth: which one is reached is decided by the start. Click on the terrain to train from there.":
    "Vier gleich tiefe Minima: Welches erreicht wird, entscheidet der Anfang. Klicke auf das Gelände, um von dort zu trainieren.",
  "clipped gradients move it by an unknown amount":
    "begrenzte Gradienten verschieben sie um unbekanntes",
  "the learning rate is 0 here": "die Lernrate ist hier 0",
  "the weight decay moves it by an unknown amount":
    "die Gewichtsabnahme verschiebt sie um unbekanntes",
};

import type { Table } from "../table";

/** Why a job cannot be done, or was given up. */
export const refusals: Table = {
  "There is no layer {0}: layers are counted from 0 and there are {1}.":
    "Es gibt keine Schicht {0}: Schichten werden von 0 an gezählt, und es sind {1}.",
  "The optimizer keeps no Adam moments. Train with Adam or AdamW for this axis.":
    "Der Optimierer führt keine Adam-Momente. Trainiere für diese Achse mit Adam oder AdamW.",
  "Adam's first moment": "Adams erstes Moment",
  "Adam's second moment": "Adams zweites Moment",
  "The eigenvalue is 0, so its axis cannot be scaled by curvature.":
    "Der Eigenwert ist 0, darum lässt sich seine Achse nicht nach der Krümmung skalieren.",
  "The gradient": "Der Gradient",
  "There is no parameter {0}: the model has {1}.":
    "Es gibt keinen Parameter {0}: Das Modell hat {1}.",
  "There are no weights of partner {0}: it could not be trained, or they were left out.":
    "Von Partner {0} gibt es keine Gewichte: Er ließ sich nicht trainieren, oder sie wurden weggelassen.",
  "There are no weights of partner {0} at the place that the axis leads to: it could not be trained, or they were left out.":
    "Von Partner {0} gibt es keine Gewichte an der Stelle, zu der die Achse führt: Er ließ sich nicht trainieren, oder sie wurden weggelassen.",
  "The way to partner {0}": "Der Weg zu Partner {0}",
  "The path has no principal component {0}.": "Der Pfad hat keine Hauptkomponente {0}.",
  "{0} is zero and gives no direction.": "{0} ist null und gibt keine Richtung.",
  "{0} is not finite and gives no direction.": "{0} ist nicht endlich und gibt keine Richtung.",
  'The axes "{0}" and "{1}" are parallel and span no plane. Choose another second axis, or a line.':
    "Die Achsen „{0}“ und „{1}“ sind parallel und spannen keine Ebene auf. Wähle eine andere zweite Achse oder eine Linie.",
  "The trajectory never leaves its end point, so it has no principal components. Train for at least one step, or choose another axis.":
    "Der Pfad verlässt seinen Endpunkt nie und hat darum keine Hauptkomponenten. Trainiere mindestens einen Schritt, oder wähle eine andere Achse.",
  "The trajectory spans only 1 dimension; principal component {0} does not exist.":
    "Der Pfad erstreckt sich nur in 1 Dimension; Hauptkomponente {0} gibt es nicht.",
  "The trajectory spans only {0} dimensions; principal component {1} does not exist.":
    "Der Pfad erstreckt sich nur in {0} Dimensionen; Hauptkomponente {1} gibt es nicht.",
  "Choose another axis.": "Wähle eine andere Achse.",
  "Keep more checkpoints, of a training of more steps, or choose another axis.":
    "Behalte mehr Zwischenstände eines Trainings mit mehr Schritten, oder wähle eine andere Achse.",
  "The third direction lies in the plane of the axes.":
    "Die dritte Richtung liegt in der Ebene der Achsen.",
  "Train the network first: this surface has no weights.":
    "Trainiere zuerst das Netz: Diese Fläche hat keine Gewichte.",
  "This landscape came without its weights.": "Diese Landschaft kam ohne ihre Gewichte.",
  "The data of this study are in a file that is not here. Choose the file in the lab, and vary the field there.":
    "Die Daten dieser Studie sind in einer Datei, die nicht hier ist. Wähle die Datei im Labor, und variiere das Feld dort.",
  "The study stopped: no worker is left to go on.":
    "Die Studie blieb stehen: Es ist kein Worker übrig, der weitermachen könnte.",
  "Sampling stopped: no worker is left to compute the surface.":
    "Das Abtasten blieb stehen: Es ist kein Worker übrig, der die Fläche berechnen könnte.",
  "Train the network first.": "Trainiere zuerst das Netz.",
  "This training cannot go on: its data have changed since it began. Train it from the start.":
    "Dieses Training kann nicht weitergehen: Seine Daten haben sich seit dem Beginn geändert. Trainiere von Anfang an.",
  "The Hessian has only {0} eigenvectors to choose from here.":
    "Die Hesse-Matrix hat hier nur {0} Eigenvektoren zur Auswahl.",
  "An exact spectrum is for at most {0} parameters; here are {1}.":
    "Ein exaktes Spektrum gibt es für höchstens {0} Parameter; hier sind es {1}.",
  "Steps are seen closely on functions of a few parameters.":
    "Genau angesehen werden Schritte auf Funktionen weniger Parameter.",
  "The path of this training would take {0} GB, and there is room for 2 GB. Keep at most {1} checkpoints, or choose a smaller network than one of {2} parameters.":
    "Der Pfad dieses Trainings bräuchte {0} GB, und Platz ist für 2 GB. Behalte höchstens {1} Zwischenstände, oder wähle ein kleineres Netz als eines mit {2} Parametern.",
  "Training from many starts is for functions of a few parameters.":
    "Training von vielen Startpunkten aus gibt es für Funktionen weniger Parameter.",
  "There are no test samples.": "Es gibt keine Testbeispiele.",
  "There are no training samples.": "Es gibt keine Trainingsbeispiele.",
  "A function has no layers to look into.":
    "Eine Funktion hat keine Schichten, in die man hineinsehen könnte.",
  "SAF compares probabilities of classes, and there are none to tell apart.":
    "SAF vergleicht Wahrscheinlichkeiten von Klassen, und hier sind keine zu unterscheiden.",
  "SAF would keep {0} outputs, and there is room for {1}: go fewer epochs back, or take fewer samples.":
    "SAF müsste {0} Ausgaben aufbewahren, und Platz ist für {1}: Gehe weniger Epochen zurück, oder nimm weniger Beispiele.",
  "A subspace of {0} dimensions takes too much memory for {1} parameters: take at most {2}, or a smaller network.":
    "Ein Unterraum mit {0} Dimensionen braucht bei {1} Parametern zu viel Speicher: Nimm höchstens {2} oder ein kleineres Netz.",
  "The expression cannot be read at character {0}: {1}.":
    "Der Ausdruck lässt sich bei Zeichen {0} nicht lesen: {1}.",
  "Only hidden units of dense layers with biases, each read by the next layer alone, can be renewed.":
    "Erneuern lassen sich nur verborgene Einheiten dichter Schichten mit Bias, die jeweils nur die nächste Schicht liest.",
  "This training cannot go on: what was kept of it at step {0} is of another network, optimizer or number of steps than the recipe asks for. Train it from the start.":
    "Dieses Training kann nicht weitergehen: Was bei Schritt {0} davon aufbewahrt wurde, ist von einem anderen Netz, einem anderen Optimierer oder einer anderen Schrittzahl, als das Rezept verlangt. Trainiere von Anfang an.",
  "{0} Lanczos steps for {1} parameters would take {2} GB, and there is room for 4 GB. Take at most {3} steps, or a smaller network.":
    "{0} Lanczos-Schritte bei {1} Parametern bräuchten {2} GB, und Platz ist für 4 GB. Nimm höchstens {3} Schritte oder ein kleineres Netz.",
  "A regression has no classes to restrict the Hessian to.":
    "Eine Regression hat keine Klassen, auf die sich die Hesse-Matrix einschränken ließe.",
  "None of the measured samples is of class {0}.":
    "Keines der gemessenen Beispiele gehört zur Klasse {0}.",
  "A kernel of width {0} is too narrow for a spectrum from {1} to {2}: choose about {3}, or leave the width to be chosen.":
    "Ein Kern der Breite {0} ist zu schmal für ein Spektrum von {1} bis {2}: Wähle etwa {3}, oder lass die Breite wählen.",
  "An assignment needs finite gains; these weights or activations are not.":
    "Eine Zuordnung braucht endliche Zahlen; diese Gewichte oder Aktivierungen sind es nicht.",
  "A layer of a single unit has no two halves. Give every hidden layer 2 or more.":
    "Eine Schicht mit nur einer Einheit hat keine zwei Hälften. Gib jeder verborgenen Schicht 2 oder mehr.",
  "Standardized weights cannot be repaired: a unit’s scale is not theirs to choose.":
    "Standardisierte Gewichte lassen sich nicht reparieren: Die Skala einer Einheit ist ihnen vorgegeben.",
  "The curve between the two networks left the region where the loss is finite, at step {0}. Train it with a smaller learning rate.":
    "Die Kurve zwischen den beiden Netzen verließ bei Schritt {0} den Bereich, in dem der Verlust endlich ist. Trainiere sie mit einer kleineren Lernrate.",
  "No way to compute was found: {0}.": "Es wurde kein Weg zu rechnen gefunden: {0}.",
  "TensorFlow.js did not start on {0}.": "TensorFlow.js ist auf {0} nicht gestartet.",
  "The graphics card refused: {0}": "Die Grafikkarte lehnte ab: {0}",
  "The graphics card has too little memory for this network on these samples. Compute on WebAssembly, or on fewer samples.":
    "Die Grafikkarte hat zu wenig Speicher für dieses Netz auf diesen Beispielen. Rechne mit WebAssembly oder auf weniger Beispielen.",
  "This network is too large: with {0} it takes at least {1} GB of memory, and {2}. Choose fewer or narrower layers, or fewer samples.":
    "Dieses Netz ist zu groß: Mit {0} braucht es mindestens {1} GB Speicher, und {2}. Wähle weniger oder schmalere Schichten oder weniger Beispiele.",
  "there is room for 2 GB": "Platz ist für 2 GB",
  "this browser has no more": "dieser Browser hat nicht mehr",
  "{0} samples": "{0} Beispiele",
  "1 sample": "1 Beispiel",
};

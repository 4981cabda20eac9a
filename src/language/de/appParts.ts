import type { Table } from "../table";

export const appParts: Table = {
  " · β {0}": " · β {0}",
  "The frame's sandbox lacks allow-scripts, without which nothing can be drawn.":
    "Der Sandbox des Rahmens fehlt allow-scripts; ohne das kann nichts gezeichnet werden.",
  "There is no connection to the network.": "Es gibt keine Verbindung zum Netz.",
  "A page opened from disk may read no files beside it: serve it, or use a link in place of a file.":
    "Eine Seite, die von einem Datenträger geöffnet ist, darf keine Dateien neben sich lesen: Stelle sie über einen Server bereit, oder benutze einen Link statt einer Datei.",
  "This frame was given no landscape: its address needs a link's # part, or ?snapshot= with the address of a snapshot file.":
    "Diesem Rahmen wurde keine Landschaft gegeben: Seine Adresse braucht den #-Teil eines Links oder ?snapshot= mit der Adresse einer Schnappschussdatei.",
  "Your answer": "Deine Antwort",
  "Its figure is not here yet: scroll to it, and check again.":
    "Ihre Abbildung ist noch nicht da: Scrolle hin und prüfe noch einmal.",
  "This landscape was too large for a link, which therefore holds its recipe only. It can be trained again.":
    "Diese Landschaft war zu groß für einen Link, der deshalb nur ihr Rezept enthält. Sie kann noch einmal trainiert werden.",
  "These landscapes were too large for one link, which therefore holds their recipes only. Open them in Topograd to train them, or give the frame a file that holds them.":
    "Diese Landschaften waren zu groß für einen Link, der deshalb nur ihre Rezepte enthält. Öffne sie in Topograd, um sie zu trainieren, oder gib dem Rahmen eine Datei, die sie enthält.",
  "This page embeds the landscape in a sandbox, where a browser allows no training. Open it in Topograd to train it.":
    "Diese Seite bettet die Landschaft in eine Sandbox ein, in der ein Browser kein Training erlaubt. Öffne sie in Topograd, um sie zu trainieren.",
  sample: "Beispiel",
  "PC {0} of all paths ({1})": "HK {0} aller Pfade ({1})",
  "Training {0}": "Training {0}",
  "{0}, seed {1}: {2}": "{0}, Seed {1}: {2}",
  "losses from {0} to {1} by their logarithm; higher ones are cut off":
    "Verluste von {0} bis {1} nach ihrem Logarithmus; höhere sind abgeschnitten",
  "losses from {0} to {1} by their logarithm": "Verluste von {0} bis {1} nach ihrem Logarithmus",
  "λ {0}": "λ {0}",
  "What your teacher asks": "Was deine Lehrkraft fragt",
  "The largest rise of the loss found within a distance of the weights. A lower bound of the true maximum;":
    "Der größte Anstieg des Verlusts, der innerhalb eines Abstands von den Gewichten gefunden wurde. Eine untere Schranke des wahren Maximums;",
  "How much the loss goes up and down along a line of the grid, divided by how far apart its highest and lowest values are there: a mean over all rows and columns. 1 on a slope, up to 2 in one valley, more for every further one.":
    "Wie viel der Verlust entlang einer Gitterlinie auf und ab geht, geteilt durch den Abstand zwischen seinem höchsten und niedrigsten Wert dort: Mittel über alle Zeilen und Spalten. 1 an einem Hang, bis 2 in einem Tal, mehr für jedes weitere.",
  "The same after the other network’s units were put in the order in which they are most like this one’s, which changes nothing it computes.":
    "Dasselbe, nachdem die Einheiten des anderen Netzes so geordnet wurden, dass sie denen dieses Netzes am ähnlichsten sind; was es berechnet, ändert das nicht.",
  "The same on the path of Kuditipudi et al. (2019): half of this network’s units are dropped, the other’s take their places, and back. Low where networks keep their loss without half of their units.":
    "Dasselbe auf dem Pfad von Kuditipudi et al. (2019): Die Hälfte der Einheiten dieses Netzes entfällt, die des anderen nehmen ihre Plätze ein, und zurück. Niedrig, wo Netze ihren Verlust auch ohne die Hälfte ihrer Einheiten behalten.",
  "Losses of networks whose weights, or whose predictions, are the mean of several solutions, beside the solutions themselves.":
    "Verluste von Netzen, deren Gewichte oder deren Vorhersagen das Mittel mehrerer Lösungen sind, neben den Lösungen selbst.",
  "How far the strongest directions of the two networks’ layers agree: 1 for the same, near 0 for unrelated ones.":
    "Wie weit die stärksten Richtungen der Schichten beider Netze übereinstimmen: 1 für dieselben, nahe 0 für solche, die nichts miteinander zu tun haben.",
  "Loss above the ends’ mean with one layer of the weights halfway between the two solutions and the rest as in the run.":
    "Verlust über dem Mittel der Enden, wenn eine Schicht der Gewichte in der Mitte zwischen beiden Lösungen liegt und der Rest wie im Lauf ist.",
  "How alike the two networks’ last hidden representations are, up to rotation and scale: 1 for the same.":
    "Wie ähnlich sich die letzten verborgenen Repräsentationen beider Netze sind, bis auf Drehung und Maßstab: 1 für dieselben.",
  "L(θ) + ½·{0}·{1}²": "L(θ) + ½·{0}·{1}²",
  " Hatched, and gray on the terrain: not converged at {0} of {1} points in {2} Lanczos steps, {3}.":
    " Schraffiert, und im Gelände grau: an {0} von {1} Punkten in {2} Lanczos-Schritten nicht konvergiert, {3}.",
  "{0}s {1} to {2}": "{0} {1} bis {2}",
  "max |{0}|": "max. |{0}|",
  "{0} ≤ {1}; {2} ascents of {3} steps differ by {4}":
    "{0} ≤ {1}; {2} Aufstiege zu {3} Schritten weichen um {4} voneinander ab",
  "Gaussian δ of deviation {0}, {1} pairs ±δ":
    "gaußsches δ mit Standardabweichung {0}, {1} Paare ±δ",
  "uᵀHu along the unit vector u of the update":
    "uᵀHu entlang des Einheitsvektors u der Aktualisierung",
  " λ is that of Adam’s preconditioned Hessian.":
    " λ ist das der mit Adam vorkonditionierten Hesse-Matrix.",
  "{0}Of the {1} loss at {2} checkpoints.{3}{4}{5}":
    "{0}Für den Verlust ({1}) an {2} Zwischenständen.{3}{4}{5}",
  "{0}; ± {1} % interval. ": "{0}; ± {1}-%-Intervall. ",
  "By {0}, other probes at every checkpoint": "Mit {0}, andere Sonden an jedem Zwischenstand",
  "{0}, each from Ritz values, which are bounds": "{0}, beide aus Ritz-Werten, die Schranken sind",
  "λ {0} not converged in {1} steps": "λ {0} in {1} Schritten nicht konvergiert",
  "of Ritz values: {0}": "aus Ritz-Werten: {0}",
  "± what both residuals allow": "± was beide Residuen zulassen",
  "a bound: more steps may find a lower λ min":
    "eine Schranke: Mehr Schritte finden vielleicht ein kleineres λ min",
  "mean of {0} random draws ± {1} % interval (Student’s)":
    "Mittel von {0} Zufallsziehungen ± {1}-%-Intervall (Student)",
  "a single random draw, of unknown error": "eine einzelne Zufallsziehung, Fehler unbekannt",
  "There are {0} landscapes before this one, each trained again to find the point: start from one of them.":
    "Vor dieser Landschaft liegen {0} andere, von denen jede noch einmal trainiert wird, um den Punkt zu finden: Gehe von einer von ihnen aus.",
  "A training can start on the landscape of one that was done here.":
    "Ein Training kann auf der Landschaft eines anderen beginnen, das hier lief.",
  "A plane through another solution is no place to start from: choose other axes.":
    "Eine Ebene durch eine andere Lösung ist kein Ort zum Anfangen: Wähle andere Achsen.",
  "Points are measured on the plane that the recipe asks for; this is another one.":
    "Punkte werden in der Ebene gemessen, die das Rezept verlangt; dies ist eine andere.",
  every: "alle",
  "Checkpoints between two looks": "Zwischenstände zwischen zwei Blicken",
  checkpoints: "Zwischenstände",
  "{0}, coarse": "{0}, grob",
  "Add a change to this phase": "Dieser Phase eine Änderung hinzufügen",
  "Add a change": "Änderung hinzufügen",
  "Remove: {0}": "Entfernen: {0}",
  Steps: "Schritte",
  "Of this phase; the learning rate's schedule runs over them.":
    "Dieser Phase; der Plan der Lernrate läuft über sie.",
  Phases: "Phasen",
  "None: training ends after its steps. A phase goes on with something changed.":
    "Keine: Das Training endet nach seinen Schritten. Eine Phase setzt es fort, mit etwas Geändertem.",
  "After {0} steps as above; {1} steps in all.":
    "Nach {0} Schritten wie oben; insgesamt {1} Schritte.",
  "Add a phase": "Phase hinzufügen",
  "Tasks shown": "Gezeigte Aufgaben",
  "{0} on each task": "{0} bei jeder Aufgabe",
  Tasks: "Aufgaben",
  "Optimizer starts anew": "Der Optimierer beginnt von neuem",
  "{0} ({1}) has no landscape.": "{0} ({1}) hat keine Landschaft.",
  "There is no landscape yet.": "Noch gibt es keine Landschaft.",
  "Measure or time it is drawn against": "Messung oder Zeit, gegen die gezeichnet wird",
  "Its derivatives could not be checked: where it was tried, it is not finite or too rough for differences. See whether the ranges below are meant.":
    "Ihre Ableitungen konnten nicht geprüft werden: Wo es versucht wurde, ist sie nicht endlich oder zu rau für Differenzen. Sieh nach, ob die Bereiche unten so gemeint sind.",
  "Do not trust its derivatives: at {0}, the formula of {1} gives {2}, and differences of nearby values {3}. Write the expression in another way.":
    "Verlass dich nicht auf ihre Ableitungen: Bei {0} ergibt die Formel von {1} {2}, und Differenzen naher Werte {3}. Schreibe den Ausdruck anders.",
  "Coupled: g ← g + w·θ.  AdamW, Lion, LAMB and Muon, decoupled: θ ← θ − η·w·θ":
    "Gekoppelt: g ← g + w·θ.  AdamW, Lion, LAMB und Muon entkoppelt: θ ← θ − η·w·θ",
  "Filter: dᵢ ← dᵢ·‖θᵢ‖/(‖dᵢ‖ + 10⁻¹⁰) for every filter i   (Li et al. 2018)":
    "Filter: dᵢ ← dᵢ·‖θᵢ‖/(‖dᵢ‖ + 10⁻¹⁰) für jeden Filter i   (Li et al. 2018)",
  "H = G + R with G = mean Jᵀ·∇²ℓ·J": "H = G + R mit G = Mittel von Jᵀ·∇²ℓ·J",
  "Slope over k {0} {1}": "Steigung über k {0} {1}",
  "of the change with one more sample": "der Änderung durch ein weiteres Beispiel",
  "Mean |L{0} − L{1}| over {2} points of this plane, where L{3} is the loss on the first k samples, on logarithmic axes; about k = {4} it is {5}.":
    "Mittel von |L{0} − L{1}| über {2} Punkte dieser Ebene, wobei L{3} der Verlust auf den ersten k Beispielen ist, auf logarithmischen Achsen; um k = {4} ist es {5}.",
  k: "k",
  "mean change of the loss with one more": "mittlere Änderung des Verlusts durch ein weiteres",
  "Rescale W₁·a, W₂/a": "W₁·a, W₂/a umskalieren",
  "a {0}": "a {0}",
  "Components of the app belong inside AppProvider": "Bestandteile der App gehören in AppProvider",
  "Nothing is kept of a preview.": "Von einer Vorschau wird nichts aufbewahrt.",
  "Line: its output at the marker. Triangles: the targets.":
    "Linie: seine Ausgabe am Marker. Dreiecke: die Ziele.",
  "Colors: its output at the marker, and the targets in the same colors.":
    "Farben: seine Ausgabe am Marker, und die Ziele in denselben Farben.",
  "Discs: its output at the marker for each sample. Triangles: the targets.":
    "Scheiben: seine Ausgabe am Marker für jedes Beispiel. Dreiecke: die Ziele.",
  "are still on their way around": "sind noch unterwegs um",
  "{0} of {1} starts.{2}": "{0} von {1} Anfängen.{2}",
  "end along a valley around": "enden entlang eines Tals um",
  "; the others diverged, or are still to come": "; die anderen divergierten oder stehen noch aus",
  "{0} of {1} paths after {2} steps{3}.": "{0} von {1} Pfaden nach {2} Schritten{3}.",
  "The longest arrow stands for a length of {0}. Each point ten times shorter is an arrow by a third of the way to the shortest.":
    "Der längste Pfeil steht für eine Länge von {0}. Jede zehnmal kürzere Länge ist ein Pfeil, der ein Drittel des Wegs zum kürzesten kürzer ist.",
  "What gradient flow would keep, along the training":
    "Was der Gradientenfluss bewahren würde, entlang des Trainings",
  "Arrows are drawn {0} × as long. Lines: the quadratic model of the loss at the contour levels.":
    "Pfeile sind {0}-mal so lang gezeichnet. Linien: das quadratische Modell des Verlusts auf den Höhen der Höhenlinien.",
  "to where the gradient ĝ is taken": "dorthin, wo der Gradient ĝ genommen wird",
  "along the gradient ĝ that is followed": "entlang des Gradienten ĝ, dem gefolgt wird",
  "Lesson: How an optimizer walks": "Lektion: Wie ein Optimierer läuft",
  "all parameters of a function are decayed alike":
    "alle Parameter einer Funktion zerfallen gleich",
  "there is no weight decay": "es gibt keinen Weight Decay",
  "the network has no biases and no normalization": "das Netz hat weder Biase noch Normalisierung",
  "a function has no biases": "eine Funktion hat keine Biase",
  Finding: "Befund",
  "There is nothing to show": "Es gibt nichts zu zeigen",
  "Loading the results…": "Ergebnisse werden geladen …",
  "No numbers": "Keine Zahlen",
  "This link holds a study without results: open it in Topograd to run it.":
    "Dieser Link enthält eine Studie ohne Ergebnisse: Öffne ihn in Topograd, um sie auszuführen.",
  "This frame was given no finding: its address needs ?finding=.":
    "Diesem Rahmen wurde kein Befund gegeben: Seine Adresse braucht ?finding=.",
  "Adam √second moment": "Adam, √zweites Moment",
  "eigenvector {0} (λ = {1})": "Eigenvektor {0} (λ = {1})",
  "eigenvector {0} (λ ≥ {1}, not converged)": "Eigenvektor {0} (λ ≥ {1}, nicht konvergiert)",
  "lowest eigenvector {0} (λ = {1})": "niedrigster Eigenvektor {0} (λ = {1})",
  "lowest eigenvector {0} (λ ≤ {1}, not converged)":
    "niedrigster Eigenvektor {0} (λ ≤ {1}, nicht konvergiert)",
  "to partner {0}": "zu Partner {0}",
  "to matched partner {0}": "zum abgeglichenen Partner {0}",
  "to the curve’s bend {0}": "zum Knick der Kurve {0}",
  "α · {0}": "α · {0}",
  "β · {0}": "β · {0}",
  "PC {0} ({1} %)": "HK {0} ({1} %)",
  "random {0}, filter-normalized": "zufällig {0}, filternormiert",
  "random {0}, layer-normalized": "zufällig {0}, schichtnormiert",
  "random {0}, unit length": "zufällig {0}, Einheitslänge",
  "random {0}": "zufällig {0}",
  "Training diverged at step {0}: there the loss or a weight stopped being a finite number. What is shown ends at the last weights where all are; a smaller learning rate may help.":
    "Das Training ist bei Schritt {0} divergiert: Dort war der Verlust oder ein Gewicht keine endliche Zahl mehr. Was gezeigt wird, endet bei den letzten Gewichten, bei denen alle endlich sind; eine kleinere Lernrate hilft vielleicht.",
  "PC {0} of all paths ({1} %)": "HK {0} aller Pfade ({1} %)",
  "All losses as curves, each with a surface": "Alle Verluste als Kurven, jeder mit einer Fläche",
};

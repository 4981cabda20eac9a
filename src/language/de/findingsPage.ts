import type { Table } from "../table";

export const findingsPage: Table = {
  "by seed: {0}": "nach Seed: {0}",
  "By seed: {0}": "Nach Seed: {0}",
  "seed {0}: {1}": "Seed {0}: {1}",
  " · axis by ratios": " · Achse nach Verhältnissen",
  " Does not hold.": " Gilt nicht.",
  "Opening the study…": "Die Studie wird geöffnet …",
  "Opening the card…": "Die Karte wird geöffnet …",
  "Opening the homework…": "Die Hausaufgabe wird geöffnet …",
  "The study": "Die Studie",
  "The card": "Die Karte",
  "The homework": "Die Hausaufgabe",
  "The changed study": "Die abgewandelte Studie",
  "{0} Reload the page to try again.": "{0} Lade die Seite neu, um es noch einmal zu versuchen.",
  Findings: "Befunde",
  "A changed finding": "Ein abgewandelter Befund",
  "Seen to fail": "Beim Scheitern gesehen",
  'There is no finding "{0}" that says what to change.':
    "Es gibt keinen Befund „{0}“, der sagt, was zu ändern ist.",
  "The claim was: ": "Die Behauptung war: ",
  "Changed:": "Geändert:",
  "Loading results…": "Ergebnisse werden geladen …",
  "The study has no number called “{0}”.": "Die Studie hat keine Zahl, die „{0}“ heißt.",
  "The class link speaks of “{0}”, and nothing here is called so.":
    "Der Klassenlink spricht von „{0}“, und nichts hier heißt so.",
  'There is no finding "{0}".': "Es gibt keinen Befund „{0}“.",
  "All findings": "Alle Befunde",
  "Search findings": "Befunde durchsuchen",
  "Search ( / )": "Suchen ( / )",
  Verdict: "Urteil",
  "Mind:": "Zu beachten:",
  "To see it fail:": "Um es scheitern zu sehen:",
  "See it so changed": "So abgewandelt ansehen",
  "Run it again from a command line: {0} · ": "Noch einmal von der Befehlszeile: {0} · ",
  "results as JSON": "Ergebnisse als JSON",
  "arXiv {0}": "arXiv {0}",
  "The picture": "Das Bild",
  "The small terrains": "Die kleinen Gelände",
  "Open in the lab": "Im Labor öffnen",
  "All numbers": "Alle Zahlen",
  homework: "Hausaufgabe",
  "{0} findings": "{0} Befunde",
  "{0} of {1} findings": "{0} von {1} Befunden",
  "No finding matches. Choose another filter or fewer words.":
    "Kein Befund passt. Wähle einen anderen Filter oder weniger Wörter.",
  "Loading what runs studies…": "Was Studien ausführt, wird geladen …",
  Lessons: "Lektionen",
  "Homework: how a network is optimized": "Hausaufgabe: wie ein Netz optimiert wird",
  "What courses ask their students to program, on one page: each figure is drawn from results that came with it, and can be computed again here, in seconds to a minute.":
    "Was Kurse ihre Studierenden programmieren lassen, auf einer Seite: Jede Abbildung ist aus mitgelieferten Ergebnissen gezeichnet und kann hier in Sekunden bis zu einer Minute neu berechnet werden.",
  "Look:": "Schau hin:",
  "Run it here": "Hier ausführen",
  "What runs studies": "Was Studien ausführt",
  "Run here": "Hier ausführen",
  "No seed is done with every variation yet.": "Noch ist kein Seed mit allen Varianten fertig.",
  "Here, so far": "Hier, bisher",
  Here: "Hier",
  Stored: "Gespeichert",
  "All measures": "Alle Messungen",
  measure: "Messung",
  "by seed": "nach Seed",
  "A study": "Eine Studie",
  "A study: {0}": "Eine Studie: {0}",
  "This link holds the study and no results: its {0} runs can be run here.":
    "Dieser Link enthält die Studie und keine Ergebnisse: Ihre {0} Läufe können hier ausgeführt werden.",
  "{0} of its {1} runs are in this link.": "{0} der {1} Läufe sind in diesem Link.",
  "What to look at": "Worauf zu achten ist",
  "Numbers and their bounds": "Zahlen und ihre Schranken",
  "What to mind": "Was zu beachten ist",
  "Findings: which claims about loss landscapes hold":
    "Befunde: welche Behauptungen über Verlustlandschaften gelten",
  "share of the way": "Anteil des Wegs",
  number: "Zahl",
  "How a training moves": "Wie sich ein Training bewegt",
  "Train the same network eight times. Keep the weights on the way, find the two principal components of all of them, and draw the eight paths: of all weights, and of those of the first layer.":
    "Trainiere dasselbe Netz achtmal. Bewahre die Gewichte unterwegs auf, bestimme die beiden Hauptkomponenten von allen und zeichne die acht Pfade: die aller Gewichte und die der ersten Schicht.",
  "Trainings start far apart and end far apart: eight solutions, not one. Read from the axes how much of the movement two directions hold.":
    "Trainings beginnen weit voneinander und enden weit voneinander: acht Lösungen, nicht eine. Lies an den Achsen ab, wie viel der Bewegung zwei Richtungen enthalten.",
  "The gradient on the way": "Der Gradient unterwegs",
  "Draw the norm of the gradient along the training, for three seeds.":
    "Zeichne die Norm des Gradienten entlang des Trainings, für drei Seeds.",
  "Does it fall at every step, and in every run? Adam’s steps do not shrink with the gradient: what does that do late in a training?":
    "Fällt sie bei jedem Schritt und in jedem Lauf? Adams Schritte schrumpfen nicht mit dem Gradienten: Was bewirkt das spät im Training?",
  "Where the gradient is nearly zero": "Wo der Gradient fast null ist",
  "Train a hundred times until little changes any more. At each end, compute the whole Hessian and its minimal ratio, the share of its eigenvalues that are positive, and draw it against the loss.":
    "Trainiere hundertmal, bis sich kaum noch etwas ändert. Berechne an jedem Ende die ganze Hesse-Matrix und ihr Minimalverhältnis, den Anteil ihrer positiven Eigenwerte, und trage ihn gegen den Verlust auf.",
  "A minimum has only positive eigenvalues. How far from that are these ends, and are those with less loss nearer to it? Eigenvalues below a millionth of the largest count as zero: rounding decides their sign.":
    "Ein Minimum hat nur positive Eigenwerte. Wie weit davon entfernt sind diese Enden, und sind die mit weniger Verlust näher daran? Eigenwerte unter einem Millionstel des größten zählen als null: Über ihr Vorzeichen entscheidet die Rundung.",
  "The error surface": "Die Fehlerfläche",
  "Draw the loss around the end of a training, over the plane of its two principal components and over a random one.":
    "Zeichne den Verlust um das Ende eines Trainings, über der Ebene seiner beiden Hauptkomponenten und über einer zufälligen.",
  "One network, two planes, one scale. In which of them did the training move, and what would the other have you believe?":
    "Ein Netz, zwei Ebenen, ein Maßstab. In welcher hat sich das Training bewegt, und was würde die andere glauben machen?",
  "Between small and large batches": "Zwischen kleinen und großen Batches",
  "Train with batches of 16 and of 1,000 from the same initial weights. Draw loss and accuracy on the straight line from one end (0) to the other (1), and as far beyond both.":
    "Trainiere mit Batches von 16 und von 1.000 aus denselben Anfangsgewichten. Zeichne Verlust und Genauigkeit auf der geraden Strecke von einem Ende (0) zum anderen (1) und ebenso weit darüber hinaus.",
  "Which end lies in the wider valley? Does the test loss have its lowest point where the training loss has it?":
    "Welches Ende liegt im weiteren Tal? Hat der Testverlust seinen tiefsten Punkt dort, wo ihn der Trainingsverlust hat?",
  Card: "Karte",
  Chart: "Diagramm",
  "Opening the losses…": "Die Verluste werden geöffnet …",
  "The losses": "Die Verluste",
  "Published claims about loss landscapes, each run again on small networks over at least three seeds. A dot is a seed; shaded is what the claim asks for. What does not reproduce here is said to, and may yet hold at the paper’s scale. What courses set as {0} is run on a page of its own, and {1} are seen side by side on another.":
    "Veröffentlichte Behauptungen über Verlustlandschaften, jede an kleinen Netzen und mit mindestens drei Seeds noch einmal geprüft. Ein Punkt ist ein Seed; schattiert ist, was die Behauptung verlangt. Was sich hier nicht reproduzieren lässt, wird so genannt und mag in der Größe der Veröffentlichung dennoch gelten. Was Kurse als {0} aufgeben, läuft auf einer eigenen Seite, und {1} sind auf einer anderen nebeneinander zu sehen.",
  losses: "Verluste",
  "At a margin of {0}: loss {1}, derivative {2}":
    "Bei einem Abstand von {0}: Verlust {1}, Ableitung {2}",
  "What the curves are drawn of": "Woraus die Kurven gezeichnet sind",
  "Other logits": "Andere Logits",
  "on one scale": "in einem Maßstab",
  "each on its own": "jeder für sich",
  Losses: "Verluste",
  "What a loss asks of one sample, and what it makes of a landscape. The margin is how far the logit of the right class is above the others, which are all alike: left of 0 the answer is wrong. The derivative is what pulls at it. Lines that leave a frame go on beyond it.":
    "Was ein Verlust von einem Beispiel verlangt, und was er aus einer Landschaft macht. Der Abstand ist, wie weit das Logit der richtigen Klasse über den anderen liegt, die alle gleich sind: Links von 0 ist die Antwort falsch. Die Ableitung ist, was daran zieht. Linien, die einen Rahmen verlassen, gehen dahinter weiter.",
  "Below each curve: one network, 144-64-64-10, as cross-entropy trained it on drawn digits for 800 steps, in one plane of two random directions. Weights and plane are the same everywhere; only the loss differs. Losses are different quantities, so none is better for being lower: on one scale, see how high and steep they rise, and each on its own, their shapes.":
    "Unter jeder Kurve: ein Netz, 144-64-64-10, wie es Kreuzentropie auf gezeichneten Ziffern in 800 Schritten trainiert hat, in einer Ebene aus zwei Zufallsrichtungen. Gewichte und Ebene sind überall dieselben; nur der Verlust ist ein anderer. Verluste sind verschiedene Größen, keiner ist also besser, weil er kleiner ist: In einem Maßstab zeigen sie, wie hoch und steil sie steigen, jeder für sich ihre Form.",
};

import type { Table } from "../table";

export const between: Table = {
  "Compare with another solution": "Mit einer anderen Lösung vergleichen",
  "Another seed": "Ein anderer Seed",
  "Trains the same network from other weights with other batches, and measures what lies between":
    "Trainiert dasselbe Netz aus anderen Gewichten mit anderen Batches und misst, was dazwischen liegt",
  "Other batches": "Andere Batches",
  "The same training up to this step, and other batches from there on":
    "Dasselbe Training bis zu diesem Schritt, und von da an andere Batches",
  "from step ": "ab Schritt ",
  "must be a whole number up to {0}": "muss eine ganze Zahl bis {0} sein",
  Network: "Netz",
  correct: "richtig",
  "Means of solutions": "Mittel von Lösungen",
  "Weights from a file": "Gewichte aus einer Datei",
  "Weights of the same network, from a snapshot or as another program saved them":
    "Gewichte desselben Netzes, aus einem Schnappschuss oder wie sie ein anderes Programm gespeichert hat",
  "File of weights to compare with": "Datei mit Gewichten zum Vergleich",
  "Kept run to compare with": "Aufbewahrter Lauf zum Vergleich",
  "A kept run…": "Ein aufbewahrter Lauf …",
  "Weights: {0}": "Gewichte: {0}",
  "The file does not tell how it is to be read: {0} ways fit this network.":
    "Die Datei sagt nicht, wie sie zu lesen ist: {0} Lesarten passen zu diesem Netz.",
  "Read with": "Lesen mit",
  Compare: "Vergleichen",
  "One field otherwise": "Ein Feld anders",
  "The same training from the same initial weights, with this field otherwise":
    "Dasselbe Training aus denselben Anfangsgewichten, mit diesem Feld anders",
  Field: "Feld",
  Value: "Wert",
  "Layers that go": "Schichten, die mitgehen",
  all: "alle",
  "All but one": "Alle außer einer",
  "One alone": "Eine allein",
  "towards its matched units": "zu den abgeglichenen Einheiten",
  "Logarithmic loss axis between solutions": "Logarithmische Verlustachse zwischen Lösungen",
  Samples: "Beispiele",
  "Between solutions": "Zwischen Lösungen",
  "Match units by": "Einheiten abgleichen nach",
  Curve: "Kurve",
  "Repair means and deviations on the matched line (REPAIR)":
    "Mittelwerte und Abweichungen auf der abgeglichenen Strecke wiederherstellen (REPAIR)",
  "Interpolate each {0} alone, and all but it": "Jede {0} allein interpolieren, und alle außer ihr",
  "Go through networks of half the units (dropout stability)":
    "Durch Netze mit der Hälfte der Einheiten gehen (Dropout-Stabilität)",
  Nothing: "Nichts",
  Weights: "Gewichte",
  Activations: "Aktivierungen",
  Bézier: "Bézier",
  "Two lines": "Zwei Strecken",
  "None. After a training, {0} among the numbers adds one.":
    "Keine. Nach einem Training fügt {0} bei den Zahlen einen hinzu.",
  "Remove {0}": "{0} entfernen",
  "Terrain through {0}": "Gelände durch {0}",
  t: "t",
  "Loss between solutions": "Verlust zwischen Lösungen",
  "Stochastic weight average": "Stochastischer Gewichtsmittelwert (SWA)",
  "Soup of all": "Suppe aus allen",
  "Soup after matching": "Suppe nach dem Abgleich",
  "Greedy soup": "Gierige Suppe",
  Ensemble: "Ensemble",
  "This run": "Dieser Lauf",
  "the mean of both weights": "das Mittel beider Gewichte",
  Barrier: "Barriere",
  "Barrier after matching": "Barriere nach dem Abgleich",
  "Barrier on the curve": "Barriere auf der Kurve",
  "Barrier through halves": "Barriere über Hälften",
  "Loss in the middle": "Verlust in der Mitte",
  "of the mean of both weights": "des Mittels beider Gewichte",
  Distance: "Abstand",
  "Singular vectors in common": "Gemeinsame Singulärvektoren",
  "mean over kernels of |uᵀu′|·|vᵀv′| of the five leading pairs":
    "Mittel über die Kerne von |uᵀu′|·|vᵀv′| der fünf führenden Paare",
  Disagreement: "Uneinigkeit",
  "Single layers": "Einzelne Schichten",
  "L(half of this layer) − ½(L(0) + L(1)), of training samples":
    "L(Hälfte dieser Schicht) − ½(L(0) + L(1)), auf Trainingsbeispielen",
  "Train first: there is nothing to compare with.":
    "Trainiere zuerst: Es gibt nichts, womit zu vergleichen wäre.",
  "cannot be otherwise": "kann nicht anders sein",
  "must be one value": "muss ein einzelner Wert sein",
  "is what the run itself has": "ist, was der Lauf selbst hat",
  "The line": "Die Strecke",
  "The way to it alone, on the stage: Slice turns and moves it, and its loss follows live":
    "Nur der Weg dorthin, auf der Bühne: Schneiden dreht und verschiebt ihn, und sein Verlust folgt sofort",
  "Line × random": "Strecke × Zufall",
  "The way to it, and a random filter-normalized direction made orthogonal to it beside it":
    "Der Weg dorthin, daneben eine zufällige filternormierte Richtung, die orthogonal dazu gemacht ist",
  "Before and after matching": "Vor und nach dem Abgleich",
  "The plane through the run, the other solution, and the same with its units matched, on one scale":
    "Die Ebene durch den Lauf, die andere Lösung und dieselbe mit abgeglichenen Einheiten, in einem Maßstab",
  "Plane of the curve": "Ebene der Kurve",
  "The plane that contains both ends, the straight way and the curve":
    "Die Ebene, die beide Enden, den geraden Weg und die Kurve enthält",
  "The plane through three solutions": "Die Ebene durch drei Lösungen",
  "Wait for the run to end.": "Warte, bis der Lauf endet.",
  "Train first: this landscape came without its weights.":
    "Trainiere zuerst: Diese Landschaft kam ohne ihre Gewichte.",
  "Leave the slice first.": "Verlasse zuerst den Schnitt.",
  "Another run is on the stage by now: choose the weights again.":
    "Inzwischen ist ein anderer Lauf auf der Bühne: Wähle die Gewichte noch einmal.",
  "The recipe has changed: run it first.": "Das Rezept hat sich geändert: Führe es zuerst aus.",
  "Sample the whole surface first.": "Taste zuerst die ganze Fläche ab.",
  "These weights come from files: how they were trained is not known, so no partner can be trained beside them, and other weights can be compared.":
    "Diese Gewichte kommen aus Dateien: Wie sie trainiert wurden, ist nicht bekannt. Deshalb kann kein Partner neben ihnen trainiert werden; mit anderen Gewichten kann verglichen werden.",
  "the mean of the run’s last {0} checkpoints, over a quarter of its steps":
    "das Mittel der letzten {0} Zwischenstände des Laufs, über ein Viertel seiner Schritte",
  "the mean of all {0} solutions’ weights": "das Mittel der Gewichte aller {0} Lösungen",
  "the same of {0}, with units in the run’s order":
    "dasselbe von {0}, mit den Einheiten in der Reihenfolge des Laufs",
  "the best of them, and each that does not raise the training loss of the mean: {0} of {1}":
    "die beste von ihnen und jede, die den Trainingsverlust des Mittels nicht erhöht: {0} von {1}",
  "the mean prediction of all {0}": "die mittlere Vorhersage aller {0}",
  "Middle to {0}": "Mitte zu {0}",
  "max L(t) − [(1 − t)L(0) + t·L(1)], over {0} points":
    "max L(t) − [(1 − t)L(0) + t·L(1)], über {0} Punkte",
  "ensemble of both {0}": "Ensemble aus beiden {0}",
  "after matching {0}": "nach der Zuordnung {0}",
  "before matching {0}": "vor der Zuordnung {0}",
  "of {0} samples in different classes": "der Beispiele ({0}) in verschiedenen Klassen",
  "linear, of what the last layers read on {0} samples, 512 at most":
    "linear, von dem, was die letzten Schichten an Beispielen ({0}) lesen, höchstens 512",
  "its own barrier {0}; all layers but it {1}":
    "ihre eigene Barriere {0}; alle Schichten außer ihr {1}",
  "{0} above the ends’ mean": "{0} über dem Mittel der Enden",
  "at t {0}; {1}": "bei t {0}; {1}",
  "all but {0}": "alle außer {0}",
  "{0} holds weights of another network ({1}); this one has {2}.":
    "{0} enthält Gewichte eines anderen Netzes ({1}); dieses hat {2}.",
};

import type { Table } from "../table";

export const recipes: Table = {
  "needs a gradient that compares no answers":
    "braucht einen Gradienten, der keine Antworten vergleicht",
  "needs inputs that no attack moves": "braucht Eingaben, die kein Angriff bewegt",
  "needs a function": "braucht eine Funktion",
  "the value as a loss needs a function as the model":
    "der Wert als Verlust braucht eine Funktion als Modell",
  "without data the loss is the function's value":
    "ohne Daten ist der Verlust der Wert der Funktion",
  "needs one number as the target": "braucht eine Zahl als Ziel",
  "a function over classes is its own loss: the value":
    "eine Funktion über Klassen ist ihr eigener Verlust: der Wert",
  "a network needs data; without them the model is a function":
    "ein Netz braucht Daten; ohne sie ist das Modell eine Funktion",
  "needs no batch normalization": "verträgt keine Batch-Normalisierung",
  "does not match it": "passt nicht dazu",
  "asks for none": "verlangt keine",
  "needs images or points of a plane": "braucht Bilder oder Punkte einer Ebene",
  "an MLP with hidden layers and biases, without skip connections and batch normalization":
    "ein MLP mit verborgenen Schichten und Biasen, ohne Sprungverbindungen und Batch-Normalisierung",
  "a network has none": "ein Netz hat keine",
  Bowl: "Schale",
  "Stretched bowl": "Gestreckte Schale",
  Saddle: "Sattel",
  "Monkey saddle": "Affensattel",
  Beale: "Beale",
  Rastrigin: "Rastrigin",
  "River valley": "Flusstal",
  "Degenerate minimum": "Entartetes Minimum",
  "Absolute value": "Betrag",
  Cliff: "Klippe",
  "Bilinear game": "Bilineares Spiel",
  "Dirac-GAN with a penalty": "Dirac-GAN mit Strafe",
  "Scalar net of two layers": "Skalares Netz mit zwei Schichten",
  "Scalar net of four layers": "Skalares Netz mit vier Schichten",
  "One ReLU neuron": "Ein ReLU-Neuron",
  "Rank-one factorization": "Rang-eins-Faktorisierung",
  "Rank-one completion": "Rang-eins-Vervollständigung",
  "One tanh unit": "Eine tanh-Einheit",
  "Logistic regression": "Logistische Regression",
  "must have a phase; leave it out for none":
    "muss eine Phase haben; lass es weg, wenn es keine gibt",
  "turn of the path": "Drehung des Pfads",
  "path in the plane": "Pfad in der Ebene",
  "train loss left after a fifth": "nach einem Fünftel verbliebener Trainingsverlust",
  "final train loss": "Trainingsverlust am Ende",
  "highest loss in the plane": "höchster Verlust in der Ebene",
  "21 convolutions with skip connections: 150 steps bring the loss to about half of what they do in the next one.":
    "21 Faltungen mit Sprungverbindungen: 150 Schritte bringen den Verlust auf etwa die Hälfte dessen, was sie im nächsten erreichen.",
  "final test accuracy": "Testgenauigkeit am Ende",
  "late sharpness over the edge": "späte Schärfe geteilt durch die Grenze",
  "for sharpness-aware training it is known with plain gradient descent only":
    "für schärfebewusstes Training ist sie nur mit einfachem Gradientenabstieg bekannt",
  "needs a network": "braucht ein Netz",
  "an attack moves the inputs of a network": "ein Angriff bewegt die Eingaben eines Netzes",
  "inputs as they are": "Eingaben, wie sie sind",
  "moved inputs have another loss, whose curvature is not this one":
    "verschobene Eingaben haben einen anderen Verlust, dessen Krümmung nicht diese ist",
};

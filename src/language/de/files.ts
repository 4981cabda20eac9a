import type { Table } from "../table";

export const files: Table = {
  "The Keras file holds no weights.": "Die Keras-Datei enthält keine Gewichte.",
  Group: "Gruppe",
  "The groups of the HDF5 file lie too deep in another.":
    "Die Gruppen der HDF5-Datei liegen zu tief ineinander.",
  "largest eigenvalue shown": "größter gezeigter Eigenwert",
  "The ARFF file names no attributes.": "Die ARFF-Datei nennt keine Attribute.",
  "The browser has not enough memory for it. Close other tabs, or keep fewer checkpoints, and try again.":
    "Der Browser hat nicht genug Speicher dafür. Schließe andere Tabs oder bewahre weniger Zwischenstände auf und versuche es noch einmal.",
  "A landscape from elsewhere has no weights to place in a plane.":
    "Eine Landschaft von anderswo hat keine Gewichte, die sich in eine Ebene setzen ließen.",
  "One of the planes was turned by hand: put it back first.":
    "Eine der Ebenen wurde von Hand gedreht: Setze sie zuerst zurück.",
  "One of the runs came without its weights: train it here to see its path.":
    "Einer der Läufe kam ohne seine Gewichte: Trainiere ihn hier, um seinen Pfad zu sehen.",
  "The first run came without its plane: train it here, or choose the plane of all paths.":
    "Der erste Lauf kam ohne seine Ebene: Trainiere ihn hier, oder wähle die Ebene aller Pfade.",
  "The networks differ: weights of one have no place among those of another.":
    "Die Netze unterscheiden sich: Gewichte des einen haben keinen Platz unter denen des anderen.",
  "The data differ: there is no one loss to be the height. Runs of other seeds have the same data where the recipe has a data seed.":
    "Die Daten unterscheiden sich: Es gibt nicht den einen Verlust, der die Höhe wäre. Läufe mit anderen Seeds haben dieselben Daten, wo das Rezept einen Daten-Seed hat.",
  "The losses that were trained on differ: there is no one loss to be the height.":
    "Die Trainingsverluste sind verschiedene: Es gibt nicht den einen Verlust, der die Höhe wäre.",
  "The losses are measured on other samples or statistics: choose the same evaluation.":
    "Die Verluste sind auf anderen Beispielen oder Statistiken gemessen: Wähle dieselbe Auswertung.",
  "With frozen statistics of batch normalization every run has a loss of its own.":
    "Mit eingefrorener Statistik der Batch-Normalisierung hat jeder Lauf einen eigenen Verlust.",
  "The file is not text: it holds bytes that no text has.":
    "Die Datei ist kein Text: Sie enthält Bytes, die kein Text hat.",
  "goes on after its end": "geht nach ihrem Ende weiter",
  "ends too early": "endet zu früh",
  "is damaged inside its compressed data": "ist in den komprimierten Daten beschädigt",
  "These weights are not standardized, and those of this network are. Choose weights of a network with standardized weights.":
    "Diese Gewichte sind nicht standardisiert, die dieses Netzes sind es. Wähle Gewichte eines Netzes mit standardisierten Gewichten.",
  "The file holds too many dicts and lists within one another.":
    "Die Datei enthält zu viele ineinander geschachtelte Dicts und Listen.",
  "The .npy header is not valid.": "Der .npy-Kopf ist ungültig.",
  "Arrays of records are not read.": "Arrays von Records werden nicht gelesen.",
  "The .npy header does not give a valid shape.": "Der .npy-Kopf gibt keine gültige Form an.",
  "This is not a .npy file.": "Dies ist keine .npy-Datei.",
  "The .npy file ends in its header.": "Die .npy-Datei endet in ihrem Kopf.",
  "The array holds Python objects, which only Python can read: save it as numbers or as text, with .astype(str).":
    "Das Array enthält Python-Objekte, die nur Python lesen kann: Speichere es als Zahlen oder als Text, mit .astype(str).",
  "Texts in Fortran's order are not read.": "Texte in Fortran-Ordnung werden nicht gelesen.",
  "The array holds Python objects other than numbers and texts, which only Python can read: save it as numbers or as text, with .astype(str).":
    "Das Array enthält andere Python-Objekte als Zahlen und Texte, die nur Python lesen kann: Speichere es als Zahlen oder als Text, mit .astype(str).",
  "The file is not valid JSON, or is cut short.":
    "Die Datei ist kein gültiges JSON, oder abgeschnitten.",
  "An array in the pickle is of a kind that is not read.":
    "Ein Array im Pickle ist von einer Art, die nicht gelesen wird.",
  "loss at the start": "Verlust am Anfang",
  "steps to 1 % above the lowest loss": "Schritte bis 1 % über dem kleinsten Verlust",
  "intervals in which the loss rises": "Intervalle, in denen der Verlust steigt",
  "loss of the start in the plane": "Verlust des Anfangs in der Ebene",
  "lowest loss in the plane": "kleinster Verlust in der Ebene",
  "mean rise over the plane": "mittlerer Anstieg über der Ebene",
  "rise at one unit along the first axis": "Anstieg bei einer Einheit entlang der ersten Achse",
  "departure from a round parabola": "Abweichung von einer runden Parabel",
  "rising steps from start to end": "steigende Schritte vom Anfang zum Ende",
  "loss a quarter of the way": "Verlust nach einem Viertel des Wegs",
  "loss at three quarters of the way": "Verlust nach drei Vierteln des Wegs",
  "largest stable learning rate": "größte stabile Lernrate",
  "eigenvalues as large as the largest": "Eigenwerte, so groß wie der größte",
  "eigenvalues above the largest gap": "Eigenwerte über der größten Lücke",
  "ratio across the largest gap": "Verhältnis über die größte Lücke",
  "share of negative eigenvalues": "Anteil negativer Eigenwerte",
  "most negative over largest eigenvalue": "negativster durch größten Eigenwert",
  "share of points that bend down off the plane":
    "Anteil der Punkte, die sich neben der Ebene nach unten krümmen",
  "barrier after matching": "Barriere nach dem Abgleich",
  "barrier on the curve": "Barriere auf der Kurve",
  "the file does not tell how the weights were trained":
    "die Datei sagt nicht, wie die Gewichte trainiert wurden",
  "in a game it is not known": "in einem Spiel ist sie nicht bekannt",
  "this is not the whole Hessian": "dies ist nicht die ganze Hesse-Matrix",
  "these are not the samples that were trained on":
    "dies sind nicht die Beispiele, auf denen trainiert wurde",
  "training took other batch statistics": "das Training nahm andere Batch-Statistiken",
  "Adam’s holds for the preconditioned Hessian: see the curvature along the run":
    "die von Adam gilt für die vorkonditionierte Hesse-Matrix: siehe die Krümmung entlang des Laufs",
  "Surfaces on different grids have no difference.":
    "Flächen auf verschiedenen Gittern haben keine Differenz.",
  "The tar archive is damaged or cut short. Try another copy.":
    "Das tar-Archiv ist beschädigt oder abgeschnitten. Versuche eine andere Kopie.",
  "is of a later protocol than 5": "ist von einem späteren Protokoll als 5",
  "a call of what is no name": "ein Aufruf von etwas, das kein Name ist",
  "holds text that is not UTF-8": "enthält Text, der kein UTF-8 ist",
  "The zip archive is damaged: its table of contents cannot be read.":
    "Das zip-Archiv ist beschädigt: Sein Inhaltsverzeichnis kann nicht gelesen werden.",
  "This is not a zip archive, or its end is missing.":
    "Dies ist kein zip-Archiv, oder sein Ende fehlt.",
  "has another size than it declares": "hat eine andere Größe, als angegeben",
  "fails its checksum": "besteht die Prüfsumme nicht",
  "The snapshot's means of solutions do not fit together.":
    "Die Lösungsmittel des Schnappschusses passen nicht zusammen.",
  "{0} ({1} of its points on {2})": "{0} ({1} seiner Punkte auf {2})",
  ", with those of the first layer multiplied by {0} and those of the second divided by it, which is the same function; random directions are normalized by these weights, all others are as they were":
    ", wobei die der ersten Schicht mit {0} multipliziert und die der zweiten dadurch geteilt sind, was dieselbe Funktion ist; Zufallsrichtungen sind nach diesen Gewichten normiert, alle anderen sind wie zuvor",
  "between {0}s {1} and {2}": "zwischen {0} {1} und {2}",
  "Made with Topograd": "Gemacht mit Topograd",
  "There are no weights to write.": "Es gibt keine Gewichte zu schreiben.",
  "A function has no layers to be written down.":
    "Eine Funktion hat keine Schichten, die sich aufschreiben ließen.",
  "The first layer adds flattened color images to its outputs, which PyTorch's order of pixels does not allow: turn skip connections off, or save the weights as .npz.":
    "Die erste Schicht addiert flach gemachte Farbbilder zu ihren Ausgaben, was PyTorchs Pixelreihenfolge nicht erlaubt: Schalte Sprungverbindungen aus, oder speichere die Gewichte als .npz.",
  "there is no such file": "es gibt keine solche Datei",
  "The server sent nothing.": "Der Server hat nichts gesendet.",
  "The connection broke off while the snapshot was loading. Try again.":
    "Die Verbindung brach ab, während der Schnappschuss geladen wurde. Versuche es noch einmal.",
  "The file": "Die Datei",
  "The link": "Der Link",
  "Save the network's state_dict() with torch.save.":
    "Speichere das state_dict() des Netzes mit torch.save.",
  "of no name": "ohne Namen",
  "The configuration in the Keras file lists no layers.":
    "Die Konfiguration in der Keras-Datei zählt keine Schichten auf.",
  "The configuration in the Keras file is not JSON: it is damaged.":
    "Die Konfiguration in der Keras-Datei ist kein JSON: Sie ist beschädigt.",
  "has its channels first": "hat die Kanäle vorn",
  "is a ReLU with bounds of its own": "ist ein ReLU mit eigenen Schranken",
  "is an ELU with an α of its own": "ist ein ELU mit eigenem α",
  "The penalty that scikit-learn adds to the loss (alpha) is left out.":
    "Die Strafe, die scikit-learn zum Verlust addiert (alpha), bleibt weg.",
  "This is no ONNX model: it has no graph.": "Dies ist kein ONNX-Modell: Es hat keinen Graphen.",
  "The ONNX model goes round in a circle.": "Das ONNX-Modell geht im Kreis.",
  "has weights that the model computes": "hat Gewichte, die das Modell berechnet",
  "is padded at the start": "ist am Anfang aufgefüllt",
  "multiplies no matrix": "multipliziert keine Matrix",
  "rounds its windows up": "rundet seine Fenster auf",
  "takes the mean over other axes": "nimmt das Mittel über andere Achsen",
  "keeps other axes than the samples'": "behält andere Achsen als die der Beispiele",
  "has an α of its own": "hat ein eigenes α",
  "lies in another file, which is not read: save the model in one file":
    "liegt in einer anderen Datei, die nicht gelesen wird: Speichere das Modell in einer Datei",
  "is not described correctly": "ist nicht richtig beschrieben",
  "is cut short": "ist abgeschnitten",
  "The list of layers in the safetensors file is not that of its tensors.":
    "Die Liste der Schichten in der safetensors-Datei ist nicht die ihrer Tensoren.",
  "This is no model.json of TensorFlow.js.": "Dies ist kein model.json von TensorFlow.js.",
  "The model.json is a graph that was converted from TensorFlow, which is not read: save it as a layers model (tensorflowjs_converter with --output_format=tfjs_layers_model).":
    "Das model.json ist ein aus TensorFlow umgewandelter Graph, der nicht gelesen wird: Speichere es als Layers-Modell (tensorflowjs_converter mit --output_format=tfjs_layers_model).",
  "The shards are too large.": "Die Teile sind zu groß.",
  "The archive is not one that torch.save writes.":
    "Das Archiv ist keines, das torch.save schreibt.",
  "The file is a TorchScript program, which is not run. Save the network's state_dict() with torch.save.":
    "Die Datei ist ein TorchScript-Programm, das nicht ausgeführt wird. Speichere das state_dict() des Netzes mit torch.save.",
  "The file is damaged: it lists no storages.":
    "Die Datei ist beschädigt: Sie zählt keine Speicher auf.",
  "The file is cut short: values are missing.": "Die Datei ist abgeschnitten: Werte fehlen.",
  "The ONNX file is damaged, or cut short.": "Die ONNX-Datei ist beschädigt oder abgeschnitten.",
  "The file holds no dense or conv layer.":
    "Die Datei enthält keine dichte und keine Faltungsschicht.",
  "Strides, padding and pooling are not in the file: they are taken as the sizes of the layers allow, and can be changed.":
    "Schrittweiten, Auffüllung und Pooling stehen nicht in der Datei: Sie sind so genommen, wie die Größen der Schichten es erlauben, und lassen sich ändern.",
  "a PNG picture": "ein PNG-Bild",
  "a JPEG picture": "ein JPEG-Bild",
  "a GIF picture": "ein GIF-Bild",
  "a PDF document": "ein PDF-Dokument",
  "a Parquet table: save it as CSV": "eine Parquet-Tabelle: Speichere sie als CSV",
  "an Arrow table: save it as CSV": "eine Arrow-Tabelle: Speichere sie als CSV",
  "a NumPy array": "ein NumPy-Array",
  "a SQLite database: save a table as CSV": "eine SQLite-Datenbank: Speichere eine Tabelle als CSV",
  "an archive: unpack it first": "ein Archiv: Entpacke es zuerst",
  "a tar archive: unpack it first": "ein tar-Archiv: Entpacke es zuerst",
  "a file compressed with Zstandard: unpack it first":
    "eine mit Zstandard komprimierte Datei: Entpacke sie zuerst",
  "a file compressed with xz: unpack it first":
    "eine mit xz komprimierte Datei: Entpacke sie zuerst",
  "an XML or HTML document": "ein XML- oder HTML-Dokument",
  "Accuracies are percent in the file.": "Genauigkeiten sind in der Datei Prozent.",
  "No file was given.": "Es wurde keine Datei angegeben.",
  "Two files are read together when they are a loss-landscape surface and its projected path, or checkpoints.":
    "Zwei Dateien werden zusammen gelesen, wenn sie eine Fläche von loss-landscape und ihr projizierter Pfad sind, oder Zwischenstände.",
  "A path needs a surface to lie on.": "Ein Pfad braucht eine Fläche, auf der er liegt.",
  "Losses along the path are interpolated from the surface.":
    "Verluste entlang des Pfads sind aus der Fläche interpoliert.",
  "The JSON file holds no surface: an object with the arrays alpha, beta and loss is read, a list of points with these keys, or a matrix.":
    "Die JSON-Datei enthält keine Fläche: Gelesen wird ein Objekt mit den Arrays alpha, beta und loss, eine Liste von Punkten mit diesen Schlüsseln, oder eine Matrix.",
  "This is a direction file of loss-landscape: it holds the axes of a plane, and no losses. Open the surface file that was sampled along them (it has xcoordinates and train_loss).":
    "Dies ist eine Richtungsdatei von loss-landscape: Sie enthält die Achsen einer Ebene und keine Verluste. Öffne die Flächendatei, die entlang dieser Achsen abgetastet wurde (sie hat xcoordinates und train_loss).",
  "Loss of the training set.": "Verlust der Trainingsmenge.",
  "Loss of the test set.": "Verlust der Testmenge.",
  "The file's test_loss is not shown.": "test_loss der Datei wird nicht gezeigt.",
  "proj_xcoord and proj_ycoord of the HDF5 file do not have the same length.":
    "proj_xcoord und proj_ycoord der HDF5-Datei sind nicht gleich lang.",
  "The path has coordinates that are not finite numbers.":
    "Der Pfad hat Koordinaten, die keine endlichen Zahlen sind.",
  "Rows of the loss are taken for the second axis; the file does not tell.":
    "Zeilen des Verlusts werden als zweite Achse genommen; die Datei sagt es nicht.",
  "The file holds no coordinates: the axes count its columns and rows from 0.":
    "Die Datei enthält keine Koordinaten: Die Achsen zählen ihre Spalten und Zeilen ab 0.",
  "all of it": "alles davon",
  "around each layer": "um jede Schicht",
  "around two layers each": "um je zwei Schichten",
  "The safetensors file holds no tensors.": "Die safetensors-Datei enthält keine Tensoren.",
  "overlaps the tensor before it": "überlappt den Tensor davor",
  "leaves a gap before it": "lässt davor eine Lücke",
  "The file is too short for a safetensors file.":
    "Die Datei ist zu kurz für eine safetensors-Datei.",
  "This is not a safetensors file, or it is cut short in its header.":
    "Dies ist keine safetensors-Datei, oder sie ist im Kopf abgeschnitten.",
  "This is not a safetensors file: its header is not JSON.":
    "Dies ist keine safetensors-Datei: Ihr Kopf ist kein JSON.",
  "The header of the safetensors file does not describe tensors.":
    "Der Kopf der safetensors-Datei beschreibt keine Tensoren.",
  "The points in the JSON file do not form a surface: each needs alpha, beta and loss.":
    "Die Punkte in der JSON-Datei bilden keine Fläche: Jeder braucht alpha, beta und loss.",
  "The file is empty: it has no rows.": "Die Datei ist leer: Sie hat keine Zeilen.",
  'The first line is neither a header with "alpha", "beta" and "loss" nor a row of α after an empty corner.':
    "Die erste Zeile ist weder eine Kopfzeile mit „alpha“, „beta“ und „loss“ noch eine Zeile mit α nach einer leeren Ecke.",
  "a recurrent layer (LSTM, GRU or RNN)": "eine rekurrente Schicht (LSTM, GRU oder RNN)",
  "This is no .vtp file: VTK's XML of the type PolyData is missing in it.":
    "Dies ist keine .vtp-Datei: Das XML von VTK vom Typ PolyData fehlt darin.",
  "The .vtp file is compressed or has its arrays appended, which is not read. Save it from ParaView as ASCII.":
    "Die .vtp-Datei ist komprimiert oder hat angehängte Arrays, was nicht gelesen wird. Speichere sie aus ParaView als ASCII.",
  "The .vtp file holds no points.": "Die .vtp-Datei enthält keine Punkte.",
  "The .vtp file has a coordinate that is not a finite number.":
    "Die .vtp-Datei hat eine Koordinate, die keine endliche Zahl ist.",
  "The file names no loss: the heights are its z, which may be cut or logarithms.":
    "Die Datei nennt keinen Verlust: Die Höhen sind ihr z, das beschnitten oder logarithmiert sein kann.",
  "The .vtp file is damaged: one of its arrays is no base64.":
    "Die .vtp-Datei ist beschädigt: Eines ihrer Arrays ist kein base64.",
  "The .vtp file is damaged, or of a kind that is not read: an array of it is not what it declares.":
    "Die .vtp-Datei ist beschädigt oder von einer Art, die nicht gelesen wird: Ein Array darin ist nicht, was es angibt.",
  "The address is too long to be a class link.": "Die Adresse ist zu lang für einen Klassenlink.",
  "The link is damaged: part of it is missing or was changed. Copy it again, whole.":
    "Der Link ist beschädigt: Ein Teil fehlt oder wurde verändert. Kopiere ihn noch einmal, ganz.",
  "The link was made by a later version of this page. Reload to update.":
    "Der Link stammt von einer neueren Version dieser Seite. Lade neu, um sie zu aktualisieren.",
  "The link's numbers have no place. Copy it again, whole.":
    "Die Zahlen des Links haben keinen Platz. Kopiere ihn noch einmal, ganz.",
  "measures along the training that are more than a number":
    "Messungen entlang des Trainings, die mehr als eine Zahl sind",
  "what lies between partners": "was zwischen Partnern liegt",
  "measurements at single points": "Messungen an einzelnen Punkten",
  "weights and directions": "Gewichte und Richtungen",
  "accuracies over the plane": "Genauigkeiten über der Ebene",
  "the sample of the data": "die Probe der Daten",
  "how earlier tasks fare along the training":
    "wie es früheren Aufgaben entlang des Trainings geht",
  "The link is too long to be one of this page's.":
    "Der Link ist zu lang, um einer dieser Seite zu sein.",
  "The link is not one this page can read. Copy it again, whole.":
    "Diesen Link kann diese Seite nicht lesen. Kopiere ihn noch einmal, ganz.",
  "The link's arrays are not described correctly.":
    "Die Arrays des Links sind nicht richtig beschrieben.",
  "The link ends too early.": "Der Link endet zu früh.",
  "The link is longer than what it describes.": "Der Link ist länger als das, was er beschreibt.",
  "The link's path between two solutions does not fit together.":
    "Der Pfad des Links zwischen zwei Lösungen passt nicht zusammen.",
  "Surfaces do not fit into the link.": "Flächen passen nicht in den Link.",
  "Its results do not fit into the link: whoever opens it runs it again.":
    "Ihre Ergebnisse passen nicht in den Link: Wer ihn öffnet, führt sie noch einmal aus.",
  "The snapshot's path between two solutions does not fit together.":
    "Der Pfad des Schnappschusses zwischen zwei Lösungen passt nicht zusammen.",
  "The snapshot's measures along the training do not fit its history.":
    "Die Messungen des Schnappschusses entlang des Trainings passen nicht zu seinem Verlauf.",
  "The snapshot's preview of the data does not fit its shape.":
    "Die Datenvorschau des Schnappschusses passt nicht zu ihrer Form.",
  "The snapshot was made by another version of this page. Reload to update, and try again.":
    "Der Schnappschuss stammt von einer anderen Version dieser Seite. Lade neu, um sie zu aktualisieren, und versuche es noch einmal.",
  "The snapshot's description (snapshot.json) is not readable JSON. Try another copy of the file.":
    "Die Beschreibung des Schnappschusses (snapshot.json) ist kein lesbares JSON. Versuche eine andere Kopie der Datei.",
  "Snapshots are opened from this site or from an address that starts with https.":
    "Schnappschüsse werden von dieser Website geöffnet oder von einer Adresse, die mit https beginnt.",
  "This .npz file is not a snapshot: it has no snapshot.json.":
    "Diese .npz-Datei ist kein Schnappschuss: Sie hat kein snapshot.json.",
  "The snapshot's moments along the training do not fit its history.":
    "Die Momente des Schnappschusses entlang des Trainings passen nicht zu seinem Verlauf.",
  "The snapshot's broken-off training does not fit its network.":
    "Das abgebrochene Training des Schnappschusses passt nicht zu seinem Netz.",
  "{0} samples of {1}": "{0} Beispiele ({1})",
  "{0} samples of {1}, {2} more for the test": "{0} Beispiele ({1}), {2} weitere zum Test",
  "{0} pixels": "{0} Pixel",
  "1 feature": "1 Merkmal",
  "{0} features": "{0} Merkmale",
  "targets from {0} to {1}": "Zielwerte von {0} bis {1}",
  "classes: {0}": "Klassen: {0}",
  "classes: {0}, and {1} more": "Klassen: {0}, und {1} weitere",
};

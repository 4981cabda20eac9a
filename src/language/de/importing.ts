import type { Table } from "../table";

/** What is wrong with snapshots, surfaces and weights from elsewhere. */
export const importing: Table = {
  "The snapshot could not be fetched: {0} has sent nothing for {1} s, or too little in {2} minutes. Try again later.":
    "Der Schnappschuss ließ sich nicht laden: {0} hat {1} s lang nichts gesendet, oder zu wenig in {2} Minuten. Versuche es später noch einmal.",
  'The snapshot could not be fetched from {0}. Either there is no connection, or that server does not let other sites read the file: it has to send the header "Access-Control-Allow-Origin: *".':
    "Der Schnappschuss ließ sich nicht von {0} laden. Entweder gibt es keine Verbindung, oder dieser Server lässt andere Seiten die Datei nicht lesen: Er muss die Kopfzeile „Access-Control-Allow-Origin: *“ senden.",
  "status {0}": "Status {0}",
  "The snapshot could not be fetched from {0}: {1}.":
    "Der Schnappschuss ließ sich nicht von {0} laden: {1}.",
  "The snapshot is larger than {0}. Download it, and open the file here.":
    "Der Schnappschuss ist größer als {0}. Lade ihn herunter und öffne die Datei hier.",
  "{0} could not be read: its reader did not start, or stopped. Reload the page and try again.":
    "{0} ließ sich nicht lesen: Was sie liest, ist nicht gestartet oder stehen geblieben. Lade die Seite neu und versuche es noch einmal.",
  'The snapshot\'s "{0}" holds coordinates that do not ascend.':
    "„{0}“ im Schnappschuss enthält Koordinaten, die nicht aufsteigen.",
  "The snapshot's grid has {0} × {1} points; at most {2} are read.":
    "Das Gitter des Schnappschusses hat {0} × {1} Punkte; höchstens {2} werden gelesen.",
  "The HDF5 file cannot be read: it is damaged, or of a kind that is not expected. Try another copy of it.":
    "Die HDF5-Datei lässt sich nicht lesen: Sie ist beschädigt, oder von einer Art, die nicht erwartet wird. Versuche eine andere Kopie.",
  'The HDF5 file cannot be read: it is damaged, or of a kind that is not expected (the HDF5 library says: "{0}"). Try another copy of it.':
    "Die HDF5-Datei lässt sich nicht lesen: Sie ist beschädigt, oder von einer Art, die nicht erwartet wird (die HDF5-Bibliothek sagt: „{0}“). Versuche eine andere Kopie.",
  "{0} is an archive without files.": "{0} ist ein Archiv ohne Dateien.",
  ", and {0} more": ", und {0} weitere",
  "{0} is an archive of {1}{2}, and holds no arrays. Unpack it, and open what is inside.":
    "{0} ist ein Archiv mit {1}{2} und enthält keine Arrays. Packe es aus und öffne, was darin ist.",
  '"{0}" is put together from other tensors in a way that is not read. Remove the parametrization (torch.nn.utils.parametrize.remove_parametrizations, or prune.remove), then save the state_dict() again.':
    "„{0}“ ist auf eine Weise aus anderen Tensoren zusammengesetzt, die nicht gelesen wird. Entferne die Parametrisierung (torch.nn.utils.parametrize.remove_parametrizations oder prune.remove) und speichere dann das state_dict() noch einmal.",
  'It holds the tensors {0}{1}. If they are samples, save them from Python with numpy.savez("data.npz", X=X.numpy(), y=y.numpy()), where X has a row for each; for weights, save the network\'s state_dict() with torch.save.':
    'Sie enthält die Tensoren {0}{1}. Sind es Beispiele, so speichere sie aus Python mit numpy.savez("data.npz", X=X.numpy(), y=y.numpy()), wobei X für jedes eine Zeile hat; für Gewichte speichere das state_dict() des Netzes mit torch.save.',
  "The Keras model is a {0}; sequential ones are read.":
    "Das Keras-Modell ist ein {0}; sequentielle werden gelesen.",
  'The Keras model branches at "{0}" ({1}); only sequences of layers are read.':
    "Das Keras-Modell verzweigt sich bei „{0}“ ({1}); nur Folgen von Schichten werden gelesen.",
  'The layer "{0}" of the Keras model has settings that are not read.':
    "Die Schicht „{0}“ des Keras-Modells hat Einstellungen, die nicht gelesen werden.",
  'The layer "{0}" of the Keras model {1}, which is not read.':
    "Die Schicht „{0}“ des Keras-Modells {1}, was nicht gelesen wird.",
  "is a {0}": "ist ein {0}",
  "has the activation {0}": "hat die Aktivierung {0}",
  "The .keras file holds no {0}.": "Die .keras-Datei enthält kein {0}.",
  "The file holds more than {0} tensors.": "Die Datei enthält mehr als {0} Tensoren.",
  '"{0}" stands in the file twice.': "„{0}“ steht zweimal in der Datei.",
  '"{0}" has {1} tensors; only dense, conv and normalization layers are read.':
    "„{0}“ hat {1} Tensoren; nur Dense-, Conv- und Normalisierungsschichten werden gelesen.",
  'The weights of the layer "{0}" are not in the file.':
    "Die Gewichte der Schicht „{0}“ sind nicht in der Datei.",
  "There are more than {0} values in the file.": "In der Datei sind mehr als {0} Werte.",
  "an object of {0}; {1}": "ein Objekt von {0}; {1}",
  "The archive holds more than {0} arrays.": "Das Archiv enthält mehr als {0} Arrays.",
  '"{0}" in the archive has elements that are not read.':
    "„{0}“ im Archiv hat Elemente, die nicht gelesen werden.",
  "The ONNX model has {0} operators; 1 to {1} are read.":
    "Das ONNX-Modell hat {0} Operatoren; 1 bis {1} werden gelesen.",
  "The ONNX model takes {0} inputs; networks of one are read.":
    "Das ONNX-Modell nimmt {0} Eingaben; Netze mit einer werden gelesen.",
  'The ONNX model does not end at "{0}", where its layers lead.':
    "Das ONNX-Modell endet nicht bei „{0}“, wohin seine Schichten führen.",
  'The ONNX model parts at "{0}" into {1} branches; sequences and residual blocks are read.':
    "Das ONNX-Modell teilt sich bei „{0}“ in {1} Zweige; Folgen und Residualblöcke werden gelesen.",
  'The branches of the ONNX model that part at "{0}" are not added; sequences and residual blocks are read.':
    "Die Zweige des ONNX-Modells, die sich bei „{0}“ trennen, werden nicht addiert; Folgen und Residualblöcke werden gelesen.",
  "{0} adds nothing that is known.": "{0} addiert nichts Bekanntes.",
  "{0} of the ONNX model has settings that are not read.":
    "{0} hat im ONNX-Modell Einstellungen, die nicht gelesen werden.",
  "{0} of the ONNX model {1}, which is not read.":
    "{0} im ONNX-Modell {1}, was nicht gelesen wird.",
  "has a kernel of {0} axes": "hat einen Kern mit {0} Achsen",
  "The ONNX model has the operator {0}, which is not read: dense layers, convolutions, pooling, normalization, activations and additions are.":
    "Das ONNX-Modell hat den Operator {0}, der nicht gelesen wird: Dense-Schichten, Faltungen, Pooling, Normalisierung, Aktivierungen und Additionen werden es.",
  'The {0} that gives "{1}"': "{0}, Ausgabe „{1}“,",
  '"{0}" in the ONNX file {1}.': "„{0}“ in der ONNX-Datei {1}.",
  "has {0} values; a shape of ({1}) needs {2}": "hat {0} Werte; eine Form von ({1}) braucht {2}",
  "has elements of type {0}; floats and 32 or 64-bit integers are read":
    "hat Elemente vom Typ {0}; Gleitkommazahlen und ganze Zahlen von 32 oder 64 Bit werden gelesen",
  'The network uses the layer "{0}" in several places, which is not read.':
    "Das Netz verwendet die Schicht „{0}“ an mehreren Stellen, was nicht gelesen wird.",
  '"{0}" has elements of type {1}; floats and integers are read.':
    "„{0}“ hat Elemente vom Typ {1}; Gleitkommazahlen und ganze Zahlen werden gelesen.",
  '"{0}" is not described correctly in the file, or the file is cut short.':
    "„{0}“ ist in der Datei nicht richtig beschrieben, oder die Datei ist abgeschnitten.",
  "The shards hold {0} bytes; the weights in model.json need {1}.":
    "Die Teile enthalten {0} Bytes; die Gewichte in model.json brauchen {1}.",
  'The weights of the model.json lie in "{0}", which is not among the files: open all of them together.':
    "Die Gewichte des model.json liegen in „{0}“, das nicht unter den Dateien ist: Öffne alle zusammen.",
  '"{0}" has elements of type {1}, which are not read.':
    "„{0}“ hat Elemente vom Typ {1}, die nicht gelesen werden.",
  'The shards are cut short: "{0}" is not all in them.':
    "Die Teile sind abgeschnitten: „{0}“ ist nicht ganz darin.",
  'The file has no "{0}".': "Die Datei hat kein „{0}“.",
  " It asks Python to call {0}, which is not done here.":
    " Sie verlangt von Python, {0} aufzurufen, was hier nicht geschieht.",
  "No weights were found in the file.{0} {1}":
    "In der Datei wurden keine Gewichte gefunden.{0} {1}",
  'Images of {0} channels do not have the {1} values that "{2}" takes.':
    "Bilder mit {0} Kanälen haben nicht die {1} Werte, die „{2}“ nimmt.",
  empty: "leer",
  'text that begins with "{0}"': "Text, der mit „{0}“ beginnt",
  "{0} bytes that begin with {1}, which is no format known here":
    "eine Folge von {0} Bytes, die mit {1} beginnt, was kein hier bekanntes Format ist",
  "Read here are snapshots (.npz), surfaces (.h5, .csv, .npz, .npy, .json, .vtp), samples (.csv, .arff, .npz, .pkl, IDX) and weights ({0}).":
    "Gelesen werden hier Schnappschüsse (.npz), Flächen (.h5, .csv, .npz, .npy, .json, .vtp), Beispiele (.csv, .arff, .npz, .pkl, IDX) und Gewichte ({0}).",
  "{0} has {1} coordinates; a grid needs at least two.":
    "{0} hat {1} Koordinaten; ein Gitter braucht mindestens zwei.",
  "{0} has {1} coordinates; at most {2} are read.":
    "{0} hat {1} Koordinaten; höchstens {2} werden gelesen.",
  "{0} has a coordinate that is not a finite number.":
    "{0} hat eine Koordinate, die keine endliche Zahl ist.",
  "The coordinates of {0} neither ascend nor descend throughout.":
    "Die Koordinaten von {0} steigen nicht durchweg auf und fallen nicht durchweg ab.",
  "The coordinates of {0} are not evenly spaced (at {1}), nor are their logarithms. Sample the surface in even steps, or interpolate it onto them.":
    "Die Koordinaten von {0} haben keine gleichen Abstände (bei {1}), und ihre Logarithmen auch nicht. Taste die Fläche in gleichen Schritten ab, oder interpoliere sie darauf.",
  "The coordinates of {0} are too close together or too large.":
    "Die Koordinaten von {0} liegen zu dicht beieinander oder sind zu groß.",
  "{0} files are too many: at most {1} are read.":
    "{0} Dateien sind zu viele: Höchstens {1} werden gelesen.",
  "Several files are read together when they are a loss-landscape surface and its projected path, or all of them checkpoints ({0}).":
    "Mehrere Dateien werden zusammen gelesen, wenn sie eine Fläche von loss-landscape und ihr projizierter Pfad sind, oder alle davon Zwischenstände ({0}).",
  "{0} is {1}. {2}": "{0} ist {1}. {2}",
  "{0} is a Python pickle that holds neither weights nor samples nor a surface: {1}. Save its arrays with numpy.savez.":
    "{0} ist ein Pickle von Python, der weder Gewichte noch Beispiele noch eine Fläche enthält: {1}. Speichere seine Arrays mit numpy.savez.",
  "{0} is damaged, or not what torch.save writes: no weights were found in it. Try another copy.":
    "{0} ist beschädigt, oder nicht, was torch.save schreibt: Es wurden keine Gewichte darin gefunden. Versuche eine andere Kopie.",
  " The elements of {0} are of a kind that is not read, such as complex numbers or records.":
    " Die Elemente von {0} sind von einer Art, die nicht gelesen wird, etwa komplexe Zahlen oder Datensätze.",
  "{0} holds neither a surface nor samples. Arrays in it: {1}. A surface needs alpha, beta and loss, or X, Y and Z; samples need X and y.{2}":
    "{0} enthält weder eine Fläche noch Beispiele. Arrays darin: {1}. Eine Fläche braucht alpha, beta und loss, oder X, Y und Z; Beispiele brauchen X und y.{2}",
  "Files of more than {0} are not read.": "Dateien von mehr als {0} werden nicht gelesen.",
  "There are {0} parameters in all; at most {1} are read.":
    "Es sind insgesamt {0} Parameter; höchstens {1} werden gelesen.",
  "No weights were found in the file: it holds {0}.":
    "In der Datei wurden keine Gewichte gefunden: Sie enthält {0}.",
  "The JSON file holds no surface. Arrays of numbers in it: {0}. A surface needs alpha, beta and loss, or X, Y and Z.":
    "Die JSON-Datei enthält keine Fläche. Arrays von Zahlen darin: {0}. Eine Fläche braucht alpha, beta und loss, oder X, Y und Z.",
  "The file lists {0} layers with weights, but holds the weights of {1}.":
    "Die Datei zählt {0} Schichten mit Gewichten auf, enthält aber die Gewichte von {1}.",
  '"{0}" is no "{1}", as the file lists it.': "„{0}“ ist kein „{1}“, wie die Datei sie aufzählt.",
  '"{0}" takes {1} inputs, and is given {2} in the file\'s list of layers.':
    "„{0}“ nimmt {1} Eingaben und bekommt {2} nach der Liste der Schichten in der Datei.",
  "This is an eigenvalue file: it holds curvature over a plane, and no losses. Arrays in it: {0}. Open the surface file of that plane (it has train_loss).":
    "Dies ist eine Datei von Eigenwerten: Sie enthält Krümmung über einer Ebene und keine Verluste. Arrays darin: {0}. Öffne die Flächendatei dieser Ebene (sie hat train_loss).",
  "The HDF5 file has coordinates but no train_loss, no test_loss, and no other array with a value for each point. Arrays in it: {0}.":
    "Die HDF5-Datei hat Koordinaten, aber kein train_loss, kein test_loss und kein anderes Array mit einem Wert für jeden Punkt. Arrays darin: {0}.",
  "in {0}: {1}": "in {0}: {1}",
  "The HDF5 file holds neither a surface (xcoordinates, ycoordinates, train_loss; or alpha, beta, loss) nor a projected path (proj_xcoord, proj_ycoord). Arrays in it: {0}. Samples are opened from .npz: save the arrays with numpy.savez.":
    "Die HDF5-Datei enthält weder eine Fläche (xcoordinates, ycoordinates, train_loss; oder alpha, beta, loss) noch einen projizierten Pfad (proj_xcoord, proj_ycoord). Arrays darin: {0}. Beispiele werden aus .npz geöffnet: Speichere die Arrays mit numpy.savez.",
  "A surface has at most {0} points.": "Eine Fläche hat höchstens {0} Punkte.",
  '"{0}" has {1} values; {2} × {3} coordinates need {4}.':
    "„{0}“ hat {1} Werte; {2} × {3} Koordinaten brauchen {4}.",
  "The path has {0} points; at most {1} are read.":
    "Der Pfad hat {0} Punkte; höchstens {1} werden gelesen.",
  "{0} (of a kind that is not read)": "{0} (von einer Art, die nicht gelesen wird)",
  "{0} more": "{0} weitere",
  '"{0}" has {1} values; a surface has at most {2} points.':
    "„{0}“ hat {1} Werte; eine Fläche hat höchstens {2} Punkte.",
  "{0} do not form a surface: the loss needs a row for each beta and a column for each alpha, or all three the shape and order of numpy.meshgrid.":
    "{0} bilden keine Fläche: Der Verlust braucht eine Zeile für jedes beta und eine Spalte für jedes alpha, oder alle drei die Form und Ordnung von numpy.meshgrid.",
  "The .npy file holds an array of shape ({0}). A matrix of at most {1} losses is read as a surface; inputs and targets of samples are opened together, as two .npy files or the arrays X and y of an .npz.":
    "Die .npy-Datei enthält ein Array der Form ({0}). Eine Matrix aus höchstens {1} Verlusten wird als Fläche gelesen; Eingaben und Ziele von Beispielen werden zusammen geöffnet, als zwei .npy-Dateien oder als Arrays X und y einer .npz-Datei.",
  '{0}. Samples are read as arrays: sort the pictures into a folder for each class within a folder "pictures", run these lines of Python there, and open pictures.npz.\n\nimport numpy, pathlib; from PIL import Image\nfiles = sorted(pathlib.Path("pictures").rglob("*{1}"))\nnumpy.savez("pictures.npz", X=[numpy.asarray(Image.open(f).convert("RGB").resize((32, 32))) for f in files], y=[f.parent.name for f in files])':
    '{0}. Beispiele werden als Arrays gelesen: Sortiere die Bilder in je einen Ordner für jede Klasse innerhalb eines Ordners „pictures“, führe dort diese Zeilen Python aus und öffne pictures.npz.\n\nimport numpy, pathlib; from PIL import Image\nfiles = sorted(pathlib.Path("pictures").rglob("*{1}"))\nnumpy.savez("pictures.npz", X=[numpy.asarray(Image.open(f).convert("RGB").resize((32, 32))) for f in files], y=[f.parent.name for f in files])',
  "{0} holds a picture ({1})": "{0} enthält ein Bild ({1})",
  "{0} holds {1} pictures ({2})": "{0} enthält {1} Bilder ({2})",
  "{0} is a picture": "{0} ist ein Bild",
  "{0} and {1} more are pictures": "{0} und {1} weitere sind Bilder",
  "The rows do not form a grid: {0} points, but {1} different α and {2} different β.":
    "Die Zeilen bilden kein Gitter: {0} Punkte, aber {1} verschiedene α und {2} verschiedene β.",
  'The HDF5 file holds no "{0}".': "Die HDF5-Datei enthält kein „{0}“.",
  '"{0}" in the HDF5 file is not a dataset.': "„{0}“ in der HDF5-Datei ist kein Datensatz.",
  '"{0}" in the HDF5 file does not hold numbers.': "„{0}“ in der HDF5-Datei enthält keine Zahlen.",
  '"{0}" in the HDF5 file declares {1} values; at most {2} are read.':
    "„{0}“ in der HDF5-Datei gibt {1} Werte an; höchstens {2} werden gelesen.",
  '"{0}" in the HDF5 file is compressed with {1}, which is not read here. Save it without compression, or with gzip.':
    "„{0}“ in der HDF5-Datei ist mit {1} komprimiert, was hier nicht gelesen wird. Speichere es ohne Kompression oder mit gzip.",
  "filter {0}": "Filter {0}",
  '"{0}" in the HDF5 file does not hold an array.': "„{0}“ in der HDF5-Datei enthält kein Array.",
  '"{0}" in the HDF5 file is cut short.': "„{0}“ in der HDF5-Datei ist abgeschnitten.",
  "The safetensors file holds more than {0} tensors.":
    "Die safetensors-Datei enthält mehr als {0} Tensoren.",
  '"{0}" in the safetensors file {1}.': "„{0}“ in der safetensors-Datei {1}.",
  "The safetensors file describes {0} bytes of tensors but holds {1}.":
    "Die safetensors-Datei beschreibt {0} Bytes an Tensoren, enthält aber {1}.",
  '"{0}" is not described correctly in the safetensors file.':
    "„{0}“ ist in der safetensors-Datei nicht richtig beschrieben.",
  '"{0}" has {1} bytes in the safetensors file; a shape of ({2}) in {3} needs {4}.':
    "„{0}“ hat {1} Bytes in der safetensors-Datei; eine Form von ({2}) in {3} braucht {4}.",
  "The layers do not form a sequence, each taking what the one before gives: {0}.":
    "Die Schichten bilden keine Folge, in der jede nimmt, was die vorige gibt: {0}.",
  '"{0}" is no tensor of a dense, conv or normalization layer; only such layers are read.':
    "„{0}“ ist kein Tensor einer Dense-, Conv- oder Normalisierungsschicht; nur solche Schichten werden gelesen.",
  '"{0}" holds values that are not finite numbers.':
    "„{0}“ enthält Werte, die keine endlichen Zahlen sind.",
  '"{0}" has weights of the shape ({1}); dense weights are (out, in), conv weights (out, in, height, width).':
    "„{0}“ hat Gewichte der Form ({1}); Dense-Gewichte haben (out, in), Conv-Gewichte (out, in, height, width).",
  '"{0}" is no dense, conv or normalization layer.':
    "„{0}“ ist keine Dense-, Conv- oder Normalisierungsschicht.",
  '"{0}" holds a scale alone, as of RMS normalization or PReLU, which are not read.':
    "„{0}“ enthält nur eine Skala, wie bei RMS-Normalisierung oder PReLU, die nicht gelesen werden.",
  'The {0} of "{1}" has the shape ({2}) instead of ({3}).':
    "„{1}“ ({0}) hat die Form ({2}) statt ({3}).",
  '"{0}" has a kernel of the shape ({1}); dense kernels are (in, out), conv kernels (height, width, in, out).':
    "„{0}“ hat einen Kern der Form ({1}); Dense-Kerne haben (in, out), Conv-Kerne (height, width, in, out).",
  '{0}: "{1}" is not a number.': "{0}: „{1}“ ist keine Zahl.",
  '{0}: the coordinate "{1}" is not a number.': "{0}: Die Koordinate „{1}“ ist keine Zahl.",
  "{0} has {1} fields; the header has {2}.": "{0} hat {1} Felder; die Kopfzeile hat {2}.",
  "{0} has {1} fields; the first line has {2}.": "{0} hat {1} Felder; die erste Zeile hat {2}.",
  '"{0}" is of {1}, which is not read: networks of dense, conv and normalization layers are.':
    "„{0}“ gehört zu: {1}. Das wird nicht gelesen; gelesen werden Netze aus Dense-, Conv- und Normalisierungsschichten.",
  "The .vtp file has {0} points, but {1} losses.":
    "Die .vtp-Datei hat {0} Punkte, aber {1} Verluste.",
  'The snapshot\'s "{0}" has {1} values where {2} belong.':
    "„{0}“ im Schnappschuss hat {1} Werte, wo {2} hingehören.",
  'The snapshot\'s "{0}" has {1} values; at most {2} are read.':
    "„{0}“ im Schnappschuss hat {1} Werte; höchstens {2} werden gelesen.",
  'The snapshot\'s "{0}" does not fit its "probe_checkpoint" and its recipe.':
    "„{0}“ im Schnappschuss passt nicht zu „probe_checkpoint“ und zum Rezept darin.",
  "The snapshot's description is not valid: it {0}.":
    "Die Beschreibung des Schnappschusses ist nicht gültig: Sie {0}.",
  'The snapshot\'s description is not valid: "{0}" {1}.':
    "Die Beschreibung des Schnappschusses ist nicht gültig: „{0}“ {1}.",
  '"{0}" is not an address of a snapshot.': "„{0}“ ist keine Adresse eines Schnappschusses.",
  "This snapshot would hold {0}; at most {1} can be read again. Leave its weights or data out, or train with fewer checkpoints.":
    "Dieser Schnappschuss hätte {0}; höchstens {1} lassen sich wieder lesen. Lass seine Gewichte oder Daten weg, oder trainiere mit weniger Zwischenständen.",
  "The {0} runs together would hold {1}; at most {2} can be read again. Leave their weights out, or save them one by one.":
    "Die {0} Läufe hätten zusammen {1}; höchstens {2} lassen sich wieder lesen. Lass ihre Gewichte weg, oder speichere sie einzeln.",
  "This file holds {0} runs side by side ({1}), and one is needed here. Open it in the page, where each can be saved by itself.":
    "Diese Datei enthält {0} Läufe nebeneinander ({1}), und einer wird hier gebraucht. Öffne sie in der Seite, wo sich jeder für sich speichern lässt.",
  "This is not a readable .npz file. {0}": "Dies ist keine lesbare .npz-Datei. {0}",
  "Line {0}": "Zeile {0}",
  "Point {0}": "Punkt {0}",
  "{0}: this point stands in the file before ({1}).":
    "{0}: Dieser Punkt steht schon vorher in der Datei ({1}).",
};

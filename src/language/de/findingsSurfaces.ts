import type { Table } from "../table";

export const findingsSurfaces: Table = {
  "β {0}, moving frame": "β {0}, mitbewegt",
  "the failure": "das Scheitern",
  "A physics-informed network finds a slow wave and misses a fast one, whose loss bends far more; in a frame that moves along with the wave it finds it.":
    "Ein physikinformiertes Netz findet eine langsame Welle und verfehlt eine schnelle, deren Verlust sich weit stärker krümmt; in einem Bezugssystem, das mit der Welle mitläuft, findet es sie.",
  "The error of u relative to the true wave sin(x − βt) on a grid that no training saw: about 0.01 at β = 1, 1 at β = 30 (as much as u = 0 has), and below 0.01 at β = 30 when the network reads x − βt in place of x. The largest eigenvalue at the end is 13 to 16, 2,700 to 3,600, and 4 to 6.":
    "Der Fehler von u relativ zur wahren Welle sin(x − βt) auf einem Gitter, das kein Training gesehen hat: etwa 0,01 bei β = 1, 1 bei β = 30 (so viel, wie u = 0 hat), und unter 0,01 bei β = 30, wenn das Netz x − βt statt x liest. Der größte Eigenwert am Ende ist 13 bis 16, 2.700 bis 3.600 und 4 bis 6.",
  "3–32–32–1 units of (cos x, sin x, t), 300 points of the equation and 100 of the start, 800 steps of Adam. Much of the larger curvature is in the equation itself, whose part of the Hessian has β² in it; along random directions the surface is far steeper, but not clearly less convex. The moving frame is told β, where the paper’s network learns it.":
    "3–32–32–1 Einheiten von (cos x, sin x, t), 300 Punkte der Gleichung und 100 des Anfangs, 800 Schritte Adam. Viel von der größeren Krümmung steckt in der Gleichung selbst, deren Teil der Hesse-Matrix β² enthält; entlang zufälliger Richtungen ist die Fläche weit steiler, aber nicht deutlich weniger konvex. Dem mitbewegten Bezugssystem ist β gesagt, wo das Netz der Veröffentlichung es lernt.",
  "Let the fast wave run at β = 3: the network finds it to within 15 %.":
    "Lass die schnelle Welle mit β = 3 laufen: Das Netz findet sie auf 15 % genau.",
  "Near weights of lower rank the Hessian of the Bures–Wasserstein loss blows up; smoothed, it stays bounded.":
    "Nahe Gewichten von kleinerem Rang explodiert die Hesse-Matrix des Bures-Wasserstein-Verlusts; geglättet bleibt sie beschränkt.",
  "r_e = |λ_min/λ_max| of the Hessian, whose λ_max stays near 2: ten times nearer to w = 0, where the rank falls from one to none, it is ten times larger. With 0.01 added below the root it no longer grows.":
    "r_e = |λ_min/λ_max| der Hesse-Matrix, deren λ_max nahe 2 bleibt: zehnmal näher an w = 0, wo der Rang von eins auf null fällt, ist es zehnmal so groß. Mit 0,01 unter der Wurzel wächst es nicht mehr.",
  "The smallest case, of which the plane is all: a linear generator of two weights w, of one layer, whose output N(0, wwᵀ) is to be N(0, diag(4, 1)). The paper has deep generators and matrices of any rank.":
    "Der kleinste Fall, dessen Ganzes die Ebene ist: ein linearer Generator mit zwei Gewichten w, einer Schicht, dessen Ausgabe N(0, wwᵀ) zu N(0, diag(4, 1)) werden soll. Die Veröffentlichung hat tiefe Generatoren und Matrizen jeden Rangs.",
  "Filter-normalized surfaces do not change when a ReLU network is rescaled; raw ones do.":
    "Filternormierte Flächen ändern sich nicht, wenn ein ReLU-Netz umskaliert wird; rohe schon.",
  "The same function with first-layer weights ten times as large and second-layer weights a tenth: its raw surface is another, its filter-normalized one is the same to rounding. The first two small terrains are one and the same, while the last two differ by 200 and more in places, and λ_max is over forty times as large.":
    "Dieselbe Funktion mit zehnmal so großen Gewichten der ersten Schicht und zehnmal so kleinen der zweiten: Ihre rohe Fläche ist eine andere, ihre filternormierte bis auf Rundung dieselbe. Die ersten beiden kleinen Gelände sind ein und dasselbe, die letzten beiden unterscheiden sich stellenweise um 200 und mehr, und λ_max ist über vierzigmal so groß.",
  "Only rescalings of single units are undone, and only where units are ReLUs; the cut is one random plane.":
    "Nur Umskalierungen einzelner Einheiten werden aufgehoben, und nur, wo Einheiten ReLUs sind; der Schnitt ist eine einzige zufällige Ebene.",
  "Leave the directions of the first two surfaces unnormalized: they then differ by hundreds.":
    "Lass die Richtungen der ersten beiden Flächen unnormiert: Dann unterscheiden sie sich um Hunderte.",
  "that of the rescaled net": "die des umskalierten Netzes",
  "the raw surface": "die rohe Fläche",
  "Of the minima of a polynomial potential, whose number is known beforehand, gradient descent from many starts finds a significant share.":
    "Von den Minima eines Polynompotentials, deren Zahl vorher bekannt ist, findet Gradientenabstieg von vielen Anfängen aus einen beträchtlichen Anteil.",
  "How many different minima of value 0 are reached from 200 random starts, of the 4, 9 and 16 that there are.":
    "Wie viele verschiedene Minima mit Wert 0 von 200 zufälligen Anfängen aus erreicht werden, von den 4, 9 und 16, die es gibt.",
  "Not the potentials of the paper, which count states of black holes, but small ones in the same spirit: squared equations y = T(x), x = T(y) with Chebyshev’s polynomials T of degree k, whose k² solutions are all real. Whether minima are joined by low paths, of which the paper speaks too, is not asked here.":
    "Nicht die Potentiale der Veröffentlichung, die Zustände Schwarzer Löcher zählen, sondern kleine im selben Geist: quadrierte Gleichungen y = T(x), x = T(y) mit Tschebyscheffs Polynomen T vom Grad k, deren k² Lösungen alle reell sind. Ob Minima durch niedrige Pfade verbunden sind, wovon die Veröffentlichung auch spricht, wird hier nicht gefragt.",
  "Labels that are not quite sure make a network’s confidence fit its accuracy.":
    "Labels, die nicht ganz sicher sind, lassen die Konfidenz eines Netzes zu seiner Genauigkeit passen.",
  "Calibration error and accuracy on test samples with smoothed labels, ε 0.1, with squentropy and with plain cross-entropy: how far confidence is from accuracy over fifteen bins.":
    "Kalibrierungsfehler und Genauigkeit auf Testbeispielen mit geglätteten Labels, ε 0,1, mit Squentropy und mit einfacher Kreuzentropie: wie weit die Konfidenz über fünfzehn Klassen von der Genauigkeit abweicht.",
  "Large networks that train for long are too sure of themselves; these, of 14,090 parameters, are right nearly as often as they are sure, to 3 points, and smoothing makes them less sure than they ought to be. It does raise accuracy, by a point.":
    "Große Netze, die lange trainieren, sind sich zu sicher; diese, mit 14.090 Parametern, haben fast so oft recht, wie sie sich sicher sind, auf 3 Punkte, und die Glättung macht sie unsicherer, als sie sein sollten. Die Genauigkeit erhöht sie durchaus, um einen Punkt.",
  "Squentropy, cross-entropy with the square of the other logits, generalizes at least as well as either.":
    "Squentropy, Kreuzentropie mit dem Quadrat der anderen Logits, generalisiert mindestens so gut wie beide.",
  "Test accuracy under each loss, and the largest eigenvalue of that loss where it ended: squares keep the valley sharp when cross-entropy has gone flat with its loss.":
    "Testgenauigkeit unter jedem Verlust, und der größte Eigenwert jenes Verlusts, wo er endete: Quadrate halten das Tal scharf, wenn die Kreuzentropie mit ihrem Verlust flach geworden ist.",
  "Each eigenvalue is one of another loss, so that it tells of that surface and not of the network alone. Against cross-entropy accuracy differs by a point either way, with the seed. Drawn digits, 14,090 parameters.":
    "Jeder Eigenwert ist der eines anderen Verlusts, spricht also von dessen Fläche und nicht vom Netz allein. Gegenüber der Kreuzentropie weicht die Genauigkeit je nach Seed um einen Punkt in beide Richtungen ab. Gezeichnete Ziffern, 14.090 Parameter.",
  "One number in the loss is enough to do better: cross-entropy with a larger first coefficient of its series.":
    "Eine Zahl im Verlust genügt, um besser zu sein: Kreuzentropie mit größerem ersten Koeffizienten ihrer Reihe.",
  "Test accuracy with ε 2 beside cross-entropy, and the largest eigenvalue of each loss where it ended.":
    "Testgenauigkeit mit ε 2 neben Kreuzentropie, und der größte Eigenwert jedes Verlusts, wo er endete.",
  "A larger coefficient makes gradients longer, as a larger learning rate does. Drawn digits, 14,090 parameters, one value of ε.":
    "Ein größerer Koeffizient macht Gradienten länger, wie eine größere Lernrate. Gezeichnete Ziffern, 14.090 Parameter, ein Wert von ε.",
  "true labels": "Wahre Labels",
  "A single neuron is learned robustly: wrong labels move its minimum no faster than their share grows.":
    "Ein einzelnes Neuron wird robust gelernt: Falsche Labels verschieben sein Minimum nicht schneller, als ihr Anteil wächst.",
  "How far the minimum lies from the true neuron (1, 0), for 0 to 20 % of labels from another one: it moves away continuously, at first in proportion to the share.":
    "Wie weit das Minimum vom wahren Neuron (1, 0) liegt, für 0 bis 20 % Labels von einem anderen: Es bewegt sich stetig weg, zuerst proportional zum Anteil.",
  "The exact mean over 24 inputs evenly around the circle, walked down in random halves: nothing else is random, and the wrong labels are those of one other neuron. Sharpness in the paper is a bound on how the error grows with the distance, and no curvature.":
    "Das exakte Mittel über 24 gleichmäßig auf dem Kreis verteilte Eingaben, in zufälligen Hälften hinabgegangen: Sonst ist nichts zufällig, und die falschen Labels sind die eines anderen Neurons. Schärfe ist in der Veröffentlichung eine Schranke dafür, wie der Fehler mit dem Abstand wächst, und keine Krümmung.",
  "Far from its noise, noise-contrastive estimation is flat where the compositional loss of the same model is steep.":
    "Weit von ihrem Rauschen ist die rauschkontrastive Schätzung flach, wo der kompositionelle Verlust desselben Modells steil ist.",
  "The norm of the gradient at starts anywhere between the noise (mean 0) and the data (mean 16): of the compositional loss it is the distance to the data’s mean, of the contrastive one next to nothing as soon as the model lies apart from noise and data.":
    "Die Norm des Gradienten an Anfängen irgendwo zwischen dem Rauschen (Mittel 0) und den Daten (Mittel 16): Beim kompositionellen Verlust ist sie der Abstand vom Mittel der Daten, beim kontrastiven fast nichts, sobald das Modell von Rauschen und Daten getrennt liegt.",
  "One Gaussian mean m and the logarithm c of its normalization, with exact means over data and noise. The compositional loss is then the negative log-likelihood, on which c does not matter; at a start in the very noise, m = 0, both gradients are large. The paper estimates its means from samples, which is where its method lies.":
    "Ein gaußscher Mittelwert m und der Logarithmus c seiner Normierung, mit exakten Mitteln über Daten und Rauschen. Der kompositionelle Verlust ist dann die negative Log-Likelihood, für die c keine Rolle spielt; bei einem Anfang mitten im Rauschen, m = 0, sind beide Gradienten groß. Die Veröffentlichung schätzt ihre Mittel aus Stichproben, worin ihr Verfahren liegt.",
  "noise-contrastive": "Rauschkontrastiv",
  compositional: "Kompositionell",
  "Losses that are bounded resist wrong labels: any loss does once it is normalized, but then it fits less.":
    "Beschränkte Verluste widerstehen falschen Labels: Jeder Verlust tut es, sobald er normiert ist, passt sich dann aber weniger an.",
  "Test accuracy after training on 2,000 digits, of which four in ten have a wrong label, and the share of all labels that were learned.":
    "Testgenauigkeit nach Training auf 2.000 Ziffern, von denen vier von zehn ein falsches Label haben, und der Anteil aller Labels, der gelernt wurde.",
  "One learning rate for all, where a bounded loss has shorter gradients: after 800 steps normalized cross-entropy has fitted so little that it is behind. The paper’s remedy for what such losses do not fit, a sum of two, is not tried.":
    "Eine Lernrate für alle, wo ein beschränkter Verlust kürzere Gradienten hat: Nach 800 Schritten hat normierte Kreuzentropie so wenig angepasst, dass sie zurückliegt. Das Mittel der Veröffentlichung gegen das, was solche Verluste nicht anpassen, eine Summe von zweien, ist nicht versucht.",
  "Focal loss, which counts easy samples less, does not resist wrong labels by that.":
    "Focal Loss, der leichte Beispiele weniger zählt, widersteht falschen Labels dadurch nicht.",
  "Test accuracy after training on labels of which four in ten are wrong, under focal loss with γ 2, beside cross-entropy.":
    "Testgenauigkeit nach Training auf Labels, von denen vier von zehn falsch sind, unter Focal Loss mit γ 2, neben Kreuzentropie.",
  "What counts more under focal loss are the samples that are not fitted, and those with wrong labels are among them.":
    "Was unter Focal Loss mehr zählt, sind die nicht angepassten Beispiele, und die mit falschen Labels gehören dazu.",
  "An optimizer’s path lies in the plane of its principal components, and hardly in a random one.":
    "Der Pfad eines Optimierers liegt in der Ebene seiner Hauptkomponenten und kaum in einer zufälligen.",
  "The share of the path’s squared displacement that each plane holds. The plane of the two largest principal components holds 99 % of it in every seed, a random plane 0.3 % at most.":
    "Der Anteil der quadrierten Verschiebung des Pfads, den jede Ebene enthält. Die Ebene der zwei größten Hauptkomponenten enthält in jedem Seed 99 % davon, eine zufällige Ebene höchstens 0,3 %.",
  "Principal components of a path hold much of it even where it is a random walk, so a high share alone says little of the landscape (Antognini & Sohl-Dickstein 2018, arXiv 1806.08805).":
    "Hauptkomponenten eines Pfads enthalten viel davon, selbst wo er ein Random Walk ist, so dass ein hoher Anteil allein wenig über die Landschaft sagt (Antognini & Sohl-Dickstein 2018, arXiv 1806.08805).",
  "Add noise of deviation 1 to every gradient: the path is then half a random walk, of which two components hold 91 %.":
    "Füge jedem Gradienten Rauschen mit Standardabweichung 1 hinzu: Der Pfad ist dann halb ein Random Walk, von dem zwei Komponenten 91 % enthalten.",
  "share of the path in its principal plane": "Anteil des Pfads in seiner Hauptebene",
  "share of it in a random plane": "Anteil davon in einer zufälligen Ebene",
  "Skip connections make the surroundings of a deep network’s minimum smooth and wide.":
    "Sprungverbindungen machen die Umgebung des Minimums eines tiefen Netzes glatt und weit.",
  "24 hidden layers of 32 units on a filter-normalized random plane: with skip connections the highest loss is orders of magnitude lower, the basin wider and less of it is bent the wrong way. On the plain network’s plane the loss rises beyond half a million and a sixth to a fourth is not convex; on the residual one’s it stays below 1,000, and next to nothing is.":
    "24 verborgene Schichten mit 32 Einheiten auf einer filternormierten Zufallsebene: Mit Sprungverbindungen ist der höchste Verlust um Größenordnungen kleiner, das Becken weiter und weniger davon falsch herum gekrümmt. Auf der Ebene des einfachen Netzes steigt der Verlust über eine halbe Million und ein Sechstel bis ein Viertel ist nicht konvex; auf der des residualen bleibt er unter 1.000, und so gut wie nichts ist es.",
  "One random plane for each seed. Without skip connections a network this deep is trained less far, and part of the difference is that.":
    "Eine Zufallsebene je Seed. Ohne Sprungverbindungen wird ein so tiefes Netz weniger weit trainiert, und ein Teil des Unterschieds kommt daher.",
  "Take 2 hidden layers in place of 24: the plain network’s surroundings are then as smooth as the residual one’s.":
    "Nimm 2 verborgene Schichten statt 24: Die Umgebung des einfachen Netzes ist dann so glatt wie die des residualen.",
  "the plain network": "das einfache Netz",
  "the residual one": "das residuale",
  "A student of its teacher’s width gets caught in minima that are wrong; a wider one finds the teacher.":
    "Ein Schüler von der Breite seines Lehrers verfängt sich in falschen Minima; ein breiterer findet den Lehrer.",
  "Loss of students of 6, 12 and 48 units after 4,000 steps of gradient descent, on what a random teacher of 6 units says.":
    "Verlust von Schülern mit 6, 12 und 48 Einheiten nach 4.000 Schritten Gradientenabstieg, auf dem, was ein zufälliger Lehrer mit 6 Einheiten sagt.",
  "Students train their second layer too, which the paper’s have fixed; 1,000 samples in 10 dimensions, one learning rate. After so many steps most of the widest are still on their way down.":
    "Schüler trainieren auch ihre zweite Schicht, die in der Veröffentlichung fest ist; 1.000 Beispiele in 10 Dimensionen, eine Lernrate. Nach so vielen Schritten sind die meisten der breitesten noch auf dem Weg nach unten.",
};

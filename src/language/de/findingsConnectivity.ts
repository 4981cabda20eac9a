import type { Table } from "../table";

export const findingsConnectivity: Table = {
  "Solutions with a barrier between them are connected by a simple curve of low loss.":
    "Lösungen mit einer Barriere dazwischen sind durch eine einfache Kurve kleinen Verlusts verbunden.",
  "A quadratic Bézier curve with one bend, trained for 300 steps, has at most a twentieth of the straight line’s barrier, and loses no test accuracy on its way.":
    "Eine quadratische Bézierkurve mit einem Knick, 300 Schritte trainiert, hat höchstens ein Zwanzigstel der Barriere der geraden Strecke und verliert unterwegs keine Testgenauigkeit.",
  "With one narrow hidden layer, or a tenth of the curve’s learning rate, 300 steps leave more of the barrier.":
    "Mit einer schmalen verborgenen Schicht oder einem Zehntel der Lernrate der Kurve lassen 300 Schritte mehr von der Barriere übrig.",
  "The wider a network, the less it loses with half of its units.":
    "Je breiter ein Netz, desto weniger verliert es mit der Hälfte seiner Einheiten.",
  "The training loss with a random half of the hidden units, the rest twice as strong, over 20 draws: it falls with every fourfold width, and at least eightfold from 16 to 256 units.":
    "Der Trainingsverlust mit einer zufälligen Hälfte der verborgenen Einheiten, die übrigen doppelt so stark, über 20 Ziehungen: Er fällt mit jeder Vervierfachung der Breite, und mindestens auf ein Achtel von 16 bis 256 Einheiten.",
  "One hidden layer. With two it falls about fivefold over these widths, and eightfold over more of them.":
    "Eine verborgene Schicht. Mit zweien fällt er über diese Breiten etwa auf ein Fünftel, und auf ein Achtel über mehr von ihnen.",
  "A single layer can be averaged between two networks at little cost.":
    "Eine einzelne Schicht lässt sich zwischen zwei Netzen zu geringen Kosten mitteln.",
  "The loss with one layer in the middle, as a share of the barrier of all: small for every layer behind the first. The first costs 14 to 24 % and is the most expensive in two of three seeds; no other costs more than 16 %.":
    "Der Verlust mit einer Schicht in der Mitte, als Anteil der Barriere aller: klein für jede Schicht hinter der ersten. Die erste kostet 14 bis 24 % und ist in zwei von drei Seeds die teuerste; keine andere kostet mehr als 16 %.",
  "The first layer is left out of the criterion, as it is the most expensive in most seeds. Narrow networks trained by Adam without decay do not show it.":
    "Die erste Schicht bleibt im Kriterium außer Betracht, da sie in den meisten Seeds die teuerste ist. Schmale Netze, mit Adam ohne Weight Decay trainiert, zeigen es nicht.",
  "Six layers of 64 units under Adam without decay: one layer alone then costs three quarters of the barrier, and more.":
    "Sechs Schichten mit 64 Einheiten unter Adam ohne Weight Decay: Eine Schicht allein kostet dann drei Viertel der Barriere und mehr.",
  "Runs that part late end in one basin: the barrier between them falls with the step at which they part.":
    "Läufe, die sich spät trennen, enden in einem Becken: Die Barriere zwischen ihnen fällt mit dem Schritt, bei dem sie sich trennen.",
  "One run, and the same from a step on with other batches: the barrier between both ends is largest where they part at the start, and nearly nothing where they part halfway.":
    "Ein Lauf, und derselbe ab einem Schritt mit anderen Batches: Die Barriere zwischen beiden Enden ist am größten, wo sie sich am Anfang trennen, und fast nichts, wo sie sich auf halbem Weg trennen.",
  "Batches of 16 and a learning rate that falls to 0. Near the largest stable learning rate the barrier need not fall at every step in between, so the steps between are compared in the mean over seeds.":
    "Batches von 16 und eine Lernrate, die auf 0 fällt. Nahe der größten stabilen Lernrate muss die Barriere dazwischen nicht bei jedem Schritt fallen, deshalb werden die Schritte dazwischen im Mittel über die Seeds verglichen.",
  "Two networks trained apart are linearly connected once the units of one are permuted to match the other’s.":
    "Zwei getrennt trainierte Netze sind linear verbunden, sobald die Einheiten des einen passend zum anderen permutiert sind.",
  "The barrier of the straight line before and after matching by weights, with one and two hidden layers trained with weight decay, and with six under Adam, where matching finds no way. With one layer it falls from 0.3 to less than 0.03, with two from 0.9 to less than 0.07; with six 1.8 to 2 are left of 2.3 to 2.8.":
    "Die Barriere der geraden Strecke vor und nach dem Abgleich nach Gewichten, mit einer und zwei verborgenen Schichten, mit Weight Decay trainiert, und mit sechs unter Adam, wo der Abgleich keinen Weg findet. Mit einer Schicht fällt sie von 0,3 auf weniger als 0,03, mit zweien von 0,9 auf weniger als 0,07; mit sechsen bleiben 1,8 bis 2 von 2,3 bis 2,8.",
  "It depends on how networks are trained: with SGD and weight decay the barrier falls to some hundredths, at six layers under Adam most of it stays. Width hardly matters at this size; two layers of 512 units with few samples end nearer to the threshold and are not among the variations.":
    "Es hängt davon ab, wie Netze trainiert werden: Mit SGD und Weight Decay fällt die Barriere auf einige Hundertstel, bei sechs Schichten unter Adam bleibt das meiste. Die Breite spielt in dieser Größe kaum eine Rolle; zwei Schichten mit 512 Einheiten und wenigen Beispielen enden näher an der Schwelle und gehören nicht zu den Varianten.",
  "Put six layers under Adam without decay into the first bound too: matching leaves more than half of the barrier.":
    "Nimm auch sechs Schichten unter Adam ohne Weight Decay in die erste Schranke: Der Abgleich lässt mehr als die Hälfte der Barriere übrig.",
  "Matching hardly shortens the distance between two networks: it aligns their leading singular vectors.":
    "Abgleich verkürzt den Abstand zweier Netze kaum: Er richtet ihre führenden Singulärvektoren aus.",
  "After matching more than half of the distance is left, while nearly all of the barrier is gone and the five leading singular pairs of each kernel have at least twice as much in common.":
    "Nach dem Abgleich bleibt mehr als die Hälfte des Abstands, während fast die ganze Barriere verschwunden ist und die fünf führenden Singulärpaare jedes Kerns mindestens doppelt so viel gemeinsam haben.",
  "One hidden layer of 64 units. The first layer reads the same pixels in both networks, so that some of its singular vectors agree before matching.":
    "Eine verborgene Schicht mit 64 Einheiten. Die erste Schicht liest in beiden Netzen dieselben Pixel, so dass einige ihrer Singulärvektoren schon vor dem Abgleich übereinstimmen.",
};

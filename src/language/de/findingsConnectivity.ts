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
};

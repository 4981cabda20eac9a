import type { Table } from "../table";

export const findingsScale: Table = {
  "a batch’s λ_max less that of the whole": "λ_max eines Batches, vermindert um das des Ganzen",
  "A batch’s Hessian is sharper than that of the whole loss, by an amount that falls as 1/B.":
    "Die Hesse-Matrix eines Batches ist schärfer als die des ganzen Verlusts, um einen Betrag, der wie 1/B fällt.",
  "Mean λ_max over a partition of the training set into batches of B, less λ_max of the whole: about a fourth of it with batches four times as large, which is a slope of −1 on logarithmic axes. It is 7 to 8 for batches of 8, 2 to 2.5 for those of 32, and 0.4 to 0.6 for those of 128.":
    "Mittleres λ_max über eine Zerlegung der Trainingsmenge in Batches der Größe B, vermindert um λ_max des Ganzen: etwa ein Viertel davon bei viermal so großen Batches, also eine Steigung von −1 auf logarithmischen Achsen. Es beträgt 7 bis 8 für Batches von 8, 2 bis 2,5 für solche von 32 und 0,4 bis 0,6 für solche von 128.",
  "Batches of 8, 32 and 128 from 1,024 samples, at the end of a training only.":
    "Batches von 8, 32 und 128 aus 1.024 Beispielen, nur am Ende eines Trainings.",
  "Take 192 samples: a batch of 128 is most of the whole, and what is left of its excess is chance.":
    "Nimm 192 Beispiele: Ein Batch von 128 ist das meiste vom Ganzen, und was von seinem Überschuss bleibt, ist Zufall.",
  "Small batches and large learning rates end where the loss is flatter.":
    "Kleine Batches und große Lernraten enden, wo der Verlust flacher ist.",
  "λ_max after 1,500 steps, whatever the batch: it grows with the batch size and falls with the learning rate. At η 0.05 it is 0.5 with batches of 16, about 1 with 64 and 3 to 3.6 with 1,000; with batches of 64 it is 11 to 13 at η 0.01 and 0.2 at η 0.1.":
    "λ_max nach 1.500 Schritten, bei jeder Batchgröße: Es wächst mit der Batchgröße und fällt mit der Lernrate. Bei η 0,05 beträgt es 0,5 mit Batches von 16, etwa 1 mit 64 und 3 bis 3,6 mit 1.000; mit Batches von 64 sind es 11 bis 13 bei η 0,01 und 0,2 bei η 0,1.",
  "Equal numbers of steps, so larger batches see more samples. λ_max of the cross-entropy falls with the loss as well, and large rates reach lower losses here.":
    "Gleich viele Schritte, so dass größere Batches mehr Beispiele sehen. λ_max der Kreuzentropie fällt auch mit dem Verlust, und große Lernraten erreichen hier kleinere Verluste.",
  "Let the learning rate go with the batch, 0.0125 for batches of 16: they end no flatter than those of 64 at 0.05.":
    "Lass die Lernrate mit dem Batch gehen, 0,0125 für Batches von 16: Sie enden nicht flacher als die von 64 bei 0,05.",
  "A network trains within a random subspace of far fewer dimensions than it has parameters, once these are enough.":
    "Ein Netz lernt in einem zufälligen Unterraum mit weit weniger Dimensionen, als es Parameter hat, sobald diese genügen.",
  "Test accuracy where all steps stay in a subspace of so many random directions through the start, as a share of what 4,970 free parameters reach: the dimension at which it passes nine tenths is the intrinsic one.":
    "Testgenauigkeit, wenn alle Schritte in einem Unterraum aus so vielen Zufallsrichtungen durch den Anfang bleiben, als Anteil dessen, was 4.970 freie Parameter erreichen: Die Dimension, bei der sie neun Zehntel übersteigt, ist die intrinsische.",
  "Heavy-ball descent with a higher rate in the subspace, where gradients are shorter. Drawn digits, one network; where exactly nine tenths are passed depends on the steps taken.":
    "Heavy-Ball-Abstieg mit höherer Rate im Unterraum, wo Gradienten kürzer sind. Gezeichnete Ziffern, ein Netz; wo genau neun Zehntel überschritten werden, hängt von der Zahl der Schritte ab.",
  "In μP the largest learning rate that trains does not fall with width, since curvature does not grow with it.":
    "In μP fällt die größte Lernrate, bei der trainiert wird, nicht mit der Breite, da die Krümmung nicht mit ihr wächst.",
  "The same network at widths 32 and 512: as usually parametrized, the wide one needs a fraction of the narrow one’s learning rate, and λ_max is more than twice as large from the start; in μP the narrow one’s rate trains it too. So it does in the NTK parametrization: transfer alone is not μP’s.":
    "Dasselbe Netz mit den Breiten 32 und 512: Üblich parametrisiert braucht das breite einen Bruchteil der Lernrate des schmalen, und λ_max ist von Anfang an mehr als doppelt so groß; in μP trainiert die Rate des schmalen auch das breite. So ist es auch in der NTK-Parametrisierung: Übertragung allein ist nicht die Eigenheit von μP.",
  "Full-batch gradient descent for 60 steps on 100 digits; where SGD’s noise sets the limit, λ_max decides less. Rates are bracketed to a factor of 1.4. With Adam, μP has other multipliers.":
    "Gradientenabstieg mit allen Daten über 60 Schritte auf 100 Ziffern; wo das Rauschen von SGD die Grenze setzt, entscheidet λ_max weniger. Raten sind auf einen Faktor von 1,4 eingegrenzt. Mit Adam hat μP andere Faktoren.",
  "Set the base width to 512: all parametrizations are the standard network there, with its small learning rate.":
    "Setze die Grundbreite auf 512: Alle Parametrisierungen sind dort das Standardnetz mit seiner kleinen Lernrate.",
  "One more sample changes the loss landscape by an amount that falls as one over their number.":
    "Ein weiteres Beispiel ändert die Verlustlandschaft um einen Betrag, der wie eins durch ihre Anzahl fällt.",
  "The slope of the mean of |Lₖ₊₁ − Lₖ| over a plane against k, on logarithmic axes from 50 samples on: −1, and −2 for the squares. Opened in the lab and trained, its samples are a knob of Slice: the terrain sways while they are few, and comes to rest; beside the knob stands this slope, of the plane on the stage.":
    "Die Steigung des Mittels von |Lₖ₊₁ − Lₖ| über eine Ebene gegen k, auf logarithmischen Achsen ab 50 Beispielen: −1, und −2 für die Quadrate. Im Labor geöffnet und trainiert, sind seine Beispiele ein Regler des Schneidens: Das Gelände schwankt, solange es wenige sind, und kommt zur Ruhe; neben dem Regler steht diese Steigung, für die Ebene auf der Bühne.",
  "The change is |ℓₖ₊₁ − Lₖ|/(k + 1), so a slope of −1 says that single losses keep their spread; the paper’s bound is about its factor.":
    "Die Änderung ist |ℓₖ₊₁ − Lₖ|/(k + 1), eine Steigung von −1 besagt also, dass einzelne Verluste ihre Streuung behalten; die Schranke der Veröffentlichung betrifft deren Faktor.",
  "Take 100 samples: from 50 to 100 of them chance decides the slope.":
    "Nimm 100 Beispiele: Von 50 bis 100 entscheidet der Zufall über die Steigung.",
  "Narrow networks lie in valleys of their own, wide ones in one that is flat where batches are small.":
    "Schmale Netze liegen in eigenen Tälern, breite in einem gemeinsamen, das flach ist, wo Batches klein sind.",
  "Over three widths and three batch sizes: mode connectivity, which is negative where even the best curve between two networks found passes over more errors than its ends have, and the largest eigenvalue.":
    "Über drei Breiten und drei Batchgrößen: Modus-Zusammenhang (mode connectivity), der negativ ist, wo selbst die beste gefundene Kurve zwischen zwei Netzen über mehr Fehler führt als ihre Enden haben, und der größte Eigenwert.",
  "Networks with four units are hardly trained under batches of 8, so that their connectivity means little there. A curve of 300 steps; a longer one might find a lower way.":
    "Netze mit vier Einheiten werden mit Batches von 8 kaum trainiert, so dass ihr Zusammenhang dort wenig bedeutet. Eine Kurve mit 300 Schritten; eine längere fände vielleicht einen niedrigeren Weg.",
};

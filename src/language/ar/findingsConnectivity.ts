import type { Table } from "../table";

export const findingsConnectivity: Table = {
  "Solutions with a barrier between them are connected by a simple curve of low loss.":
    "الحلول التي يفصل بينها حاجز يصلها منحنى بسيط منخفض الخسارة.",
  "A quadratic Bézier curve with one bend, trained for 300 steps, has at most a twentieth of the straight line’s barrier, and loses no test accuracy on its way.":
    "منحنى بيزييه تربيعي بانعطاف واحد، مدرَّب 300 خطوة، حاجزه لا يتجاوز جزءًا من عشرين من حاجز الخط المستقيم، ولا يفقد في طريقه شيئًا من دقة الاختبار.",
  "With one narrow hidden layer, or a tenth of the curve’s learning rate, 300 steps leave more of the barrier.":
    "بطبقة خفية ضيقة واحدة، أو بعُشر معدل تعلّم المنحنى، تُبقي 300 خطوة من الحاجز أكثر.",
  "The wider a network, the less it loses with half of its units.":
    "كلما اتسعت الشبكة قلّ ما تخسره بنصف وحداتها.",
  "The training loss with a random half of the hidden units, the rest twice as strong, over 20 draws: it falls with every fourfold width, and at least eightfold from 16 to 256 units.":
    "خسارة التدريب بنصف عشوائي من الوحدات الخفية، والباقي بضعف القوة، على 20 سحبًا: تهبط مع كل مضاعفة للعرض أربع مرات، وإلى الثُّمن على الأقل من 16 إلى 256 وحدة.",
  "One hidden layer. With two it falls about fivefold over these widths, and eightfold over more of them.":
    "طبقة خفية واحدة. وبطبقتين تهبط على هذه العروض إلى نحو الخُمس، وإلى الثُّمن على عروض أكثر.",
  "A single layer can be averaged between two networks at little cost.":
    "يمكن أخذ متوسط طبقة واحدة بين شبكتين بكلفة قليلة.",
  "The loss with one layer in the middle, as a share of the barrier of all: small for every layer behind the first. The first costs 14 to 24 % and is the most expensive in two of three seeds; no other costs more than 16 %.":
    "الخسارة مع طبقة واحدة في المنتصف، كحصة من حاجز الكل: صغيرة لكل طبقة بعد الأولى. تكلّف الأولى 14 إلى 24 % وهي الأغلى في بذرتين من ثلاث؛ ولا تكلّف غيرها أكثر من 16 %.",
  "The first layer is left out of the criterion, as it is the most expensive in most seeds. Narrow networks trained by Adam without decay do not show it.":
    "تُترك الطبقة الأولى خارج المعيار لأنها الأغلى في معظم البذور. ولا تُظهر ذلك شبكات ضيقة دُرِّبت بـ Adam بلا اضمحلال.",
  "Six layers of 64 units under Adam without decay: one layer alone then costs three quarters of the barrier, and more.":
    "ست طبقات من 64 وحدة تحت Adam بلا اضمحلال: عندئذ تكلّف طبقة وحدها ثلاثة أرباع الحاجز وأكثر.",
  "Runs that part late end in one basin: the barrier between them falls with the step at which they part.":
    "التشغيلات التي تفترق متأخرة تنتهي في حوض واحد: يهبط الحاجز بينها مع خطوة الافتراق.",
  "One run, and the same from a step on with other batches: the barrier between both ends is largest where they part at the start, and nearly nothing where they part halfway.":
    "تشغيل، وهو نفسه بدفعات أخرى من خطوة فصاعدًا: الحاجز بين النهايتين أكبر ما يكون إن افترقا عند البداية، ويكاد ينعدم إن افترقا في منتصف الطريق.",
  "Batches of 16 and a learning rate that falls to 0. Near the largest stable learning rate the barrier need not fall at every step in between, so the steps between are compared in the mean over seeds.":
    "دفعات من 16 ومعدل تعلّم يهبط إلى 0. قرب أكبر معدل مستقر لا يلزم أن يهبط الحاجز مع كل خطوة بينهما، ولذلك تُقارَن الخطوات البينية في المتوسط على البذور.",
  "Two networks trained apart are linearly connected once the units of one are permuted to match the other’s.":
    "شبكتان دُرِّبتا منفصلتين متصلتان خطّيًّا متى رُتِّبت وحدات إحداهما لتطابق الأخرى.",
  "The barrier of the straight line before and after matching by weights, with one and two hidden layers trained with weight decay, and with six under Adam, where matching finds no way. With one layer it falls from 0.3 to less than 0.03, with two from 0.9 to less than 0.07; with six 1.8 to 2 are left of 2.3 to 2.8.":
    "حاجز الخط المستقيم قبل المطابقة بالأوزان وبعدها، بطبقة خفية وبطبقتين مدرَّبتين باضمحلال الأوزان، وبست تحت Adam حيث لا تجد المطابقة طريقًا. بطبقة يهبط من 0.3 إلى أقل من 0.03، وبطبقتين من 0.9 إلى أقل من 0.07؛ وبست يبقى 1.8 إلى 2 من 2.3 إلى 2.8.",
  "It depends on how networks are trained: with SGD and weight decay the barrier falls to some hundredths, at six layers under Adam most of it stays. Width hardly matters at this size; two layers of 512 units with few samples end nearer to the threshold and are not among the variations.":
    "يتوقف ذلك على طريقة التدريب: مع SGD واضمحلال الأوزان يهبط الحاجز إلى أجزاء من مئة، ومع ست طبقات تحت Adam يبقى معظمه. ولا يكاد العرض يهمّ بهذا الحجم؛ طبقتان من 512 وحدة وعيّنات قليلة تنتهي أقرب إلى العتبة وليست بين الأشكال.",
  "Put six layers under Adam without decay into the first bound too: matching leaves more than half of the barrier.":
    "أدخل ست طبقات تحت Adam بلا اضمحلال في الحد الأول أيضًا: تترك المطابقة أكثر من نصف الحاجز.",
  "Matching hardly shortens the distance between two networks: it aligns their leading singular vectors.":
    "لا تكاد المطابقة تقصّر المسافة بين شبكتين: بل توفّق بين متجهاتهما المفردة الأولى.",
  "After matching more than half of the distance is left, while nearly all of the barrier is gone and the five leading singular pairs of each kernel have at least twice as much in common.":
    "بعد المطابقة يبقى أكثر من نصف المسافة بينما يزول الحاجز كله تقريبًا، ويكون المشترك بين الأزواج المفردة الخمسة الأولى لكل نواة الضعف على الأقل.",
  "One hidden layer of 64 units. The first layer reads the same pixels in both networks, so that some of its singular vectors agree before matching.":
    "طبقة خفية واحدة من 64 وحدة. تقرأ الطبقة الأولى في الشبكتين البكسلات نفسها، فتتفق بعض متجهاتها المفردة قبل المطابقة.",
};

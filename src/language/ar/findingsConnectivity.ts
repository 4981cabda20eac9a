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
};

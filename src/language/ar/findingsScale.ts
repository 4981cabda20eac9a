import type { Table } from "../table";

export const findingsScale: Table = {
  "a batch’s λ_max less that of the whole": "λ_max لدفعة، مطروحًا منه ما للكل",
  "A batch’s Hessian is sharper than that of the whole loss, by an amount that falls as 1/B.":
    "مصفوفة هيسه لدفعة أحدّ من مصفوفة الخسارة كلها، بمقدار يتناقص كما يتناقص 1/B.",
  "Mean λ_max over a partition of the training set into batches of B, less λ_max of the whole: about a fourth of it with batches four times as large, which is a slope of −1 on logarithmic axes. It is 7 to 8 for batches of 8, 2 to 2.5 for those of 32, and 0.4 to 0.6 for those of 128.":
    "متوسط λ_max على تقسيم مجموعة التدريب إلى دفعات حجمها B، مطروحًا منه λ_max للكل: نحو ربعه مع دفعات أكبر بأربع مرات، أي ميل −1 على محورين لوغاريتميين. وهو 7 إلى 8 لدفعات من 8، و2 إلى 2.5 لدفعات من 32، و0.4 إلى 0.6 لدفعات من 128.",
  "Batches of 8, 32 and 128 from 1,024 samples, at the end of a training only.":
    "دفعات من 8 و32 و128 من أصل 1,024 عيّنة، عند نهاية تدريب فقط.",
  "Take 192 samples: a batch of 128 is most of the whole, and what is left of its excess is chance.":
    "خذ 192 عيّنة: دفعة من 128 هي معظم الكل، وما يبقى من زيادتها صدفة.",
  "Small batches and large learning rates end where the loss is flatter.":
    "الدفعات الصغيرة ومعدلات التعلّم الكبيرة تنتهي حيث الخسارة أكثر استواءً.",
  "λ_max after 1,500 steps, whatever the batch: it grows with the batch size and falls with the learning rate. At η 0.05 it is 0.5 with batches of 16, about 1 with 64 and 3 to 3.6 with 1,000; with batches of 64 it is 11 to 13 at η 0.01 and 0.2 at η 0.1.":
    "λ_max بعد 1,500 خطوة أيًّا كانت الدفعة: تكبر مع حجم الدفعة وتصغر مع معدل التعلّم. عند η 0.05 هي 0.5 بدفعات من 16، ونحو 1 بدفعات من 64، و3 إلى 3.6 بدفعات من 1,000؛ وبدفعات من 64 هي 11 إلى 13 عند η 0.01 و0.2 عند η 0.1.",
  "Equal numbers of steps, so larger batches see more samples. λ_max of the cross-entropy falls with the loss as well, and large rates reach lower losses here.":
    "عدد الخطوات متساوٍ، فترى الدفعات الأكبر عيّنات أكثر. وتهبط λ_max للإنتروبيا المتقاطعة مع الخسارة أيضًا، وتبلغ المعدلات الكبيرة هنا خسارات أدنى.",
  "Let the learning rate go with the batch, 0.0125 for batches of 16: they end no flatter than those of 64 at 0.05.":
    "اجعل معدل التعلّم يتبع الدفعة، 0.0125 لدفعات من 16: لا تنتهي أكثر استواءً من دفعات من 64 عند 0.05.",
  "A network trains within a random subspace of far fewer dimensions than it has parameters, once these are enough.":
    "تتعلّم الشبكة داخل فضاء جزئي عشوائي أبعاده أقل بكثير من معاملاتها، متى كانت كافية.",
  "Test accuracy where all steps stay in a subspace of so many random directions through the start, as a share of what 4,970 free parameters reach: the dimension at which it passes nine tenths is the intrinsic one.":
    "دقة الاختبار حين تبقى كل الخطوات في فضاء جزئي من هذا العدد من الاتجاهات العشوائية المارّة بالبداية، كحصة مما تبلغه 4,970 معاملًا حرًّا: البعد الذي تتجاوز عنده تسعة أعشار هو البعد الذاتي.",
  "Heavy-ball descent with a higher rate in the subspace, where gradients are shorter. Drawn digits, one network; where exactly nine tenths are passed depends on the steps taken.":
    "انحدار بالكرة الثقيلة بمعدل أعلى في الفضاء الجزئي حيث التدرّجات أقصر. أرقام مرسومة وشبكة واحدة؛ وموضع تجاوز التسعة الأعشار بالضبط يتوقف على عدد الخطوات.",
  "In μP the largest learning rate that trains does not fall with width, since curvature does not grow with it.":
    "في μP لا يهبط أكبر معدل تعلّم ناجح مع العرض، لأن الانحناء لا يكبر معه.",
  "The same network at widths 32 and 512: as usually parametrized, the wide one needs a fraction of the narrow one’s learning rate, and λ_max is more than twice as large from the start; in μP the narrow one’s rate trains it too. So it does in the NTK parametrization: transfer alone is not μP’s.":
    "الشبكة نفسها بعرضين 32 و512: بالتوسيط المعتاد تحتاج العريضة إلى جزء من معدل تعلّم الضيقة، وλ_max أكبر بأكثر من الضعف منذ البداية؛ وفي μP يدرّبها معدل الضيقة أيضًا. وكذلك في توسيط NTK: فالانتقال وحده ليس خاصًّا بـ μP.",
  "Full-batch gradient descent for 60 steps on 100 digits; where SGD’s noise sets the limit, λ_max decides less. Rates are bracketed to a factor of 1.4. With Adam, μP has other multipliers.":
    "انحدار بالدفعة الكاملة 60 خطوة على 100 رقم؛ وحيث تضع ضوضاء SGD الحدّ يقل حسم λ_max. المعدلات محصورة ضمن عامل 1.4. ومع Adam لـ μP مضاعِفات أخرى.",
  "Set the base width to 512: all parametrizations are the standard network there, with its small learning rate.":
    "اجعل العرض الأساسي 512: كل التوسيطات هناك هي الشبكة المعتادة بمعدل تعلّمها الصغير.",
  "One more sample changes the loss landscape by an amount that falls as one over their number.":
    "عيّنة واحدة إضافية تغيّر تضاريس الخسارة بمقدار يتناقص كواحد على عددها.",
  "The slope of the mean of |Lₖ₊₁ − Lₖ| over a plane against k, on logarithmic axes from 50 samples on: −1, and −2 for the squares. Opened in the lab and trained, its samples are a knob of Slice: the terrain sways while they are few, and comes to rest; beside the knob stands this slope, of the plane on the stage.":
    "ميل متوسط |Lₖ₊₁ − Lₖ| على مستوى مقابل k، بمحورين لوغاريتميين من 50 عيّنة فصاعدًا: −1، و−2 للمربعات. وإذا فُتح في المختبر ودُرِّب صارت عيّناته مقبضًا في «شرِّح»: تتمايل التضاريس ما دامت قليلة ثم تهدأ؛ وبجانب المقبض هذا الميل للمستوى المعروض على المنصّة.",
  "The change is |ℓₖ₊₁ − Lₖ|/(k + 1), so a slope of −1 says that single losses keep their spread; the paper’s bound is about its factor.":
    "التغيّر هو ⁦|ℓₖ₊₁ − Lₖ|/(k + 1)⁩، فميل −1 يعني أن الخسارات المنفردة تحتفظ بتشتّتها؛ وحدّ البحث يخصّ عامله.",
  "Take 100 samples: from 50 to 100 of them chance decides the slope.":
    "خذ 100 عيّنة: من 50 إلى 100 تقرّر الصدفةُ الميل.",
  "Narrow networks lie in valleys of their own, wide ones in one that is flat where batches are small.":
    "تقع الشبكات الضيقة في أودية خاصة بها، والعريضة في وادٍ واحد مستوٍ حيث الدفعات صغيرة.",
  "Over three widths and three batch sizes: mode connectivity, which is negative where even the best curve between two networks found passes over more errors than its ends have, and the largest eigenvalue.":
    "على ثلاثة عروض وثلاثة أحجام دفعات: اتصال الأنماط، وهو سالب حيث يمر حتى أفضل منحنى وُجد بين شبكتين بأخطاء أكثر مما في طرفيه، وأكبر قيمة ذاتية.",
  "Networks with four units are hardly trained under batches of 8, so that their connectivity means little there. A curve of 300 steps; a longer one might find a lower way.":
    "لا تكاد شبكات من أربع وحدات تتدرّب بدفعات من 8، فلا يعني اتصالها هناك كثيرًا. منحنى من 300 خطوة؛ وقد يجد أطول منه طريقًا أخفض.",
};

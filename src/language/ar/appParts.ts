import type { Table } from "../table";

export const appParts: Table = {
  " · β {0}": " · β {0}",
  "The frame's sandbox lacks allow-scripts, without which nothing can be drawn.":
    "ينقص صندوق الإطار الرملي الإذن allow-scripts، ومن دونه لا يمكن رسم شيء.",
  "There is no connection to the network.": "لا يوجد اتصال بالشبكة.",
  "A page opened from disk may read no files beside it: serve it, or use a link in place of a file.":
    "لا يجوز لصفحة مفتوحة من القرص أن تقرأ ملفات بجانبها: قدّمها عبر خادم، أو استخدم رابطًا بدل الملف.",
  "This frame was given no landscape: its address needs a link's # part, or ?snapshot= with the address of a snapshot file.":
    "لم تُعطَ لهذا الإطار تضاريس: يحتاج عنوانه إلى الجزء بعد # من رابط، أو إلى ?snapshot= مع عنوان ملف لقطة.",
  "Your answer": "إجابتك",
  "Its figure is not here yet: scroll to it, and check again.":
    "لم يظهر شكلها بعد: مرِّر إليه ثم تحقّق من جديد.",
  "This landscape was too large for a link, which therefore holds its recipe only. It can be trained again.":
    "كانت هذه التضاريس أكبر من أن يسعها رابط، ولذلك لا يحمل إلا وصفتها. يمكن تدريبها من جديد.",
  "These landscapes were too large for one link, which therefore holds their recipes only. Open them in Topograd to train them, or give the frame a file that holds them.":
    "كانت هذه التضاريس أكبر من أن يسعها رابط واحد، ولذلك لا يحمل إلا وصفاتها. افتحها في Topograd لتدريبها، أو أعطِ الإطار ملفًا يحويها.",
  "This page embeds the landscape in a sandbox, where a browser allows no training. Open it in Topograd to train it.":
    "تضمّن هذه الصفحة التضاريس في صندوق رملي لا يسمح المتصفح فيه بالتدريب. افتحها في Topograd لتدريبها.",
  sample: "عيّنة",
  "PC {0} of all paths ({1})": "المكوّن الرئيس {0} لكل المسارات ({1})",
  "Training {0}": "التدريب {0}",
  "{0}, seed {1}: {2}": "{0}، البذرة {1}: {2}",
  "losses from {0} to {1} by their logarithm; higher ones are cut off":
    "الخسارات من {0} إلى {1} بحسب لوغاريتمها؛ والأعلى منها مقطوع",
  "losses from {0} to {1} by their logarithm": "الخسارات من {0} إلى {1} بحسب لوغاريتمها",
  "λ {0}": "λ {0}",
  "What your teacher asks": "ما يسأله معلّمك",
  "The largest rise of the loss found within a distance of the weights. A lower bound of the true maximum;":
    "أكبر ارتفاع للخسارة وُجد ضمن مسافة من الأوزان. حدّ أدنى للقيمة العظمى الحقيقية؛",
  "How much the loss goes up and down along a line of the grid, divided by how far apart its highest and lowest values are there: a mean over all rows and columns. 1 on a slope, up to 2 in one valley, more for every further one.":
    "مقدار صعود الخسارة وهبوطها على خط من الشبكة، مقسومًا على الفرق بين أعلى قيمها وأدناها هناك: متوسط على كل الصفوف والأعمدة. 1 على منحدر، وحتى 2 في وادٍ واحد، وأكثر مع كل وادٍ آخر.",
  "The same after the other network’s units were put in the order in which they are most like this one’s, which changes nothing it computes.":
    "الشيء نفسه بعد ترتيب وحدات الشبكة الأخرى لتكون أشبه ما يمكن بوحدات هذه الشبكة، وهو ما لا يغيّر شيئًا مما تحسبه.",
  "The same on the path of Kuditipudi et al. (2019): half of this network’s units are dropped, the other’s take their places, and back. Low where networks keep their loss without half of their units.":
    "الشيء نفسه على مسار Kuditipudi et al. (2019): يُسقط نصف وحدات هذه الشبكة وتحلّ محلها وحدات الأخرى، ثم العكس. يكون منخفضًا حيث تحتفظ الشبكات بخسارتها من دون نصف وحداتها.",
  "Losses of networks whose weights, or whose predictions, are the mean of several solutions, beside the solutions themselves.":
    "خسارات شبكات أوزانها أو تنبؤاتها متوسط حلول عدة، بجانب الحلول نفسها.",
  "How far the strongest directions of the two networks’ layers agree: 1 for the same, near 0 for unrelated ones.":
    "مدى اتفاق أقوى اتجاهات طبقات الشبكتين: 1 للمتطابقة، وقرب 0 لما لا صلة بينها.",
  "Loss above the ends’ mean with one layer of the weights halfway between the two solutions and the rest as in the run.":
    "الخسارة فوق متوسط الطرفين حين تكون طبقة واحدة من الأوزان في منتصف الطريق بين الحلّين والباقي كما في التشغيل.",
  "How alike the two networks’ last hidden representations are, up to rotation and scale: 1 for the same.":
    "مدى تشابه التمثيلين الخفيين الأخيرين للشبكتين، بصرف النظر عن الدوران والمقياس: 1 للمتطابقين.",
  "L(θ) + ½·{0}·{1}²": "L(θ) + ½·{0}·{1}²",
  " Hatched, and gray on the terrain: not converged at {0} of {1} points in {2} Lanczos steps, {3}.":
    " المخطَّط، وهو رمادي على التضاريس: لم تتقارب عند {0} من {1} نقطة في {2} خطوة لانتسوش، {3}.",
  "{0}s {1} to {2}": "{0} من {1} إلى {2}",
  "max |{0}|": "أقصى |{0}|",
  "{0} ≤ {1}; {2} ascents of {3} steps differ by {4}":
    "{0} ≤ {1}؛ {2} صعودات من {3} خطوات تتفاوت بمقدار {4}",
  "Gaussian δ of deviation {0}, {1} pairs ±δ": "⁦δ⁩ غاوسي بانحراف {0}، {1} أزواج ±δ",
  "uᵀHu along the unit vector u of the update": "⁦uᵀHu⁩ على امتداد متجه الوحدة u للتحديث",
  " λ is that of Adam’s preconditioned Hessian.": " ‏λ هنا لمصفوفة هيسه بعد تكييف Adam المسبق.",
  "{0}Of the {1} loss at {2} checkpoints.{3}{4}{5}":
    "{0}لخسارة {1} عند {2} من نقاط الحفظ.{3}{4}{5}",
  "{0}; ± {1} % interval. ": "{0}؛ ± مجال {1} %. ",
  "By {0}, other probes at every checkpoint": "بطريقة {0}، بمسابير أخرى عند كل نقطة حفظ",
  "{0}, each from Ritz values, which are bounds": "{0}، كلٌّ من قيم ريتز، وهي حدود",
  "λ {0} not converged in {1} steps": "لم تتقارب λ {0} في {1} خطوات",
  "of Ritz values: {0}": "من قيم ريتز: {0}",
  "± what both residuals allow": "± ما يسمح به الباقيان",
  "a bound: more steps may find a lower λ min": "حدّ: قد تجد خطوات أكثر λ min أصغر",
  "mean of {0} random draws ± {1} % interval (Student’s)":
    "متوسط {0} سحوبات عشوائية ± مجال {1} % (ستيودنت)",
  "a single random draw, of unknown error": "سحب عشوائي واحد مجهول الخطأ",
  "There are {0} landscapes before this one, each trained again to find the point: start from one of them.":
    "قبل هذه التضاريس {0} أخرى، تُدرَّب كل منها من جديد للعثور على النقطة: ابدأ من إحداها.",
  "A training can start on the landscape of one that was done here.":
    "يمكن أن يبدأ تدريب على تضاريس تدريب جرى هنا.",
  "A plane through another solution is no place to start from: choose other axes.":
    "المستوى المارّ بحلّ آخر ليس موضعًا للبدء: اختر محاور أخرى.",
  "Points are measured on the plane that the recipe asks for; this is another one.":
    "تُقاس النقاط على المستوى الذي تطلبه الوصفة؛ وهذا مستوى آخر.",
  every: "كل",
  "Checkpoints between two looks": "نقاط الحفظ بين نظرتين",
  checkpoints: "نقاط حفظ",
  "{0}, coarse": "{0}، تقريبية",
  "Add a change to this phase": "أضف تغييرًا إلى هذه المرحلة",
  "Add a change": "أضف تغييرًا",
  "Remove: {0}": "أزل: {0}",
  Steps: "الخطوات",
  "Of this phase; the learning rate's schedule runs over them.":
    "لهذه المرحلة؛ وجدول معدل التعلّم يمتد عليها.",
  Phases: "المراحل",
  "None: training ends after its steps. A phase goes on with something changed.":
    "لا مراحل: ينتهي التدريب بعد خطواته. المرحلة تتابعه مع تغيير شيء فيه.",
  "After {0} steps as above; {1} steps in all.": "بعد {0} خطوة كما أعلاه؛ {1} خطوة في المجموع.",
  "Add a phase": "أضف مرحلة",
  "Tasks shown": "المهام المعروضة",
  "{0} on each task": "{0} في كل مهمة",
  Tasks: "المهام",
  "Optimizer starts anew": "يبدأ المُحسِّن من جديد",
  "{0} ({1}) has no landscape.": "لا تضاريس لـ {0} ({1}).",
  "There is no landscape yet.": "لا توجد تضاريس بعد.",
  "Measure or time it is drawn against": "القياس أو الزمن الذي يُرسم مقابله",
  "Its derivatives could not be checked: where it was tried, it is not finite or too rough for differences. See whether the ranges below are meant.":
    "تعذّر التحقق من مشتقاتها: حيث جُرّبت ليست منتهية، أو أخشن من أن تصلح لها الفروق. تأكد أن المجالات أدناه هي المقصودة.",
  "Do not trust its derivatives: at {0}, the formula of {1} gives {2}, and differences of nearby values {3}. Write the expression in another way.":
    "لا تثق بمشتقاتها: عند {0} تعطي صيغة {1} القيمة {2}، وتعطي فروق القيم القريبة {3}. اكتب التعبير بطريقة أخرى.",
  "Coupled: g ← g + w·θ.  AdamW, Lion, LAMB and Muon, decoupled: θ ← θ − η·w·θ":
    "مقترن: ⁦g ← g + w·θ⁩.  ‏AdamW وLion وLAMB وMuon، غير مقترن: ⁦θ ← θ − η·w·θ⁩",
  "Filter: dᵢ ← dᵢ·‖θᵢ‖/(‖dᵢ‖ + 10⁻¹⁰) for every filter i   (Li et al. 2018)":
    "مرشّح: ⁦dᵢ ← dᵢ·‖θᵢ‖/(‖dᵢ‖ + 10⁻¹⁰)⁩ لكل مرشّح ⁦i⁩   ‏(⁦Li et al. 2018⁩)",
  "H = G + R with G = mean Jᵀ·∇²ℓ·J": "⁦H = G + R⁩ حيث G متوسط ⁦Jᵀ·∇²ℓ·J⁩",
  "Slope over k {0} {1}": "الميل على k {0} {1}",
  "of the change with one more sample": "للتغيّر بعيّنة واحدة إضافية",
  "Mean |L{0} − L{1}| over {2} points of this plane, where L{3} is the loss on the first k samples, on logarithmic axes; about k = {4} it is {5}.":
    "متوسط |L{0} − L{1}| على {2} نقطة من هذا المستوى، حيث L{3} هي الخسارة على أول k عيّنات، بمحورين لوغاريتميين؛ وقرب k = {4} يساوي {5}.",
  k: "k",
  "mean change of the loss with one more": "متوسط تغيّر الخسارة بواحدة إضافية",
  "Rescale W₁·a, W₂/a": "إعادة القياس ⁦W₁·a, W₂/a⁩",
  "a {0}": "a {0}",
  "Components of the app belong inside AppProvider": "أجزاء التطبيق مكانها داخل AppProvider",
  "Nothing is kept of a preview.": "لا يُحفظ شيء من المعاينة.",
  "Line: its output at the marker. Triangles: the targets.":
    "الخط: مخرجها عند المؤشر. المثلثات: الأهداف.",
  "Colors: its output at the marker, and the targets in the same colors.":
    "الألوان: مخرجها عند المؤشر، والأهداف بالألوان نفسها.",
  "Discs: its output at the marker for each sample. Triangles: the targets.":
    "الأقراص: مخرجها عند المؤشر لكل عيّنة. المثلثات: الأهداف.",
  "are still on their way around": "ما زالت تدور حول",
  "{0} of {1} starts.{2}": "{0} من {1} بداية.{2}",
  "end along a valley around": "تنتهي على امتداد وادٍ حول",
  "; the others diverged, or are still to come": "؛ والباقي تباعد أو لم يأتِ بعد",
  "{0} of {1} paths after {2} steps{3}.": "{0} من {1} مسار بعد {2} خطوة{3}.",
  "The longest arrow stands for a length of {0}. Each point ten times shorter is an arrow by a third of the way to the shortest.":
    "يمثّل أطول سهم طولًا قدره {0}. وكل طول أقصر بعشر مرات سهمٌ أقصر بثلث الطريق إلى أقصرها.",
  "What gradient flow would keep, along the training":
    "ما كان جريان التدرّج ليحفظه، على امتداد التدريب",
  "Arrows are drawn {0} × as long. Lines: the quadratic model of the loss at the contour levels.":
    "الأسهم مرسومة بطول مضروب في {0}. الخطوط: النموذج التربيعي للخسارة عند مستويات خطوط الكنتور.",
  "to where the gradient ĝ is taken": "إلى حيث يؤخذ التدرّج ĝ",
  "along the gradient ĝ that is followed": "على امتداد التدرّج ĝ المتَّبَع",
  "Lesson: How an optimizer walks": "درس: كيف يسير المُحسِّن",
  "all parameters of a function are decayed alike": "معاملات الدالة كلها تضمحلّ على السواء",
  "there is no weight decay": "لا يوجد اضمحلال للأوزان",
  "the network has no biases and no normalization": "ليس في الشبكة انحيازات ولا تسوية",
  "a function has no biases": "ليس للدالة انحيازات",
  Finding: "نتيجة",
  "There is nothing to show": "لا شيء لعرضه",
  "Loading the results…": "تُحمَّل النتائج…",
  "No numbers": "لا أرقام",
  "This link holds a study without results: open it in Topograd to run it.":
    "يحمل هذا الرابط دراسة بلا نتائج: افتحه في Topograd لتشغيلها.",
  "This frame was given no finding: its address needs ?finding=.":
    "لم تُعطَ لهذا الإطار نتيجة: يحتاج عنوانه إلى ?finding=.",
  "Adam √second moment": "جذر العزم الثاني لـ Adam",
  "eigenvector {0} (λ = {1})": "المتجه الذاتي {0} (⁦λ =⁩ {1})",
  "eigenvector {0} (λ ≥ {1}, not converged)": "المتجه الذاتي {0} (⁦λ ≥⁩ {1}، لم يتقارب)",
  "lowest eigenvector {0} (λ = {1})": "المتجه الذاتي الأدنى {0} (⁦λ =⁩ {1})",
  "lowest eigenvector {0} (λ ≤ {1}, not converged)":
    "المتجه الذاتي الأدنى {0} (⁦λ ≤⁩ {1}، لم يتقارب)",
  "to partner {0}": "إلى الشريك {0}",
  "to matched partner {0}": "إلى الشريك المطابَق {0}",
  "to the curve’s bend {0}": "إلى انعطاف المنحنى {0}",
  "α · {0}": "α · \u2067{0}\u2069",
  "β · {0}": "β · \u2067{0}\u2069",
  "PC {0} ({1} %)": "المكوّن الرئيس {0} ({1} %)",
  "random {0}, filter-normalized": "عشوائي {0}، مطبَّع بالمرشّحات",
  "random {0}, layer-normalized": "عشوائي {0}، مطبَّع بالطبقات",
  "random {0}, unit length": "عشوائي {0}، بطول الوحدة",
  "random {0}": "عشوائي {0}",
  "Training diverged at step {0}: there the loss or a weight stopped being a finite number. What is shown ends at the last weights where all are; a smaller learning rate may help.":
    "تباعد التدريب عند الخطوة {0}: هناك كفّت الخسارة أو وزنٌ ما عن أن يكون عددًا منتهيًا. ينتهي المعروض عند آخر أوزان كلها منتهية؛ وقد يفيد معدل تعلّم أصغر.",
  "PC {0} of all paths ({1} %)": "المكوّن الرئيس {0} لكل المسارات ({1} %)",
  "All losses as curves, each with a surface": "كل الخسارات منحنيات، ولكل منها سطح",
};

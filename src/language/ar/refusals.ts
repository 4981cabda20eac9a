import type { Table } from "../table";

/** Why a job cannot be done, or was given up. */
export const refusals: Table = {
  "There is no layer {0}: layers are counted from 0 and there are {1}.":
    "لا توجد طبقة {0}: تُعدّ الطبقات من 0 وعددها {1}.",
  "The optimizer keeps no Adam moments. Train with Adam or AdamW for this axis.":
    "لا يحتفظ المُحسِّن بعزوم Adam. درّب بـ Adam أو AdamW من أجل هذا المحور.",
  "Adam's first moment": "عزم Adam الأول",
  "Adam's second moment": "عزم Adam الثاني",
  "The eigenvalue is 0, so its axis cannot be scaled by curvature.":
    "القيمة الذاتية 0، فلا يمكن تحجيم محورها بالانحناء.",
  "The gradient": "التدرّج",
  "There is no parameter {0}: the model has {1}.": "لا يوجد معامل {0}: للنموذج {1}.",
  "There are no weights of partner {0}: it could not be trained, or they were left out.":
    "لا توجد أوزان للشريك {0}: تعذّر تدريبه، أو تُركت أوزانه.",
  "There are no weights of partner {0} at the place that the axis leads to: it could not be trained, or they were left out.":
    "لا توجد أوزان للشريك {0} في الموضع الذي يؤدي إليه المحور: تعذّر تدريبه، أو تُركت أوزانه.",
  "The way to partner {0}": "الطريق إلى الشريك {0}",
  "The path has no principal component {0}.": "ليس للمسار مكوّن رئيس {0}.",
  "{0} is zero and gives no direction.": "{0} صفر ولا يعطي اتجاهًا.",
  "{0} is not finite and gives no direction.": "{0} غير منتهٍ ولا يعطي اتجاهًا.",
  'The axes "{0}" and "{1}" are parallel and span no plane. Choose another second axis, or a line.':
    "المحوران «{0}» و«{1}» متوازيان ولا يولّدان مستويًا. اختر محورًا ثانيًا آخر، أو خطًّا.",
  "The trajectory never leaves its end point, so it has no principal components. Train for at least one step, or choose another axis.":
    "المسار لا يغادر نقطة نهايته قط، فليست له مكوّنات رئيسة. درّب خطوة واحدة على الأقل، أو اختر محورًا آخر.",
  "The trajectory spans only 1 dimension; principal component {0} does not exist.":
    "يمتد المسار في بُعد 1 فقط؛ لا وجود للمكوّن الرئيس {0}.",
  "The trajectory spans only {0} dimensions; principal component {1} does not exist.":
    "يمتد المسار في أبعاد عددها {0} فقط؛ لا وجود للمكوّن الرئيس {1}.",
  "Choose another axis.": "اختر محورًا آخر.",
  "Keep more checkpoints, of a training of more steps, or choose another axis.":
    "احتفظ بنقاط حفظ أكثر من تدريب ذي خطوات أكثر، أو اختر محورًا آخر.",
  "The third direction lies in the plane of the axes.": "الاتجاه الثالث واقع في مستوي المحورين.",
  "Train the network first: this surface has no weights.": "درّب الشبكة أولًا: ليس لهذا السطح أوزان.",
  "This landscape came without its weights.": "جاء هذا المنظر دون أوزانه.",
  "The data of this study are in a file that is not here. Choose the file in the lab, and vary the field there.":
    "بيانات هذه الدراسة في ملف ليس هنا. اختر الملف في المختبر، وغيّر الحقل هناك.",
  "The study stopped: no worker is left to go on.": "توقفت الدراسة: لم يبق عامل يواصلها.",
  "Sampling stopped: no worker is left to compute the surface.":
    "توقف أخذ النقاط: لم يبق عامل يحسب السطح.",
  "Train the network first.": "درّب الشبكة أولًا.",
  "This training cannot go on: its data have changed since it began. Train it from the start.":
    "لا يمكن أن يستمر هذا التدريب: تغيّرت بياناته منذ بدأ. درّبه من البداية.",
  "The Hessian has only {0} eigenvectors to choose from here.":
    "ليس لمصفوفة هيسه هنا إلا {0} من المتجهات الذاتية للاختيار.",
  "An exact spectrum is for at most {0} parameters; here are {1}.":
    "الطيف الدقيق لعدد من المعاملات أقصاه {0}؛ وهي هنا {1}.",
  "Steps are seen closely on functions of a few parameters.":
    "تُرى الخطوات عن قرب على دوالّ ذات معاملات قليلة.",
  "The path of this training would take {0} GB, and there is room for 2 GB. Keep at most {1} checkpoints, or choose a smaller network than one of {2} parameters.":
    "يحتاج مسار هذا التدريب إلى {0} GB، والمتسع 2 GB. احتفظ بنقاط حفظ عددها {1} على الأكثر، أو اختر شبكة أصغر من هذه ذات المعاملات {2}.",
  "Training from many starts is for functions of a few parameters.":
    "التدريب من نقاط بداية كثيرة هو لدوالّ ذات معاملات قليلة.",
  "There are no test samples.": "لا توجد عيّنات اختبار.",
  "There are no training samples.": "لا توجد عيّنات تدريب.",
  "A function has no layers to look into.": "ليس للدالة طبقات يُنظر فيها.",
  "SAF compares probabilities of classes, and there are none to tell apart.":
    "يقارن SAF احتمالات الأصناف، ولا أصناف هنا للتمييز بينها.",
  "SAF would keep {0} outputs, and there is room for {1}: go fewer epochs back, or take fewer samples.":
    "يحتاج SAF إلى الاحتفاظ بمخرجات عددها {0}، والمتسع {1}: ارجع حقبًا أقل، أو خذ عيّنات أقل.",
  "A subspace of {0} dimensions takes too much memory for {1} parameters: take at most {2}, or a smaller network.":
    "فضاء جزئي أبعاده {0} يحتاج إلى ذاكرة كبيرة جدًا مع معاملات عددها {1}: خذ {2} على الأكثر، أو شبكة أصغر.",
  "The expression cannot be read at character {0}: {1}.":
    "لا يمكن قراءة التعبير عند الحرف {0}: {1}.",
  "Only hidden units of dense layers with biases, each read by the next layer alone, can be renewed.":
    "لا يمكن تجديد سوى الوحدات المخفية في طبقات كثيفة ذات انحيازات، تقرأ كلًّا منها الطبقة التالية وحدها.",
  "This training cannot go on: what was kept of it at step {0} is of another network, optimizer or number of steps than the recipe asks for. Train it from the start.":
    "لا يمكن أن يستمر هذا التدريب: ما حُفظ منه عند الخطوة {0} هو لشبكة أخرى أو مُحسِّن آخر أو عدد خطوات آخر غير ما تطلبه الوصفة. درّبه من البداية.",
  "{0} Lanczos steps for {1} parameters would take {2} GB, and there is room for 4 GB. Take at most {3} steps, or a smaller network.":
    "خطوات لانتسوش عددها {0} لمعاملات عددها {1} تحتاج إلى {2} GB، والمتسع 4 GB. خذ {3} خطوة على الأكثر، أو شبكة أصغر.",
  "A regression has no classes to restrict the Hessian to.":
    "ليس للانحدار أصناف تُقصر عليها مصفوفة هيسه.",
  "None of the measured samples is of class {0}.": "ليست أيّ من العيّنات المقيسة من الصنف {0}.",
  "A kernel of width {0} is too narrow for a spectrum from {1} to {2}: choose about {3}, or leave the width to be chosen.":
    "نواة عرضها {0} أضيق من أن تصلح لطيف من {1} إلى {2}: اختر نحو {3}، أو دع العرض يُختار.",
  "An assignment needs finite gains; these weights or activations are not.":
    "يحتاج الإسناد إلى أعداد منتهية؛ وهذه الأوزان أو التنشيطات ليست كذلك.",
  "A layer of a single unit has no two halves. Give every hidden layer 2 or more.":
    "طبقة ذات وحدة واحدة ليس لها نصفان. أعط كل طبقة مخفية وحدتين أو أكثر.",
  "Standardized weights cannot be repaired: a unit’s scale is not theirs to choose.":
    "لا يمكن إصلاح الأوزان المعيارية: مقياس الوحدة ليس من اختيارها.",
  "The curve between the two networks left the region where the loss is finite, at step {0}. Train it with a smaller learning rate.":
    "غادر المنحنى بين الشبكتين المنطقة التي تكون فيها الخسارة منتهية، عند الخطوة {0}. درّبه بمعدل تعلّم أصغر.",
  "No way to compute was found: {0}.": "لم يُعثر على طريقة للحساب: {0}.",
  "TensorFlow.js did not start on {0}.": "لم يبدأ TensorFlow.js على {0}.",
  "The graphics card refused: {0}": "رفضت بطاقة الرسوميات: {0}",
  "The graphics card has too little memory for this network on these samples. Compute on WebAssembly, or on fewer samples.":
    "ذاكرة بطاقة الرسوميات أقل من أن تكفي هذه الشبكة على هذه العيّنات. احسب على WebAssembly، أو على عيّنات أقل.",
  "This network is too large: with {0} it takes at least {1} GB of memory, and {2}. Choose fewer or narrower layers, or fewer samples.":
    "هذه الشبكة أكبر من اللازم: مع {0} تحتاج على الأقل إلى {1} GB من الذاكرة، و{2}. اختر طبقات أقل أو أضيق، أو عيّنات أقل.",
  "there is room for 2 GB": "المتسع 2 GB",
  "this browser has no more": "ليس لدى هذا المتصفح أكثر",
  "{0} samples": "{0} عيّنة",
  "1 sample": "عيّنة واحدة",
};

import type { Table } from "../table";

export const embed: Table = {
  "Paths of {0} on one terrain": "مسارات {0} على تضاريس واحدة",
  "Each on its own terrain": "كل منها على تضاريسه",
  "Point of the plane": "نقطة في المستوى",
  "Put the point away": "أبعد النقطة",
  "loss {0}": "الخسارة {0}",
  "{0} % off the plane": "{0} % خارج المستوى",
  "{0} and {1}": "{0} و{1}",
  "All set out from the same weights. Off the plane: distance from it over that from its center.":
    "تنطلق كلها من الأوزان نفسها. خارج المستوى: البعد عنه مقسومًا على البعد عن مركزه.",
  "They set out from different weights. Off the plane: distance from it over that from its center.":
    "تنطلق من أوزان مختلفة. خارج المستوى: البعد عنه مقسومًا على البعد عن مركزه.",
  "Side by side": "جنبًا إلى جنب",
  "One scale of heights and colors": "مقياس واحد للارتفاعات والألوان",
  "One camera": "كاميرا واحدة",
  "One step": "خطوة واحدة",
  "One moment is a gradient, not a step": "اللحظة تدرّج لا خطوة",
  "Difference of the two surfaces": "فرق السطحين",
  Paths: "المسارات",
  "All on the terrain of {0}": "كلها على تضاريس {0}",
  "All on a plane of all paths": "كلها على مستوى لكل المسارات",
  "Training loss of each run": "خسارة التدريب لكل تشغيل",
  What: "ماذا",
  "Median and range over seeds, from {0}": "الوسيط والمدى على البذور، من {0}",
  "A − B": "A − B",
  "Difference of the losses": "فرق الخسائر",
  "linear, colors end at ± {0}": "خطي، تنتهي الألوان عند ± {0}",
  "{0} at the probe": "{0} عند المِسبار",
  "Close the difference": "أغلق الفرق",
  "Swap {0} and {1}": "بدّل {0} و{1}",
  "Put {0} on the stage": "ضع {0} على المسرح",
  "Close {0}": "أغلق {0}",
  "The dialog for a race": "مربع حوار السباق",
  "Race optimizers": "سباق المُحسِّنات",
  "Trains the recipe once with each of them, from the same weights and on the same batches, and shows all paths on one terrain.":
    "يدرّب الوصفة مرة بكل منها، من الأوزان نفسها وعلى الدفعات نفسها، ويعرض كل المسارات على تضاريس واحدة.",
  "Another optimizer": "مُحسِّن آخر",
  "Measuring the start, for learning rates to begin with…": "تُقاس البداية لمعدلات تعلّم أولى…",
  "The start could not be measured for learning rates: {0}":
    "تعذّر قياس البداية لمعدلات التعلّم: {0}",
  "One moment is": "اللحظة هي",
  "Some take several gradients to a step: by gradients they are compared at equal work.":
    "بعضها يأخذ عدة تدرّجات للخطوة: بعدد التدرّجات تُقارن عند عمل متساوٍ.",
  "Race {0} optimizers": "سابق {0} مُحسِّنات",
  "{0} of {1}": "{0} من {1}",
  η: "η",
  "Learning rate η of {0}": "معدل التعلّم η لـ {0}",
  "Leave {0} out": "استبعد {0}",
  "Eigenvalues of each run": "القيم الذاتية لكل تشغيل",
  "Symmetric-logarithmic axis of the runs’ eigenvalues":
    "محور لوغاريتمي متناظر لقيم التشغيلات الذاتية",
  "Spectral density of each run": "الكثافة الطيفية لكل تشغيل",
  Eigenvalues: "القيم الذاتية",
  "Spectral density": "الكثافة الطيفية",
  "{0} Paths of several runs, {1}.": "{0} مسارات عدة تشغيلات، {1}.",
  "There is no terrain to photograph yet.": "لا توجد تضاريس لتصويرها بعد.",
  "loss under {0}": "الخسارة دون {0}",
  Trace: "الأثر",
  Roughness: "الخشونة",
  "scale of its own": "مقياس خاص",
  "{0} {1} at ({2})": "{0} {1} عند ({2})",
  "outside of its plane": "خارج مستواه",
  "“{0}” is no learning rate: give a number above 0.": "«{0}» ليس معدل تعلّم: أعطِ عددًا أكبر من 0.",
  "Optimizers {0} and {1} are the same: change one of them.":
    "المُحسِّنان {0} و{1} متماثلان: غيّر أحدهما.",
  "Learning rates to begin with: steps as long as those of plain gradients at half of their stability limit 2/λ, where λ = {0} at the start. The recipe’s own optimizer keeps its own.":
    "معدلات تعلّم للبدء: خطوات بطول خطوات التدرّج العادي عند نصف حدّ استقرارها ⁦2/λ⁩، حيث ⁦λ = {0}⁩ في البداية. يحتفظ مُحسِّن الوصفة بمعدله.",
  "Learning rates to begin with: steps as long at the start as those of the recipe’s own optimizer.":
    "معدلات تعلّم للبدء: خطوات بطول خطوات مُحسِّن الوصفة في البداية.",
  "the finding “{0}”": "النتيجة «{0}»",
  ", {0} more diverged": "، تباعدت {0} أخرى",
  "{0} ({1} to {2}, {3} {4}{5})": "{0} ({1} إلى {2}، {3} {4}{5})",
  "the study that was run here last": "الدراسة التي شُغّلت هنا آخرًا",
  "placing the paths": "توضع المسارات",
  Linear: "خطي",
  Log: "لوغاريتمي",
  Rank: "الرتبة",
  "Height and color grow evenly with the loss.": "يزداد الارتفاع واللون بانتظام مع الخسارة.",
  "Height and color grow with the logarithm of the loss above its lowest value, so that low losses are told apart.":
    "يزداد الارتفاع واللون مع لوغاريتم الخسارة فوق أدنى قيمها، فتتمايز الخسائر الصغيرة.",
  "Height and color are the share of the points whose loss is lower: shape is kept, size is not.":
    "الارتفاع واللون هما نسبة النقاط ذات الخسارة الأدنى: يُحفظ الشكل لا الحجم.",
  "Unit of cross-entropy, counted with the natural logarithm: guessing evenly among 10 classes costs ln 10 = 2.3 nats.":
    "وحدة الإنتروبيا المتقاطعة، محسوبة باللوغاريتم الطبيعي: التخمين بالتساوي بين 10 أصناف يكلّف ⁦ln 10 = 2.3⁩ نات.",
  "What training lowers: the mean over the samples of how wrong the network’s answers are.":
    "ما يخفضه التدريب: متوسط خطأ إجابات الشبكة على العيّنات.",
  "Share of the samples whose most probable class is the right one.":
    "نسبة العيّنات التي صنفها الأرجح هو الصحيح.",
  "Train loss": "خسارة التدريب",
  "Mean loss over all training samples at the end, without the weight-decay term.":
    "متوسط الخسارة على كل عيّنات التدريب في النهاية، دون حدّ اضمحلال الأوزان.",
  "Test loss": "خسارة الاختبار",
  "Mean loss over samples that training never saw.": "متوسط الخسارة على عيّنات لم يرها التدريب.",
  "Train accuracy": "دقة التدريب",
  "Share of the training samples that are classified correctly.":
    "نسبة عيّنات التدريب المصنّفة صحيحًا.",
  "Test accuracy": "دقة الاختبار",
  "Share of unseen samples that are classified correctly.":
    "نسبة العيّنات غير المرئية المصنّفة صحيحًا.",
  "Loss of a split": "خسارة جزء",
  "Mean loss over one part of the data. Whether the weights were trained on it is not known.":
    "متوسط الخسارة على جزء من البيانات. لا يُعرف هل دُرّبت الأوزان عليه.",
  "Accuracy of a split": "دقة جزء",
  "Share of one part of the data that is classified correctly. Whether the weights were trained on it is not known.":
    "نسبة المصنّف صحيحًا من جزء من البيانات. لا يُعرف هل دُرّبت الأوزان عليه.",
  "Gradient norm": "معيار التدرّج",
  "Length of the loss’s gradient: how steeply the loss falls in the steepest direction. 0 at a minimum.":
    "طول تدرّج الخسارة: مدى انحدارها في أشد الاتجاهات انحدارًا. صفر عند قيمة صغرى.",
  "Numbers of the training loss that were taken while training, with their errors: curvature, distances, slopes.":
    "أرقام من خسارة التدريب أُخذت أثناء التدريب بأخطائها: الانحناء والمسافات والميول.",
  "What the phases of the training were trained on, each evaluated at every checkpoint from where it is first met. A curve that falls once another task begins is one that is forgotten.":
    "ما دُرّبت عليه مراحل التدريب، مقيَّمًا عند كل نقطة حفظ منذ أول لقاء به. المنحنى الذي يهبط عند بدء مهمة أخرى منسيّ.",
  "How many weights and biases the network has: the dimension of its loss landscape.":
    "عدد أوزان الشبكة وانحيازاتها: بُعد تضاريس خسارتها.",
  "Matrix of all second derivatives of the loss. Its eigenvalues say how strongly the loss curves in each direction.":
    "مصفوفة كل المشتقات الثانية للخسارة. تبيّن قيمها الذاتية شدة انحناء الخسارة في كل اتجاه.",
  "Curvatures of the loss along the Hessian’s own directions: positive curves up, negative curves down.":
    "انحناءات الخسارة على اتجاهات مصفوفة هيسه: الموجبة إلى أعلى والسالبة إلى أسفل.",
  "Largest eigenvalue": "أكبر قيمة ذاتية",
  "Curvature along the sharpest direction, often called sharpness.":
    "الانحناء على أحدّ الاتجاهات، ويسمى غالبًا الحدّة.",
  "Smallest eigenvalue": "أصغر قيمة ذاتية",
  "Curvature along the direction that curves down most; negative at a saddle.":
    "الانحناء على أشد الاتجاهات انحناءً إلى أسفل؛ سالب عند السرج.",
  "Largest eigenvalue of the Hessian: curvature along the sharpest direction.":
    "أكبر قيمة ذاتية لمصفوفة هيسه: الانحناء على أحدّ الاتجاهات.",
  "Smallest eigenvalue of the Hessian; negative where some direction curves down.":
    "أصغر قيمة ذاتية لمصفوفة هيسه؛ سالبة حيث ينحني اتجاه إلى أسفل.",
  "Edge of stability": "حافة الاستقرار",
  "The sharpness up to which training with this step size settles. Above it, it oscillates or diverges.":
    "الحدّة التي يستقر التدريب دونها بحجم الخطوة هذا. فوقها يتذبذب أو يتباعد.",
  "How the Hessian’s eigenvalues are spread: the share of directions that have each curvature.":
    "توزّع قيم مصفوفة هيسه الذاتية: نسبة الاتجاهات لكل انحناء.",
  "Sum of all eigenvalues: the total curvature over all directions.":
    "مجموع كل القيم الذاتية: الانحناء الكلي على كل الاتجاهات.",
  "Bulk’s edge": "حافة الكتلة",
  "Where the crowd of small eigenvalues, the bulk, ends. Nearly all directions of a network are that flat.":
    "حيث ينتهي حشد القيم الذاتية الصغيرة، أي الكتلة. تكاد كل اتجاهات الشبكة تكون بهذا التسطّح.",
  "Eigenvalues beyond the bulk’s edge: the few sharp directions, often about as many as there are classes.":
    "قيم ذاتية وراء حافة الكتلة: الاتجاهات الحادة القليلة، وكثيرًا ما تكون بعدد الأصناف تقريبًا.",
  "How strong the strongest downward curvature is beside the strongest upward one; near 0 the loss is nearly convex here.":
    "شدة أقوى انحناء إلى أسفل بالنسبة إلى أقوى انحناء إلى أعلى؛ قرب 0 تكون الخسارة محدّبة تقريبًا هنا.",
  "Negative share K½": "الحصة السالبة K½",
  "Weight of downward against upward curvature, counted with the square root of each eigenvalue; 0 where the loss is convex.":
    "وزن الانحناء إلى أسفل مقابل الانحناء إلى أعلى، بجذر كل قيمة ذاتية؛ صفر حيث الخسارة محدّبة.",
  "Kernel width σ": "عرض النواة σ",
  "Every eigenvalue is drawn as a bell of this standard deviation; finer structure is not resolved.":
    "تُرسم كل قيمة ذاتية جرسًا بهذا الانحراف المعياري؛ ولا تتبيّن بنية أدق.",
  "Exact trace": "الأثر المضبوط",
  "Sum of all eigenvalues of the Hessian written out in full.":
    "مجموع كل القيم الذاتية لمصفوفة هيسه مكتوبة كاملة.",
  "Exact λ max": "λ max المضبوطة",
  "Largest eigenvalue of the Hessian written out in full: a check of the estimate.":
    "أكبر قيمة ذاتية لمصفوفة هيسه مكتوبة كاملة: تحقّق من التقدير.",
  "Exact λ min": "λ min المضبوطة",
  "Smallest eigenvalue of the Hessian written out in full.":
    "أصغر قيمة ذاتية لمصفوفة هيسه مكتوبة كاملة.",
  "Exact rₑ": "rₑ المضبوطة",
  "|λ min/λ max| of the Hessian written out in full.":
    "λ min/λ max|⁩ der ganz ausgeschriebenen Hesse-Matrix.",
  "Negative eigenvalues": "القيم الذاتية السالبة",
  "How many directions curve down, of all that there are.":
    "عدد الاتجاهات المنحنية إلى أسفل من جميعها.",
  "How much the loss rises around the weights; flat minima often generalize better.":
    "مقدار ارتفاع الخسارة حول الأوزان؛ كثيرًا ما تعمّم القيم الصغرى المسطّحة أفضل.",
  "Worst in a ball": "الأسوأ في كرة",
  "SAM’s one step": "خطوة SAM الواحدة",
  "Rise of the loss after one step up the gradient, as sharpness-aware minimization takes it.":
    "ارتفاع الخسارة بعد خطوة صعودًا على التدرّج، كما يفعل التصغير الواعي بالحدّة.",
  "Worst, adaptive": "الأسوأ، تكيّفي",
  "As the worst in a ball, with every weight moved in proportion to its size, so that rescaling the layers changes nothing.":
    "كالأسوأ في كرة، مع تحريك كل وزن بنسبة حجمه، فلا يغيّر تغيير مقياس الطبقات شيئًا.",
  "Mean rise of the loss under random changes of the weights.":
    "متوسط ارتفاع الخسارة مع تغييرات عشوائية في الأوزان.",
  "Average, adaptive": "المتوسط، تكيّفي",
  "Mean rise of the loss under random changes in proportion to each weight.":
    "متوسط ارتفاع الخسارة مع تغييرات عشوائية بنسبة كل وزن.",
  "Along the last update": "على آخر تحديث",
  "Curvature of the loss along the optimizer’s last step.": "انحناء الخسارة على آخر خطوة للمُحسِّن.",
  "Loss at the center": "الخسارة عند المركز",
  "Loss of the weights that the plane passes through, measured apart from the grid.":
    "خسارة الأوزان التي يمر بها المستوى، مقيسة بمعزل عن الشبكة.",
  "Cosine of the axes": "جيب تمام المحورين",
  "Cosine of the angle between the two directions: 0 at a right angle.":
    "جيب تمام الزاوية بين الاتجاهين: صفر عند القائمة.",
  "Path in the plane": "المسار في المستوى",
  "Share of the path’s squared displacement that lies in the plane; the rest is not seen in the picture.":
    "حصة مربع إزاحة المسار الواقعة في المستوى؛ والباقي لا يُرى في الصورة.",
  "Start, off the plane": "البداية، خارج المستوى",
  "Distance of the first weights from the plane, as a share of their distance from its center.":
    "بُعد الأوزان الأولى عن المستوى كنسبة من بعدها عن مركزه.",
  "Over the plane": "على المستوى",
  "Largest and smallest curvature at points of the plane: in all directions, not only along the plane.":
    "أكبر انحناء وأصغره عند نقاط المستوى: في كل الاتجاهات، لا على المستوى وحده.",
  "Along the axes": "على المحورين",
  "The loss along each axis against the parabola that the curvature at the center predicts.":
    "الخسارة على كل محور مقابل القطع المكافئ الذي يتنبأ به الانحناء عند المركز.",
  "Along the run": "على امتداد التشغيل",
  "How sharp the loss was at checkpoints of the training.": "مدى حدّة الخسارة عند نقاط حفظ التدريب.",
  "Field of steps": "حقل الخطوات",
  "Where every point is led: down the gradient, or by this training’s first step there.":
    "إلى أين تُقاد كل نقطة: نزولًا على التدرّج، أو بأول خطوة لهذا التدريب هناك.",
  "Step by step": "خطوة خطوة",
  "What the step at the marker is made of, in lengths of the plane.":
    "مم تتكوّن الخطوة عند العلامة، بأطوال المستوى.",
  "Where this training ends when it starts elsewhere: starts that lead to one end are its basin of attraction.":
    "أين ينتهي هذا التدريب إن بدأ من موضع آخر: البدايات المؤدية إلى نهاية واحدة حوض جذبها.",
  "What it computes": "ما يحسبه",
  "The function of the data that the parameters at the marker make, beside what it should be.":
    "دالة البيانات التي تصنعها المعاملات عند العلامة، بجانب ما ينبغي أن تكونه.",
  "Kept by gradient flow": "ما يحفظه جريان التدرّج",
  "Quantities that steps of no length along the gradient would leave as they are, whatever the data: steps of some length change them a little, noise and momentum more.":
    "كميات تتركها خطوات متناهية الصغر على التدرّج كما هي مهما كانت البيانات: الخطوات ذات الطول تغيّرها قليلًا، والضوضاء والزخم أكثر.",
  "Many paths": "مسارات كثيرة",
  "This training many times over, each with random numbers or a start of its own.":
    "هذا التدريب مرات كثيرة، لكل منها أرقام عشوائية أو بداية خاصة.",
  "The loss on ways through the space of weights from this run (t = 0) to another solution (t = 1).":
    "الخسارة على طرق في فضاء الأوزان من هذا التشغيل ⁦(t = 0)⁩ إلى حل آخر ⁦(t = 1)⁩.",
  "How far the loss on the straight line between two solutions rises above the line between their losses; 0 where one can go straight from one to the other.":
    "مقدار ارتفاع الخسارة على الخط المستقيم بين حلّين فوق الخط بين خسارتيهما؛ صفر حيث يمكن الذهاب مباشرة من أحدهما إلى الآخر.",
  "The same on a curve between the two that was trained to have a low loss.":
    "الأمر نفسه على منحنى بينهما دُرّب ليكون قليل الخسارة.",
  "Loss of the network whose weights are the mean of both.":
    "خسارة الشبكة التي أوزانها متوسط الاثنين.",
  "How far apart the weights of the two solutions are.": "المسافة بين أوزان الحلّين.",
  "Share of the samples that the two networks put into different classes.":
    "نسبة العيّنات التي تضعها الشبكتان في صنفين مختلفين.",
  "A fingerprint of inputs and targets: equal hashes mean equal data.":
    "بصمة للمدخلات والأهداف: تساوي البصمات يعني تساوي البيانات.",
  "solid: sampled; dashed: quadratic": "متصل: عيّنات؛ متقطع: تربيعي",
  "mean of {0} probes": "متوسط {0} مجسّات",
  "{0} probes × {1} steps": "{0} مجسّات × {1} خطوات",
  "at least {0}": "{0} على الأقل",
  "Lanczos differs by {0}": "تختلف لانتسوش بمقدار {0}",
  "relative asymmetry {0}": "عدم تناظر نسبي {0}",
  "; {0} after {1}": "؛ {0} بعد {1}",
  "after {0} steps{1}": "بعد {0} خطوة{1}",
  Outliers: "القيم الشاذة",
  "eigenvalues above the bulk’s edge": "قيم ذاتية فوق حافة الكتلة",
  "Quantity over the plane": "الكمية على المستوى",
  "Color the terrain by it": "لوّن التضاريس بها",
  " Converged at every point.": " متقارب عند كل نقطة.",
  "From {0} to {1}{2}.{3}{4}": "من {0} إلى {1}{2}.{3}{4}",
  " and above at {0} points": " وأعلى عند {0} نقطة",
  "where λ max is at least the value shown": "حيث λ max لا تقل عن القيمة المعروضة",
  "where λ min is at most the value shown": "حيث λ min لا تزيد عن القيمة المعروضة",
  "where the ratio is not known": "حيث النسبة غير معروفة",
  "Follow the steps": "تتبّع الخطوات",
  "Measure curvature": "قِس الانحناء",
  "More steps ({0})": "خطوات أكثر ({0})",
  "Measure again with more Lanczos steps": "أعد القياس بخطوات لانتسوش أكثر",
  "rise of the loss": "ارتفاع الخسارة",
  "largest eigenvalue; {0}": "أكبر قيمة ذاتية؛ {0}",
  "to first order {0}": "من الرتبة الأولى {0}",
  Sharpness: "الحدّة",
  Average: "المتوسط",
  "the largest rise that was found: a lower bound of the maximum":
    "أكبر ارتفاع عُثر عليه: حدّ أدنى للقيمة العظمى",
  "Quantity along the run": "الكمية على امتداد التشغيل",
  " At {0} of them Lanczos has not converged: λ max is at least the value shown.":
    " لم تتقارب لانتسوش عند {0} منها: λ max لا تقل عن القيمة المعروضة.",
  " No edge of stability drawn: {0}.": " لم يُرسم حدّ الاستقرار: {0}.",
  "Largest eigenvalue along the run": "أكبر قيمة ذاتية على امتداد التشغيل",
  "Trace of the Hessian along the run": "أثر مصفوفة هيسه على امتداد التشغيل",
  "Gradient norm along the run": "معيار التدرّج على امتداد التشغيل",
  Hutchinson: "هتشنسون",
  "Sample the surface first.": "خذ عيّنات السطح أولًا.",
  "The surface is not finished: sample the rest of it first.":
    "لم يكتمل السطح: خذ عيّنات بقيته أولًا.",
  "No training from here. {0}": "لا تدريب من هنا. {0}",
  Optimizer: "المُحسِّن",
  "Learning rate η": "معدل التعلّم η",
  "Train from here": "درّب من هنا",
  "Measuring the point": "تُقاس النقطة",
  "{0} Lanczos steps": "{0} خطوة لانتسوش",
  "none: not finite here": "لا شيء: غير منتهٍ هنا",
  "Put the plane back as the recipe has it first.": "أعد المستوى أولًا إلى ما في الوصفة.",
  "Train to the end first, and sample the whole surface.": "أكمل التدريب أولًا وخذ عيّنات السطح كله.",
  "Train it here first: it came without its weights.": "درّبها هنا أولًا: جاءت بلا أوزانها.",
  "Close one of the panes first.": "أغلق أحد الأجزاء أولًا.",
  "Measured while training": "مقيس أثناء التدريب",
  "Measure shown": "المقياس المعروض",
  against: "مقابل",
  "{0} along the training": "{0} على امتداد التدريب",
  "{0}, at {1} checkpoints": "{0}، عند {1} نقطة حفظ",
  "{0}, on the training samples, at {1} checkpoints": "{0}، على عيّنات التدريب، عند {1} نقطة حفظ",
  "not known at {0} of them": "غير معروف عند {0} منها",
  Measures: "المقاييس",
  "at {0} {1}": "عند {0} {1}",
  "median of {0}": "وسيط {0}",
  "Slice: turn and move the plane": "شرِّح: أدر المستوى وحرّكه",
  "Slice. {0}": "شرِّح. {0}",
  "The plane is the whole landscape already.": "المستوى هو التضاريس كاملة أصلًا.",
  "Train first.": "درّب أولًا.",
  "preparing…": "يُحضَّر…",
  "towards {0}": "نحو {0}",
  "Back to the recipe's plane": "عُد إلى مستوى الوصفة",
  "Leave slicing": "اخرج من التشريح",
  "Tilt axis {0}": "أمِل المحور {0}",
  Center: "المركز",
  "{0} points": { two: "نقطتان ({0})", few: "{0} نقاط", other: "{0} نقطة" },
  "{0} sampled in {1} ms{2}": "أُخذت عيّنات {0} في {1} م‌ث{2}",
  "Turn a knob: the surface follows.": "أدر أحد المقابض: يتبعه السطح.",
  "Slicing stopped: {0}": "توقّف التشريح: {0}",
  "step {0}": "الخطوة {0}",
  "What the function computes at the marker": "ما تحسبه الدالة عند العلامة",
  "Color of the terrain": "لون التضاريس",
  "end elsewhere, or are still on their way": "تنتهي في مكان آخر أو ما زالت في الطريق",
  "leave the plane for good": "تغادر المستوى نهائيًّا",
  Basins: "أحواض الجذب",
  "Ends in": "ينتهي في",
  "mean ± standard deviation": "المتوسط ± الانحراف المعياري",
  "Arrows on the terrain": "أسهم على التضاريس",
  "Arrows on the terrain show where each point is led.":
    "تبيّن الأسهم على التضاريس إلى أين تُقاد كل نقطة.",
  "First step": "الخطوة الأولى",
  marker: "العلامة",
  "Show them on the terrain": "أظهرها على التضاريس",
  "curvature ": "الانحناء ",
  "largest and smallest in the plane": "الأكبر والأصغر في المستوى",
  "No step follows here: move the marker back.": "لا خطوة بعد هذه: حرّك العلامة إلى الخلف.",
  "what the optimizer adds: memory, scales, noise": "ما يضيفه المُحسِّن: ذاكرة ومقاييس وضوضاء",
  "the step itself": "الخطوة نفسها",
  "steps until it is there": "خطوات حتى الوصول",
  "Loss on {0} samples on the way to {1}: {2}.": "الخسارة على {0} عيّنة في الطريق إلى {1}: {2}.",
  "a barrier of": "حاجز قدره",
  "on the curve": "على المنحنى",
  "What lies between the solutions": "ما يقع بين الحلول",
  "loss, {0}": "الخسارة، {0}",
  "accuracy, {0}": "الدقة، {0}",
  "Eigenvalues that were asked for": "القيم الذاتية المطلوبة",
  "rank from the top": "الرتبة من الأعلى",
  "Loss over the plane": "الخسارة على المستوى",
  "β down, α across": "β إلى أسفل، α عرضًا",
  "Loss landscape": "تضاريس الخسارة",
  "Open in Topograd": "افتح في Topograd",
  "There is no landscape to show": "لا توجد تضاريس لعرضها",
  "Loading the landscape…": "تُحمَّل التضاريس…",
  "α {0}{1} · ": "⁦α {0}{1} · ⁩ ",
  map: "خريطة",
  profile: "مقطع جانبي",
  "{0}: this is its {1}. {2}": "{0}: هذا {1}. {2}",
  "Draw the terrain": "ارسم التضاريس",
  "The terrain needs WebGL, which this browser does not offer":
    "تحتاج التضاريس إلى WebGL الذي لا يوفّره هذا المتصفح",
  "The terrain stopped working": "توقّفت التضاريس عن العمل",
  "The browser draws only some terrains at a time": "لا يرسم المتصفح إلا بعض التضاريس معًا",
  Progress: "التقدّم",
  Stop: "أوقف",
  "its curvature along the run": "انحنائها على امتداد التشغيل",
  "its spectral density": "كثافتها الطيفية",
  Figures: "الأشكال",
  "This landscape was saved without {0}.": "حُفظت هذه التضاريس بلا {0}.",
  "λ max {0}{1}": "λ max {0}{1}",
  ", edge {0} = {1}": "، الحدّ {0} = {1}",
  "There is no landscape.": "لا توجد تضاريس.",
  "loading the lab": "يُحمَّل المختبر",
  "Start here": "ابدأ من هنا",
  "Digits, small network": "الأرقام، شبكة صغيرة",
  "The optimizer's path bends into a valley and follows it down; almost all of it lies in this plane.":
    "ينعطف مسار المُحسِّن إلى وادٍ ويتبعه نزولًا؛ ويقع كله تقريبًا في هذا المستوى.",
  "Two spirals": "لولبان",
  "A small task that is hard to optimize: a long plateau before the drop.":
    "مهمة صغيرة صعبة التحسين: هضبة طويلة قبل الهبوط.",
  Architecture: "البنية",
  "Without skip connections a deep network's surroundings are rough and steep.":
    "بلا وصلات تخطٍّ يكون محيط الشبكة العميقة خشنًا شديد الانحدار.",
  "The same network with skip connections: the basin is wide, and this cut through it nearly convex.":
    "الشبكة نفسها مع وصلات التخطّي: الحوض واسع، وهذا المقطع عبره محدّب تقريبًا.",
  "Residual CNN, skips cut": "CNN متبقٍّ، قُطعت وصلاته",
  "The same layers with the skip connections cut: after as many steps most digits are still taken for others.":
    "الطبقات نفسها وقد قُطعت وصلات التخطّي: بعد العدد نفسه من الخطوات ما زالت أكثر الأرقام تُخلط بغيرها.",
  Optimization: "التحسين",
  "Full-batch gradient descent sharpens until the largest eigenvalue reaches 2/η, and hovers there.":
    "يزداد انحدار التدرّج بالدفعة الكاملة حدّة حتى تبلغ أكبر قيمة ذاتية ⁦2/η⁩، ويبقى يحوم عندها.",
  "Small batches (16)": "دفعات صغيرة (16)",
  "Small batches end in a flatter place: a smaller top eigenvalue than with large ones.":
    "تنتهي الدفعات الصغيرة في موضع أكثر تسطّحًا: بقيمة ذاتية عليا أصغر من الكبيرة.",
  "Large batches (1,000)": "دفعات كبيرة (1,000)",
  "As many steps with large batches end in a sharper place.":
    "العدد نفسه من الخطوات بدفعات كبيرة ينتهي في موضع أحدّ.",
  "Plain gradients": "تدرّجات عادية",
  "The gradient is taken where the weights are; with SAM the same run ends in a much flatter place.":
    "يؤخذ التدرّج حيث الأوزان؛ ومع SAM ينتهي التشغيل نفسه في موضع أكثر تسطّحًا بكثير.",
  "Every gradient is taken a step uphill: the top eigenvalue ends at less than a third of what it is without.":
    "يؤخذ كل تدرّج بعد خطوة صعودًا: تنتهي القيمة الذاتية العليا عند أقل من ثلث ما تكونه بدونها.",
  Functions: "الدوال",
  "Rosenbrock’s valley": "وادي روزنبروك",
  "Gradient descent drops into the bent valley at once, and then takes thousands of steps along its floor.":
    "يهبط انحدار التدرّج فورًا في الوادي المنحني، ثم يحتاج آلاف الخطوات على قاعه.",
  "Himmelblau’s four minima": "القيم الصغرى الأربع لهيملبلاو",
  "Four minima of one depth: which one is reached is decided by the start. Click on the terrain to train from there.":
    "أربع قيم صغرى بعمق واحد: البداية تقرّر أيها يُبلغ. انقر التضاريس لتدرّب من هناك.",
  "clipped gradients move it by an unknown amount": "القصّ يزيحه بمقدار مجهول",
  "the learning rate is 0 here": "معدل التعلّم هنا 0",
  "the weight decay moves it by an unknown amount": "اضمحلال الأوزان يزيحه بمقدار مجهول",
};

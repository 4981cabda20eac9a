import type { Table } from "../table";

export const findingsSharpness: Table = {
  "Adaptive sharpness goes with the learning rate, and hardly with test accuracy.":
    "ترافق الحدّة التكيّفية معدل التعلّم، ولا تكاد ترافق دقة الاختبار.",
  "Kendall’s τ over a grid of learning rates, batch sizes and decays, of those models that fit their training data. With the learning rate it is −0.42 to −0.47 in the three seeds; with test accuracy it is −0.19 to −0.23, and the points of the picture show no line.":
    "معامل كندال τ على شبكة من معدلات التعلّم وأحجام الدفعات وقيم الاضمحلال، للنماذج التي تلائم بيانات تدريبها. مع معدل التعلّم يبلغ −0.42 إلى −0.47 في البذور الثلاث؛ ومع دقة الاختبار −0.19 إلى −0.23، ولا تصنع نقاط الصورة خطًّا.",
  "A tendency, no rule: on these digits flatter in the adaptive sense does go with better accuracy on deeper networks (τ −0.5 to −0.7 there), and accuracies of this grid differ by a few standard errors only.":
    "ميل لا قاعدة: على هذه الأرقام ترافق الاستواءَ التكيّفي دقةٌ أفضل في الشبكات الأعمق (τ هناك −0.5 إلى −0.7)، ولا تختلف دقّات هذه الشبكة من القيم إلا بأخطاء معيارية قليلة.",
  "Take two hidden layers of 64, 1,000 samples and 1,000 steps: flatter networks then do test better, in two of three seeds with a τ beyond −0.5.":
    "خذ طبقتين خفيتين من 64 وحدة و1,000 عيّنة و1,000 خطوة: عندئذ تختبر الشبكات الأكثر استواءً أفضل، وفي بذرتين من ثلاث يتجاوز τ القيمة −0.5.",
  "the learning rate": "معدل التعلّم",
  "Rounding each weight to the nearest level is not the best: what matters is the error that a layer writes.":
    "تقريب كل وزن إلى أقرب مستوى ليس الأفضل: المهم هو الخطأ في ما تُخرجه الطبقة.",
  "How much the training loss rises when the first layer’s weights are rounded to seven levels: each to the nearest, or each up or down so that what the layer writes changes least.":
    "كم ترتفع خسارة التدريب حين تُقرَّب أوزان الطبقة الأولى إلى سبعة مستويات: كلٌّ إلى الأقرب، أو كلٌّ صعودًا أو هبوطًا بحيث يتغيّر مخرج الطبقة أقل ما يمكن.",
  "One layer of 4,608 weights, by coordinate descent on that layer’s own error. Of a hundred random roundings at most three are better than nearest, fewer than in the paper.":
    "طبقة واحدة من 4,608 أوزان، بانحدار إحداثي على خطأ تلك الطبقة. من مئة تقريب عشوائي لا يفوق التقريب إلى الأقرب إلا ثلاثة على الأكثر، وهو أقل مما في البحث.",
  "training loss, not rounded": "خسارة التدريب، بلا تقريب",
  "training loss, rounded to nearest": "خسارة التدريب، بالتقريب إلى الأقرب",
  "training loss, rounded adaptively": "خسارة التدريب، بتقريب تكيّفي",
  "training loss, rounded at random": "خسارة التدريب، بتقريب عشوائي",
  "Attention gets stuck in sharp minima where it looks at single channels; sharpness-aware minimization leads it out.":
    "يعلق الانتباه في نهايات صغرى حادّة ينظر فيها إلى قنوات منفردة؛ ويُخرجه منها التصغير الواعي بالحدّة.",
  "Seven series whose future is linear in their past, told by one layer of attention across series: the test loss above what noise leaves, the largest eigenvalue, and how evenly attention looks around (ln 7 = 1.95 at most).":
    "سبع سلاسل مستقبلها خطّي في ماضيها، تتنبأ بها طبقة انتباه واحدة عبر السلاسل: خسارة الاختبار فوق ما تتركه الضوضاء، وأكبر قيمة ذاتية، ومدى تساوي نظر الانتباه (ln 7 = 1.95 على الأكثر).",
  "A toy of 24 numbers of past and 4 of future, trained on 500 samples. Adam alone does end where λ_max is higher, 2.4 to 2.7 times rather than the 2.9 that were asked for, and attention looks at fewer series; but what it tells of test samples is as good: that part is not seen here.":
    "نموذج صغير من 24 عددًا من الماضي و4 من المستقبل، مدرَّب على 500 عيّنة. ينتهي Adam وحده فعلًا حيث λ_max أكبر، 2.4 إلى 2.7 مرة بدل 2.9 المطلوبة، وينظر الانتباه إلى سلاسل أقل؛ لكن ما يقوله عن عيّنات الاختبار جيد بالقدر نفسه: هذا الجزء لا يُرى هنا.",
  "Adam with SAM, ρ 0.5": "⁦Adam⁩ مع ⁦SAM⁩، ⁦ρ 0.5⁩",
  "The longest gradient nearby tells at least as much as the highest loss, and near a minimum it tells the largest eigenvalue.":
    "أطول تدرّج في الجوار يدلّ على ما تدلّ عليه أعلى خسارة على الأقل، وقرب نهاية صغرى يدلّ على أكبر قيمة ذاتية.",
  "First-order flatness R⁽¹⁾, ρ times the longest gradient within ρ = 0.05, beside ρ²·λ_max and beside the highest rise of the loss within ρ.":
    "الاستواء من الرتبة الأولى R⁽¹⁾، أي ρ مضروبًا في أطول تدرّج ضمن ρ = 0.05، بجانب ρ²·λ_max وبجانب أعلى ارتفاع للخسارة ضمن ρ.",
  "It is never below the loss’s own rise, but at both radii it is a seventh to two thirds above λ_max: the gradient that is left at the end of training adds to it at the smaller, and higher derivatives at the larger. The longest gradient is searched for from two starts, and may be longer.":
    "لا يقل أبدًا عن ارتفاع الخسارة نفسها، لكنه عند نصفي القطر كليهما فوق λ_max بسُبع إلى ثلثين: يضيف إليه عند الأصغر التدرّجُ الباقي في نهاية التدريب، وعند الأكبر المشتقاتُ الأعلى. يُبحث عن أطول تدرّج من بدايتين، وقد يكون أطول.",
  "The flattest solution need not generalize: biases in the hidden layer are enough to part the two.":
    "الحل الأكثر استواءً ليس بالضرورة أفضل تعميمًا: تكفي الانحيازات في الطبقة الخفية للفصل بين الأمرين.",
  "Trace of the Hessian against test accuracy, after 30,000 steps on the parity of 2 of 30 bits: without biases sharpness-aware descent is flat and right, with them it is flatter still and wrong more often. Each square, with biases, stands left of every triangle, without, and below it: its trace is 12 in place of 15, and 70 to 93 % of test signs are right in place of 96 to 100 %.":
    "أثر مصفوفة هيسه مقابل دقة الاختبار، بعد 30,000 خطوة على زوجية 2 من 30 بتًا: من دون انحيازات يكون الانحدار الواعي بالحدّة مستويًا ومصيبًا، ومعها أشد استواءً وأكثر خطأً. كل مربع (بانحيازات) يقع يسار كل مثلث (بلا انحيازات) وتحته: أثره 12 بدل 15، والإشارات الصحيحة في الاختبار 70 إلى 93 % بدل 96 إلى 100 %.",
  "How far the two networks part depends on the seed (0.1 to 0.25 of accuracy), so the gap is asked of the mean. 100 samples of 30 bits; with 60 of 20 both fail.":
    "يتوقف مقدار افتراق الشبكتين على البذرة (0.1 إلى 0.25 من الدقة)، ولذلك تُطلب الفجوة في المتوسط. 100 عيّنة من 30 بتًا؛ وبستين عيّنة من 20 تفشل كلتاهما.",
  "Take 60 samples of 20 bits: without biases the network is wrong about as often as with them.":
    "خذ 60 عيّنة من 20 بتًا: من دون انحيازات تخطئ الشبكة بقدر ما تخطئ معها تقريبًا.",
  "SAM, no biases": "⁦SAM⁩، بلا انحيازات",
  "A sharp minimum can be the same function as a flat one; adaptive sharpness tells so.":
    "قد تكون نهاية صغرى حادّة هي الدالة نفسها التي لنهاية مستوية؛ وتكشف الحدّة التكيّفية ذلك.",
  "sharp and generalizing": "حادّة ومعمِّمة",
  "Rescaling by 8 between two layers multiplies λ_max and leaves adaptive sharpness as it was, worst case and average. In the picture λ_max moves about thirtyfold to the right, from 2 or 3 to beyond 70, and the points of each adaptive measure stay in place.":
    "إعادة القياس بالعامل 8 بين طبقتين تضاعف λ_max وتترك الحدّة التكيّفية كما كانت، في أسوأ حالة وفي المتوسط. في الصورة تنتقل λ_max نحو ثلاثين ضعفًا إلى اليمين، من 2 أو 3 إلى ما فوق 70، وتبقى نقاط كل قياس تكيّفي في مكانها.",
  "That a sharp minimum can be made says nothing about which ones training finds. Adaptive sharpness is invariant to this rescaling and not to every change that leaves the function alone.":
    "إمكان صنع نهاية حادّة لا يقول شيئًا عن أيها يجده التدريب. والحدّة التكيّفية ثابتة تحت إعادة القياس هذه، لا تحت كل تغيير يترك الدالة على حالها.",
  "Measure sharpness within a cube that is the same for all weights, not as wide as each is large: the rescaled network then seems twice as sharp, though it is the same function.":
    "قس الحدّة ضمن مكعب واحد لكل الأوزان، لا بعرض يتبع مقدار كل وزن: تبدو الشبكة المعاد قياسها أحدّ مرتين، مع أنها الدالة نفسها.",
  "A vision transformer ends in sharper regions than a convolutional network, which sharpness-aware minimization flattens.":
    "محوّل الرؤية ينتهي في مناطق أحدّ مما تنتهي إليه شبكة التفافية، والتصغير الواعي بالحدّة يجعلها أكثر استواءً.",
  "The largest eigenvalue of both networks after 300 steps of Adam, at a training loss that is no higher for the transformer.":
    "أكبر قيمة ذاتية للشبكتين بعد 300 خطوة من Adam، عند خسارة تدريب ليست أعلى للمحوّل.",
  "On 500 digits the transformer of 18,000 parameters tells far fewer of the test digits, with SAM or without; and with SAM it has a higher loss after as many steps, so that part of its flatness is that.":
    "على 500 رقم يميّز المحوّل بمعاملاته الـ 18,000 عددًا أقل بكثير من أرقام الاختبار، مع SAM ومن دونه؛ ومعه تكون خسارته أعلى بعد العدد نفسه من الخطوات، فجزء من استوائه من ذلك.",
  "transformer with SAM": "محوّل مع ⁦SAM⁩",
};

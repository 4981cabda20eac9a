import type { Table } from "../table";

export const findingsOptimizers: Table = {
  "Training against the worst small change of each layer ends where the loss is flatter and generalizes better.":
    "التدريب ضد أسوأ تغيير صغير في كل طبقة ينتهي حيث الخسارة أكثر استواءً وأفضل تعميمًا.",
  "The largest eigenvalue and test accuracy after 800 steps, with one step up and with three before each step down.":
    "أكبر قيمة ذاتية ودقة الاختبار بعد 800 خطوة، بخطوة صعود واحدة وبثلاث قبل كل خطوة هبوط.",
  "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself.":
    "شبكات من 14,090 معاملًا على أرقام مرسومة. كما أن λ_max للإنتروبيا المتقاطعة تهبط مع الخسارة نفسها.",
  "Adam’s steps, and clipped ones, go where the loss bends less than along the gradient.":
    "خطوات Adam، والخطوات المقصوصة، تسير حيث تنحني الخسارة أقل مما تنحني على امتداد التدرّج.",
  "Curvature along the gradient, Adam’s step, the clipped gradient and its signs, at the same weights: medians over ten points of a run. The dotted lines, along Adam’s step, are mostly the lowest, in the median six to nine times below those along the gradient; along the signs it is about four times less, along the clipped gradient 1.3 to 1.6 times.":
    "الانحناء على امتداد التدرّج وخطوة Adam والتدرّج المقصوص وإشاراته، عند الأوزان نفسها: وسيطات على عشر نقاط من تشغيل. الخطوط المنقّطة، على امتداد خطوة Adam، هي الأدنى غالبًا، أقل في الوسيط بست إلى تسع مرات من خطوط التدرّج؛ وعلى امتداد الإشارات أقل بنحو أربع مرات، وعلى امتداد التدرّج المقصوص 1.3 إلى 1.6 مرة.",
  "Two hidden layers; a smaller network shows less of it. The margin of clipping is thin. Moments are Adam’s own, so that its step is known on its own path only; on SGD’s the signs stand for it.":
    "طبقتان خفيتان؛ وشبكة أصغر تُظهر منه أقل. هامش القصّ ضيق. العزوم عزوم Adam نفسه، فلا تُعرف خطوته إلا على مساره؛ وعلى مسار SGD تنوب الإشارات عنها.",
  "Take no hidden layer: along the gradient the loss of a linear classifier bends as it does along Adam’s step.":
    "احذف الطبقة الخفية: على امتداد التدرّج تنحني خسارة المصنّف الخطّي كما تنحني على امتداد خطوة Adam.",
  "Adam’s path": "مسار Adam",
  "In a bilinear game plain steps lead away from the equilibrium; with the gradient a step ahead they lead to it.":
    "في لعبة ثنائية الخطّية تُبعد الخطوات العادية عن التوازن؛ وبأخذ التدرّج خطوةً إلى الأمام تقود إليه.",
  "The norm of the gradient, which in this game is the distance from the equilibrium, after 300 steps with η 0.1: plain steps of both players multiply it by (1 + η²)¹⁵⁰ = 4.45, steps along the gradient a step ahead by (1 − η² + η⁴)¹⁵⁰ = 0.225.":
    "معيار التدرّج، وهو في هذه اللعبة المسافة عن التوازن، بعد 300 خطوة مع η 0.1: الخطوات العادية للّاعبَين تضربه في ⁦(1 + η²)¹⁵⁰ = 4.45⁩، والخطوات على امتداد التدرّج خطوةً إلى الأمام في ⁦(1 − η² + η⁴)¹⁵⁰ = 0.225⁩.",
  "The whole game is xy, x downhill and y uphill: what these factors say is exact here, and holds near an equilibrium of other games only as far as they are bilinear there.":
    "اللعبة كلها هي xy، تنزل x وتصعد y: ما تقوله هذه العوامل دقيق هنا، ولا يصحّ قرب توازن ألعاب أخرى إلا بقدر ما هي ثنائية الخطّية هناك.",
  "Let y go downhill too: there is no game, and both leave the saddle along a line, a step ahead even faster.":
    "دع y تنزل أيضًا: لا لعبة عندئذ، ويغادر كلاهما السرج على خط، وأسرع بخطوة إلى الأمام.",
  "both at once": "كلاهما معًا",
  "a step ahead": "خطوة إلى الأمام",
  "Sharpness-aware minimization needs to perturb only the half of the parameters with the largest Fisher information.":
    "لا يحتاج التصغير الواعي بالحدّة إلا إلى تحريك نصف المعاملات ذي معلومات فيشر الأكبر.",
  "The largest eigenvalue and test accuracy where the step up moves all parameters, half of them, or a tenth.":
    "أكبر قيمة ذاتية ودقة الاختبار حيث تحرّك خطوة الصعود كل المعاملات أو نصفها أو عُشرها.",
  "The parameters are chosen anew every 50 steps, by squared gradients of 16 samples. Networks of 14,090 parameters on drawn digits. A step up of a tenth has the same length as one of all.":
    "تُختار المعاملات من جديد كل 50 خطوة بمربعات تدرّجات 16 عيّنة. شبكات من 14,090 معاملًا على أرقام مرسومة. خطوة صعود بعُشر المعاملات لها طول خطوة بكلها.",
  "Holding a network to what it answered some epochs before flattens the loss as sharpness-aware minimization does, for one gradient a step.":
    "إلزام الشبكة بما أجابت به قبل بضع دورات يسطّح الخسارة كما يفعل التصغير الواعي بالحدّة، بتدرّج واحد في كل خطوة.",
  "The largest eigenvalue where each training ended: SAF’s is one and a half times SGD’s and more, SAM’s a third of it or less. Far out it is the other way round: within half a filter-normalized step in two random directions the highest loss under SAF is three quarters to nine tenths of SGD’s.":
    "أكبر قيمة ذاتية حيث انتهى كل تدريب: قيمة SAF مرة ونصف قيمة SGD وأكثر، وقيمة SAM ثلثها أو أقل. وبعيدًا ينعكس الأمر: ضمن نصف خطوة مطبَّعة بالمرشّحات في اتجاهين عشوائيين تكون أعلى خسارة مع SAF ثلاثة أرباع إلى تسعة أعشار خسارة SGD.",
  "The eigenvalue of a cross-entropy falls with the loss, and SAF keeps the loss from falling: it ends three times as high as SGD’s. Outputs are held to those of three epochs before, from the sixth epoch of 48 on, at a temperature of 5; of the sixteen samples that sit an epoch out there are none. Networks of 14,090 parameters on drawn digits.":
    "تهبط القيمة الذاتية للإنتروبيا المتقاطعة مع الخسارة، وSAF يمنع الخسارة من الهبوط: فتنتهي أعلى بثلاث مرات من خسارة SGD. تُلزَم المخارج بمخارج ما قبل ثلاث دورات، ابتداءً من الدورة السادسة من 48، بدرجة حرارة 5؛ وللعيّنات الست عشرة التي تغيب عن دورة لا توجد مخارج. شبكات من 14,090 معاملًا على أرقام مرسومة.",
  "A network that is held to what it answered some epochs before generalizes better, for one gradient a step.":
    "الشبكة التي تُلزَم بما أجابت به قبل بضع دورات تعمّم أفضل، بتدرّج واحد في كل خطوة.",
  "Test accuracy under two weights of the term, beside plain steps, and the training loss that it keeps up.":
    "دقة الاختبار مع وزنين للحدّ، بجانب الخطوات العادية، وخسارة التدريب التي يبقيها مرتفعة.",
  "By half a point to a point, in each seed, on drawn digits with a network of 14,090 parameters. Sharpness is no part of the reason here: the loss ends where it is sharper. Besides its gradient a step takes a memory of three answers to each sample; how long it takes is not told here, as its gradients are TensorFlow.js’s and those of plain steps the kernel’s.":
    "بنصف نقطة إلى نقطة في كل بذرة، على أرقام مرسومة بشبكة من 14,090 معاملًا. وليست الحدّة سببًا هنا: فالخسارة تنتهي حيث هي أحدّ. وتحتاج الخطوة إلى جانب تدرّجها ذاكرةً من ثلاث إجابات لكل عيّنة؛ ولا يُقال هنا كم تستغرق، لأن تدرّجاتها من TensorFlow.js وتدرّجات الخطوات العادية من النواة الحسابية.",
  "SAM of all": "⁦SAM⁩ للكل",
  "A network trains on one directional derivative a step, without backpropagation.":
    "تتعلّم شبكة بمشتقة اتجاهية واحدة في كل خطوة، بلا انتشار عكسي.",
  "Training loss after 3,000 steps along random directions, each by the slope along it, and along whole gradients; a guess has 2.3.":
    "خسارة التدريب بعد 3,000 خطوة على اتجاهات عشوائية، كلٌّ بميلها، وعلى تدرّجات كاملة؛ والتخمين له 2.3.",
  "The mean of such steps is the gradient, their spread grows with the number of parameters (2,490 here): the learning rate has to be a thousand times lower, and 3,000 steps do not come near the end.":
    "متوسط هذه الخطوات هو التدرّج، وتشتّتها يكبر مع عدد المعاملات (2,490 هنا): فيجب أن يكون معدل التعلّم أصغر بألف مرة، ولا تقترب 3,000 خطوة من النهاية.",
  "Descent along gradients from where they are longest ends where the loss is flatter and generalizes better.":
    "الانحدار على تدرّجات مأخوذة من حيث هي أطول ينتهي حيث الخسارة أكثر استواءً وأفضل تعميمًا.",
  "The largest eigenvalue and test accuracy after 800 steps of gradient norm aware minimization, of four gradients each, beside plain descent and SAM.":
    "أكبر قيمة ذاتية ودقة الاختبار بعد 800 خطوة من GAM بأربعة تدرّجات لكل منها، بجانب الانحدار العادي وSAM.",
  "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself. SAM’s radius is half as long, and it takes half as many gradients.":
    "شبكات من 14,090 معاملًا على أرقام مرسومة. تهبط λ_max للإنتروبيا المتقاطعة مع الخسارة نفسها أيضًا. نصف قطر SAM نصف ذلك، ويأخذ نصف عدد التدرّجات.",
  "A step that goes no further than the loss can fall trains at learning rates that are far too high for momentum.":
    "خطوة لا تمضي أبعد مما يمكن أن تهبطه الخسارة تتدرّب بمعدلات تعلّم أعلى بكثير مما يحتمله الزخم.",
  "The largest learning rate that halves the loss in 300 steps, under heavy-ball momentum and under MoMo, both with 0.9 of the past kept.":
    "أكبر معدل تعلّم ينصّف الخسارة في 300 خطوة، تحت زخم الكرة الثقيلة وتحت MoMo، وكلاهما يحتفظ بـ 0.9 من الماضي.",
  "MoMo steps along a mean of gradients where the heavy ball adds them up, so that at the same rate its step is a tenth; three times as wide a range is therefore thirty times the rate. No rate was too high for it, up to 50,000, the highest tried. It has to be told how low the loss can go: 0 here.":
    "يسير MoMo على متوسط التدرّجات حيث تجمعها الكرة الثقيلة، فخطوته بالمعدل نفسه عُشر خطوتها؛ ولذلك فالمجال الأوسع بثلاث مرات هو ثلاثون ضعف المعدل. لم يكن أي معدل أعلى مما يحتمل، حتى 50,000، وهو أعلى ما جُرّب. ويجب إخباره إلى أي حد يمكن أن تنزل الخسارة: 0 هنا.",
  "A saddle that gradient descent leaves holds sharpness-aware minimization.":
    "سرج يغادره انحدار التدرّج يُمسك بالتصغير الواعي بالحدّة.",
  "The value at the end: 1/8 is the saddle, 0 either minimum. Only normalized SAM is still at the saddle, as its step uphill, of length ρ however small the gradient, crosses the ridge.":
    "القيمة في النهاية: 1/8 هي السرج، و0 أيٌّ من النهايتين. لا يبقى عند السرج إلا SAM المطبَّع، لأن خطوته صعودًا، بطول ρ مهما صغر التدرّج، تعبر الحرف.",
  "A function of two parameters without noise, started within 0.05 of the saddle. SAM whose step uphill is not normalized leaves it, only later; started farther away than ρ, normalized SAM leaves it too.":
    "دالة من معاملين بلا ضوضاء، تبدأ ضمن 0.05 من السرج. يغادره SAM الذي لا تُطبَّع خطوته صعودًا، لكن متأخرًا؛ وإن بدأ أبعد من ρ غادره المطبَّع أيضًا.",
  "SAM, not normalized, ρ 0.3": "⁦SAM⁩، غير مطبَّع، ⁦ρ 0.3⁩",
  "Sharpness-aware minimization ends where the loss is flatter.":
    "التصغير الواعي بالحدّة ينتهي حيث الخسارة أكثر استواءً.",
  "The largest eigenvalue at the end falls with the radius ρ, while test accuracy does not suffer. It is about 1 with SGD, a half of that or less with ρ 0.05 and under a third with ρ 0.1, and test accuracy is higher by 0.6 to 1.3 points in each seed.":
    "تهبط أكبر قيمة ذاتية في النهاية مع نصف القطر ρ بينما لا تتضرر دقة الاختبار. هي نحو 1 مع SGD، ونصف ذلك أو أقل مع ρ 0.05، ودون الثلث مع ρ 0.1، ودقة الاختبار أعلى بـ 0.6 إلى 1.3 نقطة في كل بذرة.",
  "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself, so compare runs that ended at similar losses.":
    "شبكات من 14,090 معاملًا على أرقام مرسومة. تهبط λ_max للإنتروبيا المتقاطعة مع الخسارة نفسها أيضًا، فقارن تشغيلات انتهت عند خسارات متقاربة.",
  "Take a twenty-fifth of each radius: λ_max is then hardly lower than SGD’s.":
    "خذ جزءًا من خمسة وعشرين من كل نصف قطر: عندئذ لا تكاد λ_max تقل عنها مع SGD.",
  "Sharpness-aware minimization resists wrong labels.":
    "التصغير الواعي بالحدّة يقاوم الفئات الخاطئة.",
  "Test accuracy after training on 2,000 digits, of which a fifth have a wrong label, and how many of these labels were learned by heart. SGD ends with 99 % of the training labels as they were given, wrong ones too, and with 81 or 82 % on the test; SAM with ρ 0.2 keeps to 85 to 88 % of them, and has 88 to 90 % there.":
    "دقة الاختبار بعد التدريب على 2,000 رقم لخُمسها فئة خاطئة، وكم من هذه الفئات حُفظ عن ظهر قلب. ينتهي SGD بـ 99 % من فئات التدريب كما أُعطيت، الخاطئة منها أيضًا، وبـ 81 أو 82 % في الاختبار؛ ويلتزم SAM مع ρ 0.2 بـ 85 إلى 88 % منها، وله هناك 88 إلى 90 %.",
  "Drawn digits and 14,090 parameters. The radius that resists noise is larger than what is best without it.":
    "أرقام مرسومة و14,090 معاملًا. نصف القطر الذي يقاوم الضوضاء أكبر من الأفضل من دونها.",
  "Leave the wrong labels out: there is then little to gain.":
    "احذف الفئات الخاطئة: عندئذ لا يُكسب إلا القليل.",
  "Sharpness-aware minimization needs to perturb the normalization layers’ parameters only.":
    "لا يحتاج التصغير الواعي بالحدّة إلا إلى تحريك معاملات طبقات التطبيع.",
  "Test accuracy and largest eigenvalue of a network with layer normalization, whose scales and shifts are 256 of its 14,346 parameters.":
    "دقة الاختبار وأكبر قيمة ذاتية لشبكة بتطبيع الطبقات، مقاييسه وإزاحاته 256 من معاملاتها الـ 14,346.",
  "The paper finds that the loss need not become flatter by it; at this size it does. Accuracies differ by about a point, so they are asked of the mean over seeds.":
    "يجد البحث أن الخسارة لا يلزم أن تستوي بذلك؛ وبهذا الحجم تستوي. وتختلف الدقّات بنحو نقطة، ولذلك تُطلب في المتوسط على البذور.",
  "Standardized weights make the landscape smoother where batches are too small for batch normalization.":
    "الأوزان المعيَّرة تجعل التضاريس أملس حيث الدفعات أصغر من أن يصلح لها تطبيع الدفعات.",
  "The largest eigenvalue along a training with batches of two: plain, with standardized weights, and with layer normalization, which does not help here; below, also how much the gradient changes within 0.4 ahead, relative to itself.":
    "أكبر قيمة ذاتية على امتداد تدريب بدفعات من اثنتين: عاديًّا، وبأوزان معيَّرة، وبتطبيع الطبقات الذي لا يفيد هنا؛ وأدناه كم يتغيّر التدرّج ضمن 0.4 إلى الأمام نسبةً إلى نفسه.",
  "Weights of hidden layers are standardized, over what each unit reads, and scaled as He’s initial ones. The eigenvalue falls to about half and the gradient’s change to seven tenths: both short of what was asked for. Test accuracy is no better for it. Batch–channel normalization, which the paper has beside it, goes by estimates from past batches there; with the mean and deviation of the two samples alone it hardly learns (test accuracy 26 to 41 %, plain 71 to 74 %), so that its small eigenvalues say nothing.":
    "أوزان الطبقات الخفية معيَّرة على ما تقرؤه كل وحدة، ومقيسة كأوزان He الابتدائية. تهبط القيمة الذاتية إلى نحو النصف وتغيّر التدرّج إلى سبعة أعشار: وكلاهما دون المطلوب. ولا تتحسن دقة الاختبار بذلك. أما تطبيع الدفعة والقنوات الذي يضعه البحث بجانبها فيسير هناك بتقديرات من دفعات ماضية؛ وبمتوسط العيّنتين وانحرافهما وحدهما لا يكاد يتعلّم (دقة الاختبار 26 إلى 41 %، والعادي 71 إلى 74 %)، فلا تدل قيمه الذاتية الصغيرة على شيء.",
};

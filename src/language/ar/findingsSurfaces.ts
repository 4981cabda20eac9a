import type { Table } from "../table";

export const findingsSurfaces: Table = {
  "β {0}, moving frame": "⁦β {0}⁩، إطار متحرّك",
  "the failure": "الإخفاق",
  "A physics-informed network finds a slow wave and misses a fast one, whose loss bends far more; in a frame that moves along with the wave it finds it.":
    "تجد الشبكة المستنيرة بالفيزياء موجة بطيئة وتخطئ موجة سريعة تنحني خسارتها أكثر بكثير؛ وفي إطار يتحرّك مع الموجة تجدها.",
  "The error of u relative to the true wave sin(x − βt) on a grid that no training saw: about 0.01 at β = 1, 1 at β = 30 (as much as u = 0 has), and below 0.01 at β = 30 when the network reads x − βt in place of x. The largest eigenvalue at the end is 13 to 16, 2,700 to 3,600, and 4 to 6.":
    "خطأ u نسبةً إلى الموجة الصحيحة ⁦sin(x − βt)⁩ على شبكة لم يرها أي تدريب: نحو 0.01 عند ⁦β = 1⁩، و1 عند ⁦β = 30⁩ (بقدر ما للحل ⁦u = 0⁩)، ودون 0.01 عند ⁦β = 30⁩ حين تقرأ الشبكة ⁦x − βt⁩ بدل x. وأكبر قيمة ذاتية في النهاية 13 إلى 16، و2,700 إلى 3,600، و4 إلى 6.",
  "3–32–32–1 units of (cos x, sin x, t), 300 points of the equation and 100 of the start, 800 steps of Adam. Much of the larger curvature is in the equation itself, whose part of the Hessian has β² in it; along random directions the surface is far steeper, but not clearly less convex. The moving frame is told β, where the paper’s network learns it.":
    "وحدات ⁦3–32–32–1⁩ من ⁦(cos x, sin x, t)⁩، و300 نقطة للمعادلة و100 للبداية، و800 خطوة من Adam. كثير من الانحناء الأكبر في المعادلة نفسها، ففي جزئها من مصفوفة هيسه β²؛ وعلى امتداد اتجاهات عشوائية السطح أشد انحدارًا بكثير، لكنه ليس أقل تحدّبًا بوضوح. وقيمة β معطاة للإطار المتحرّك، بينما تتعلّمها شبكة البحث.",
  "Let the fast wave run at β = 3: the network finds it to within 15 %.":
    "دع الموجة السريعة تجري عند ⁦β = 3⁩: تجدها الشبكة بخطأ لا يزيد على 15 %.",
  "Near weights of lower rank the Hessian of the Bures–Wasserstein loss blows up; smoothed, it stays bounded.":
    "قرب أوزان ذات رتبة أدنى تنفجر مصفوفة هيسه لخسارة بيورس–فاسرشتاين؛ وبعد التمليس تبقى محدودة.",
  "r_e = |λ_min/λ_max| of the Hessian, whose λ_max stays near 2: ten times nearer to w = 0, where the rank falls from one to none, it is ten times larger. With 0.01 added below the root it no longer grows.":
    "r_e = |λ_min/λ_max| لمصفوفة هيسه التي تبقى λ_max فيها قرب 2: أقرب بعشر مرات إلى w = 0، حيث تهبط الرتبة من واحد إلى صفر، تكون أكبر بعشر مرات. وبإضافة 0.01 تحت الجذر لا تعود تكبر.",
  "The smallest case, of which the plane is all: a linear generator of two weights w, of one layer, whose output N(0, wwᵀ) is to be N(0, diag(4, 1)). The paper has deep generators and matrices of any rank.":
    "أصغر حالة، والمستوى هو كلها: مولّد خطّي بوزنين w وطبقة واحدة، يُراد لمخرجه ⁦N(0, wwᵀ)⁩ أن يكون ⁦N(0, diag(4, 1))⁩. في البحث مولّدات عميقة ومصفوفات من كل رتبة.",
  "Filter-normalized surfaces do not change when a ReLU network is rescaled; raw ones do.":
    "السطوح المطبَّعة بالمرشّحات لا تتغيّر حين تُعاد قياسات شبكة ReLU؛ أما الخام فتتغيّر.",
  "The same function with first-layer weights ten times as large and second-layer weights a tenth: its raw surface is another, its filter-normalized one is the same to rounding. The first two small terrains are one and the same, while the last two differ by 200 and more in places, and λ_max is over forty times as large.":
    "الدالة نفسها بأوزان طبقة أولى أكبر بعشر مرات وأوزان طبقة ثانية أصغر بعشر: سطحها الخام سطح آخر، وسطحها المطبَّع بالمرشّحات هو نفسه إلا من التقريب. التضاريس الصغيرة الأولى والثانية شيء واحد، بينما تختلف الأخيرتان بـ 200 وأكثر في مواضع، و λ_max أكبر بأكثر من أربعين مرة.",
  "Only rescalings of single units are undone, and only where units are ReLUs; the cut is one random plane.":
    "لا تُلغى إلا إعادات قياس وحدات منفردة، وحيث الوحدات ReLU فقط؛ والمقطع مستوى عشوائي واحد.",
  "Leave the directions of the first two surfaces unnormalized: they then differ by hundreds.":
    "اترك اتجاهات السطحين الأولين بلا تطبيع: يختلفان عندئذ بالمئات.",
  "that of the rescaled net": "ما للشبكة المعاد قياسها",
  "the raw surface": "السطح الخام",
  "Of the minima of a polynomial potential, whose number is known beforehand, gradient descent from many starts finds a significant share.":
    "من النهايات الصغرى لجهد كثير حدود معلوم عددها سلفًا، يجد انحدار التدرّج من بدايات كثيرة حصة معتبرة.",
  "How many different minima of value 0 are reached from 200 random starts, of the 4, 9 and 16 that there are.":
    "كم نهاية صغرى مختلفة قيمتها 0 تُبلَغ من 200 بداية عشوائية، من أصل 4 و9 و16 موجودة.",
  "Not the potentials of the paper, which count states of black holes, but small ones in the same spirit: squared equations y = T(x), x = T(y) with Chebyshev’s polynomials T of degree k, whose k² solutions are all real. Whether minima are joined by low paths, of which the paper speaks too, is not asked here.":
    "ليست جهود البحث التي تعدّ حالات الثقوب السوداء، بل جهود صغيرة بالروح نفسها: معادلتان مربّعتان ⁦y = T(x), x = T(y)⁩ بكثيرات حدود تشيبيشيف T من الدرجة k، وحلولها الـ k² كلها حقيقية. ولا يُسأل هنا هل تصل بين النهايات مسارات منخفضة، وهو ما يتناوله البحث أيضًا.",
  "Labels that are not quite sure make a network’s confidence fit its accuracy.":
    "الفئات غير المؤكدة تمامًا تجعل ثقة الشبكة ملائمة لدقتها.",
  "Calibration error and accuracy on test samples with smoothed labels, ε 0.1, with squentropy and with plain cross-entropy: how far confidence is from accuracy over fifteen bins.":
    "خطأ المعايرة والدقة على عيّنات الاختبار بفئات مملَّسة، ε 0.1، وبـ squentropy وبالإنتروبيا المتقاطعة العادية: مدى بُعد الثقة عن الدقة على خمس عشرة فئة تكرارية.",
  "Large networks that train for long are too sure of themselves; these, of 14,090 parameters, are right nearly as often as they are sure, to 3 points, and smoothing makes them less sure than they ought to be. It does raise accuracy, by a point.":
    "الشبكات الكبيرة التي تتدرّب طويلًا مفرطة الثقة؛ أما هذه، بمعاملاتها الـ 14,090، فتصيب بقدر ثقتها تقريبًا، في حدود 3 نقاط، ويجعلها التمليس أقل ثقة مما ينبغي. لكنه يرفع الدقة بنقطة.",
  "Squentropy, cross-entropy with the square of the other logits, generalizes at least as well as either.":
    "squentropy، أي الإنتروبيا المتقاطعة مع مربع اللوغيتات الأخرى، تعمّم بجودة كل منهما على الأقل.",
  "Test accuracy under each loss, and the largest eigenvalue of that loss where it ended: squares keep the valley sharp when cross-entropy has gone flat with its loss.":
    "دقة الاختبار مع كل دالة خسارة، وأكبر قيمة ذاتية لتلك الخسارة حيث انتهت: تُبقي المربعات الوادي حادًّا حين تكون الإنتروبيا المتقاطعة قد استوت مع خسارتها.",
  "Each eigenvalue is one of another loss, so that it tells of that surface and not of the network alone. Against cross-entropy accuracy differs by a point either way, with the seed. Drawn digits, 14,090 parameters.":
    "كل قيمة ذاتية لخسارة مختلفة، فهي تصف ذلك السطح لا الشبكة وحدها. وتختلف الدقة عن الإنتروبيا المتقاطعة بنقطة في الاتجاهين بحسب البذرة. أرقام مرسومة و14,090 معاملًا.",
  "One number in the loss is enough to do better: cross-entropy with a larger first coefficient of its series.":
    "عدد واحد في الخسارة يكفي لنتيجة أفضل: إنتروبيا متقاطعة بمعامل أول أكبر في متسلسلتها.",
  "Test accuracy with ε 2 beside cross-entropy, and the largest eigenvalue of each loss where it ended.":
    "دقة الاختبار مع ε 2 بجانب الإنتروبيا المتقاطعة، وأكبر قيمة ذاتية لكل خسارة حيث انتهت.",
  "A larger coefficient makes gradients longer, as a larger learning rate does. Drawn digits, 14,090 parameters, one value of ε.":
    "المعامل الأكبر يطيل التدرّجات كما يفعل معدل تعلّم أكبر. أرقام مرسومة، و14,090 معاملًا، وقيمة واحدة لـ ε.",
  "true labels": "فئات صحيحة",
  "A single neuron is learned robustly: wrong labels move its minimum no faster than their share grows.":
    "تُتعلَّم الخلية العصبية الواحدة بمتانة: الفئات الخاطئة لا تحرّك نهايتها الصغرى أسرع من نمو حصتها.",
  "How far the minimum lies from the true neuron (1, 0), for 0 to 20 % of labels from another one: it moves away continuously, at first in proportion to the share.":
    "كم تبعد النهاية الصغرى عن الخلية الصحيحة ⁦(1, 0)⁩، مع 0 إلى 20 % من الفئات من خلية أخرى: تبتعد باتصال، وبالتناسب مع الحصة أولًا.",
  "The exact mean over 24 inputs evenly around the circle, walked down in random halves: nothing else is random, and the wrong labels are those of one other neuron. Sharpness in the paper is a bound on how the error grows with the distance, and no curvature.":
    "المتوسط الدقيق على 24 مدخلًا موزعة بالتساوي على الدائرة، يُنزل عليه بأنصاف عشوائية: لا شيء آخر عشوائي، والفئات الخاطئة لخلية واحدة أخرى. والحدّة في البحث حدٌّ لنمو الخطأ مع المسافة، وليست انحناءً.",
  "Far from its noise, noise-contrastive estimation is flat where the compositional loss of the same model is steep.":
    "بعيدًا عن ضوضائه يكون التقدير المقارن بالضوضاء مستويًا حيث الخسارة التركيبية للنموذج نفسه شديدة الانحدار.",
  "The norm of the gradient at starts anywhere between the noise (mean 0) and the data (mean 16): of the compositional loss it is the distance to the data’s mean, of the contrastive one next to nothing as soon as the model lies apart from noise and data.":
    "معيار التدرّج عند بدايات في أي موضع بين الضوضاء (المتوسط 0) والبيانات (المتوسط 16): للخسارة التركيبية هو المسافة إلى متوسط البيانات، وللمقارنة يكاد ينعدم متى ابتعد النموذج عن الضوضاء والبيانات.",
  "One Gaussian mean m and the logarithm c of its normalization, with exact means over data and noise. The compositional loss is then the negative log-likelihood, on which c does not matter; at a start in the very noise, m = 0, both gradients are large. The paper estimates its means from samples, which is where its method lies.":
    "متوسط غاوسي واحد m ولوغاريتم تطبيعه c، بمتوسطات دقيقة على البيانات والضوضاء. الخسارة التركيبية عندئذ هي سالب لوغاريتم الإمكان الذي لا أثر فيه لـ c؛ وعند بداية في قلب الضوضاء، m = 0، يكبر التدرّجان كلاهما. ويقدّر البحث متوسطاته من عيّنات، وفي ذلك تكمن طريقته.",
  "noise-contrastive": "مقارن بالضوضاء",
  compositional: "تركيبية",
  "Losses that are bounded resist wrong labels: any loss does once it is normalized, but then it fits less.":
    "الخسارات المحدودة تقاوم الفئات الخاطئة: وكل خسارة تفعل ذلك متى طُبِّعت، لكنها تلائم أقل عندئذ.",
  "Test accuracy after training on 2,000 digits, of which four in ten have a wrong label, and the share of all labels that were learned.":
    "دقة الاختبار بعد التدريب على 2,000 رقم لأربعة من كل عشرة منها فئة خاطئة، وحصة ما تُعلِّم من كل الفئات.",
  "One learning rate for all, where a bounded loss has shorter gradients: after 800 steps normalized cross-entropy has fitted so little that it is behind. The paper’s remedy for what such losses do not fit, a sum of two, is not tried.":
    "معدل تعلّم واحد للجميع، مع أن للخسارة المحدودة تدرّجات أقصر: بعد 800 خطوة تكون الإنتروبيا المتقاطعة المطبَّعة قد لاءمت قليلًا فتأخرت. ولم يُجرَّب علاج البحث لما لا تلائمه مثل هذه الخسارات، وهو مجموع اثنتين.",
  "Focal loss, which counts easy samples less, does not resist wrong labels by that.":
    "الخسارة البؤرية، التي تقلّل وزن العيّنات السهلة، لا تقاوم بذلك الفئات الخاطئة.",
  "Test accuracy after training on labels of which four in ten are wrong, under focal loss with γ 2, beside cross-entropy.":
    "دقة الاختبار بعد التدريب على فئات أربع من كل عشر منها خاطئة، بالخسارة البؤرية مع γ 2، بجانب الإنتروبيا المتقاطعة.",
  "What counts more under focal loss are the samples that are not fitted, and those with wrong labels are among them.":
    "ما يزيد وزنه في الخسارة البؤرية هو العيّنات التي لم تُلاءَم، ومنها ذوات الفئات الخاطئة.",
  "An optimizer’s path lies in the plane of its principal components, and hardly in a random one.":
    "يقع مسار المُحسِّن في مستوى مركّباته الرئيسية، ولا يكاد يقع في مستوى عشوائي.",
  "The share of the path’s squared displacement that each plane holds. The plane of the two largest principal components holds 99 % of it in every seed, a random plane 0.3 % at most.":
    "حصة كل مستوى من مربع إزاحة المسار. يحمل مستوى أكبر مركّبتين رئيسيتين 99 % منه في كل بذرة، ومستوى عشوائي 0.3 % على الأكثر.",
  "Principal components of a path hold much of it even where it is a random walk, so a high share alone says little of the landscape (Antognini & Sohl-Dickstein 2018, arXiv 1806.08805).":
    "تحمل المركّبات الرئيسية لمسار كثيرًا منه حتى حين يكون سيرًا عشوائيًّا، فالحصة العالية وحدها لا تقول إلا القليل عن التضاريس (⁦Antognini & Sohl-Dickstein 2018, arXiv 1806.08805⁩).",
  "Add noise of deviation 1 to every gradient: the path is then half a random walk, of which two components hold 91 %.":
    "أضف إلى كل تدرّج ضوضاء انحرافها 1: يصير المسار نصف سير عشوائي تحمل مركّبتان 91 % منه.",
  "share of the path in its principal plane": "حصة المسار الواقعة في مستواه الرئيسي",
  "share of it in a random plane": "حصته الواقعة في مستوى عشوائي",
  "Skip connections make the surroundings of a deep network’s minimum smooth and wide.":
    "تجعل وصلات التخطّي محيط النهاية الصغرى لشبكة عميقة أملس وواسعًا.",
  "24 hidden layers of 32 units on a filter-normalized random plane: with skip connections the highest loss is orders of magnitude lower, the basin wider and less of it is bent the wrong way. On the plain network’s plane the loss rises beyond half a million and a sixth to a fourth is not convex; on the residual one’s it stays below 1,000, and next to nothing is.":
    "24 طبقة خفية من 32 وحدة على مستوى عشوائي مطبَّع بالمرشّحات: مع وصلات التخطّي تكون أعلى خسارة أدنى بمراتب، والحوض أوسع، والمنحني منه في الاتجاه المعاكس أقل. على مستوى الشبكة العادية ترتفع الخسارة فوق نصف مليون وسدسه إلى ربعه غير محدّب؛ وعلى مستوى ذات الوصلات تبقى دون 1,000، ولا شيء تقريبًا غير محدّب.",
  "One random plane for each seed. Without skip connections a network this deep is trained less far, and part of the difference is that.":
    "مستوى عشوائي واحد لكل بذرة. ومن دون وصلات التخطّي لا يبلغ تدريب شبكة بهذا العمق المدى نفسه، وجزء من الفرق من ذلك.",
  "Take 2 hidden layers in place of 24: the plain network’s surroundings are then as smooth as the residual one’s.":
    "خذ طبقتين خفيتين بدل 24: يكون محيط الشبكة العادية عندئذ أملس كمحيط ذات الوصلات.",
  "the plain network": "الشبكة العادية",
  "the residual one": "ذات الوصلات",
  "A student of its teacher’s width gets caught in minima that are wrong; a wider one finds the teacher.":
    "طالب بعرض معلّمه يعلق في نهايات صغرى خاطئة؛ والأعرض يجد المعلّم.",
  "Loss of students of 6, 12 and 48 units after 4,000 steps of gradient descent, on what a random teacher of 6 units says.":
    "خسارة طلاب بعدد وحدات 6 و12 و48 بعد 4,000 خطوة من انحدار التدرّج، على ما يقوله معلّم عشوائي من 6 وحدات.",
  "Students train their second layer too, which the paper’s have fixed; 1,000 samples in 10 dimensions, one learning rate. After so many steps most of the widest are still on their way down.":
    "يدرّب الطلاب طبقتهم الثانية أيضًا، وهي ثابتة في البحث؛ 1,000 عيّنة في 10 أبعاد ومعدل تعلّم واحد. بعد هذا العدد من الخطوات ما زال معظم الأعرض في طريقه نزولًا.",
};

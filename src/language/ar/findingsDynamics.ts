import type { Table } from "../table";

export const findingsDynamics: Table = {
  "Gradients of single samples agree more where labels are true than where they are random.":
    "تتفق تدرّجات العيّنات المنفردة حيث الفئات صحيحة أكثر مما تتفق حيث هي عشوائية.",
  "Coherence along 100 steps of gradient descent: 1 where gradients of single samples are orthogonal, 500 where all are the same. After 10 steps true labels are far ahead.":
    "التماسك على امتداد 100 خطوة من انحدار التدرّج: 1 حيث تدرّجات العيّنات متعامدة، و500 حيث كلها متطابقة. بعد 10 خطوات تتقدم الفئات الصحيحة كثيرًا.",
  "Compared early: once true labels are fitted, their gradients are what is left of them, and by step 300 the two are nearly alike. 500 digits, one learning rate.":
    "المقارنة مبكرة: متى لاءم النموذج الفئات الصحيحة صارت تدرّجاتها ما تبقّى منها، وعند الخطوة 300 يكاد الاثنان يتشابهان. 500 رقم ومعدل تعلّم واحد.",
  "Generator and discriminator of the smallest GAN circle and never meet, unless the discriminator’s gradient is penalized.":
    "يدور مولّد أصغر شبكة GAN ومميّزها ولا يلتقيان أبدًا، إلا إذا عوقب تدرّج المميّز.",
  "The norm of the gradient, which is 0 at the equilibrium alone. Plain steps never shorten the distance from there, t² + d², and so the norm, which goes up and down on the way around, never falls below a tenth of what it was; with the penalty it ends below a hundredth.":
    "معيار التدرّج الذي لا يكون 0 إلا عند التوازن. الخطوات العادية لا تقصّر المسافة إليه، t² + d²، أبدًا، ولذلك لا يهبط المعيار، وهو يصعد ويهبط في دورانه، دون عُشر ما كان؛ ومع العقوبة ينتهي دون جزء من مئة.",
  "The Dirac-GAN: a generator that is one number t, a linear discriminator of one weight d, true data at 0. The penalty (their R₁, γ 0.3) is that on the discriminator’s squared gradient, which here is d² itself.":
    "شبكة Dirac-GAN: مولّد هو عدد واحد t، ومميّز خطّي بوزن واحد d، والبيانات الحقيقية عند 0. العقوبة (R₁ عندهم، γ 0.3) على مربع تدرّج المميّز، وهو هنا d² نفسه.",
  "Take the penalty away from both: they circle alike.":
    "ارفع العقوبة عن كليهما: يدوران على السواء.",
  "no penalty either": "بلا عقوبة كذلك",
  "no penalty": "بلا عقوبة",
  "Where data shift, earlier layers hold more of use than the last one does.":
    "حيث تنزاح البيانات تحمل الطبقات الأبكر نفعًا أكثر مما تحمله الأخيرة.",
  "Accuracy of linear classifiers fitted to each layer, from the first of four to the last, on samples whose class mark tells nothing, after training on samples where it told 95 % of the classes.":
    "دقة مصنّفات خطّية ملائمة لكل طبقة، من الأولى بين أربع إلى الأخيرة، على عيّنات لا تدل علامة الفئة فيها على شيء، بعد تدريب على عيّنات كانت تدل فيها على 95 % من الفئات.",
  "The linear classifiers are fitted to 1,000 of the shifted samples, by least squares, and asked of the other 1,000; the network has seen none of them. One kind of shift, drawn digits.":
    "لُوئمت المصنّفات الخطّية بالمربعات الصغرى على 1,000 من العيّنات المنزاحة، واختُبرت على الألف الأخرى؛ ولم ترَ الشبكة أيًّا منها. نوع واحد من الانزياح وأرقام مرسومة.",
  "accuracy of linear classifiers by layer": "دقة المصنّفات الخطّية في كل طبقة",
  "value at the end": "القيمة في النهاية",
  "From a small start, the units of a ReLU network turn to the classes before the loss falls.":
    "من بداية صغيرة تتوجّه وحدات شبكة ReLU نحو الفئات قبل أن تهبط الخسارة.",
  "How much of the first layer, by length, points within 15° of the mean of a class when the loss has fallen by a tenth; with initial weights a hundred times as large hardly more than by chance.":
    "كم من الطبقة الأولى، بحساب الطول، يتجه ضمن 15° من متوسط إحدى الفئات حين تكون الخسارة قد هبطت بالعُشر؛ وبأوزان ابتدائية أكبر بمئة مرة لا يكاد يزيد على الصدفة.",
  "Counted by length: units that no sample moves stay where they were, and are short. Two arcs in the plane, 100 units whose weights begin at a thousandth.":
    "العدّ بالطول: الوحدات التي لا تحرّكها أي عيّنة تبقى حيث كانت، وهي قصيرة. قوسان في المستوى، و100 وحدة تبدأ أوزانها من جزء من ألف.",
  "Under full-batch gradient descent sharpness rises to 2/η and stays there.":
    "تحت انحدار التدرّج بالدفعة الكاملة ترتفع الحدّة إلى 2/η وتبقى عندها.",
  "λ_max over 2/η through 8,000 steps: it begins below 0.7, then hovers about 1, while the loss rises on some steps and falls in the long run.":
    "λ_max مقسومةً على 2/η عبر 8,000 خطوة: تبدأ دون 0.7 ثم تحوم حول 1، بينما ترتفع الخسارة في بعض الخطوات وتهبط على المدى الطويل.",
  "The learning rate must be such that 2/η lies below the sharpness that gradient flow would reach: with a smaller one there is no edge to see.":
    "يجب أن يكون معدل التعلّم بحيث تقع 2/η دون الحدّة التي كان جريان التدرّج ليبلغها: وبمعدل أصغر لا تُرى أي حافة.",
  "In scalar networks no step of gradient descent raises the sharpness of the solution that gradient flow would reach from there.":
    "في الشبكات القياسية (عدد لكل طبقة) لا ترفع أي خطوة من انحدار التدرّج حدّة الحل الذي كان جريان التدرّج ليبلغه من هناك.",
  "λ_max where the flow from each of 120 steps ends, for four weights whose product is to be 1: it falls or stays at every step, faster the larger the learning rate, and ends below 2/η, also where the loss itself goes up and down. One of the ten starts is too sharp for the largest rate, at 9.2, and its line comes below 2/η within five steps; the other nine begin between 4.3 and 4.7 and fall by less than 0.04.":
    "λ_max حيث ينتهي الجريان من كل خطوة من 120، لأربعة أوزان يُراد لحاصل ضربها أن يكون 1: تهبط أو تثبت في كل خطوة، وأسرع كلما كبر معدل التعلّم، وتنتهي دون 2/η حتى حيث تصعد الخسارة نفسها وتهبط. واحدة من البدايات العشر أحدّ، عند 9.2، من أن يحتملها أكبر معدل، وينزل خطها دون 2/η خلال خمس خطوات؛ وتبدأ التسع الأخرى بين 4.3 و4.7 وتهبط بأقل من 0.04.",
  "The flow is followed in float64 to nine digits, from weights that are kept in float32: a rise of up to 10⁻⁵ is their rounding, and in float64 there is none. Starts are drawn from 0.3 to 1.5; from larger ones some steps are so long that a weight changes its sign, of which the theorem does not speak.":
    "يُتتبّع الجريان في float64 إلى تسعة أرقام، من أوزان محفوظة في float32: فارتفاع حتى 10⁻⁵ تقريبٌ منها، ولا ارتفاع في float64. البدايات مسحوبة بين 0.3 و1.5؛ ومن بدايات أكبر تطول بعض الخطوات حتى يغيّر وزن إشارته، وهو ما لا تتناوله المبرهنة.",
  "Add noise of deviation 0.1 to every gradient: steps that do not go along it move between flows, and the sharpness of their ends rises and falls.":
    "أضف إلى كل تدرّج ضوضاء انحرافها 0.1: الخطوات التي لا تسير معه تنتقل بين مجارٍ، وتصعد حدّة نهاياتها وتهبط.",
  "Long after a network fits its training data it comes to generalize, if its weights decay.":
    "بعد زمن طويل من ملاءمة الشبكة لبيانات تدريبها تبدأ بالتعميم، إن اضمحلّت أوزانها.",
  "The step at which 99 % of the training pairs of a + b mod 31 are right, and the one at which 95 % of the others are: some ten times later with decay, not at all without. All six runs fit within 60 steps; with decay they generalize after 590 to 660, and without it fewer than 3 % of the others are right at the end, no more than by guessing.":
    "الخطوة التي يصحّ عندها 99 % من أزواج التدريب في ⁦a + b mod 31⁩، والتي يصحّ عندها 95 % من غيرها: بعد عشرة أضعاف تقريبًا مع الاضمحلال، ولا تأتي أبدًا من دونه. تلائم التشغيلات الستة كلها خلال 60 خطوة؛ ومع الاضمحلال تعمّم بعد 590 إلى 660، ومن دونه يصحّ في النهاية أقل من 3 % من غيرها، أي ما لا يزيد على التخمين.",
  "A network with one hidden layer on 70 % of 961 pairs, full batch. With half of its units it stops at 0.83 to 0.93.":
    "شبكة بطبقة خفية واحدة على 70 % من 961 زوجًا، بدفعة كاملة. وبنصف وحداتها تتوقف عند 0.83 إلى 0.93.",
  "Halve the hidden layer: test accuracy stops at 0.83 to 0.93.":
    "نصّف الطبقة الخفية: تتوقف دقة الاختبار عند 0.83 إلى 0.93.",
  "Without weight decay a network generalizes too, once its steps leave the scale of the weights alone.":
    "تعمّم الشبكة من دون اضمحلال أيضًا متى تركت خطواتها مقياس الأوزان على حاله.",
  "Test accuracy on a + b mod 31: after 1,000 steps along gradients orthogonal to the weights, and after 2,000 plain ones. It is 92 to 94 % with orthogonal steps, and below 3 % with plain ones, though either way training pairs are fitted within 80 steps.":
    "دقة الاختبار على ⁦a + b mod 31⁩: بعد 1,000 خطوة على تدرّجات متعامدة مع الأوزان، وبعد 2,000 خطوة عادية. تبلغ 92 إلى 94 % بالخطوات المتعامدة ودون 3 % بالعادية، مع أن أزواج التدريب تُلاءَم في الحالتين خلال 80 خطوة.",
  "The orthogonal part is that of all weights as one vector; 95 % takes some 3,000 steps. Under Adam a step along an orthogonal gradient is not quite orthogonal itself.":
    "الجزء المتعامد هو لكل الأوزان بوصفها متجهًا واحدًا؛ ويستغرق بلوغ 95 % نحو 3,000 خطوة. وتحت Adam لا تكون الخطوة على تدرّج متعامد متعامدة تمامًا.",
  "Take the plain gradient: after 1,000 steps too, test accuracy is that of the last bound.":
    "خذ التدرّج العادي: بعد 1,000 خطوة أيضًا تكون دقة الاختبار كما في الحد الأخير.",
  "Without weight decay a network generalizes too, once its softmax no longer loses small terms.":
    "تعمّم الشبكة من دون اضمحلال أيضًا متى كفّت دالة softmax عن فقد الحدود الصغيرة.",
  "Test accuracy on a + b mod 31 after 2,000 steps without decay, under StableMax and under softmax. It is 17 to 23 % under the one and below 3 % under the other, and both fit their training pairs within 100 steps.":
    "دقة الاختبار على ⁦a + b mod 31⁩ بعد 2,000 خطوة بلا اضمحلال، تحت StableMax وتحت softmax. تبلغ 17 إلى 23 % مع الأولى ودون 3 % مع الثانية، وكلتاهما تلائم أزواج تدريبها خلال 100 خطوة.",
  "The paper trains larger networks for far longer. Here StableMax is some ten times better than softmax and far from generalizing.":
    "يدرّب البحث شبكات أكبر زمنًا أطول بكثير. وهنا StableMax أفضل من softmax بنحو عشر مرات وبعيدة عن التعميم.",
  "Logistic regression on separable data separates them sooner with steps so large that the loss first rises.":
    "الانحدار اللوجستي على بيانات قابلة للفصل يفصلها أبكر بخطوات كبيرة ترتفع معها الخسارة أولًا.",
  "Steps until all 400 points are on their side, at the learning rate 1/λ of the start and at a thousand times as much, whose loss rises tenfold and more on the way. The small steps take 512 to 1,890, the large ones 15 to 57, though on the way their loss is 490 to 640 times a guess’s.":
    "عدد الخطوات حتى تصير النقاط الـ 400 كلها على جانبها، بمعدل التعلّم 1/λ للبداية وبألف ضعفه الذي ترتفع خسارته في الطريق عشر مرات وأكثر. تستغرق الخطوات الصغيرة 512 إلى 1,890 والكبيرة 15 إلى 57، مع أن خسارتها في الطريق 490 إلى 640 ضعف خسارة التخمين.",
  "How much sooner depends on the cloud: 17 to 49 times here, more on others. The inputs must not be standardized, which would undo the stretch that makes small steps slow. Steps are told to the checkpoint: every 8 for the slow ones.":
    "يتوقف مقدار التبكير على السحابة: 17 إلى 49 مرة هنا، وأكثر مع غيرها. يجب ألا تُقيَّس المداخل، فذلك يُلغي التمدد الذي يبطّئ الخطوات الصغيرة. الخطوات دقيقة إلى نقطة الحفظ: كل 8 للبطيئة.",
  "Leave the cloud unstretched: large steps separate it sooner still, and the loss hardly rises on the way.":
    "اترك السحابة بلا تمدد: تفصلها الخطوات الكبيرة أبكر بعد، ولا تكاد الخسارة ترتفع في الطريق.",
  "The larger a network’s outputs are scaled, the less its weights need to move to fit, and the later it generalizes.":
    "كلما كبر مقياس مخارج الشبكة قلّ ما تحتاج أوزانها إلى الحركة للملاءمة، وتأخر تعميمها.",
  "The step at which the training loss is down to 5 % of what the targets vary, and the one at which the test loss is down to 20 %: with large outputs test comes long after training, with small ones before.":
    "الخطوة التي تهبط عندها خسارة التدريب إلى 5 % من تباين الأهداف، والتي تهبط عندها خسارة الاختبار إلى 20 %: بمخارج كبيرة يأتي الاختبار بعد التدريب بزمن طويل، وبصغيرة قبله.",
  "The target is the square of one direction in 30 dimensions, and only the first layer is trained. Both thresholds are half of the variance of the targets, which is ½, times the share. Delays go with the number of samples: with 800, outputs four times as large never come to generalize in 6,000 steps, with 1,000 some hundred to some thousand steps late.":
    "الهدف مربع اتجاه واحد في 30 بُعدًا، ولا تُدرَّب إلا الطبقة الأولى. كلتا العتبتين نصف تباين الأهداف، وهو ½، مضروبًا في الحصة. ويتبع التأخر عدد العيّنات: مع 800 لا تعمّم مخارج أكبر بأربع مرات في 6,000 خطوة أبدًا، ومع 1,000 تتأخر مئات إلى آلاف من الخطوات.",
  "A learning rate that falls along a line does as well as a cosine, and better than one that falls in steps.":
    "معدل تعلّم يهبط خطّيًّا جيد كجيب التمام، وأفضل من معدل يهبط درجات.",
  "Loss above the lowest possible, on a bigram chain, at the end of each schedule from the same learning rate.":
    "الخسارة فوق أدنى ما يمكن، على سلسلة ثنائيات، في نهاية كل جدول من معدل التعلّم نفسه.",
  "One learning rate for all of them, 3,000 steps of Adam. Schedules refined by norms of gradients are a finding of their own.":
    "معدل تعلّم واحد للجميع، 3,000 خطوة من Adam. والجداول المنقّحة بمعايير التدرّجات نتيجة قائمة بذاتها.",
  "steps, a tenth at ½ and ¾": "درجات، إلى العُشر عند ½ و¾",
  "A schedule refined by the norms of gradients is close to a linear fall, and does as well.":
    "الجدول المنقّح بمعايير التدرّجات قريب من الهبوط الخطّي وجيد مثله.",
  "Loss above the lowest possible, on a bigram chain, after a linear fall of the learning rate and after one refined by how long batches’ gradients were along such a run.":
    "الخسارة فوق أدنى ما يمكن، على سلسلة ثنائيات، بعد هبوط خطّي لمعدل التعلّم وبعد هبوط منقّح بطول تدرّجات الدفعات على امتداد مثل هذا التشغيل.",
  "Gradients of batches hardly grow shorter here, since labels stay uncertain: by half from the first steps on in one seed, by a sixth in the others. But for its beginning the refined schedule is the linear one, and gains little. The norms are those of seed 1, at eleven places, for all seeds.":
    "لا تكاد تدرّجات الدفعات تقصر هنا لأن الفئات تبقى غير مؤكدة: بالنصف منذ الخطوات الأولى في بذرة، وبالسدس في غيرها. والجدول المنقّح، عدا بدايته، هو الخطّي نفسه، ومكسبه قليل. المعايير معايير البذرة 1، عند أحد عشر موضعًا، لكل البذور.",
  "At the edge of stability a few samples whose losses go opposite ways make much of each step’s change.":
    "عند حافة الاستقرار تصنع عيّنات قليلة تسير خساراتها في اتجاهين متعاكسين كثيرًا من تغيّر كل خطوة.",
  "The share of all change of single losses in a step that 2 % of the samples have, those that rise most and those that fall most: 2 % would be theirs if all changed alike.":
    "حصة 2 % من العيّنات، الأشد صعودًا والأشد هبوطًا، من مجموع تغيّر الخسارات المنفردة في خطوة: ولو تغيّرت كلها بالتساوي لكانت 2 %.",
  "Every optimizer has an edge of its own: heavy ball, Nesterov and Adam hover at theirs.":
    "لكل مُحسِّن حافته: تحوم الكرة الثقيلة ونيستيروف وAdam عند حوافها.",
  "λ_max over (2 + 2μ)/η for heavy ball, over (2 + 2μ)/(η(1 + 2μ)) for Nesterov; for Adam that of the preconditioned Hessian over 38/η: medians over the second half of 8,000 steps.":
    "‏λ_max مقسومةً على ⁦(2 + 2μ)/η⁩ للكرة الثقيلة، وعلى ⁦(2 + 2μ)/(η(1 + 2μ))⁩ لنيستيروف؛ ولـ Adam ما لمصفوفة هيسه المكيّفة مسبقًا مقسومًا على 38/η: وسيطات على النصف الثاني من 8,000 خطوة.",
  "On 20 points of a Chebyshev polynomial, where gradient flow would become sharper than each edge.":
    "على 20 نقطة من كثير حدود تشيبيشيف، حيث كان جريان التدرّج ليصبح أحدّ من كل حافة.",
  "A network that learns task after task loses the ability to learn; layer normalization keeps more of it.":
    "الشبكة التي تتعلّم مهمة بعد مهمة تفقد قدرتها على التعلّم؛ ويحفظ تطبيع الطبقات منها أكثر.",
  "The training loss at the end of the last three of 40 tasks of fresh random labels, 150 steps each: without more it is a guess’s 2.3, five hundred times that of the first task; with layer normalization it is a sixth of that. Plain networks end the twentieth task within 0.03 of a guess’s loss, and stay there; those with layer normalization are below 0.2 until then, and rise later.":
    "خسارة التدريب في نهاية المهام الثلاث الأخيرة من 40 مهمة بفئات عشوائية جديدة، 150 خطوة لكل منها: من دون شيء آخر هي خسارة التخمين 2.3، أي خمسمئة ضعف الأولى؛ ومع تطبيع الطبقات سدس ذلك. الشبكات العادية تنهي المهمة العشرين على بعد 0.03 على الأكثر من خسارة التخمين وتبقى هناك؛ وذوات تطبيع الطبقات دون 0.2 حتى ذلك الحين ثم ترتفع.",
  "256 digits under Adam, whose moments are forgotten at each task. Layer normalization slows the loss and does not cure it: its last tasks end a hundred times above its first.":
    "256 رقمًا تحت Adam الذي تُنسى عزومه عند كل مهمة. يبطّئ تطبيع الطبقات الفقد ولا يعالجه: تنتهي مهامه الأخيرة فوق الأولى بمئة مرة.",
  "Take a tenth of the learning rate: the last tasks are then learned as well as the first.":
    "خذ عُشر معدل التعلّم: عندئذ تُتعلَّم المهام الأخيرة بجودة الأولى.",
  "Weight decay keeps the ability to learn task after task.":
    "اضمحلال الأوزان يحفظ القدرة على التعلّم مهمة بعد مهمة.",
  "A network keeps the ability to learn task after task while the largest singular value of each layer is held near 1.":
    "تحتفظ الشبكة بقدرتها على التعلّم مهمة بعد مهمة ما دامت أكبر قيمة مفردة لكل طبقة محفوظة قرب 1.",
  "The training loss at the end of the last of 40 tasks of random labels, 150 steps each, as a share of what it is without: a guess’s 2.3.":
    "خسارة التدريب في نهاية المهام الثلاث الأخيرة من 40 مهمة بفئات عشوائية، 150 خطوة لكل منها، كحصة مما هي عليه من دونه: 2.3 للتخمين.",
  "Singular values are found by three power steps from a random vector, and biases are left alone. The loss is a fifth to three tenths of what it is without, and grows from task to task: slower, not cured, and short of the quarter that is asked of layer normalization too.":
    "تُحسب القيم المفردة بثلاث خطوات قوى من متجه عشوائي، وتُترك الانحيازات. الخسارة خُمس إلى ثلاثة أعشار ما هي عليه من دونه، وتكبر من مهمة إلى أخرى: أبطأ لا معالَجة، ودون بلوغ الربع المطلوب من تطبيع الطبقات أيضًا.",
  "A network keeps the ability to learn task after task while the units that it uses least start anew, now and then.":
    "تحتفظ الشبكة بقدرتها على التعلّم مهمة بعد مهمة ما دامت أقل وحداتها استعمالًا تبدأ من جديد بين حين وآخر.",
  "The training loss at the end of each of 40 tasks of random labels, where 0.3 % of the units of a layer are renewed a step, and where it is the 0.01 % of the paper.":
    "خسارة التدريب في نهاية كل من 40 مهمة بفئات عشوائية، حيث تُجدَّد 0.3 % من وحدات الطبقة في كل خطوة، وحيث تُجدَّد 0.01 % كما في البحث.",
  "The paper’s rate is for millions of steps; in these 6,000 it renews some 40 units of 64 in a layer once, which takes a tenth off the loss. Which units are least used is told by 16 samples, every 5 steps; units begin with 100 steps of grace, also in a task that is about to end.":
    "معدل البحث لملايين الخطوات؛ وفي هذه الـ 6,000 يجدّد نحو 40 وحدة من 64 في الطبقة مرة واحدة، فينقص من الخسارة عُشرها. وتدل على أقل الوحدات استعمالًا 16 عيّنة كل 5 خطوات؛ وتبدأ الوحدات بمهلة 100 خطوة، ولو في مهمة توشك أن تنتهي.",
  "High learning rates make progress that only shows when they decay: the loss falls at once, as from the sides of a valley to its river.":
    "تحرز معدلات التعلّم العالية تقدمًا لا يظهر إلا حين تهبط: تنزل الخسارة فورًا كما من جانبي وادٍ إلى نهره.",
  "Loss above the lowest possible, on a bigram chain: before the last fifth of the run, over which the learning rate falls to 0, and after it; beside both constant rates, and a cosine. Until then the run that is to decay goes as the constant 0.01 does; its loss then falls to a third, below both constant rates, and the cosine ends lower still.":
    "الخسارة فوق أدنى ما يمكن، على سلسلة ثنائيات: قبل الخُمس الأخير من التشغيل الذي يهبط فيه معدل التعلّم إلى 0، وبعده؛ وبجانبها المعدلان الثابتان وجيب تمام. حتى ذلك الحين يسير التشغيل كالثابت 0.01؛ ثم تهبط خسارته إلى الثلث، دون المعدلين الثابتين كليهما، وينتهي جيب التمام أدنى منها.",
  "The floor is that of the training samples. A cosine or a linear fall over the whole run ends lower still at this size, so that it is not the schedule that wins.":
    "الحد الأدنى هو لعيّنات التدريب. وينتهي جيب التمام أو الهبوط الخطّي على التشغيل كله أدنى بعد بهذا الحجم، فليس هذا الجدول هو الفائز.",
  "A peak of 0.003: the fall at the end is 1.6 to 1.8 times, and a cosine ends as low.":
    "ذروة 0.003: يكون الهبوط في النهاية 1.6 إلى 1.8 مرة، وينتهي جيب التمام عند المستوى نفسه.",
  "Sharpness-aware minimization has an edge of stability of its own, below 2/η.":
    "للتصغير الواعي بالحدّة حافة استقرار خاصة به، دون 2/η.",
  "the step up ρ∇L": "خطوة الصعود ρ∇L",
  "λ_max over the λ with ηλ(1 + ρλ/‖∇L‖) = 2, or with ηλ(1 + ρλ) = 2 where the step up is ρ∇L, hovers about 1 in the second half of the run, where gradient descent at the same learning rate ends far sharper. In the picture each is held against an edge of its own, and comes to about 1: λ_max itself ends at 20 with gradient descent, at 12 with the step up ρ∇L and at 5 or 6 with SAM.":
    "‏λ_max مقسومةً على λ التي تحقق ⁦ηλ(1 + ρλ/‖∇L‖) = 2⁩، أو ⁦ηλ(1 + ρλ) = 2⁩ حيث خطوة الصعود ρ∇L، تحوم حول 1 في النصف الثاني من التشغيل، بينما ينتهي انحدار التدرّج بمعدل التعلّم نفسه أحدّ بكثير. في الصورة تُقاس كلٌّ على حافتها وتبلغ نحو 1: وتنتهي λ_max نفسها عند 20 مع انحدار التدرّج، وعند 12 مع خطوة الصعود ρ∇L، وعند 5 أو 6 مع SAM.",
  "The edge of SAM’s normalized step depends on the gradient’s norm at each moment. Without normalization larger learning rates diverge at once, as the first gradients are large. Ours are medians over 1,500 full-batch steps with half-squared error.":
    "تتوقف حافة خطوة SAM المطبَّعة على معيار التدرّج في كل لحظة. ومن دون تطبيع تتباعد معدلات التعلّم الأكبر فورًا لأن التدرّجات الأولى كبيرة. قيمنا وسيطات على 1,500 خطوة بالدفعة الكاملة وبنصف الخطأ التربيعي.",
  "Give the step up ρ∇L the learning rate 0.1 too: it diverges in the first steps.":
    "أعطِ خطوة الصعود ρ∇L أيضًا معدل التعلّم 0.1: تتباعد في الخطوات الأولى.",
  "SAM with the step up ρ∇L, ρ 0.2, η 0.1": "⁦SAM⁩ بخطوة الصعود ⁦ρ∇L⁩، ⁦ρ 0.2⁩، ⁦η 0.1⁩",
  "SAM with the step up ρ∇L, ρ 0.2, η 0.05": "⁦SAM⁩ بخطوة الصعود ⁦ρ∇L⁩، ⁦ρ 0.2⁩، ⁦η 0.05⁩",
  "Where gradient descent brings the largest eigenvalue to 2/η, descent by single samples keeps the whole trace below it.":
    "حيث يوصل انحدار التدرّج أكبر قيمة ذاتية إلى 2/η، يُبقي الانحدار بعيّنات منفردة الأثر كله دونها.",
  "The trace of the Hessian over 2/η at the end: below 1 with one sample a step, about 2 with all of them, whose largest eigenvalue alone is at 1. In the picture, held against 2/η = 40: with single samples the trace stands at 32 or 33 and λ_max at 12 or 13, with all of them at 77 to 80 and at 40.":
    "أثر مصفوفة هيسه مقسومًا على 2/η في النهاية: دون 1 بعيّنة واحدة في الخطوة، ونحو 2 بكل العيّنات، حيث أكبر قيمة ذاتية وحدها عند 1. في الصورة، مقابل ⁦2/η = 40⁩: بعيّنات منفردة يقف الأثر عند 32 أو 33 وλ_max عند 12 أو 13، وبكلها عند 77 إلى 80 وعند 40.",
  "100 digits, told apart as odd or even by one output. The bound is one of minima that fit every sample; of several outputs the trace is bounded by as many times 2/η. Batches of 10 are not in between: they end at gradient descent’s edge.":
    "100 رقم يميّزها مخرج واحد فرديةً أو زوجية. الحدّ خاص بنهايات صغرى تلائم كل عيّنة؛ ومع مخارج عدة يُحَدّ الأثر بمضاعف 2/η بعددها. ولا تقع دفعات من 10 بينهما: فهي تنتهي عند حافة انحدار التدرّج.",
  "Double the learning rate of single samples: they then diverge, and there is nothing to compare.":
    "ضاعف معدل تعلّم العيّنات المنفردة: عندئذ تتباعد ولا شيء يُقارَن.",
  "one sample a step, η doubled": "عيّنة واحدة في الخطوة، η مضاعف",
  "one sample a step": "عيّنة واحدة في الخطوة",
  "Networks rely on the simplest feature alone, and leave others that tell as much.":
    "تعتمد الشبكات على أبسط سمة وحدها، وتترك سمات أخرى تدل بالقدر نفسه.",
  "Test accuracy of a network that had two sure signs of the class, one by a threshold and one by five slabs, when either is exchanged among the test samples.":
    "دقة اختبار شبكة كانت لها علامتان أكيدتان على الفئة، إحداهما بعتبة والأخرى بخمس شرائح، حين تُبدَّل إحداهما بين عيّنات الاختبار.",
  "The slabs alone can be learned, as the last run shows with three of them; with five they are harder to learn by themselves.":
    "يمكن تعلّم الشرائح وحدها، كما يبيّن التشغيل الأخير بثلاث منها؛ وبخمس يصعب تعلّمها بنفسها.",
  "When a new task comes, the old one is forgotten at once and learned again, even if all its samples stay.":
    "حين تأتي مهمة جديدة تُنسى القديمة فورًا ثم تُتعلَّم من جديد، ولو بقيت كل عيّناتها.",
  "Test accuracy on digits 0 to 4, at every fourth step: after 400 steps on these alone, all ten are trained on together.":
    "دقة الاختبار على الأرقام 0 إلى 4، كل أربع خطوات: بعد 400 خطوة على هذه وحدها تُدرَّب العشرة معًا.",
  "The dip is over in some tens of steps, so that accuracy at the ends of tasks does not show it. The new outputs begin untrained, which is part of it.":
    "ينتهي الهبوط خلال عشرات من الخطوات، فلا تُظهره الدقة عند نهايات المهام. وتبدأ المخارج الجديدة بلا تدريب، وهذا جزء منه.",
  "accuracy on old digits": "الدقة على الأرقام القديمة",
  "Weights move away from their start as the logarithm of the steps: what keeps large batches near is that they take few.":
    "تبتعد الأوزان عن بدايتها كلوغاريتم الخطوات: وما يُبقي الدفعات الكبيرة قريبة قلّة خطواتها.",
  "The distance from the initial weights after 50, 200 and 800 steps, four times as many each time: it grows by about as much again, where a random walk’s growth would double. After as many steps batches of 16 and of 250 are about as far; after as many epochs (800 steps of the one, 50 of the other) they are not.":
    "المسافة عن الأوزان الابتدائية بعد 50 و200 و800 خطوة، أربعة أضعاف كل مرة: تزيد بالقدر نفسه تقريبًا كل مرة، حيث كان نمو السير العشوائي ليتضاعف. بعد العدد نفسه من الخطوات تتساوى تقريبًا دفعات من 16 ومن 250؛ وبعد العدد نفسه من الدورات (800 خطوة للأولى و50 للثانية) لا تتساوى.",
  "With batches of 250 growth lies between a logarithm’s and a random walk’s, in one seed of three beyond the bound. One learning rate for all batches, and a network that fits its data within the 800 steps, after which hardly anything moves: at 0.1 the growth already falls off. The paper’s networks are normalized convolutional ones, trained for a hundred epochs, and its gain in test accuracy is not asked for here.":
    "بدفعات من 250 يقع النمو بين نمو اللوغاريتم ونمو السير العشوائي، ويتجاوز الحدّ في بذرة من ثلاث. معدل تعلّم واحد لكل الدفعات، وشبكة تلائم بياناتها خلال الـ 800 خطوة ثم لا يكاد شيء يتحرك: وعند 0.1 يبدأ النمو بالتراجع. شبكات البحث التفافية مطبَّعة دُرِّبت مئة دورة، ولا يُسأل هنا عن مكسبها في دقة الاختبار.",
  "Take a fiftieth of the learning rate: distances then grow almost as the steps do.":
    "خذ جزءًا من خمسين من معدل التعلّم: تنمو المسافات عندئذ كنمو الخطوات تقريبًا.",
  "In logistic regression on two weights, steps too large for the loss to fall at first end far lower.":
    "في انحدار لوجستي على وزنين، الخطوات الأكبر من أن تهبط معها الخسارة في البداية تنتهي أدنى بكثير.",
  "The loss over the whole plane of both weights, and its value after 300 steps: with η 0.5 it falls at every step, with η 20 it rises on the way and is lower by far in the end.":
    "الخسارة على المستوى الكامل للوزنين وقيمتها بعد 300 خطوة: مع η 0.5 تهبط في كل خطوة، ومع η 20 ترتفع في الطريق وتكون أدنى بكثير في النهاية.",
  "Four points that a line through 0 separates, two of which pull against each other, and starts near 0. How much lower the loss ends depends on the points; that it may rise on the way needs points that pull against each other.":
    "أربع نقاط يفصلها خط عبر 0، اثنتان منها تتجاذبان في اتجاهين متعاكسين، وبدايات قرب 0. مقدار انخفاض الخسارة في النهاية يتبع النقاط؛ وارتفاعها في الطريق يحتاج إلى نقاط متعاكسة الجذب.",
  "Make two points disagree, so that no line separates them: large steps only go to and fro.":
    "اجعل نقطتين متناقضتين بحيث لا يفصلهما خط: لا تفعل الخطوات الكبيرة عندئذ إلا الذهاب والإياب.",
  "Where the gradient is long, curvature is high: smoothness has no bound but one that grows with it.":
    "حيث التدرّج طويل يكون الانحناء كبيرًا: لا حدّ للملاسة إلا حدّ ينمو معه.",
  "Largest eigenvalue and norm of the gradient along one training, at 38 checkpoints: they rise and fall together.":
    "أكبر قيمة ذاتية ومعيار التدرّج على امتداد تدريب، عند 38 نقطة حفظ: يرتفعان ويهبطان معًا.",
  "300 digits. On logarithmic scales curvature grows with less than the first power of the norm, so that a line is a bound and not a law; and both fall as the loss does.":
    "300 رقم. على مقياسين لوغاريتميين ينمو الانحناء بأقل من القوة الأولى للمعيار، فالخط حدٌّ لا قانون؛ وكلاهما يهبط مع الخسارة.",
  "In a river valley a large learning rate gets far along the river and stays high above it; letting it fall at the end brings it down.":
    "في وادي نهر يقطع معدل التعلّم الكبير شوطًا على النهر ويبقى عاليًا فوقه؛ وخفضه في النهاية ينزل به.",
  "The value at the end: x counts how far along the river, six hillsides how high above it. A constant large rate stands high on the hillsides, a constant small one has not come far; the large one that falls to 0 over the last fifth has both.":
    "القيمة في النهاية: x تعدّ البُعد على النهر، وستة سفوح تعدّ العلو فوقه. المعدل الكبير الثابت يقف عاليًا على السفوح، والصغير الثابت لم يبتعد؛ أما الكبير الذي يهبط إلى 0 في الخُمس الأخير فله الاثنان.",
  "A valley made for it: its river falls by 1/1000 for every unit, its hillsides are parabolas of curvature 10, and gradients have noise of deviation 1. What the learning rates are to networks is the river-valley finding of the bigram chain.":
    "وادٍ صُنع لذلك: ينزل نهره 1/1000 لكل وحدة، وسفوحه قطوع مكافئة انحناؤها 10، وللتدرّجات ضوضاء انحرافها 1. وما تعنيه معدلات التعلّم للشبكات في نتيجة وادي النهر على سلسلة الثنائيات.",
  "Take the noise away: there is nothing to come down from, and the fall only costs way.":
    "ارفع الضوضاء: لا شيء يُنزَل عنه، ولا يكلّف الهبوط إلا الطريق.",
  "η 0.1, falling at the end": "⁦η 0.1⁩، هابطًا في النهاية",
  "Warm-up raises the largest learning rate that trains, by keeping sharpness at the edge.":
    "يرفع الإحماء أكبر معدل تعلّم ناجح، بإبقاء الحدّة عند الحافة.",
  "the edge of stability": "حافة الاستقرار",
  "At η = 0.8 the network is lost without warm-up and trains with 100 steps of it, ending at the edge of stability. With warm-up λ_max rises to more than twice the edge while the learning rate does, and comes down to 1 to 1.3 times it; at η = 0.1 it stays below.":
    "عند η = 0.8 تضيع الشبكة بلا إحماء وتتدرّب بـ 100 خطوة منه، منتهيةً عند حافة الاستقرار. مع الإحماء ترتفع λ_max إلى أكثر من ضعف الحافة مع ارتفاع معدل التعلّم، ثم تنزل إلى 1 حتى 1.3 منها؛ وعند η = 0.1 تبقى دونها.",
  "ReLU networks under full-batch gradient descent. How much is gained depends on the inputs’ scale; with tanh and large initial weights most networks gain nothing (finding warm-up-tanh).":
    "شبكات ReLU تحت انحدار بالدفعة الكاملة. ويتوقف المكسب على مقياس المداخل؛ ومع tanh وأوزان ابتدائية كبيرة لا تكسب معظم الشبكات شيئًا (النتيجة warm-up-tanh).",
  "Take tanh and a gain of 2: the finding warm-up-tanh does.":
    "خذ tanh وعامل تضخيم 2: كما في النتيجة warm-up-tanh.",
  "Warm-up raises the largest learning rate that trains, for tanh and large initial weights too.":
    "يرفع الإحماء أكبر معدل تعلّم ناجح، مع tanh وأوزان ابتدائية كبيرة أيضًا.",
  "η = 0.05 trains without warm-up; four times as much is to train with 100 steps of it. One point alone of that row is there, below the line: in the other two seeds the run diverges, as all three do without warm-up.":
    "يتدرّب η = 0.05 بلا إحماء؛ ويُفترض بأربعة أضعافه أن يتدرّب بـ 100 خطوة منه. لا توجد من ذلك السطر إلا نقطة واحدة، تحت الخط: ففي البذرتين الأخريين يتباعد التشغيل، كما تتباعد الثلاث كلها بلا إحماء.",
  "The paper’s networks are larger, normalized and trained with momentum. Of ours, with tanh and a gain of 2, one in three trains at the higher rate with warm-up; none does without it.":
    "شبكات البحث أكبر، ومطبَّعة، ومدرَّبة بالزخم. ومن شبكاتنا، مع tanh وعامل تضخيم 2، تتدرّب واحدة من ثلاث بالمعدل الأعلى مع الإحماء؛ ولا تتدرّب أي منها من دونه.",
  "Without the samples whose losses go opposite ways, the loss at the edge of stability swings less.":
    "من دون العيّنات التي تسير خساراتها في اتجاهين متعاكسين تتأرجح الخسارة عند حافة الاستقرار أقل.",
  "How much the loss rises in a step at the edge of stability, in the mean, over what it does with all samples. Without the tenth whose losses moved most it hardly rises in four seeds of five; without a tenth by chance it swings on.":
    "كم ترتفع الخسارة في المتوسط في خطوة عند حافة الاستقرار، مقسومًا على ارتفاعها بكل العيّنات. من دون العُشر الذي تحرّكت خساراته أكثر لا تكاد ترتفع في أربع بذور من خمس؛ ومن دون عُشر عشوائي تواصل تأرجحها.",
  "Samples are told by how much their losses changed over 60 steps, and the next 100 do not count. In one seed the rest swing more than all did before, though half as much as without as many by chance. Without 2 % the swings are smaller for the first hundred steps in four seeds, and then others take their place: the paper’s networks are larger, and its groups rarer.":
    "تُميَّز العيّنات بمقدار تغيّر خساراتها على 60 خطوة، ولا تُحسب المئة التالية. في بذرة تتأرجح الباقية أكثر مما تأرجح الكل قبلها، وإن كان نصف التأرجح من دون مثلها عشوائيًّا. ومن دون 2 % تصغر التأرجحات في أربع بذور خلال المئة الأولى من الخطوات، ثم تحلّ غيرها محلها: فشبكات البحث أكبر ومجموعاته أندر.",
  "rises without the 10 % that move most": "الارتفاعات من دون الـ 10 % الأكثر حركةً",
  "without the 2 % that move most": "من دون الـ 2 % الأكثر حركةً",
  "the same in the first 100 steps": "الشيء نفسه في أول 100 خطوة",
  "That rising and falling samples take turns is no finding at the edge, where the loss swings along one direction: what counts is how few make it.":
    "تناوب العيّنات الصاعدة والهابطة ليس نتيجة بذاته عند الحافة، حيث تتأرجح الخسارة على اتجاه واحد: المهم قلّة صانعيه.",
  "The training loss at the end of each of 40 tasks of random labels: with L2 of all parameters it begins some eight times as high as without, at 0.03, and stays below 0.1. The plain network goes up to a guess’s 2.3, and AdamW’s decay goes up with it.":
    "خسارة التدريب في نهاية كل من 40 مهمة بفئات عشوائية: مع L2 لكل المعاملات تبدأ أعلى بنحو ثماني مرات منها بدونه، عند 0.03، وتبقى دون 0.1. وتصعد الشبكة العادية إلى 2.3 للتخمين، ويصعد معها اضمحلال AdamW.",
  "256 digits under Adam, and decay of biases as of kernels; of kernels alone it only puts the loss of plasticity off. AdamW’s decoupled decay of 0.1, of all parameters too, does not help at this size.":
    "256 رقمًا تحت Adam، واضمحلال للانحيازات كما للنوى؛ وللنوى وحدها لا يفعل إلا أن يؤجل فقد اللدونة. أما اضمحلال AdamW غير المقترن 0.1، وهو لكل المعاملات أيضًا، فلا يفيد بهذا الحجم.",
  "Let L2 pull kernels alone: biases go on growing, and the last tasks end most of the way to a guess’s loss.":
    "اجعل L2 يسحب النوى وحدها: تظل الانحيازات تكبر، وتنتهي المهام الأخيرة قريبًا من خسارة التخمين.",
  "How large a learning rate SGD bears at a minimum is told by how alike the Hessians of single samples are, beside the largest eigenvalue and the batch.":
    "مدى احتمال SGD لمعدل تعلّم كبير عند نهاية صغرى يدل عليه تشابه مصفوفات هيسه للعيّنات المنفردة، بجانب أكبر قيمة ذاتية والدفعة.",
  "the exact rate": "المعدل الدقيق",
  "The largest learning rate that trains, found by bisection, against the one at which theory has the mean square of small deviations stay as it is: on the diagonal, for inputs that are nearly orthogonal and for digits. With one sample a step, the digits bear half of gradient descent’s 2/λ_max, the others a sixteenth.":
    "أكبر معدل تعلّم ناجح، موجودًا بالتنصيف، مقابل المعدل الذي تقول النظرية إن متوسط مربع الانحرافات الصغيرة يثبت عنده: على القطر، لمداخل شبه متعامدة وللأرقام. بعيّنة واحدة في الخطوة تحتمل الأرقام نصف 2/λ_max لانحدار التدرّج، وتحتمل الأخرى جزءًا من ستة عشر.",
  "Linear networks on 50 samples, which they can fit: there the theory is exact, of all weights. Single runs bear up to a fifth more than their mean square, whose bound is set by rare outbursts; with inputs of two dimensions it is 1.3 to 1.9 times as much. The paper’s own condition, from coherence and λ_max alone, is not tried: the rate foretold is the exact one.":
    "شبكات خطّية على 50 عيّنة تستطيع ملاءمتها: هناك تكون النظرية دقيقة لكل الأوزان. وتحتمل التشغيلات المنفردة أكثر من متوسط مربعها بما يصل إلى الخُمس، فحدّه تضعه انفجارات نادرة؛ وبمداخل من بُعدين من 1.3 إلى 1.9 مرة. أما شرط البحث نفسه، من التماسك و⁨λ_max⁩ وحدهما، فلم يُجرَّب: المعدل المتنبَّأ به هو المضبوط.",
  "Take inputs of two dimensions in place of 64: few large ones then rule the mean square, and single runs train at 1.3 times the rate that it allows, and more.":
    "خذ مداخل من بُعدين بدل 64: تحكم قلّة كبيرة منها متوسط المربع، وتتدرّب التشغيلات المنفردة بـ 1.3 من المعدل الذي يسمح به وأكثر.",
  "largest rate that trains": "أكبر معدل ينجح التدريب به",
  "A diffusion model generates what lies between the modes of its data, less the longer it is trained, and the last predictions of such samples are restless.":
    "يولّد نموذج الانتشار ما يقع بين قمم بياناته، ويقلّ ذلك كلما طال تدريبه، وآخر تنبؤات مثل هذه العيّنات مضطربة.",
  "Where 4,000 numbers lie that a network generates from noise after 500 and after 4,000 steps of training. The data are three modes at −1, 0 and 1, of width 0.03: what is more than 0.18 from each of them was never seen, and 36 to 38 % of the numbers are there in the end.":
    "أين تقع 4,000 عدد تولّدها شبكة من الضجيج بعد 500 خطوة تدريب وبعد 4,000. البيانات ثلاث قمم عند −1 و0 و1 عرضها 0.03: فما يبعد أكثر من 0.18 عن كل منها لم يُرَ قط، وفي النهاية تقع هناك 36 إلى 38 % من الأعداد.",
  "Of 5,377 weights, trained on 100,000 noisy numbers that are drawn once, in batches of 256, over 200 steps of diffusion. The paper’s network has 1,000 steps, batches of 10,000 with new noise each and 10,000 epochs, and leaves far less between its modes; ours does not find the middle one. Here the share falls to 69 to 74 % of what it was after 500 steps, where 60 % were asked. The variance of the last ten predictions is higher in 73 to 77 % of pairs, and at 500 steps in half, which is chance; the paper’s filter takes out more than 95 %.":
    "من 5,377 وزنًا، مدرَّبة على 100,000 عدد مشوَّش سُحبت مرة واحدة، في دفعات من 256، عبر 200 خطوة انتشار. ولشبكة البحث 1,000 خطوة ودفعات من 10,000 بضجيج جديد كل مرة و10,000 دورة، وتترك بين قممها أقل بكثير؛ أما شبكتنا فلا تجد القمة الوسطى. هنا تهبط الحصة إلى 69 إلى 74 % مما كانت عليه بعد 500 خطوة، والمطلوب 60 %. وتباين آخر عشرة تنبؤات أعلى في 73 إلى 77 % من الأزواج، وبعد 500 خطوة في نصفها، وهو الصدفة؛ أما مرشّح البحث فيُخرج أكثر من 95 %.",
  "Stop after 500 steps: about half of all numbers are between modes, and their last predictions are as calm as those of others.":
    "توقّف بعد 500 خطوة: يقع نحو نصف الأعداد بين القمم، وآخر تنبؤاتها هادئة كتنبؤات غيرها.",
};

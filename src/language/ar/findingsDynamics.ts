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
  "No penalty either": "بلا عقوبة كذلك",
  "No penalty": "بلا عقوبة",
  "Where data shift, earlier layers hold more of use than the last one does.":
    "حيث تنزاح البيانات تحمل الطبقات الأبكر نفعًا أكثر مما تحمله الأخيرة.",
  "Accuracy of linear classifiers fitted to each layer, from the first of four to the last, on samples whose class mark tells nothing, after training on samples where it told 95 % of the classes.":
    "دقة مصنّفات خطّية ملائمة لكل طبقة، من الأولى بين أربع إلى الأخيرة، على عيّنات لا تدل علامة الفئة فيها على شيء، بعد تدريب على عيّنات كانت تدل فيها على 95 % من الفئات.",
  "The linear classifiers are fitted to 1,000 of the shifted samples, by least squares, and asked of the other 1,000; the network has seen none of them. One kind of shift, drawn digits.":
    "لُوئمت المصنّفات الخطّية بالمربعات الصغرى على 1,000 من العيّنات المنزاحة، واختُبرت على الألف الأخرى؛ ولم ترَ الشبكة أيًّا منها. نوع واحد من الانزياح وأرقام مرسومة.",
  "accuracy of a linear classifier, layer by layer,": "دقة مصنّف خطّي، طبقةً طبقة،",
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
  "The training loss at the end of the last of 40 tasks of fresh random labels, 150 steps each: without more it is a guess’s 2.3, five hundred times that of the first task; with layer normalization it is a sixth of that. Plain networks are at a guess’s loss before the twentieth task; those with layer normalization stay below 0.2 until then, and rise later.":
    "خسارة التدريب في نهاية الأخيرة من 40 مهمة بفئات عشوائية جديدة، 150 خطوة لكل منها: من دون شيء آخر هي خسارة التخمين 2.3، أي خمسمئة ضعف الأولى؛ ومع تطبيع الطبقات سدس ذلك. الشبكات العادية تبلغ خسارة التخمين قبل المهمة العشرين؛ وذوات تطبيع الطبقات تبقى دون 0.2 حتى ذلك الحين ثم ترتفع.",
  "256 digits under Adam, whose moments are forgotten at each task. Layer normalization slows the loss and does not cure it: its last tasks end a hundred times above its first.":
    "256 رقمًا تحت Adam الذي تُنسى عزومه عند كل مهمة. يبطّئ تطبيع الطبقات الفقد ولا يعالجه: تنتهي مهامه الأخيرة فوق الأولى بمئة مرة.",
  "Take a tenth of the learning rate: the last tasks are then learned as well as the first.":
    "خذ عُشر معدل التعلّم: عندئذ تُتعلَّم المهام الأخيرة بجودة الأولى.",
  "Weight decay keeps the ability to learn task after task.":
    "اضمحلال الأوزان يحفظ القدرة على التعلّم مهمة بعد مهمة.",
  "A network keeps the ability to learn task after task while the largest singular value of each layer is held near 1.":
    "تحتفظ الشبكة بقدرتها على التعلّم مهمة بعد مهمة ما دامت أكبر قيمة مفردة لكل طبقة محفوظة قرب 1.",
  "The training loss at the end of the last of 40 tasks of random labels, 150 steps each, as a share of what it is without: a guess’s 2.3.":
    "خسارة التدريب في نهاية الأخيرة من 40 مهمة بفئات عشوائية، 150 خطوة لكل منها، كحصة مما هي عليه من دونه: 2.3 للتخمين.",
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
};

import type { Table } from "../table";

export const models: Table = {
  "Adam moment": "عزم Adam",
  Moment: "العزم",
  "Adam's running mean of the gradient, or the root of its running mean square.":
    "المتوسط الجاري للتدرّج في Adam، أو جذر متوسط مربعه الجاري.",
  First: "الأول",
  "Root of second": "جذر الثاني",
  "Hessian eigenvector": "متجه هيسه الذاتي",
  "End of the spectrum": "طرف الطيف",
  "Whether to count from the largest or the most negative eigenvalue.":
    "هل يُعدّ من أكبر قيمة ذاتية أم من أشدها سلبية.",
  Largest: "الأكبر",
  "Length of the eigenvector: one, or so that one unit raises the quadratic by ½.":
    "طول المتجه الذاتي: واحد، أو بحيث ترفع الوحدة الواحدة النموذج التربيعي بمقدار ½.",
  "Curvature: δ = v/√|λ|": "الانحناء: ⁦δ = v/√|λ|⁩",
  "By curvature": "بالانحناء",
  Number: "الرقم",
  "Which direction of its kind.": "أي اتجاه من نوعه.",
  "One parameter": "معامل واحد",
  "Which parameter, counted through all of them; the axis shows its own value.":
    "أي معامل، بالعدّ عبرها كلها؛ ويعرض المحور قيمته نفسها.",
  "Towards a partner": "نحو شريك",
  Partner: "الشريك",
  "Which of the recipe's partners; the plane through two of them contains both.":
    "أي شركاء الوصفة؛ والمستوى المارّ باثنين منهم يحوي كليهما.",
  "δ = (θ′ − θ)/‖θ′ − θ‖, a second one without its part along the first":
    "⁦δ = (θ′ − θ)/‖θ′ − θ‖⁩، والثاني بعد طرح جزئه على امتداد الأول",
  Place: "الموضع",
  "The partner's weights, its weights after matching, or the point that bends the curve to it.":
    "أوزان الشريك، أو أوزانه بعد المطابقة، أو النقطة التي تثني المنحنى نحوه.",
  Solution: "الحل",
  "Matched solution": "الحل المطابَق",
  "Bend of the curve": "انعطاف المنحنى",
  "Principal component of the path": "مركّبة رئيسية للمسار",
  Component: "المركّبة",
  "Which principal component; the first holds most of the path.":
    "أي مركّبة رئيسية؛ والأولى تحمل معظم المسار.",
  "Singular vectors of the rows θ_t − θ_T": "المتجهات المفردة للصفوف ⁦θ_t − θ_T⁩",
  Random: "عشوائي",
  Direction: "الاتجاه",
  "How the direction is chosen.": "كيف يُختار الاتجاه.",
  "The surface is L(θ + α·δ + β·η)": "السطح هو ⁦L(θ + α·δ + β·η)⁩",
  Convolutional: "التفافية",
  "How each 2×2 patch is reduced to one value.": "كيف تُختزل كل رقعة 2×2 إلى قيمة واحدة.",
  ", nor the input x or the target y": "، ولا المدخل x أو الهدف y",
  "the expression ends": "ينتهي التعبير",
  "a number, a name or a bracket": "عدد أو اسم أو قوس",
  'an operator or ")"': 'عملية أو ")"',
  Expression: "التعبير",
  "A function of named parameters, with + − * / ^, brackets, sqrt, exp, log, sin, cos, tanh, abs, max, min and others.":
    "دالة بمعاملات مسمّاة، مع ⁦+ − * / ^⁩ والأقواس و⁦sqrt, exp, log, sin, cos, tanh, abs, max, min⁩ وغيرها.",
  "Over data it is the output for each sample: x1, x2, … are its inputs (x a single one) and y its target":
    "على البيانات هي المخرج لكل عيّنة: ⁦x1, x2, …⁩ مداخلها (وx مدخل وحيد) وy هدفها",
  "One a line: where it starts and the range that is looked at; without a start it is drawn from the range.":
    "واحد في كل سطر: أين يبدأ والمجال المنظور؛ ومن دون بداية يُسحب من المجال.",
  "must be seen from a lower to a higher number": "يجب أن يُنظر فيه من عدد أصغر إلى أكبر",
  "A mean over space": "متوسط على المكان",
  "Taking rows": "أخذ الصفوف",
  "GELU by tanh": "⁦GELU⁩ بـ tanh",
  "directional derivative": "مشتقة اتجاهية",
  "mean over space": "متوسط على المكان",
  "List of layers": "قائمة طبقات",
  "One layer a line, from the inputs to the outputs, which are as many as the classes. “distance 10” as the last one makes the cross-entropy the harmonic loss: logits −n·log of the distance to a center of each class.":
    "طبقة في كل سطر، من المداخل إلى المخارج التي عددها عدد الفئات. و«⁦distance 10⁩» طبقةً أخيرة تجعل الإنتروبيا المتقاطعة خسارة توافقية: لوجيتات ⁦−n·log⁩ للمسافة إلى مركز لكل فئة.",
  Parametrization: "التوسيط",
  "Not for a list, whose groups, shortcuts and attention each go with width in their own way; dense, convolutional and residual networks have it.":
    "ليس للقائمة، فمجموعاتها ووصلاتها المختصرة وانتباهها يتبع كلٌّ العرض بطريقته؛ وهو للشبكات الكثيفة والالتفافية والمتبقّية.",
  "Dense (MLP)": "كثيفة (MLP)",
  "Hidden layers": "الطبقات الخفية",
  "Width of each hidden layer, separated by commas; empty is a linear model.":
    "عرض كل طبقة خفية، مفصولة بفواصل؛ والفارغ نموذج خطّي.",
  ", standardized weights": "، أوزان معيَّرة",
  "How learning rates and initial weights go with width: all are the same at the base width.":
    "كيف تتبع معدلات التعلّم والأوزان الابتدائية العرضَ: كلها سواء عند العرض الأساسي.",
  "W = m·θ with r = n/n₀ of what a layer reads and s of what it writes (1 at both ends).  NTK: m = 1/√r;  μP for gradient descent: m = √(s/r), biases √s;  for Adam: m = 1/r;  in both, first outputs times 1/√r":
    "⁦W = m·θ⁩ حيث ⁦r = n/n₀⁩ لما تقرؤه الطبقة وs لما تكتبه (1 عند الطرفين).  ‏NTK: ⁦m = 1/√r⁩؛  μP لانحدار التدرّج: ⁦m = √(s/r)⁩، والانحيازات ⁦√s⁩؛  لـ Adam: ⁦m = 1/r⁩؛  وفي كليهما المخارج الأولى مضروبة في ⁦1/√r⁩",
  Standard: "معتاد",
  "μP for gradient descent": "‏μP لانحدار التدرّج",
  "Base width": "العرض الأساسي",
  "Width n₀ of hidden layers (units, or channels) at which the network is the standard one.":
    "العرض n₀ للطبقات الخفية (وحدات أو قنوات) الذي تكون الشبكة عنده هي المعتادة.",
  "Output scale": "مقياس المخرج",
  "Multiplies all outputs: with a large one, weights hardly move (lazy training); a step of η then acts like one of α²η.":
    "يُضرب في كل المخارج: مع مقياس كبير لا تكاد الأوزان تتحرك (التدريب الكسول)؛ وخطوة η تعمل عندئذ كخطوة ⁦α²η⁩.",
  "f = α·f_θ  (Chizat et al. 2019, arXiv 1812.07956)":
    "⁦f = α·f_θ  (Chizat et al. 2019, arXiv 1812.07956)⁩",
  "Standardized weights": "أوزان معيَّرة",
  "The weights of each hidden unit have mean 0 and a deviation of their own, whatever training makes of θ.":
    "لأوزان كل وحدة خفية متوسط 0 وانحراف خاص، مهما صنع التدريب من θ.",
  "W = √(2/n)·(θ − mean θ)/std θ over the n weights of a unit  (Qiao et al. 2019)":
    "⁦W = √(2/n)·(θ − mean θ)/std θ⁩ على أوزان الوحدة وعددها n  (⁦Qiao et al. 2019⁩)",
  "dense 32, conv 8 3×3 stride 2 padding 1, batch norm, ReLU, max pool 2×2, flatten, residual":
    "⁦dense 32, conv 8 3×3 stride 2 padding 1, batch norm, ReLU, max pool 2×2, flatten, residual⁩",
  "has no residual block before it.": "ليس قبله كتلة متبقّية.",
  "The nonlinearity after every hidden layer.": "اللاخطّية بعد كل طبقة خفية.",
  "ReLU(x) = max(0, x);  exact GELU(x) = x·Φ(x) = ½x·(1 + erf(x/√2));  its tanh form ½x·(1 + tanh(√(2/π)·(x + 0.044715x³)))":
    "⁦ReLU(x) = max(0, x);  GELU(x) = x·Φ(x) = ½x·(1 + erf(x/√2))⁩ بدقة؛  وصيغتها بـ tanh هي ⁦½x·(1 + tanh(√(2/π)·(x + 0.044715x³)))⁩",
  "Skip connections": "وصلات التخطّي",
  "Adds a layer's input to its output wherever the widths agree.":
    "يضيف مدخل الطبقة إلى مخرجها حيث يتفق العرضان.",
  "h ← h + f(h) instead of h ← f(h)": "⁦h ← h + f(h)⁩ بدل ⁦h ← f(h)⁩",
  "Rescales activations, over the batch, over each sample's units, or over one after the other (batch–channel normalization).":
    "يعيد قياس التنشيطات على الدفعة، أو على وحدات كل عيّنة، أو على الاثنين تباعًا (تطبيع الدفعة والقنوات).",
  Batch: "الدفعة",
  "Batch, then layer": "الدفعة ثم الطبقة",
  Biases: "الانحيازات",
  "Whether every layer adds a number of its own for each unit.":
    "هل تضيف كل طبقة عددًا خاصًّا لكل وحدة.",
  Channels: "القنوات",
  "Output channels of the 3×3 convolutions.": "قنوات خرج الالتفافات 3×3.",
  Initialization: "التهيئة",
  "Standard deviation of the initial weights; automatic is He for ReLU and GELU, else Glorot.":
    "الانحراف المعياري للأوزان الابتدائية؛ والتلقائي He مع ReLU وGELU، وإلا Glorot.",
  "Glorot √(2/(in+out)),  He √(2/in),  LeCun √(1/in)":
    "⁦Glorot √(2/(in+out)),  He √(2/in),  LeCun √(1/in)⁩",
  Glorot: "Glorot",
  He: "He",
  "Initial gain": "التضخيم الابتدائي",
  "Multiplies every initial weight.": "يُضرب في كل وزن ابتدائي.",
  "Physics-informed (PINN)": "مستنيرة بالفيزياء (⁦PINN⁩)",
  "Width of each hidden layer of tanh units, separated by commas.":
    "عرض كل طبقة خفية من وحدات tanh، مفصولة بفواصل.",
  "Tells a·u + w·∇u, derivatives taken forward through its layers   (Raissi et al. 2019)":
    "تقول ⁦a·u + w·∇u⁩، بمشتقات تُحسب أمامًا عبر طبقاتها   (⁦Raissi et al. 2019⁩)",
  "tanh alone: what an equation asks for are derivatives, which should be smooth.":
    "tanh وحدها: ما تسأل عنه المعادلة مشتقات، وينبغي أن تكون ملساء.",
  "Not here: how derivatives in the inputs go with width is another matter.":
    "ليس هنا: كيف تتبع المشتقات في المدخلات العرضَ أمر آخر.",
  "Residual CNN": "التفافية متبقّية",
  Blocks: "الكتل",
  "Residual blocks of two convolutions each.": "كتل متبقّية، في كل منها التفافان.",
  "Vision transformer": "محوّل الرؤية",
  Patch: "الرقعة",
  "Side in pixels of the squares that attend to each other.":
    "ضلع المربعات المتبادلة الانتباه، بالبكسل.",
  "Channels of each patch: a multiple of the heads.": "قنوات كل رقعة: من مضاعفات الرؤوس.",
  Heads: "الرؤوس",
  "How many parts the channels attend in.": "في كم جزء تنتبه القنوات.",
  "softmax(QKᵀ/√d)·V in each   (Vaswani et al. 2017)":
    "⁦softmax(QKᵀ/√d)·V⁩ في كل منها   (⁦Vaswani et al. 2017⁩)",
  "Each attends, then transforms every patch by itself, both added to what was.":
    "كل منها ينتبه ثم يحوّل كل رقعة وحدها، ويضاف كلاهما إلى ما كان.",
  "Not here: with μP the scores of attention would be divided by d, not by √d.":
    "ليس هنا: مع μP تُقسم درجات الانتباه على d لا على ⁦√d⁩.",
  "The family of functions to be trained.": "عائلة الدوال المراد تدريبها.",
  "must be a whole number": "يجب أن يكون عددًا صحيحًا",
  "inputs moved by FGSM ε {0}": "مداخل محرَّكة: FGSM ‏ε {0}",
  "Fast gradient sign": "إشارة التدرّج السريعة (FGSM)",
  "Reach ε": "المدى ε",
  "Each number of an input moves so far, whichever way raises the loss.":
    "يتحرك كل عدد من المدخل بهذا القدر، في الاتجاه الذي يرفع الخسارة.",
  "x + ε·sign ∇ₓL   (Goodfellow et al. 2015)": "⁦x + ε·sign ∇ₓL   (Goodfellow et al. 2015)⁩",
  "inputs moved by PGD-{0} ε {1}": "مداخل محرَّكة: PGD-{0} ‏ε {1}",
  "Projected gradient descent": "انحدار التدرّج المُسقط (PGD)",
  "Each number of an input moves so far at most, from a random start within it.":
    "يتحرك كل عدد من المدخل بهذا القدر على الأكثر، من بداية عشوائية ضمنه.",
  "δ ← clip(δ + (2.5·ε/K)·sign ∇ₓL(x + δ), −ε, ε), K times   (Madry et al. 2018)":
    "⁦δ ← clip(δ + (2.5·ε/K)·sign ∇ₓL(x + δ), −ε, ε)⁩، K مرات   (⁦Madry et al. 2018⁩)",
  "Steps K": "الخطوات K",
  "Attack on inputs": "هجوم على المداخل",
  "Moves the inputs of each batch to raise its loss, and trains on these. They are not kept within any range.":
    "يحرّك مداخل كل دفعة ليرفع خسارتها ويدرّب عليها. ولا تُحفظ ضمن أي مجال.",
};

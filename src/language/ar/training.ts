import type { Table } from "../table";

export const training: Table = {
  "Adversarial model perturbation": "الإزعاج العدائي للنموذج (AMP)",
  "Perturbation ε": "الإزعاج ε",
  "Takes the gradient after steps up that change each tensor by this length at most.":
    "يأخذ التدرّج بعد خطوات صعود تغيّر كل موتّر بهذا الطول على الأكثر.",
  "δ ← clip(δ + ζ·∇L(θ + δ)), then θ ← θ − η·∇L(θ + δ)   (Zheng et al. 2021)":
    "⁦δ ← clip(δ + ζ·∇L(θ + δ))⁩، ثم ⁦θ ← θ − η·∇L(θ + δ)⁩   (⁦Zheng et al. 2021⁩)",
  "Step up ζ": "خطوة الصعود ζ",
  "How far each step up goes along the gradient.": "كم تمضي كل خطوة صعود على امتداد التدرّج.",
  "Steps up": "خطوات الصعود",
  "Each costs a gradient more.": "كل منها يكلّف تدرّجًا إضافيًّا.",
  "Adaptive (ASAM)": "تكيّفي (ASAM)",
  "ASAM radius ρ": "نصف قطر ASAM ‏ρ",
  "As SAM's, with every weight's step up in proportion to the weight's own size.":
    "كما في SAM، لكن خطوة صعود كل وزن متناسبة مع مقداره.",
  "ε = ρ·T²g/‖T·g‖ with T = |θ| + floor   (Kwon et al. 2021)":
    "⁦ε = ρ·T²g/‖T·g‖⁩ حيث ⁦T = |θ|⁩ + الحد الأدنى   (⁦Kwon et al. 2021⁩)",
  Floor: "الحد الأدنى",
  "Added to each weight's size, so that weights at 0 can move.":
    "يضاف إلى مقدار كل وزن كي تتحرك الأوزان التي عند 0.",
  "must have as many numbers in a row as there are rows":
    "يجب أن يكون في كل صف من الأعداد بقدر عدد الصفوف",
  "must be symmetric and positive semidefinite, as a covariance is":
    "يجب أن تكون متناظرة وموجبة شبه محدّدة، كما هي مصفوفة التغاير",
  "dropout {0}": "الإسقاط {0}",
  "each step is that of another network": "كل خطوة خطوةُ شبكة أخرى",
  Dropout: "الإسقاط",
  "Share left out": "الحصة المُسقطة",
  "Each hidden unit is left out of a step with this probability, for its whole batch; those that stay count for more.":
    "تُسقط كل وحدة خفية من الخطوة بهذا الاحتمال، لدفعتها كلها؛ ويزيد وزن الباقية.",
  "m⊙∇L(m⊙θ), m = 0 or 1/(1 − p) at the weights that read a unit":
    "⁦m⊙∇L(m⊙θ)⁩، حيث ⁦m = 0⁩ أو ⁦1/(1 − p)⁩ عند الأوزان التي تقرأ وحدة",
  "the λ with ηλ(1 − γλ) = 2, or 1/γ": "‏λ التي تحقق ⁦ηλ(1 − γλ) = 2⁩، أو ⁦1/γ⁩",
  "A step ahead (extragradient)": "خطوة إلى الأمام (التدرّج الإضافي)",
  "Ahead γ": "إلى الأمام γ",
  "Takes the gradient where a step of this rate would lead; the method has γ = η.":
    "يأخذ التدرّج حيث تقود خطوة بهذا المعدل؛ وفي الطريقة ⁦γ = η⁩.",
  "Sharpness-aware for free (SAF)": "واعٍ بالحدّة بلا كلفة (SAF)",
  "How strongly the answers to a sample are held to those of some epochs before.":
    "مدى إلزام الإجابات عن عيّنة بإجابات ما قبل بضع دورات.",
  "∇(L + c·τ²·KL(p₋ ‖ p)),  p ∝ exp(z/τ)   (Du et al. 2022)":
    "⁦∇(L + c·τ²·KL(p₋ ‖ p)),  p ∝ exp(z/τ)   (Du et al. 2022)⁩",
  "Temperature τ": "درجة الحرارة τ",
  "What outputs are divided by before they are compared: large ones soften them.":
    "ما تُقسم عليه المخارج قبل مقارنتها: القيم الكبيرة تليّنها.",
  "Epochs back": "دورات إلى الوراء",
  "How many passes over the samples lie between the two; the outputs of all are kept.":
    "عدد المرات التي يُمرّ فيها على العيّنات بين الاثنتين؛ وتُحفظ مخارجها كلها.",
  "From epoch": "من الدورة",
  "Passes over the samples before the term begins, from 0 in every phase.":
    "عدد المرات التي يُمرّ فيها على العيّنات قبل بدء الحدّ، من 0 في كل مرحلة.",
  "Sharpness-aware, Fisher mask": "واعٍ بالحدّة، بقناع فيشر",
  "Takes the gradient at the worst nearby point, at this distance.":
    "يأخذ التدرّج عند أسوأ نقطة قريبة، على هذه المسافة.",
  "θ ← θ − η·∇L(θ + ρ·m⊙g/‖m⊙g‖)   (Zhong et al. 2022)":
    "⁦θ ← θ − η·∇L(θ + ρ·m⊙g/‖m⊙g‖)   (Zhong et al. 2022)⁩",
  "Share that moves": "الحصة المتحركة",
  "Of the parameters, those with the largest squared gradients of single samples.":
    "من المعاملات، وهي ذات أكبر مربعات تدرّجات العيّنات المنفردة.",
  "Chosen every": "يُعاد الاختيار كل",
  "Steps after which the parameters that move are chosen anew.":
    "عدد الخطوات التي تُختار بعدها المعاملات المتحركة من جديد.",
  "Samples to choose by": "عيّنات الاختيار",
  "Of the batch at that step; each costs a gradient.": "من دفعة تلك الخطوة؛ وكل منها يكلّف تدرّجًا.",
  "Forward, along a random direction": "أمامي، على اتجاه عشوائي",
  "Forward gradient": "التدرّج الأمامي",
  "Gradient norm aware (GAM)": "واعٍ بمعيار التدرّج (GAM)",
  "GAM radius ρ": "نصف قطر GAM ‏ρ",
  "Takes the gradient where it is longest nearby, at this distance.":
    "يأخذ التدرّج حيث هو أطول في الجوار، على هذه المسافة.",
  "g₀ = ∇L(θ), g₁ = ∇L(θ + ρ′ĝ₀), θ₁ = θ + ρ·unit(g₁ − g₀), g₂ = ∇L(θ₁), g₃ = ∇L(θ₁ + ρ′ĝ₂); step along h = β₁g₁ + (1 − β₁)g₃ less γ times what g₀ + (1 − β₀)g₂ has orthogonal to h   (Zhang et al. 2023)":
    "⁦g₀ = ∇L(θ), g₁ = ∇L(θ + ρ′ĝ₀), θ₁ = θ + ρ·unit(g₁ − g₀), g₂ = ∇L(θ₁), g₃ = ∇L(θ₁ + ρ′ĝ₂)⁩؛ الخطوة على امتداد ⁦h = β₁g₁ + (1 − β₁)g₃⁩ ناقص γ مضروبًا في ما هو متعامد مع h من ⁦g₀ + (1 − β₀)g₂⁩   (⁦Zhang et al. 2023⁩)",
  "Look ahead ρ′": "النظر إلى الأمام ρ′",
  "How far along the gradient it looks to see where that grows.":
    "كم يُنظر على امتداد التدرّج لمعرفة أين يكبر.",
  "Share at the start β₁": "الحصة عند البداية β₁",
  "Of the gradient ahead of θ itself; the rest is that ahead of the point found.":
    "من التدرّج أمام θ نفسها؛ والباقي للتدرّج أمام النقطة الموجودة.",
  "Share at the end 1 − β₀": "الحصة عند النهاية ⁦1 − β₀⁩",
  "Of the gradient at the point found, beside that at θ, in what is taken off.":
    "من التدرّج عند النقطة الموجودة، بجانب ما عند θ، في المطروح.",
  "Taken off γ": "المطروح γ",
  "Of what points across the step.": "مما يتجه عرضيًّا على الخطوة.",
  "Of the weights": "للأوزان",
  "Plain gradient": "التدرّج العادي",
  "With noise": "مع ضوضاء",
  "Noisy gradient": "تدرّج ذو ضوضاء",
  "Noise σ": "الضوضاء σ",
  "Deviation of the Gaussian noise that is added to every entry of the gradient.":
    "انحراف الضوضاء الغاوسية المضافة إلى كل عنصر من التدرّج.",
  "g + ε, ε ~ N(0, σ²/(1 + t)^γ) at step t of the phase   (Neelakantan et al. 2015)":
    "⁦g + ε, ε ~ N(0, σ²/(1 + t)^γ)⁩ عند الخطوة t من المرحلة   (⁦Neelakantan et al. 2015⁩)",
  "Covariance Σ": "التغاير Σ",
  "Of a function’s noise: one row for each parameter, numbers separated by commas; empty for independent noise of one size.":
    "لضوضاء دالة: صف لكل معامل، والأعداد مفصولة بفواصل؛ ويُترك فارغًا لضوضاء مستقلة بمقدار واحد.",
  "Fading γ": "الخفوت γ",
  "How fast the noise fades; 0 keeps it, the paper has 0.55.":
    "سرعة خفوت الضوضاء؛ 0 يُبقيها، وفي البحث 0.55.",
  "Orthogonal to the weights": "متعامد مع الأوزان",
  "Orthogonal gradient": "التدرّج المتعامد",
  "the λ with ηλ(1 + ρλ) = 2": "‏λ التي تحقق ⁦ηλ(1 + ρλ) = 2⁩",
  "the λ with ηλ(1 + ρλ/‖∇L‖) = 2": "‏λ التي تحقق ⁦ηλ(1 + ρλ/‖∇L‖) = 2⁩",
  "Sharpness-aware (SAM)": "واعٍ بالحدّة (SAM)",
  "SAM radius ρ": "نصف قطر SAM ‏ρ",
  "θ ← θ − η·∇L(θ + ρ·g/‖g‖)   (Foret et al. 2021)":
    "⁦θ ← θ − η·∇L(θ + ρ·g/‖g‖)   (Foret et al. 2021)⁩",
  "Radius is a length": "نصف القطر طولٌ",
  "Off, the step up is ρ times the gradient, and vanishes with it.":
    "عند الإيقاف تكون خطوة الصعود ρ مضروبًا في التدرّج، وتتلاشى معه.",
  "Step up moves": "خطوة الصعود تحرّك",
  "Of normalization alone, it is of its scales and shifts; without any it is plain descent.":
    "للتطبيع وحده تعني مقاييسه وإزاحاته؛ ومن دون تطبيع يكون انحدارًا عاديًّا.",
  "Normalization alone": "التطبيع وحده",
  "With spectral regularization": "مع تنظيم طيفي",
  "Spectral regularization": "التنظيم الطيفي",
  "Weight c": "الوزن c",
  "How strongly the largest singular value of every kernel is drawn to 1.":
    "مدى جذب أكبر قيمة مفردة لكل نواة نحو 1.",
  "∇L + c·∇Σ(σ − 1)² over kernels   (Lewandowski et al. 2024)":
    "⁦∇L + c·∇Σ(σ − 1)²⁩ على النوى   (⁦Lewandowski et al. 2024⁩)",
  "Power steps": "خطوات القوى",
  "Steps of the power iteration that finds the singular value, anew at every step.":
    "خطوات تكرار القوى الذي يجد القيمة المفردة، من جديد في كل خطوة.",
  "Within a random subspace": "داخل فضاء جزئي عشوائي",
  Dimensions: "الأبعاد",
  "All steps stay in the subspace of so many random directions through the start.":
    "تبقى كل الخطوات في الفضاء الجزئي لهذا العدد من الاتجاهات العشوائية المارّة بالبداية.",
  "θ = θ₀ + P·z: descent along PPᵀ∇L   (Li et al. 2018)":
    "⁦θ = θ₀ + P·z⁩: انحدار على امتداد ⁦PPᵀ∇L⁩   (⁦Li et al. 2018⁩)",
  Gradient: "التدرّج",
  "Which gradient a step follows: that of the weights, of a point found first, or a part of it.":
    "أي تدرّج تتبعه الخطوة: تدرّج الأوزان، أو تدرّج نقطة توجد أولًا، أو جزء منه.",
  "By norm": "بالمعيار",
  "Longest gradient": "أطول تدرّج",
  "Longer gradients are shortened to this length.": "تُقصَّر التدرّجات الأطول إلى هذا الطول.",
  "g ← g·min(1, limit/‖g‖)   (Pascanu et al. 2013)":
    "⁦g ← g·min(1, limit/‖g‖)   (Pascanu et al. 2013)⁩، حيث limit هو الحد",
  "Largest entries": "أكبر العناصر",
  "Share of entries": "حصة العناصر",
  "So many of the gradient's entries, the largest, are cut to the size of the next.":
    "هذه الحصة من أكبر عناصر التدرّج تُقصّ إلى مقدار الذي يليها.",
  "By value": "بالقيمة",
  "Largest entry": "أكبر عنصر",
  "Every entry of the gradient is kept within this bound.": "يُحفظ كل عنصر من التدرّج ضمن هذا الحد.",
  Clipping: "القصّ",
  "Bounds the gradient before the step is made.": "يحدّ التدرّج قبل أن تتم الخطوة.",
  Hold: "تثبيت",
  "Which layers: their weights, biases, scales and shifts.":
    "أي الطبقات: أوزانها وانحيازاتها ومقاييسها وإزاحاتها.",
  "The first": "الأولى",
  "The last": "الأخيرة",
  "All but the first": "الكل عدا الأولى",
  "All but the last": "الكل عدا الأخيرة",
  "Which layer": "أي طبقة",
  "Counted from 0, in the order of the parameters.": "العدّ من 0، بترتيب المعاملات.",
  Perturb: "إزعاج",
  "Size of the noise": "مقدار الضوضاء",
  "Of Gaussian noise, relative to the weights of each layer.":
    "لضوضاء غاوسية، نسبةً إلى أوزان كل طبقة.",
  Factor: "العامل",
  "What the weights are multiplied by before the noise is added.":
    "ما تُضرب فيه الأوزان قبل إضافة الضوضاء.",
  Prune: "تقليم",
  "Share pruned": "الحصة المقلَّمة",
  "The smallest weights are set to 0 and stay 0 during the phase; biases are kept.":
    "تُجعل أصغر الأوزان 0 وتبقى 0 طوال المرحلة؛ وتُحفظ الانحيازات.",
  "Smallest of": "الأصغر من بين",
  "Whether the smallest are looked for among all weights or in each layer.":
    "هل يُبحث عن الأصغر بين كل الأوزان أم في كل طبقة.",
  "All weights": "كل الأوزان",
  "Each layer": "كل طبقة",
  "Initialize anew": "تهيئة من جديد",
  "{0} % of the hidden units renewed a step, those least used, after {1} steps of age":
    "تجديد {0} % من الوحدات الخفية في كل خطوة، الأقل استعمالًا منها، بعد عمر {1} خطوة",
  "Renew unused units": "تجديد الوحدات غير المستعملة",
  "Share a step": "الحصة في الخطوة",
  "During the phase this share of each hidden layer starts anew in a step: the units that the next layer has least of.":
    "خلال المرحلة تبدأ هذه الحصة من كل طبقة خفية من جديد في كل خطوة: الوحدات التي تنتفع منها الطبقة التالية أقل.",
  "u ← 0.95·u + 0.05·mean|h|·Σ|w_out| every 5 steps; then w_in new, w_out = 0   (Dohare et al. 2024)":
    "⁦u ← 0.95·u + 0.05·mean|h|·Σ|w_out|⁩ كل 5 خطوات؛ ثم w_in جديدة و⁦w_out = 0⁩   (⁦Dohare et al. 2024⁩)",
  "Steps of grace": "خطوات المهلة",
  "How long a new unit is left alone.": "كم تُترك الوحدة الجديدة وشأنها.",
  "Samples of the batch that usefulness is measured on.": "عيّنات الدفعة التي تُقاس عليها الفائدة.",
  Rewind: "إرجاع",
  "Back to step": "إلى الخطوة",
  "Steps of the whole training; what is pruned in the same phase stays pruned.":
    "بعدد خطوات التدريب كله؛ وما قُلِّم في المرحلة نفسها يبقى مقلَّمًا.",
  Round: "تقريب",
  "Each layer's weights go to the nearest of so many levels; biases are kept.":
    "تنتقل أوزان كل طبقة إلى أقرب مستوى من هذا العدد؛ وتُحفظ الانحيازات.",
  "What is done to the weights when the phase begins.": "ما يُفعل بالأوزان حين تبدأ المرحلة.",
  "Cross-entropy": "الإنتروبيا المتقاطعة",
  "encouraging loss, from {0} along the tangent": "خسارة مشجِّعة، على المماس من {0}",
  Encouraging: "مشجِّعة",
  "Tangent from p": "المماس من p",
  "Samples that are right get a bonus which grows with their probability, from here on in a straight line; the loss may be negative.":
    "تنال العيّنات الصحيحة مكافأة تنمو مع احتمالها، بخط مستقيم من هنا فصاعدًا؛ وقد تكون الخسارة سالبة.",
  Focal: "بؤرية",
  "Focus γ": "التركيز γ",
  "How much less samples count that are right already; with 0 it is cross-entropy.":
    "كم يقل وزن العيّنات الصحيحة سلفًا؛ ومع 0 تكون الإنتروبيا المتقاطعة.",
  "Generalized cross-entropy": "الإنتروبيا المتقاطعة المعمّمة",
  "Order q": "الرتبة q",
  "Between cross-entropy, near 0, and half the absolute error, at 1.":
    "بين الإنتروبيا المتقاطعة، قرب 0، ونصف الخطأ المطلق، عند 1.",
  "Half squared": "نصف الخطأ التربيعي",
  "Mean absolute, of probabilities": "متوسط الخطأ المطلق للاحتمالات",
  "Mean squared": "متوسط الخطأ التربيعي",
  "Normalized cross-entropy": "الإنتروبيا المتقاطعة المطبَّعة",
  "Weight of the share of probability that the right class lacks; with 0 it is cross-entropy.":
    "وزن حصة الاحتمال الناقصة عند الفئة الصحيحة؛ ومع 0 تكون الإنتروبيا المتقاطعة.",
  "Smoothed labels": "فئات مملَّسة",
  "Smoothing ε": "التمليس ε",
  "Share of each label that all classes have in common.":
    "الحصة من كل فئة التي تشترك فيها الفئات كلها.",
  Squentropy: "Squentropy",
  "The function’s value": "قيمة الدالة",
  "What training minimizes, as a mean over samples.": "ما يصغّره التدريب، متوسطًا على العيّنات.",
  "With z-loss": "مع z-loss",
  "Holds the logarithm of the sum of exponentials near 0.": "يُبقي لوغاريتم مجموع الأُسّيات قرب 0.",
  " on {0} samples": " على {0} عيّنة",
  "A random batch": "دفعة عشوائية",
  "Size of the batch.": "حجم الدفعة.",
  " of class {0}": " للفئة {0}",
  "One class": "فئة واحدة",
  " of layer {0}": " للطبقة {0}",
  "One layer": "طبقة واحدة",
  Which: "أيها",
  "Number of the class or layer, counted from 0.": "رقم الفئة أو الطبقة، والعدّ من 0.",
  "Restricted to": "مقصور على",
  "Eigenvalues, density and exact spectrum of a part of the samples or parameters.":
    "القيم الذاتية والكثافة والطيف الدقيق لجزء من العيّنات أو المعاملات.",
  "Keeps the division finite where gradients vanish.": "يُبقي القسمة منتهية حيث تتلاشى التدرّجات.",
  "Memory of Adam's mean gradient.": "ذاكرة متوسط التدرّج في Adam.",
  "Memory of Adam's mean squared gradient.": "ذاكرة متوسط مربع التدرّج في Adam.",
  "θ ← θ − η·ξ·m̂/(√v̂ + ε),  ξ = 1/(1 + e^(−|g′ − g|))   (Dubey et al. 2020)":
    "⁦θ ← θ − η·ξ·m̂/(√v̂ + ε),  ξ = 1/(1 + e^(−|g′ − g|))   (Dubey et al. 2020)⁩",
  "w ← w − η·‖w‖·r/‖r‖,  r = m̂/(√v̂ + ε) + λ·w   (You et al. 2020)":
    "⁦w ← w − η·‖w‖·r/‖r‖,  r = m̂/(√v̂ + ε) + λ·w   (You et al. 2020)⁩",
  Trust: "الثقة",
  "How long a step of each kernel is, as a share of the kernel, at a rate of 1.":
    "طول خطوة كل نواة، كحصة من النواة، عند معدل 1.",
  "v ← μ·v + η·trust·‖w‖/‖g‖·g;  w ← w − v   (You et al. 2017)":
    "⁦v ← μ·v + η·trust·‖w‖/‖g‖·g;  w ← w − v   (You et al. 2017)⁩، حيث trust هي الثقة",
  "Mixing β₁": "المزج β₁",
  "How much of the step's sign is that of the memory.": "كم من إشارة الخطوة من الذاكرة.",
  "θ ← θ − η·sign(β₁·m + (1 − β₁)·g), then m ← β₂·m + (1 − β₂)·g   (Chen et al. 2023)":
    "⁦θ ← θ − η·sign(β₁·m + (1 − β₁)·g)⁩، ثم ⁦m ← β₂·m + (1 − β₂)·g⁩   (⁦Chen et al. 2023⁩)",
  "Memory β₂": "الذاكرة β₂",
  "Memory of the mean gradient.": "ذاكرة متوسط التدرّج.",
  "Momentum μ": "الزخم μ",
  "Share of the last step that is kept.": "حصة الخطوة الأخيرة المحتفَظ بها.",
  "Heavy ball": "الكرة الثقيلة",
  "Share of the running means of gradient, loss and slope that is kept.":
    "حصة المتوسطات الجارية للتدرّج والخسارة والميل المحتفَظ بها.",
  "θ ← θ − min(η, (f̄ + d·θ − γ − f*)₊/‖d‖²)·d   (Schaipp et al. 2024)":
    "⁦θ ← θ − min(η, (f̄ + d·θ − γ − f*)₊/‖d‖²)·d   (Schaipp et al. 2024)⁩",
  "Lowest loss f*": "أدنى خسارة f*",
  "What the loss is known not to fall below: 0 for most losses.":
    "ما يُعلم أن الخسارة لا تنزل دونه: 0 لمعظم الخسارات.",
  "v ← μ·v + g;  W ← W − η·0.2·√max(m, n)·UVᵀ of g + μ·v = USVᵀ   (Jordan et al. 2024)":
    "⁦v ← μ·v + g;  W ← W − η·0.2·√max(m, n)·UVᵀ⁩ حيث ⁦g + μ·v = USVᵀ⁩   (⁦Jordan et al. 2024⁩)",
  Nesterov: "نيستيروف",
  "Memory α": "الذاكرة α",
  "Memory of the mean squared gradient.": "ذاكرة متوسط مربع التدرّج.",
  "The rule that turns gradients into steps.": "القاعدة التي تحوّل التدرّجات إلى خطوات.",
  Constant: "ثابت",
  "Cosine with restarts": "جيب تمام مع إعادة البدء",
  Cycles: "الدورات",
  "How often the learning rate falls to 0; after each it is at its height again.":
    "كم مرة يهبط معدل التعلّم إلى 0؛ وبعد كل مرة يعود إلى ذروته.",
  "η·(1 + cos πt)/2 in each cycle   (Loshchilov & Hutter 2017)":
    "⁦η·(1 + cos πt)/2⁩ في كل دورة   (⁦Loshchilov & Hutter 2017⁩)",
  Growth: "النمو",
  "How many times as long as the one before a cycle is.": "كم ضعفًا تطول الدورة عن سابقتها.",
  "Cosine to 0": "جيب تمام إلى 0",
  "Linear to 0": "خطّي إلى 0",
  "One cycle": "دورة واحدة",
  Rise: "الصعود",
  "Share of the steps over which the learning rate goes up; over the others it falls to 0.":
    "حصة الخطوات التي يصعد خلالها معدل التعلّم؛ وخلال الباقي يهبط إلى 0.",
  "Start s": "البداية s",
  "Share of the learning rate at which it begins.": "الحصة من معدل التعلّم التي يبدأ عندها.",
  " refined by {0} norms of gradients": " منقّح بعدد من معايير التدرّجات: {0}",
  "Refined by gradient norms": "منقّح بمعايير التدرّجات",
  Norms: "المعايير",
  "Of a batch’s gradient along an earlier run, evenly spaced, separated by commas: steps are short where gradients were long. Measure them while training.":
    "لتدرّج دفعة على امتداد تشغيل سابق، موزعة بالتساوي ومفصولة بفواصل: الخطوات قصيرة حيث كانت التدرّجات طويلة. قسها أثناء التدريب.",
  "η ∝ w(t)·∫ w from t to the end, w = 1/‖g‖²   (Defazio et al. 2023)":
    "⁦η ∝ w(t)·∫ w⁩ من t حتى النهاية، ⁦w = 1/‖g‖²⁩   (⁦Defazio et al. 2023⁩)",
  "In steps": "على درجات",
  "The learning rate is multiplied by it, each time.": "ما يُضرب فيه معدل التعلّم كل مرة.",
  When: "متى",
  "Shares of the steps after warm-up, from 0 to 1, separated by commas.":
    "حصص الخطوات بعد الإحماء، من 0 إلى 1، مفصولة بفواصل.",
  "Stable, then to 0": "مستقر ثم إلى 0",
  Decay: "الهبوط",
  "Share of the steps at the end over which the learning rate falls to 0.":
    "حصة الخطوات الأخيرة التي يهبط خلالها معدل التعلّم إلى 0.",
  "η·min(1, (1 − t)/share), after warm-up   (Hu et al. 2024)":
    "⁦η·min(1, (1 − t)/share)⁩ بعد الإحماء، حيث share الحصة   (⁦Hu et al. 2024⁩)",
  Schedule: "الجدول",
  "How the learning rate goes over the run.": "كيف يسير معدل التعلّم على امتداد التشغيل.",
  "Adversarial weight perturbation": "الإزعاج العدائي للأوزان (AWP)",
  "Perturbation γ": "الإزعاج γ",
  "Takes the gradient after a step up that changes each tensor by this share of its length.":
    "يأخذ التدرّج بعد خطوة صعود تغيّر كل موتّر بهذه الحصة من طوله.",
  "θ ← θ − η·∇L(θ + v) with v = γ·‖W‖·∇L/‖∇L‖ of each tensor   (Wu et al. 2020)":
    "⁦θ ← θ − η·∇L(θ + v)⁩ حيث ⁦v = γ·‖W‖·∇L/‖∇L‖⁩ لكل موتّر   (⁦Wu et al. 2020⁩)",
  "−(1 − p)^γ log p": "⁦−(1 − p)^γ log p⁩",
  "log p(y)/Σ log p(j)": "⁦log p(y)/Σ log p(j)⁩",
  "−(1 − ε) log p − ε·mean of log p(j)": "⁦−(1 − ε) log p − ε·mean log p(j)⁩",
  "−log p + mean of f_j² over j ≠ y": "⁦−log p⁩ + متوسط ⁦f_j²⁩ على ⁦j ≠ y⁩",
  "−log p + c·log²Σ exp f": "⁦−log p + c·log²Σ exp f⁩",
};

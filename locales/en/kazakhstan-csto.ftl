### Source: source/kazakhstan-csto.txt
### Format: tarjuman 1

## Headline

# ar: رئيس كازاخستان يكشف موعد انسحاب قوات "الأمن الجماعي"
s-zcqenjmvyx = { -kz }’s president reveals withdrawal date for { -csto(form: "quoted") } forces

## Paragraph

# ar: أعلن رئيس كازاخستان، قاسم توكاييف، الثلاثاء، أن قوات منظمة معاهدة الأمن الجماعي ستنهي انسحابها بعد 10 أيام.
s-zjdsdtwqk7 = { -kz }’s president, { -tokayev }, announced on Tuesday that the forces of the { -csto } ({ -csto(form: "short") }) would complete their withdrawal in 10 days’ time.

# ar: وقال توكاييف، في كلمة أمام البرلمان، إن المنظمة ستبدأ سحب قواتها من بلاده في غضون يومين وستنهي انسحابها بعد 10 أيام.
s-f4pgpe84cv = In an address to parliament, { -tokayev(form: "short") } said the organization would begin pulling its forces out of his country within two days and would complete its withdrawal in 10 days’ time.

# ar: وأضاف أن القوات ستغادر الدولة الواقعة في آسيا الوسطى بشكل كامل خلال فترة عشرة أيام.
s-ssejdgmr99 = He added that the forces would leave the Central Asian country completely within a period of 10 days.

# ar: وشهدت كازاخستان مطلع الشهر الجاري مظاهرات رفضا لزيادة أسعار الوقود تعرضت خلالها المباني الحكومية للهجوم في عدة مدن كبرى، بعد أن تحولت الاحتجاجات إلى أعمال عنف وأسفرت عن مقتل وإصابة العشرات.
s-c0s1azqv89 = At the beginning of this month, { -kz } saw demonstrations against an increase in fuel prices, during which government buildings in several major cities came under attack after the protests turned violent, leaving dozens of people dead or injured.

# ar: وعقب ذلك، أعلنت دول منظمة معاهدة الأمن الجماعي (دول معاهدة طشقند) إرسال قوات حفظ سلام بعد مناشدة رئيس كازاخستان قادة الدول الأعضاء في المنظمة مساعدة بلاده في التغلب على ما وصفه "بالتهديد الإرهابي".
s-npr9g94kqc = After that, the { -csto(form: "short") } countries (the { -cst(form: "tashkent") } states) announced that they were sending peacekeeping forces, after { -kz }’s president had appealed to the leaders of the organization’s member states to help his country overcome what he described as a “terrorist threat”.

# ar: وأمس الإثنين، كشف توكاييف النقاب عن أن مقاتلين من أفغانستان وآسيا الوسطى والشرق الأوسط وراء أعمال العنف في بلاده.
s-0e63nt1say = Yesterday (Monday), { -tokayev(form: "short") } revealed that fighters from { -af }, { -central-asia } and the { -middle-east } were behind the violence in his country.

# ar: واتهم رئيس كازاخستان "مقاتلين" أجانب قدموا من دول أخرى في آسيا الوسطى وأفغانستان والشرق الأوسط بالمشاركة في أعمال الشغب الأخيرة التي وصفها بأنها "هجوم إرهابي".
s-g1yh9vhhyr = { -kz }’s president accused foreign “fighters” who had come from other countries in { -central-asia } and from { -af } and the { -middle-east } of taking part in the recent riots, which he described as a “terrorist attack”.

# ar: وخلال جلسة البرلمان، رشح توكاييف "علي خان إسماعيلوف" لمنصب رئيس الوزراء، وهو ما وافق عليه البرلمان في جلسة بثها التلفزيون الرسمي على الهواء مباشرة.
s-nvgym54aqd = During the parliamentary session, { -tokayev(form: "short") } nominated { -smailov } for the post of prime minister, a choice that parliament approved in a session broadcast live on state television.

# ar: فيما كشفت وزارة الداخلية أن قوات الأمن اعتقلت 9900 شخص خلال الاضطرابات التي وقعت الأسبوع الماضي.
s-ppt58e1wqv = Meanwhile, the { -interior-ministry } disclosed that security forces had detained 9,900 people during last week’s unrest.

## Heading

# ar: ما هي منظمة معاهدة الأمن الجماعي؟
s-70dv7k0phk = What is the { -csto }?

## Paragraph

# ar: ومنظمة معاهدة الأمن الجماعي هي تحالف عسكري حكومي دولي في أوراسيا يضم دول ما بعد الاتحاد السوفيتي، وتعود أصول المعاهدة إلى القوات السوفيتية المسلحة، والتي حلت محلها تدريجيًا القوات المسلحة المتحدة لكومنولث الدول المستقلة.
s-9627yq0kaf = The { -csto } is an intergovernmental military alliance in { -eurasia } that brings together post-Soviet states; the treaty has its origins in the { -soviet-armed-forces }, which were gradually replaced by the { -cis-armed-forces }.

# ar: بدأت المنظمة بتوقيع ست دول من دول ما بعد الاتحاد السوفيتي المنتمية إلى كومنولث الدول المستقلة، وهي روسيا، وأرمينيا، وكازاخستان، وقيرغيزستان، وطاجيكستان، وأوزبكستان، في 15 مايو/أيار عام 1992 على معاهدة الأمن الجماعي والتي يشار إليها أيضًا باسم ميثاق طشقند أو معاهدة طشقند.
s-yp571nka8h = The organization began on 15 May 1992, when six post-Soviet states belonging to the { -cis } – { -ru }, { -am }, { -kz }, { -kg }, { -tj } and { -uz } – signed the { -cst }, also referred to as the { -cst(form: "pact") } or the { -cst(form: "tashkent") }.

# ar: ووقعت ثلاث دول من دول ما بعد الاتحاد السوفيتي أيضًا، وهي أذربيجان، وبيلاروسيا، وجورجيا، في العام التالي على المعاهدة، ودخلت المعاهدة حيز التنفيذ في عام 1994.
s-ydks2vtxnv = Three more post-Soviet states – { -az }, { -by } and { -ge } – signed the treaty the following year, and it came into force in 1994.

# ar: كما وافقت ست دول من أصل تسع، جميعها باستثناء أذربيجان، وجورجيا، وأوزبكستان، بعد خمس سنوات على تجديد المعاهدة لمدة خمس سنوات أخرى، ووافقت الدول الست في عام 2002 على إنشاء منظمة معاهدة الأمن الجماعي كتحالف عسكري.
s-0gmqay6czz = Five years later, six of the nine states – all except { -az }, { -ge } and { -uz } – agreed to renew the treaty for another five years, and in 2002 those six states agreed to establish the { -csto } as a military alliance.

# ar: وأكد ميثاق منظمة معاهدة الأمن الجماعي مجددًا على رغبة جميع الدول المشاركة في الامتناع عن استخدام القوة أو التهديد باستخدامها.
s-4bkz0cjsxj = The charter of the { -csto } reaffirmed the desire of all participating states to refrain from the use or threat of force.

# ar: ووفق المعاهدة لن يتمكن الموقعون من الانضمام إلى تحالفات عسكرية أخرى أو مجموعات دول أخرى، ويُنظر إلى العدوان على دولة موقعة على أنه عدوان ضد كل الدول، فلذلك تعقد منظمة معاهدة الأمن الجماعي تدريبات قيادة عسكرية سنوية لدول منظمة معاهدة الأمن الجماعي لإتاحة الفرصة لها لتحسين التعاون.
s-22b71zs5a5 = Under the treaty, signatories will not be able to join other military alliances or other groups of states, and aggression against one signatory state is regarded as aggression against all of them; the { -csto } therefore holds annual military command exercises for { -csto(form: "short") } countries to give them an opportunity to improve cooperation.

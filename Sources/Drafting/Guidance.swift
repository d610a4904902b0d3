import Diagnostics
import Registry
import XML

/// What stands in a new file where the author has yet to write: short orders in brackets. They all begin with the same
/// words, by which the rule `structure/placeholder-left` finds them.
enum Guidance {
  static let title = order("the title of the agreement", "le titre de l’accord", "عنوان الاتفاق")
  static let summary = order(
    "what the agreement does, in plain language, in two or three sentences",
    "ce que fait l’accord, en langage clair, en deux ou trois phrases",
    "ما يفعله الاتفاق بلغة واضحة في جملتين أو ثلاث")
  static let nature = order(
    "what this collaboration means here, in one sentence", "ce que cette collaboration signifie ici, en une phrase",
    "ما يعنيه هذا التعاون هنا في جملة واحدة")
  static let purpose = order(
    "what the agreement is for: what is to be reached, by which means, for which task of the election",
    "à quoi sert l’accord : ce qui doit être atteint, par quels moyens, pour quelle tâche électorale",
    "الغرض من الاتفاق: ما يُراد بلوغه وبأي وسائل ولأي مهمة انتخابية")
  static let limits = order(
    "what this partner must not do", "ce que ce partenaire ne doit pas faire", "ما لا يجوز لهذا الشريك فعله")
  static let office = order("the office", "le bureau", "المكتب")
  static let activity = order("what is done", "ce qui est fait", "ما يُنجَز")
  static let decision = order("what is decided", "ce qui est décidé", "ما يُقرَّر")
  static let criteria = order(
    "the criteria, such that an outsider could apply them", "les critères, tels qu’un tiers puisse les appliquer",
    "المعايير، بحيث يستطيع شخص من الخارج تطبيقها")
  static let unaffected = order(
    "why this dimension is not affected; or set affected to true and give risk and mitigation",
    "pourquoi cette dimension n’est pas touchée ; ou mettez affected à true et donnez risque et mesure",
    "لماذا لا يتأثر هذا البعد؛ أو اجعل affected بالقيمة true واذكر الخطر والتدبير")
  static let statements = order(
    "who speaks in public about what", "qui s’exprime en public, sur quoi", "من يتحدث علناً وفي أي شأن")
  static let costs = order("who bears which cost", "qui supporte quels coûts", "من يتحمل أي تكاليف")
  static let flow = order("what the data is called", "le nom des données", "اسم البيانات")
  static let trigger = order("what makes the data be sent", "ce qui déclenche l’envoi", "ما يستدعي إرسال البيانات")
  static let necessity = order(
    "why this data is needed, and none less would do", "pourquoi ces données sont nécessaires, et pas moins",
    "لماذا تلزم هذه البيانات ولا يكفي أقل منها")
  static let proportionality = order(
    "why it does not go too far", "pourquoi cela ne va pas trop loin", "لماذا لا يتجاوز ذلك الحد اللازم")
  static let notice = order(
    "how the people concerned are told", "comment les personnes concernées sont informées",
    "كيف يُبلَّغ الأشخاص المعنيون")
  static let route = order(
    "where people can ask, object and complain", "où l’on peut demander, s’opposer et se plaindre",
    "أين يمكن للناس أن يسألوا ويعترضوا ويشتكوا")
  static let post = order("the post", "le poste", "الوظيفة")
  static let supervision = order(
    "how the commission supervises the work", "comment la commission supervise le travail",
    "كيف تشرف اللجنة على العمل")
  static let body = order("the name of the body", "le nom de l’organe", "اسم الهيئة")
  static let bodyMandate = order(
    "what the body may and may not decide", "ce que l’organe peut et ne peut pas décider",
    "ما يجوز للهيئة أن تقرره وما لا يجوز")
  static let forum = order("who meets", "qui se réunit", "من يجتمع")
  static let reason = order(
    "why, in one or two sentences", "pourquoi, en une ou deux phrases", "السبب في جملة أو جملتين")
  static let clause = order("the text of the clause", "le texte de la clause", "نص البند")
  static let effect = order(
    "when this version takes effect; or take this element out",
    "quand cette version prend effet ; ou retirez cet élément",
    "متى تنفذ هذه النسخة؛ أو احذف هذا العنصر")
  static let closing = order(
    "the closing words of this version, with place and day",
    "la formule finale de cette version, avec le lieu et le jour",
    "العبارة الختامية لهذه النسخة مع المكان واليوم")

  /// What the first lines of a new file say about it; where there is no guidance in its language, that it is in English.
  static func opening(in language: String) -> String {
    let words = Guide(
      en: """
        A first draft. Write what stands in brackets; codes, days and hours are proposals. \
        concord check, at the stage of signature, says what is still missing and how to add it.
        """,
      fr: """
        Un premier jet. Écrivez ce qui est entre crochets ; codes, jours et heures sont des propositions. \
        concord check, au stade de la signature, dit ce qui manque encore et comment l’ajouter.
        """,
      ar: """
        مسودة أولى. اكتب ما بين الأقواس؛ أما الرموز والأيام والساعات فمقترحات. \
        ويبيّن الأمر concord check في مرحلة التوقيع ما لا يزال ناقصاً وكيف يُضاف.
        """
    ).text(in: language)
    return Guide.speaks(language)
      ? words : words + " There is no guidance in the language “\(language)” yet: it stands in English."
  }

  /// The schema's own documentation of a part of the agreement.
  static func documentation(_ group: String, _ language: String) -> String? {
    let documentation = RecordSchema.description.complexType("Agreement")?.element(group)?.declaration.documentation
    return documentation?[language] ?? documentation?["en"]
  }

  private static func order(_ en: String, _ fr: String, _ ar: String) -> Guide {
    Guide(en: "[to be written: \(en)]", fr: "[à compléter : \(fr)]", ar: "[للإكمال: \(ar)]")
  }
}

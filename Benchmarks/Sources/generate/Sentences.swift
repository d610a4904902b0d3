/// A text in the three languages of the generated registry.
typealias Trio = (en: String, fr: String, ar: String)

/// The words from which agreements are put together: enough for no two to read alike.
enum Sentences {
  static let subjects: [Trio] = [
    ("exchange of civil status data", "échange de données d’état civil", "تبادل بيانات الأحوال المدنية"),
    ("protection of polling places", "protection des lieux de vote", "حماية مراكز الاقتراع"),
    ("transport of ballot papers", "transport des bulletins de vote", "نقل أوراق الاقتراع"),
    ("use of school premises", "utilisation des locaux scolaires", "استخدام المباني المدرسية"),
    ("defence of electoral systems", "défense des systèmes électoraux", "الدفاع عن النظم الانتخابية"),
    ("voting abroad", "vote à l’étranger", "التصويت في الخارج"),
    ("maps of constituencies", "cartes des circonscriptions", "خرائط الدوائر الانتخابية"),
    ("training of polling staff", "formation du personnel des bureaux", "تدريب موظفي المراكز"),
    ("health measures on election day", "mesures sanitaires le jour du scrutin", "التدابير الصحية يوم الاقتراع"),
    ("continuity in natural disasters", "continuité en cas de catastrophe", "الاستمرارية عند الكوارث"),
  ]

  static let commission: Trio = ("Electoral Commission", "Commission électorale", "لجنة الانتخابات")

  static func institution(_ number: Int) -> Trio {
    ("Institution \(number)", "Institution n° \(number)", "المؤسسة \(number)")
  }

  static func summary(_ subject: Trio) -> Trio {
    (
      "The institution helps the Commission with the \(subject.en), so that every election is held on time. The Commission alone decides.",
      "L’institution aide la Commission ; il s’agit de ce qui suit : \(subject.fr). La Commission décide seule.",
      "تعين المؤسسة اللجنة في \(subject.ar)، واللجنة وحدها تقرر."
    )
  }

  static func purpose(_ subject: Trio) -> Trio {
    (
      "To secure the \(subject.en) for every election of the calendar, with the means that the institution holds by law.",
      "Assurer pour chaque scrutin du calendrier, avec les moyens légaux de l’institution, ce qui suit : \(subject.fr).",
      "تأمين \(subject.ar) لكل انتخاب في الجدول، بالوسائل التي تملكها المؤسسة بحكم القانون."
    )
  }

  static let duties: [(code: String, title: Trio)] = [
    ("register-data-supply", ("Send the monthly list", "Transmettre la liste mensuelle", "إرسال القائمة الشهرية")),
    ("premises-provision", ("Make the premises available", "Mettre les locaux à disposition", "إتاحة المباني")),
    (
      "material-transport",
      ("Provide vehicles and drivers", "Fournir véhicules et conducteurs", "توفير المركبات والسائقين")
    ),
    ("staff-training", ("Train the staff of polling places", "Former le personnel des bureaux", "تدريب موظفي المراكز")),
    ("map-supply", ("Supply maps of the places", "Fournir les plans des lieux", "توفير خرائط الأماكن")),
  ]

  static let decisions: [Trio] = [
    ("Where polling places are", "Emplacement des lieux de vote", "أماكن الاقتراع"),
    ("What the register holds", "Contenu du fichier électoral", "محتوى السجل"),
  ]

  static let exercise: Trio = ("Trial run of the cooperation", "Répétition de la coopération", "تجربة التعاون")

  static let sentences: [Trio] = [
    (
      "The partner acts at the request of the Commission and within the limits that the Commission sets in writing.",
      "Le partenaire agit à la demande de la Commission et dans les limites qu’elle fixe par écrit.",
      "يعمل الشريك بناءً على طلب اللجنة وفي الحدود التي تضعها كتابةً."
    ),
    (
      "Nothing in this clause gives the partner a say in the conduct of the election or in any electoral decision.",
      "Rien dans la présente clause ne donne au partenaire voix dans la conduite du scrutin ni dans aucune décision électorale.",
      "ليس في هذا البند ما يمنح الشريك رأياً في إدارة الانتخاب أو في أي قرار انتخابي."
    ),
    (
      "The parties keep a common list of open questions & review it at each meeting of the contact offices.",
      "Les parties tiennent une liste commune des questions ouvertes et la revoient à chaque réunion des bureaux de contact.",
      "يحتفظ الطرفان بقائمة مشتركة بالمسائل المعلقة ويراجعانها في كل اجتماع لمكاتب الاتصال."
    ),
    (
      "Costs that arise from changes of the electoral timetable are borne by the party that asked for the change.",
      "Les frais nés d’un changement du calendrier électoral sont supportés par la partie qui l’a demandé.",
      "يتحمل الطرف الذي طلب التغيير النفقات الناشئة عن تعديل الجدول الانتخابي."
    ),
    (
      "The Commission publishes a summary of each exercise within 30 days, without details that would weaken protection.",
      "La Commission publie un résumé de chaque exercice dans les 30 jours, sans détail qui affaiblirait la protection.",
      "تنشر اللجنة ملخصاً لكل تمرين خلال 30 يوماً دون تفاصيل تضعف الحماية."
    ),
    (
      "Records are kept in a form that lets an auditor follow each step from the request to the answer.",
      "Les pièces sont conservées sous une forme qui permet à un auditeur de suivre chaque étape de la demande à la réponse.",
      "تُحفظ السجلات بصورة تتيح للمدقق تتبع كل خطوة من الطلب إلى الجواب."
    ),
    (
      "Staff who take part are bound by the code of conduct of the Commission for the time of their task.",
      "Le personnel qui participe est tenu par le code de conduite de la Commission pendant la durée de sa tâche.",
      "يلتزم الموظفون المشاركون بمدونة سلوك اللجنة طوال مدة مهمتهم."
    ),
    (
      "Where a time limit ends on a day on which offices are closed, it ends at noon of the next working day.",
      "Lorsqu’un délai expire un jour de fermeture des bureaux, il expire à midi le jour ouvrable suivant.",
      "إذا انتهت مهلة في يوم عطلة امتدت إلى ظهر يوم العمل التالي."
    ),
  ]
}

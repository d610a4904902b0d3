import Diagnostics

/// The built-in types of XML Schema in words.
enum Datatype {
  /// What a value of the type is, as in "… is not a whole number"; nil for types of any text.
  static func noun(_ builtIn: String) -> Phrase? {
    switch builtIn {
    case "date": Phrase(en: "a day of the calendar", fr: "un jour du calendrier")
    case "dateTime": Phrase(en: "a day and time", fr: "un jour et une heure")
    case "time": Phrase(en: "a time of day", fr: "une heure")
    case "gYear": Phrase(en: "a year", fr: "une année")
    case "gYearMonth": Phrase(en: "a year and month", fr: "une année et un mois")
    case "duration": Phrase(en: "a length of time", fr: "une durée")
    case "boolean": Phrase(en: "true or false", fr: "true ou false")
    case "decimal", "double", "float": Phrase(en: "a number", fr: "un nombre")
    case "integer", "int", "long", "short", "byte": Phrase(en: "a whole number", fr: "un nombre entier")
    case "positiveInteger": Phrase(en: "a whole number from 1 up", fr: "un nombre entier à partir de 1")
    case "nonNegativeInteger", "unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte":
      Phrase(en: "a whole number from 0 up", fr: "un nombre entier à partir de 0")
    case "language": Phrase(en: "the code of a language", fr: "le code d’une langue")
    case "anyURI": Phrase(en: "an address", fr: "une adresse")
    case "ID", "IDREF", "NCName", "Name", "NMTOKEN", "QName":
      Phrase(
        en: "a name made of letters, digits, hyphens and points",
        fr: "un nom fait de lettres, chiffres, traits d’union et points")
    case "hexBinary":
      Phrase(en: "a row of pairs of the digits 0 to 9 and A to F", fr: "une suite de paires de chiffres 0 à 9 et A à F")
    case "base64Binary": Phrase(en: "text in Base64", fr: "un texte en Base64")
    default: nil
    }
  }

  /// How to write it; nil for types of any text.
  static func example(_ builtIn: String) -> Phrase? {
    switch builtIn {
    case "date":
      Phrase(en: "write year-month-day, for example 2027-03-14", fr: "écrivez année-mois-jour, par exemple 2027-03-14")
    case "dateTime":
      Phrase(en: "write for example 2027-03-14T18:00:00Z", fr: "écrivez par exemple 2027-03-14T18:00:00Z")
    case "time": Phrase(en: "write for example 18:00:00", fr: "écrivez par exemple 18:00:00")
    case "gYear": Phrase(en: "write four digits, for example 2027", fr: "écrivez quatre chiffres, par exemple 2027")
    case "gYearMonth": Phrase(en: "write for example 2027-03", fr: "écrivez par exemple 2027-03")
    case "duration":
      Phrase(
        en: "write P30D for 30 days, P6M for 6 months, PT24H for 24 hours",
        fr: "écrivez P30D pour 30 jours, P6M pour 6 mois, PT24H pour 24 heures")
    case "boolean": Phrase(en: "write true or false", fr: "écrivez true ou false")
    case "decimal", "double", "float":
      Phrase(
        en: "write digits with a point, for example 1250.50",
        fr: "écrivez des chiffres et un point, par exemple 1250.50")
    case "integer", "int", "long", "short", "byte", "positiveInteger", "nonNegativeInteger", "unsignedInt",
      "unsignedLong",
      "unsignedShort", "unsignedByte":
      Phrase(en: "write digits only, for example 30", fr: "n’écrivez que des chiffres, par exemple 30")
    case "language": Phrase(en: "write for example en, fr or ar", fr: "écrivez par exemple en, fr ou ar")
    case "anyURI":
      Phrase(en: "write for example https://www.example.org/", fr: "écrivez par exemple https://www.example.org/")
    default: nil
    }
  }
}

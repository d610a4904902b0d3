/// Names that people know from HTML, with the numbers of the characters they mean there.
enum EntityNames {
  static let numbers: [String: Int] = [
    "nbsp": 160, "iexcl": 161, "cent": 162, "pound": 163, "curren": 164, "yen": 165, "sect": 167, "copy": 169,
    "ordf": 170,
    "laquo": 171, "shy": 173, "reg": 174, "deg": 176, "plusmn": 177, "sup2": 178, "sup3": 179, "para": 182,
    "middot": 183,
    "ordm": 186, "raquo": 187, "frac14": 188, "frac12": 189, "frac34": 190, "iquest": 191, "times": 215, "divide": 247,
    "Agrave": 192, "Aacute": 193, "Acirc": 194, "Auml": 196, "AElig": 198, "Ccedil": 199, "Egrave": 200, "Eacute": 201,
    "Ecirc": 202, "Euml": 203, "Icirc": 206, "Iuml": 207, "Ntilde": 209, "Ocirc": 212, "Ouml": 214, "Ugrave": 217,
    "Ucirc": 219, "Uuml": 220, "szlig": 223, "agrave": 224, "aacute": 225, "acirc": 226, "atilde": 227, "auml": 228,
    "aelig": 230, "ccedil": 231, "egrave": 232, "eacute": 233, "ecirc": 234, "euml": 235, "iacute": 237, "icirc": 238,
    "iuml": 239, "ntilde": 241, "ograve": 242, "oacute": 243, "ocirc": 244, "otilde": 245, "ouml": 246, "ugrave": 249,
    "uacute": 250, "ucirc": 251, "uuml": 252, "yuml": 255, "OElig": 338, "oelig": 339, "ensp": 8194, "emsp": 8195,
    "thinsp": 8201, "zwnj": 8204, "zwj": 8205, "lrm": 8206, "rlm": 8207, "ndash": 8211, "mdash": 8212, "lsquo": 8216,
    "rsquo": 8217, "sbquo": 8218, "ldquo": 8220, "rdquo": 8221, "bdquo": 8222, "bull": 8226, "hellip": 8230,
    "lsaquo": 8249, "rsaquo": 8250, "euro": 8364, "trade": 8482, "rarr": 8594, "minus": 8722, "le": 8804, "ge": 8805,
  ]
}

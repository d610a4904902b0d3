import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How single files are read, and what is said of those that cannot be.
public enum SourceReading {
  /// Reads a file that the operator named; `-` is the standard input. Links are followed, since the operator chose them.
  ///
  /// Exactly one of the two is nil.
  public static func read(_ path: String, maximumBytes: Int = 1 << 20) -> (file: SourceFile?, finding: Diagnostic?) {
    do {
      if path == "-" {
        return try read(Descriptor(dup(0), .open, path), "-", maximumBytes: maximumBytes, onlyRegular: false)
      }
      return try read(
        Descriptor(open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC), .open, path), path, maximumBytes: maximumBytes)
    } catch {
      return (nil, refusal(error, path))
    }
  }

  /// The limit holds twice: by the size that the system names, and while reading, since files grow.
  static func read(
    _ file: borrowing Descriptor, _ path: String, maximumBytes: Int, onlyRegular: Bool = true
  ) throws(PublishingError) -> (file: SourceFile?, finding: Diagnostic?) {
    let status = try file.status(path)
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    if onlyRegular, !isRegular { return (nil, noFile(path)) }
    if isRegular, Int(status.st_size) > maximumBytes { return (nil, tooLarge(path, maximumBytes)) }
    let expected = isRegular ? Int(status.st_size) : nil
    let bytes = try file.read(path, expected: expected, limit: maximumBytes + 1)
    if bytes.count > maximumBytes { return (nil, tooLarge(path, maximumBytes)) }
    return (SourceFile(path: path, bytes: bytes), nil)
  }

  /// Names that a message can show and that mean the same on every system.
  static func isShowable(_ name: String) -> Bool {
    !name.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x5C, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
      default: false
      }
    }
  }

  static func refusal(_ error: PublishingError, _ path: String, isFolder: Bool = false) -> Diagnostic {
    if case .system(_, _, ELOOP) = error { return link(path) }
    if case .system(_, _, ENXIO) = error { return noFile(path) }
    var reason = error.message
    if case .system(_, _, let code) = error { reason = SystemReason.phrase(code) }
    let message =
      isFolder
      ? Phrase(
        en: "the folder cannot be looked into: \(reason.en)", fr: "le dossier ne peut être parcouru : \(reason.fr)")
      : Phrase(en: "the file cannot be read: \(reason.en)", fr: "le fichier ne peut être lu : \(reason.fr)")
    return finding(
      "structure/not-openable", path, message,
      help: Phrase(
        en: "give yourself the right to read it, or restore it",
        fr: "accordez-vous le droit de lecture, ou restaurez-le"))
  }

  static func link(_ path: String) -> Diagnostic {
    finding(
      "structure/link", path,
      Phrase(en: "this is a link, and links are not followed", fr: "ceci est un lien, et les liens ne sont pas suivis"),
      help: Phrase(en: "put the file itself in its place", fr: "mettez le fichier lui-même à sa place"))
  }

  static func noFile(_ path: String) -> Diagnostic {
    finding(
      "structure/no-file", path,
      Phrase(en: "this is neither a file nor a folder", fr: "ceci n’est ni un fichier ni un dossier"),
      help: Phrase(en: "remove it from the registry", fr: "retirez-le du registre"))
  }

  static func oddName(_ path: String) -> Diagnostic {
    finding(
      "structure/odd-name", path,
      Phrase(
        en: "the name has characters that do not show, or that other systems do not take",
        fr: "le nom contient des caractères invisibles ou refusés par d’autres systèmes"),
      help: Phrase(
        en: "rename it with letters, digits and hyphens",
        fr: "renommez-le avec des lettres, des chiffres et des traits d’union"))
  }

  static func tooDeep(_ path: String, _ limit: Int) -> Diagnostic {
    finding(
      "structure/too-deep", path,
      Phrase(
        en: "the folder lies more than \(limit) folders deep, and was not looked into",
        fr: "le dossier se trouve à plus de \(limit) niveaux, et n’a pas été examiné"),
      help: Phrase(en: "move it further up", fr: "déplacez-le plus haut"))
  }

  static func tooLarge(_ path: String, _ limit: Int) -> Diagnostic {
    finding(
      "structure/too-large", path,
      Phrase(
        en: "the file is larger than \(limit / 1024) KiB, and was not read",
        fr: "le fichier dépasse \(limit / 1024) Kio, et n’a pas été lu"),
      help: Phrase(
        en: "an agreement is text; put plans and pictures into files of their own",
        fr: "un accord est un texte ; mettez plans et images dans des fichiers à part"))
  }

  private static func finding(_ rule: RuleID, _ path: String, _ message: Phrase, help: Phrase) -> Diagnostic {
    let start = Position(offset: 0, line: 1, column: 1)
    return Diagnostic(
      rule: rule, kind: .record, severity: .fatal, range: SourceRange(path: path, start: start, end: start),
      message: message, help: help)
  }
}

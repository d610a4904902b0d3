import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's error numbers in words that people use.
enum SystemReason {
  /// The reason behind an error number.
  static func phrase(_ code: Int32) -> Phrase {
    switch code {
    case ENOSPC, EDQUOT: Phrase(en: "the disk is full", fr: "le disque est plein")
    case EACCES, EPERM: Phrase(en: "it is not permitted", fr: "ce n’est pas autorisé")
    case EROFS: Phrase(en: "the disk can only be read", fr: "le disque est en lecture seule")
    case ENOENT: Phrase(en: "it does not exist", fr: "cela n’existe pas")
    case ENOTDIR: Phrase(en: "it is not a folder", fr: "ce n’est pas un dossier")
    case EISDIR: Phrase(en: "it is a folder", fr: "c’est un dossier")
    case EEXIST: Phrase(en: "it exists already", fr: "cela existe déjà")
    case ELOOP: Phrase(en: "it is a link", fr: "c’est un lien")
    case EMFILE, ENFILE: Phrase(en: "too many files are open", fr: "trop de fichiers sont ouverts")
    case ENAMETOOLONG: Phrase(en: "the name is too long", fr: "le nom est trop long")
    case EFBIG: Phrase(en: "the file would be too large", fr: "le fichier serait trop grand")
    case EBUSY: Phrase(en: "it is in use", fr: "cela est utilisé")
    case EIO: Phrase(en: "the disk reports a fault", fr: "le disque signale une panne")
    default: Phrase(en: "system error \(code)", fr: "erreur système \(code)")
    }
  }
}

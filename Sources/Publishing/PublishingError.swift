import Diagnostics

/// What the operator must know: something about disk or output, never about what an author wrote.
public enum PublishingError: Error, Sendable, Hashable {
  /// Another build is writing to the same folder; its process where known.
  case busy(output: String, process: Int?)
  /// The output folder holds things that no build wrote: the first few, and how many more.
  case foreign(output: String, strangers: [String], more: Int)
  /// The output cannot be a folder that a build may replace, with the reason.
  case output(path: String, Phrase)
  /// A page or exporter wants a path that could leave the tree or that some system cannot hold, with the reason.
  case path(String, Phrase)
  /// Two pages or exporters want the same path, or two that differ in case only.
  case twice(path: String)
  /// What was asked for cannot be had, with the reason and a way out: a wrong name, a file that is in the way.
  case request(Phrase)
  /// The system refused; `code` is its error number.
  case system(Action, path: String, code: Int32)

  /// What was being done when the system refused.
  public enum Action: String, Sendable, Hashable {
    case open, read, write, create, link, remove, list, lock, sync, swap
  }
}

extension PublishingError {
  /// The error in one line, with a way out where there is one.
  public var message: Phrase {
    switch self {
    case .busy(let output, let process):
      let who = process.map { " (\($0))" } ?? ""
      return Phrase(
        en: "another build\(who) is writing to \(output); wait until it is done",
        fr: "une autre construction\(who) écrit dans \(output) ; attendez qu’elle soit terminée")
    case .foreign(let output, let strangers, let more):
      let list = strangers.joined(separator: ", ")
      let rest = more == 0 ? ("", "") : (" and \(more) more", " et \(more) de plus")
      return Phrase(
        en: """
          \(output) holds what no build wrote (\(list)\(rest.0)), and would be replaced as a whole; move that away or \
          choose another folder
          """,
        fr: """
          \(output) contient ce qu’aucune construction n’a écrit (\(list)\(rest.1)) et serait remplacé en entier ; \
          déplacez cela ou choisissez un autre dossier
          """)
    case .output(let path, let reason):
      return Phrase(
        en: "cannot build into \(path): \(reason.en)", fr: "impossible de construire dans \(path) : \(reason.fr)")
    case .path(let path, let reason):
      return Phrase(en: "cannot publish at \(path): \(reason.en)", fr: "impossible de publier à \(path) : \(reason.fr)")
    case .twice(let path):
      return Phrase(en: "two files would be published at \(path)", fr: "deux fichiers seraient publiés à \(path)")
    case .request(let reason): return reason
    case .system(let action, let path, let code):
      let reason = SystemReason.phrase(code)
      return Phrase(
        en: "cannot \(action.rawValue) \(path): \(reason.en)",
        fr: "impossible \(action.french) \(path) : \(reason.fr)")
    }
  }
}

extension PublishingError: CustomStringConvertible {
  /// The message in English.
  public var description: String { message.en.text }
}

extension PublishingError.Action {
  fileprivate var french: String {
    switch self {
    case .open: "d’ouvrir"
    case .read: "de lire"
    case .write: "d’écrire"
    case .create: "de créer"
    case .link: "de lier"
    case .remove: "de supprimer"
    case .list: "de lister"
    case .lock: "de verrouiller"
    case .sync: "d’enregistrer durablement"
    case .swap: "de remplacer"
    }
  }
}

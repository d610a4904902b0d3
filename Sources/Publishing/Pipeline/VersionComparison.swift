import Comparison
import Diagnostics
import OpenData
import Registry
import Website

/// Two versions of an agreement of a registry folder, compared.
public struct VersionComparison: Sendable {
  /// What changed.
  public let comparison: Comparison
  private let register: Register

  /// Why there is nothing to compare.
  public enum Fault: Error, Sendable, Hashable {
    /// The registry has no such agreement; the likest id it has.
    case noAgreement(String, near: String?)
    /// The agreement has no such version; those it has.
    case noVersion(Int, of: String, has: [Int])
    /// There is but one version.
    case oneVersion(String)
    /// The folder or the site cannot be read.
    case unreadable(PublishingError)
    /// The site's own files are not sound enough to write with their words.
    case noWords(site: String)
  }

  /// Reads the registry around one agreement and compares two of its versions: left out, the two latest.
  public static func load(_ registry: String, agreement: String, from: Int?, to: Int?) async throws(Fault) -> Self {
    let loaded: LoadedRegistry
    do {
      loaded = try await RegistryFolder.load(registry, only: [agreement])
    } catch {
      throw .unreadable(error)
    }
    guard let series = loaded.register.agreement(agreement) else {
      let near = Likeness.best(agreement, among: loaded.register.agreementNames.sorted())
      throw .noAgreement(agreement, near: near)
    }
    let numbers = series.versions.map(\.version)
    guard let later = to ?? numbers.last, let earlier = from ?? numbers.last(where: { $0 < later }) else {
      throw .oneVersion(agreement)
    }
    guard let new = series.version(later) else { throw .noVersion(later, of: agreement, has: numbers) }
    guard let old = series.version(earlier) else { throw .noVersion(earlier, of: agreement, has: numbers) }
    return VersionComparison(comparison: Comparison(from: old, to: new), register: loaded.register)
  }

  /// As data.
  public var json: [UInt8] { ComparisonJSON.document(comparison) }

  /// As text, in the words of the folder of the site.
  public func text(site: String, language: String, day: Day, colour: Bool, width: Int) throws(Fault) -> String {
    let theme: Theme?
    do {
      theme = try SiteFolder.load(site).theme
    } catch {
      throw .unreadable(error)
    }
    guard let theme,
      let report = ComparisonReport(comparison, register: register, theme: theme, language: language, day: day)
    else { throw .noWords(site: site) }
    return report.text(colour: colour, width: width)
  }
}

extension VersionComparison.Fault {
  /// The folder could not be read, as against being asked for what it does not hold.
  public var isAboutReading: Bool { if case .unreadable = self { true } else { false } }
}

extension VersionComparison.Fault: CustomStringConvertible {
  /// The fault in one line, with a way out where there is one.
  public var description: String {
    switch self {
    case .noAgreement(let id, let near):
      "there is no agreement “\(id)”" + (near.map { "; did you mean \($0)?" } ?? "")
    case .noVersion(let number, let id, let has):
      "\(id) has no version \(number); it has \(has.map(String.init).joined(separator: ", "))"
    case .oneVersion(let id): "\(id) has one version only: there is nothing to compare it with"
    case .unreadable(let error): error.description
    case .noWords(let site): "the texts in \(site) cannot be used; concord build says why"
    }
  }
}

import Formats
import Registry

/// Whom to tell of a weakness of the site (RFC 9116): the registry's contact for security incidents, else for day-to-day
/// matters.
struct SecurityContact {
  let text: String

  /// Nil where the registry names no contact that can be reached.
  init?(_ plan: SitePlan, _ base: String) {
    let contacts = plan.survey.register.profile?.contacts ?? []
    let wanted = ["security-incident", "technical", "day-to-day"]
    let ranked = wanted.lazy.flatMap { code in contacts.filter { $0.purposes.contains { $0.code == code } } }
    let links = (Array(ranked) + contacts).lazy.compactMap { contact in
      contact.emails.lazy.compactMap { $0.value.flatMap { HTMLLink(mail: $0) } }.first
        ?? contact.telephones.lazy.compactMap { $0.value.flatMap { HTMLLink(telephone: $0) } }.first
    }
    guard let link = links.first else { return nil }
    // The standard asks for an end, and for less than a year until then; the next build moves it on.
    let expires = plan.survey.day + 364
    var lines = [
      "Contact: \(link.target)", "Expires: \(expires)T00:00:00Z",
      "Preferred-Languages: \(plan.editions.map(\.language).joined(separator: ", "))",
    ]
    if !base.isEmpty {
      lines.append("Canonical: \(base).well-known/security.txt")
      lines.append("Policy: \(base)\(plan.editions[0].language)/about/#report")
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}

import Formats

/// What hosts and robots look for at the top of a site: `robots.txt`, `.well-known/security.txt`, and the same headers
/// for Apache, for hosts that read `_headers`, and for nginx.
enum HostFiles: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let base = plan.editions.first?.baseAddress ?? ""
    let headers = HostHeaders(layout: plan.theme.layout, address: base)
    var files: [(String, String)] = [
      ("robots.txt", robots(base)), ("_headers", headers.list), (".htaccess", headers.apache),
      ("hosting/nginx.conf", headers.nginx),
    ]
    if let contact = SecurityContact(plan, base) { files.append((".well-known/security.txt", contact.text)) }
    return files.map { path, text in
      PageJob([path]) { _ in [Artefact(path: path, bytes: Array(text.utf8))] }
    }
  }

  private static func robots(_ base: String) -> String {
    "User-agent: *\nDisallow:\n" + (base.isEmpty ? "" : "\nSitemap: \(base)sitemap.xml\n")
  }
}

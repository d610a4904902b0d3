import Diagnostics
import Website

/// Reads the folder `Site/`: what an authority may change without a compiler.
enum SiteFolder {
  /// The theme, and what is wrong with it; nil where the folder lacks what no site can do without. Throws only when the
  /// folder itself cannot be read.
  static func load(_ path: String) throws(PublishingError) -> (theme: Theme?, findings: [Diagnostic]) {
    let folder = try SourceFolder(path)
    let listing = try folder.list()
    var files: [SourceFile] = []
    var findings = listing.findings
    for entry in listing.entries {
      let (file, finding) = folder.read(entry)
      if let file { files.append(file) }
      if let finding { findings.append(finding) }
    }
    let (theme, faults) = Theme.read(files)
    return (theme, (findings + faults).sorted())
  }
}

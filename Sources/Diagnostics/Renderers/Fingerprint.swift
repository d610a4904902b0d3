/// A finding's mark that survives moving about in its file: baselines and SARIF know findings again by it.
///
/// It is made of the rule, the file, the agreement and version, the place as a person names it, the message, and the
/// marked text with its white space evened out; not of lines, columns or severity. Findings that agree in all of that are
/// told apart by their order (`…:2`).
public enum Fingerprint {
  /// The fingerprints of findings, in their order: `a3f0c1d2e4b59687:1`.
  public static func of(_ findings: [Diagnostic], sources: [String: SourceFile]) -> [String] {
    var seen: [UInt64: Int] = [:]
    return findings.map { finding in
      let hash = hash(finding, sources)
      seen[hash, default: 0] += 1
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits + ":\(seen[hash, default: 1])"
    }
  }

  private static func hash(_ finding: Diagnostic, _ sources: [String: SourceFile]) -> UInt64 {
    var hash = FNV()
    hash.add(finding.rule.rawValue)
    hash.add(finding.range?.path ?? "")
    hash.add(finding.agreement ?? "")
    hash.add(finding.version.map(String.init) ?? "")
    hash.add(finding.place?.en.text ?? "")
    hash.add(finding.message.en.text)
    if let range = finding.range, let source = sources[range.path] {
      hash.add(marked: source.bytes[range.bytes.clamped(to: 0..<source.bytes.count)])
    }
    return hash.value
  }

  /// FNV-1a of 64 bits: the same in every process, unlike Swift's own hashes. It tells apart, it does not protect.
  private struct FNV {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
      for byte in text.utf8 { add(byte) }
      add(0)
    }

    /// White space, however much, counts as one space; it may be re-indented.
    mutating func add(marked bytes: ArraySlice<UInt8>) {
      var wasSpace = false
      for byte in bytes.prefix(4096) {
        let isSpace = byte <= 0x20
        if !isSpace { add(byte) } else if !wasSpace { add(0x20) }
        wasSpace = isSpace
      }
    }

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
}

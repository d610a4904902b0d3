/// The kinds of files that may be published as documents of an agreement: those that browsers show or save without
/// running anything in them. Whatever stands below the registry's address speaks in its name, so that nothing else is
/// let in.
public enum DocumentFormat: Sendable, Hashable, CaseIterable {
  case pdf
  /// Texts and tables of office programs, without macros.
  case docx, odt, xlsx, ods
  case png, jpeg
  /// Drawings that only draw, see ``PassiveDrawing``.
  case svg
  case csv, text, json

  /// The endings of file names, the usual one first.
  public var endings: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .docx: ["docx"]
    case .odt: ["odt"]
    case .xlsx: ["xlsx"]
    case .ods: ["ods"]
    case .png: ["png"]
    case .jpeg: ["jpg", "jpeg"]
    case .svg: ["svg"]
    case .csv: ["csv"]
    case .text: ["txt"]
    case .json: ["json", "geojson"]
    }
  }

  /// The media types (IANA), the usual one first.
  public var mediaTypes: [String] {
    switch self {
    case .pdf: ["application/pdf"]
    case .docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]
    case .odt: ["application/vnd.oasis.opendocument.text"]
    case .xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]
    case .ods: ["application/vnd.oasis.opendocument.spreadsheet"]
    case .png: ["image/png"]
    case .jpeg: ["image/jpeg"]
    case .svg: ["image/svg+xml"]
    case .csv: ["text/csv"]
    case .text: ["text/plain"]
    case .json: ["application/json", "application/geo+json"]
    }
  }

  /// The format that a file's name says it has; nil for an ending that is not let in.
  public init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last?.lowercased(),
      let format = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// All endings, for messages: `.pdf, .docx, …`.
  public static var allEndings: String { allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ") }
}

/// Why a file may not be published as a document.
public enum DocumentFault: Sendable, Hashable {
  /// Its ending is none of those of ``DocumentFormat``.
  case endingNotAllowed
  /// Its bytes are not of the format that its ending says.
  case notWhatItsEndingSays(DocumentFormat)
  /// It holds what a program would run or fetch; named as it stands there.
  case active(DocumentFormat, String)

  /// Judges a file by its name and bytes; nil where it may be published.
  public static func of(_ name: String, _ bytes: [UInt8]) -> DocumentFault? {
    guard let format = DocumentFormat(fileName: name) else { return .endingNotAllowed }
    guard begins(bytes, as: format) else { return .notWhatItsEndingSays(format) }
    switch format {
    case .svg:
      return PassiveDrawing.fault(in: bytes).map { $0.isEmpty ? .notWhatItsEndingSays(.svg) : .active(.svg, $0) }
    case .pdf: return mark(in: plainNames(bytes), ["/JavaScript", "/Launch"]).map { .active(.pdf, $0) }
    case .docx, .xlsx: return mark(in: bytes, ["vbaProject.bin"]).map { .active(format, $0) }
    case .odt, .ods: return mark(in: bytes, ["Basic/script-lc.xml", "Scripts/"]).map { .active(format, $0) }
    default: return nil
    }
  }

  private static func begins(_ bytes: [UInt8], as format: DocumentFormat) -> Bool {
    switch format {
    case .pdf: bytes.starts(with: "%PDF-".utf8)
    case .docx: isArchive(bytes) && mark(in: bytes, ["word/"]) != nil
    case .xlsx: isArchive(bytes) && mark(in: bytes, ["xl/"]) != nil
    // OpenDocument 1.3, part 2, section 3.3: the media type stands uncompressed at byte 38.
    case .odt, .ods:
      isArchive(bytes) && bytes.count > 38 && bytes[38...].starts(with: (format.mediaTypes.first ?? "").utf8)
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .json: isText(bytes) && [0x5B, 0x7B].contains(bytes.first { !isSpace($0) } ?? 0)
    case .svg, .csv, .text: isText(bytes)
    }
  }

  /// A PDF with the escapes in its names undone (ISO 32000-1, section 7.3.5): `/J#61vaScript` is `/JavaScript`.
  private static func plainNames(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "#"), at + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
      {
        out.append(value)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return out
  }

  private static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// UTF-8 without control characters but tab and line ends.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || isSpace($0) || $0 == 0x0C }) else { return false }
    // What is no UTF-8 becomes another text on the way.
    return String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// The first of these marks that stands anywhere in the bytes.
  private static func mark(in bytes: [UInt8], _ marks: [String]) -> String? {
    marks.first { mark in
      let wanted = Array(mark.utf8)
      guard bytes.count >= wanted.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        (0...(bytes.count - wanted.count)).contains { at in
          bytes[at] == wanted[0] && wanted.indices.allSatisfy { bytes[at + $0] == wanted[$0] }
        }
      }
    }
  }
}

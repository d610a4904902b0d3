import Diagnostics
import XML

/// A drawing (SVG) that only draws: no script, no style sheet, nothing fetched, nothing that moves, nothing embedded.
/// Opened at its own address a drawing is a page of the registry, and could do whatever a page can.
enum PassiveDrawing {
  /// What the drawing has that it may not have, as it stands there; empty where it is no drawing at all; nil where it
  /// only draws.
  static func fault(in bytes: [UInt8]) -> String? {
    let reader = Reader(schema: nil, vocabulary: vocabulary, limits: Limits(maximumBytes: 8 << 20))
    guard let root = reader.read(SourceFile(path: "drawing.svg", bytes: bytes)).tree?.root, root.localName == "svg"
    else { return "" }
    for element in root.subtree {
      guard elements.contains(element.localName) else { return "<\(element.localName)>" }
      for (name, value) in element.attributes {
        guard let attribute = attributes[name] else { return "<\(element.localName)>, attribute" }
        guard isPassive(attribute, value) else { return "\(attribute)=\"…\"" }
      }
    }
    return nil
  }

  /// References lead to parts of the drawing itself.
  private static func isPassive(_ attribute: String, _ value: String) -> Bool {
    if attribute == "href" { return value.hasPrefix("#") }
    // Attributes of style are CSS as well: an escape would hide the name of a function from what follows.
    guard !value.contains("\\"), attribute != "style" || !value.contains("@") else { return false }
    let text = value.lowercased()
    guard !["image(", "image-set(", "src("].contains(where: { text.contains($0) }) else { return false }
    let values = text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
    return values.allSatisfy { $0.drop { $0 == " " || $0 == "\"" || $0 == "'" }.hasPrefix("#") }
  }

  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "textPath", "marker", "linearGradient", "radialGradient", "stop", "pattern", "clipPath",
    "mask",
  ]

  private static let names = """
    id class lang xml:lang xml:space role aria-label aria-labelledby aria-describedby aria-hidden tabindex focusable \
    version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy rotate d points \
    transform pathLength href style fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap \
    stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow \
    clip-path clip-rule mask marker-start marker-mid marker-end markerWidth markerHeight markerUnits orient refX refY \
    font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing text-anchor \
    text-decoration dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode textLength \
    lengthAdjust startOffset offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod patternUnits \
    patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits vector-effect shape-rendering \
    text-rendering color-interpolation paint-order
    """.split(separator: " ").map(String.init)

  private static let vocabulary = Vocabulary(names)

  private static let attributes: [Name: String] = Dictionary(
    names.compactMap { name in vocabulary.name(of: name).map { ($0, name) } }, uniquingKeysWith: { first, _ in first })
}

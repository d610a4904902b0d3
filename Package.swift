// swift-tools-version: 6.1
// The manifest is the floor plan: targets stand in the order of their floors, and may only lean on those above them here.
import PackageDescription

let package = Package(
  name: "concord",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "concord", targets: ["concord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Floor 0: the door to C, nothing else.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    // Floor 0: system calls that Swift's view of the C library does not show.
    .target(name: "CPlatform"),

    // Floor 1: what a finding is; how bytes are written.
    .target(name: "Diagnostics"),
    .target(name: "Formats", dependencies: ["CPlatform"]),

    // Floor 2: bytes to a located tree, judged by libxml2 and the XSD in the same pass.
    .target(name: "XML", dependencies: ["CLibXML2", "Diagnostics"]),

    // Floor 3: what an agreement is: schema, code lists, model. The typed model is woven from the schema.
    .target(
      name: "Registry", dependencies: ["XML", "Diagnostics"], exclude: ["Schema", "CodeLists"],
      plugins: ["WeaveModel"]),
    .executableTarget(name: "weave", dependencies: ["XML", "Diagnostics"]),
    .plugin(name: "WeaveModel", capability: .buildTool(), dependencies: ["weave"]),
    .plugin(name: "WeaveCatalogue", capability: .buildTool(), dependencies: ["weave"]),

    // Floor 3½: what changed between two versions, fact by fact and clause by clause; a pure function of two agreements.
    .target(name: "Comparison", dependencies: ["Registry"]),

    // Floor 4: pure functions of the register.
    .target(name: "Checker", dependencies: ["Registry"], plugins: ["WeaveCatalogue"]),
    .target(name: "Website", dependencies: ["Comparison", "Registry", "Formats"], plugins: ["WeaveCatalogue"]),
    .target(name: "OpenData", dependencies: ["Comparison", "Registry", "Formats"], plugins: ["WeaveCatalogue"]),

    // Floor 4, too: what a drafter's files become: scaffold, next version, event, canonical layout, fixes.
    .target(name: "Drafting", dependencies: ["Registry"]),

    // Floor 5: load, check, render, write; the only room with a clock and a disk.
    .target(
      name: "Publishing", dependencies: ["CPlatform", "Checker", "Comparison", "Website", "OpenData", "Drafting"]),

    // Roof: the command line.
    .executableTarget(
      name: "concord",
      dependencies: ["Publishing", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // Beside the house: what several tests share, and the tests.
    .target(name: "Samples", dependencies: ["Registry"], path: "Tests/Samples"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats"]),
    .testTarget(name: "XMLTests", dependencies: ["XML"]),
    .testTarget(name: "RegistryTests", dependencies: ["Registry", "Samples"]),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "OpenData", "Website"]),
    .testTarget(name: "CheckerTests", dependencies: ["Checker", "Formats"]),
    .testTarget(name: "WebsiteTests", dependencies: ["Website", "Samples"]),
    .testTarget(name: "OpenDataTests", dependencies: ["OpenData", "Samples"]),
    .testTarget(name: "DraftingTests", dependencies: ["Drafting"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Formats", "Diagnostics"]),
    .testTarget(name: "HouseTests", dependencies: ["concord", "Website"]),
  ],
  swiftLanguageModes: [.v6]
)

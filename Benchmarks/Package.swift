// swift-tools-version: 6.1
// A package of its own, so that nothing of it reaches the product.
import PackageDescription

let package = Package(
  name: "benchmarks",
  targets: [
    // Writes a registry of N agreements of the real shape, always the same for the same N and seed.
    .executableTarget(name: "generate")
  ],
  swiftLanguageModes: [.v6]
)

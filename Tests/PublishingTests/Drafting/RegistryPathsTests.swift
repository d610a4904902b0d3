import Foundation
import Testing

@testable import Publishing

@Suite struct RegistryPathsTests {
  private func refusal(_ named: String, _ registry: SampleRegistry) -> String {
    do {
      return "found: \(try RegistryPaths.resolve([named], in: registry.path))"
    } catch {
      guard case .request(let reason) = error else { return "other: \(error)" }
      return reason.text(in: "en").replacingOccurrences(of: registry.place.path + "/", with: "")
    }
  }

  @Test func byPathOrByPlace() throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    let version = registry.path + "/population-statistics/1.xml"
    #expect(try RegistryPaths.resolve([], in: registry.path) == [])
    #expect(
      try RegistryPaths.resolve(
        [
          "population-statistics", "population-statistics/1.xml", version,
          registry.path + "/../Agreements/./calendar.xml",
        ],
        in: registry.path + "/")
        == [registry.path + "/population-statistics", version, version, registry.path + "/calendar.xml"])
    #expect(try RegistryPaths.resolve([registry.path], in: registry.path) == [registry.path])
  }

  @Test func whatIsMissingOrOutside() throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    try registry.place.put("", at: "outside.xml")
    #expect(
      refusal("population-statistic", registry)
        == "there is no population-statistic; did you mean Agreements/population-statistics?")
    #expect(
      refusal("nothing-of-the-kind", registry) == "there is no nothing-of-the-kind, neither here nor in Agreements")
    #expect(
      refusal(registry.place.path + "/outside.xml", registry)
        == "outside.xml lies outside of the registry Agreements; name its own with --registry")
  }
}

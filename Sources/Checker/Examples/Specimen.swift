/// A small registry with one agreement that is clean for every rule; examples are put into it.
public enum Specimen {
  /// The day as of which examples are judged unless they say otherwise.
  public static let day = "2026-11-21"
}

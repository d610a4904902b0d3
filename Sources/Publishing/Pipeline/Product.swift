/// The product itself.
public enum Product {
  /// The version of the tool, as in `concord --version` and in every report.
  public static let version = "1.0.0"
}

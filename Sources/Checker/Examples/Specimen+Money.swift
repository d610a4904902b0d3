extension Specimen {
  /// The resources of the specimen, with the commission paying for the lists: how the amount is worked out, when it is
  /// paid, and attributes of a second contribution where there is to be one.
  static func withMoney(_ formula: String = "", payment: String = "", second: String? = nil) -> String {
    let more = second.map { attributes in
      """
      <contribution id="training" from="commission" to="registry" kind="money" amount="800" currency="XSM" priceBasis="fixed" stateBudget="true" conditionsExhaustive="true" \(attributes)>
          <description xml:lang="en">Training of the staff who make the lists.</description>
        </contribution>
      """
    }
    return """
      <resources arrangement="reimbursement">
        <description xml:lang="en">The Commission pays the cost of the lists.</description>
        <contribution id="lists" from="commission" to="registry" kind="money" amount="6000" currency="XSM" priceBasis="estimate" priceYear="2026" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">The cost of the lists.</description>\(formula)\(payment)
        </contribution>
        \(more ?? "")
      </resources>
      """
  }
}

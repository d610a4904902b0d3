/// Numeric addresses of machines in running text.
enum NetworkAddress {
  /// True if four numbers from 0 to 255 with dots between them stand in the text.
  static func occurs(in text: ArraySlice<UInt8>) -> Bool {
    var numbers = 0
    var value = -1
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = max(value, 0) * 10 + Int(byte - 0x30)
        if value > 9999 { value = 9999 }
      case UInt8(ascii: ".") where (0...255).contains(value):
        numbers += 1
        value = -1
      default:
        if numbers == 3, (0...255).contains(value) { return true }
        numbers = 0
        value = -1
      }
      // A full stop that ends the sentence after the fourth number comes as a fourth dot.
      if numbers == 4 { return true }
    }
    return numbers == 3 && (0...255).contains(value)
  }
}

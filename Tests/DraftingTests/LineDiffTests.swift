import Diagnostics
import Testing

@testable import Drafting

@Suite struct LineDiffTests {
  @Test func unified() {
    let old = (1...20).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 2\n", with: "").replacing("line 15\n", with: "line fifteen\nand more\n")
    #expect(
      LineDiff(from: Array(old.utf8), to: Array(new.utf8)).unified("a.xml") == """
        --- a.xml
        +++ a.xml
        @@ -1,5 +1,4 @@
         line 1
        -line 2
         line 3
         line 4
         line 5
        @@ -12,7 +11,8 @@
         line 12
         line 13
         line 14
        -line 15
        +line fifteen
        +and more
         line 16
         line 17
         line 18

        """)
  }

  @Test func nothing() {
    #expect(LineDiff(from: Array("a\n".utf8), to: Array("a\n".utf8)).unified("a").isEmpty)
  }

  @Test func aNewFile() {
    #expect(LineDiff(from: [], to: Array("a\nb\n".utf8)).unified("a") == "--- a\n+++ a\n@@ -0,0 +1,2 @@\n+a\n+b\n")
  }
}

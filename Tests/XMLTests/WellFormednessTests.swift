import Diagnostics
import Testing

@testable import XML

@Suite struct WellFormednessTests {
  static let cases: [Broken] = [
    Broken("bare ampersand", Broken.register("<clause>Health ⟦&⟧ safety</clause>"), "the sign & cannot stand alone"),
    Broken("bare ampersand in a word", Broken.register("<clause>R⟦&⟧D plan</clause>"), "the sign & cannot stand alone"),
    Broken("bare ampersand in a value", Broken.register("<clause by=\"a ⟦&⟧ b\"/>"), "the sign & cannot stand alone"),
    Broken(
      "HTML entity", Broken.register("<clause>a⟦&nbsp;⟧b</clause>"),
      "&nbsp; means nothing here: only &amp; &lt; &gt; &quot; &apos; and numbers do",
      help: "write the character itself, or &#160;"),
    Broken(
      "unknown entity", Broken.register("<clause>⟦&me;⟧</clause>"),
      "&me; means nothing here: only &amp; &lt; &gt; &quot; &apos; and numbers do"),
    Broken(
      "entity in a value", Broken.register("<clause by=\"⟦&eacute;⟧\"/>"),
      "&eacute; means nothing here: only &amp; &lt; &gt; &quot; &apos; and numbers do"),
    Broken(
      "number of no character", Broken.register("<clause>⟦&#0;⟧</clause>"),
      "&#0; is the number of no character that a text may have"),
    Broken(
      "surrogate number", Broken.register("<clause>⟦&#xD800;⟧</clause>"),
      "&#xD800; is the number of no character that a text may have"),
    Broken("bare less-than", Broken.register("<clause>a ⟦<⟧ b</clause>"), "this < begins no tag: no name follows it"),
    Broken(
      "less-than in a value", Broken.register("<clause by=\"a ⟦<⟧ b\"/>"), "the sign < cannot stand in the value of by"),
    Broken(
      "quote never closed", Broken.register("<clause ⟦by=\"a⟧>text</clause>"),
      "the value of by is not closed with a quotation mark"),
    Broken(
      "quote of the one before", Broken.register("<clause ⟦kind=\"purpose⟧ by=\"emb\">text</clause>"),
      "the value of kind is not closed with a quotation mark"),
    Broken(
      "value without quotes", Broken.register("<clause ⟦by=emb⟧>text</clause>"),
      "the value in by=emb stands without quotation marks"),
    Broken("attribute without value", Broken.register("<clause ⟦by⟧>text</clause>"), "the attribute by has no value"),
    Broken(
      "attribute twice", Broken.register("<clause by=\"a\" ⟦by=\"b\"⟧>text</clause>"),
      "<clause> has the attribute by twice"),
    Broken(
      "no space", Broken.register("<clause by=\"a\"⟦kind⟧=\"purpose\">text</clause>"), "a space is missing before kind"),
    Broken("junk in a tag", Broken.register("<clause by=\"a\" ⟦,⟧>text</clause>"), ", is no attribute of <clause>"),
    Broken("tag not closed", Broken.register("⟦<mark⟧ <mark/>"), "the tag <mark is not closed"),
    Broken(
      "tags crossed", Broken.register("<clause><term>a⟦</clause>⟧</term>"),
      "</clause> stands where <term> of line 4 is still open", help: "write </term> before it"),
    Broken(
      "end tag of a text forgotten far above",
      Broken.register("\n  ⟦<clause⟧>Some words\n  <clause>Others</clause>\n  <clause>More</clause>\n"),
      "<clause> is not closed: </register> of line 9 comes first",
      help: "write </clause> where it ends, probably at the end of line 5"),
    Broken(
      "start tag written for an end tag",
      Broken.register("\n  <clause>Some words⟦<clause>⟧\n  <clause>Others</clause>\n"),
      "<clause> stands where </clause> is to close the one of line 5", help: "write </clause> here"),
    Broken(
      "misspelt start tag", Broken.register("⟦<cluase⟧>a</clause>"), "<cluase> is closed by </clause> on line 4",
      help: "write <clause> here"),
    Broken(
      "misspelt end tag", Broken.register("<clause>a⟦</clasue>⟧"),
      "</clasue> stands where <clause> of line 4 is still open"),
    Broken(
      "end tag too many", Broken.register("<mark/>⟦</mark>⟧"), "</mark> stands where <register> of line 1 is still open"
    ),
    Broken(
      "never closed", "<register xmlns=\"urn:test:1\">\n  ⟦<party⟧ id=\"x\">\n",
      "<party> is never closed: the file ends before </party>"),
    Broken("cut off in a tag", "<register xmlns=\"urn:test:1\">\n  ⟦<party⟧ ", "the tag <party is not closed"),
    Broken("text alone", "⟦Memorandum of understanding⟧\nbetween", "a document begins with a tag; this is text"),
    Broken("text first", "<?xml version=\"1.0\"?>\n⟦Draft ⟧<register/>", "a document begins with a tag; this is text"),
    Broken(
      "second document", "<mark/>\n⟦<mark⟧/>", "the document is over before this: its first element is already closed"),
    Broken(
      "text after the end", "<mark/>\n⟦the end⟧",
      "the document is over before this: its first element is already closed"),
    Broken("end tag after the end", "<mark/>\n⟦</mark>⟧", "</mark> closes nothing: no <mark> is open"),
    Broken("comment not closed", Broken.register("⟦<!--⟧ note <mark/>"), "this comment is never closed"),
    Broken("two hyphens", Broken.register("<!-- a ⟦--⟧ b --><mark/>"), "two hyphens cannot stand inside a comment"),
    Broken("section end", Broken.register("<clause>a⟦]]>⟧b</clause>"), "]]> cannot stand in a text"),
    Broken(
      "section not closed", Broken.register("<clause>⟦<![CDATA[⟧ a </clause>"), "this CDATA section is never closed"),
    Broken("prefix of an element", Broken.register("<⟦c:mark⟧/>"), "the prefix c: means nothing here"),
    Broken(
      "prefix of an attribute", Broken.register("<mark ⟦xlink:href⟧=\"a\"/>"), "the prefix xlink: means nothing here"),
    Broken(
      "same attribute by two prefixes",
      Broken.register("<mark xmlns:a=\"urn:a\" xmlns:b=\"urn:a\" a:x=\"1\" ⟦b:x=\"2\"⟧/>"),
      "<mark> has the attribute b:x twice"),
    Broken(
      "empty prefix declaration", Broken.register("<mark ⟦xmlns:a=\"\"⟧/>"),
      "this name or declaration of a namespace is not allowed"),
  ]

  @Test(arguments: cases) func saysWhatIsWrong(_ broken: Broken) throws {
    broken.check(try SchemaVerdictTests.reader.get(), rule: .notWellFormed, severity: .fatal)
  }
}

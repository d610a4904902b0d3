import Diagnostics
import Testing

@testable import XML

@Suite struct SchemaVerdictTests {
  static let cases: [Broken] = [
    Broken(
      "misspelt element", Broken.register("⟦<amout⟧>1</amout>"), "<register> has no element <amout>",
      help: "did you mean <amount>?"),
    Broken(
      "element of another place", Broken.register("⟦<name⟧ xml:lang=\"en\">x</name>"),
      "<name> does not belong in <register>"),
    Broken("element of no place", Broken.register("⟦<sausage⟧/>"), "there is no element <sausage>"),
    Broken(
      "attribute written as element",
      Broken.register("<party id=\"x\"><name xml:lang=\"en\">a</name>⟦<since⟧>1999</since></party>"),
      "<party> has no element <since>"),
    Broken(
      "wrong order", Broken.register("<amount>1</amount>⟦<title⟧ xml:lang=\"fr\">x</title>"),
      "<title> stands too late in <register>"),
    Broken(
      "missing before", Broken.register("<party id=\"x\">⟦<contact⟧/></party>"), "<name> is missing before <contact>"),
    Broken(
      "one too many", Broken.register("<party id=\"x\"><name xml:lang=\"en\">a</name><contact/>⟦<contact⟧/></party>"),
      "<party> has a second <contact>"),
    Broken("missing child", Broken.register("⟦<party⟧ id=\"x\"/>"), "<party> lacks <name>"),
    Broken(
      "child of empty", Broken.register("<mark>⟦<b⟧/></mark>"), "<mark> contains nothing, so <b> cannot stand in it"),
    Broken(
      "child of text", Broken.register("<amount>⟦<b⟧>1</b></amount>"),
      "<amount> contains text only, so <b> cannot stand in it"),
    Broken("text in empty", Broken.register("<mark> ⟦so⟧ </mark>"), "<mark> contains no text (found: so)"),
    Broken(
      "text between elements", Broken.register("<mark/> ⟦et cetera⟧ <mark/>"),
      "text cannot stand directly in <register> (found: et cetera)"),
    Broken("unknown attribute", Broken.register("<clause ⟦nature=\"a\"⟧/>"), "<clause> has no attribute nature"),
    Broken(
      "misspelt attribute", Broken.register("<clause ⟦kimd=\"purpose\"⟧/>"), "<clause> has no attribute kimd",
      help: "did you mean kind?"),
    Broken(
      "misspelt required attribute", Broken.register("<party ⟦idd=\"x\"⟧><name xml:lang=\"en\">a</name></party>"),
      "<party> has no attribute idd", help: "did you mean id?"),
    Broken(
      "missing attribute", Broken.register("⟦<party⟧><name xml:lang=\"en\">a</name></party>"),
      "<party> lacks the attribute id"),
    Broken(
      "missing language", Broken.register("<party id=\"a\">⟦<name⟧>a</name></party>"),
      "<name> lacks the attribute xml:lang"),
    Broken(
      "misspelt word", Broken.register("<clause ⟦kind='purpos'⟧/>"),
      "kind of <clause>: “purpos” is not on the list of words for it",
      help: "did you mean “purpose”? Allowed: purpose, dispute, finance"),
    Broken(
      "unknown word", Broken.register("<clause ⟦kind='sausage'⟧/>"),
      "kind of <clause>: “sausage” is not on the list of words for it", help: "allowed: purpose, dispute, finance"),
    Broken(
      "union", Broken.register("<clause ⟦open='y-own'⟧/>"),
      "open of <clause>: “y-own” is not on the list of words for it"),
    Broken(
      "pattern", Broken.register("<clause ⟦by='Emb'⟧/>"),
      "by of <clause>: “Emb” does not have the form that is needed here",
      help: "Lower-case letters, digits and hyphens, for example emb."),
    Broken(
      "list item", Broken.register("<party id=\"x\" ⟦leads=\"emb Y\"⟧><name xml:lang=\"en\">a</name></party>"),
      "leads of <party>: “emb Y” does not have the form that is needed here"),
    Broken(
      "too long", Broken.register("<clause ⟦by='a-very-long-name-of-one'⟧/>"),
      "by of <clause> has 23 characters; at most 12 are allowed"),
    Broken("empty attribute", Broken.register("<clause ⟦by=''⟧/>"), "by of <clause> is empty"),
    Broken(
      "empty text", Broken.register("<party id=\"x\">⟦<name xml:lang=\"en\">⟧ </name></party>"), "<name> is empty"),
    Broken("too great", Broken.register("<amount>⟦1000.01⟧</amount>"), "<amount> is 1000.01, more than 1000"),
    Broken("too small", Broken.register("<amount>⟦-1⟧</amount>"), "<amount> is -1, less than 0"),
    Broken(
      "fraction digits", Broken.register("<amount>⟦1.125⟧</amount>"),
      "<amount> has 3 digits after the point; at most 2 are allowed"),
    Broken(
      "total digits", Broken.register("<sum ⟦whole=\"1234567\"⟧/>"),
      "whole of <sum> has 7 digits; at most 6 are allowed"),
    Broken("not below", Broken.register("<sum ⟦share=\"1\"⟧/>"), "share of <sum> is 1, not less than 1"),
    Broken("not above", Broken.register("<sum ⟦share=\"0.0\"⟧/>"), "share of <sum> is 0.0, not more than 0"),
    Broken(
      "exact length", Broken.register("<sum ⟦currency=\"EURO\"⟧/>"),
      "currency of <sum> has 4 characters; exactly 3 are needed"),
    Broken(
      "too short", Broken.register("<sum ⟦code=\"ab\"⟧/>"), "code of <sum> has 2 characters; at least 4 are needed"),
    Broken(
      "too many in a list", Broken.register("<sum ⟦years=\"2024 2025 2026\"⟧/>"),
      "years of <sum> has 3 words; at most 2 are allowed"),
    Broken("no item in a list", Broken.register("<sum ⟦years=\" \"⟧/>"), "years of <sum> is empty"),
    Broken(
      "item of a list", Broken.register("<sum ⟦years=\"2024 soon\"⟧/>"), "years of <sum>: “2024 soon” is not a year"),
    Broken("fixed text", Broken.register("<unit>⟦m⟧</unit>"), "<unit> can only be “km”, not “m”"),
    Broken(
      "words of a list", Broken.register("<sum ⟦kinds=\"purpose dispud finance\"⟧/>"),
      "kinds of <sum>: “dispud” is not on the list of words for it",
      help: "did you mean “dispute”? Allowed: purpose, dispute, finance"),
    Broken("number", Broken.register("<amount>⟦ten⟧</amount>"), "<amount>: “ten” is not a number"),
    Broken("comma", Broken.register("<amount>⟦10,50⟧</amount>"), "<amount>: “10,50” is not a number"),
    Broken(
      "date", Broken.register("<day>⟦31.12.2026⟧</day>"), "<day>: “31.12.2026” is not written year-month-day",
      help: "write year-month-day, for example 2027-03-14"),
    Broken(
      "no such date", Broken.register("<day>⟦2026-02-30⟧</day>"), "<day>: “2026-02-30” is not a day of the calendar"),
    Broken(
      "boolean", Broken.register("<amount ⟦binding=\"yes\"⟧>1</amount>"),
      "binding of <amount>: “yes” is not true or false"),
    Broken(
      "year", Broken.register("<party id=\"x\" ⟦since=\"99\"⟧><name xml:lang=\"en\">a</name></party>"),
      "since of <party>: “99” is not a year"),
    Broken(
      "positive", "<register xmlns=\"urn:test:1\" ⟦version=\"0\"⟧><title xml:lang=\"en\">x</title></register>",
      "version of <register>: “0” is not a whole number from 1 up"),
    Broken(
      "fixed", "<register xmlns=\"urn:test:1\" version=\"1\" ⟦form=\"2\"⟧><title xml:lang=\"en\">x</title></register>",
      "form of <register> can only be “1”, not “2”"),
    Broken(
      "root", "⟦<party⟧ xmlns=\"urn:test:1\"/>", "a file cannot begin with <party>",
      help: "a file begins with one of <register>"),
    Broken(
      "misspelt root", "⟦<registre⟧ xmlns=\"urn:test:1\"/>", "a file cannot begin with <registre>",
      help: "did you mean <register>?"),
    Broken(
      "no namespace", "⟦<register⟧ version=\"1\"><title>x</title></register>",
      "<register> does not say to which vocabulary it belongs"),
    Broken(
      "other namespace", "⟦<register⟧ xmlns=\"urn:test:2\" version=\"1\"><title>x</title></register>",
      "<register> belongs to the vocabulary urn:test:2, not to urn:test:1"),
    Broken(
      "foreign element",
      Broken.register("⟦<x:include⟧ xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"a\"><x:fallback/></x:include>"),
      "<x:include> comes from another vocabulary (http://www.w3.org/2001/XInclude)"),
    Broken(
      "element without namespace", Broken.register("⟦<mark⟧ xmlns=\"\"/>"),
      "<mark> is taken out of the vocabulary by xmlns=\"\""),
    Broken(
      "xsi:type",
      Broken.register("<mark xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ⟦xsi:type=\"Clause\"⟧/>"),
      "the attribute xsi:type is not allowed"),
    Broken(
      "xsi:nil", Broken.register("<mark xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ⟦xsi:nil=\"true\"⟧/>"),
      "the attribute xsi:nil is not allowed"),
    Broken(
      "xml:base", Broken.register("<mark ⟦xml:base=\"http://example.org/\"⟧/>"), "the attribute xml:base is not allowed"
    ),
    Broken(
      "schemaLocation inside",
      Broken.register("<mark xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ⟦xsi:schemaLocation=\"a b\"⟧/>"),
      "the attribute xsi:schemaLocation is not allowed"),
    Broken(
      "duplicate key", Broken.register("<party ⟦id=\"emb\"⟧><name xml:lang=\"en\">a</name></party>"),
      "a second <party> with id “emb”"),
    Broken(
      "dangling reference", Broken.register("<clause ⟦by=\"nobody\"⟧/>"),
      "by refers to “nobody”, which is not in this file"),
    Broken(
      "duplicate unique",
      "<register xmlns=\"urn:test:1\" version=\"1\"><title xml:lang=\"en\">x</title><title ⟦xml:lang=\"en\"⟧>y</title></register>",
      "a second <title> with xml:lang “en”"),
  ]

  static let reader = Result { try Specimen.reader() }

  @Test(arguments: cases) func saysWhatIsWrong(_ broken: Broken) throws {
    broken.check(try Self.reader.get(), rule: .notAllowedBySchema, severity: .error)
  }
}

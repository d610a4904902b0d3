import Diagnostics
import Testing

@testable import XML

/// A small schema that uses what the real one uses, for tests of the room alone.
enum Specimen {
  static let names = Vocabulary(["register", "party", "clause", "p", "ref", "id", "lang", "kind", "xml:lang"])

  static let common = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:test:1" targetNamespace="urn:test:1"
        elementFormDefault="qualified">
      <xs:simpleType name="Id">
        <xs:annotation>
          <xs:documentation xml:lang="en">Lower-case letters, digits and hyphens, for example emb.</xs:documentation>
          <xs:documentation xml:lang="fr">Minuscules, chiffres et tirets, par exemple emb.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token"><xs:maxLength value="12"/><xs:pattern value="[a-z][a-z0-9]*(-[a-z0-9]+)*"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Kind">
        <xs:restriction base="xs:token">
          <xs:enumeration value="purpose"><xs:annotation><xs:documentation>Why.</xs:documentation></xs:annotation></xs:enumeration>
          <xs:enumeration value="dispute"/><xs:enumeration value="finance"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Local"><xs:restriction base="xs:token"><xs:pattern value="x-[a-z]+"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="OpenKind"><xs:union memberTypes="Kind Local"/></xs:simpleType>
      <xs:simpleType name="Ids"><xs:list itemType="Id"/></xs:simpleType>
      <xs:simpleType name="Text"><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
    </xs:schema>
    """

  static let main = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:test:1" targetNamespace="urn:test:1"
        elementFormDefault="qualified" xmlns:t="urn:test:1">
      <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
      <xs:include schemaLocation="common.xsd"/>
      <xs:element name="register">
        <xs:annotation><xs:documentation xml:lang="en">All of it.</xs:documentation></xs:annotation>
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="Label" maxOccurs="3"/>
            <xs:element name="party" type="Party" minOccurs="0" maxOccurs="unbounded"/>
            <xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element name="clause" type="Clause"/>
              <xs:element name="amount" type="Amount"/>
              <xs:element name="day" type="xs:date"/>
              <xs:element name="mark" type="Mark"/>
              <xs:element name="sum" type="Sum"/>
              <xs:element name="unit" type="xs:token" fixed="km"/>
            </xs:choice>
          </xs:sequence>
          <xs:attribute name="version" type="xs:positiveInteger" use="required"/>
          <xs:attribute name="form" type="xs:string" fixed="1"/>
        </xs:complexType>
        <xs:key name="partyId"><xs:selector xpath="t:party"/><xs:field xpath="@id"/></xs:key>
        <xs:keyref name="clauseParty" refer="t:partyId"><xs:selector xpath="t:clause"/><xs:field xpath="@by"/></xs:keyref>
        <xs:unique name="titleLanguage"><xs:selector xpath="t:title"/><xs:field xpath="@xml:lang"/></xs:unique>
      </xs:element>
      <xs:complexType name="Label"><xs:simpleContent><xs:extension base="Text">
        <xs:attribute ref="xml:lang" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      <xs:complexType name="Party">
        <xs:annotation><xs:documentation xml:lang="en">One side of it.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Label" maxOccurs="2"/>
          <xs:element name="contact" minOccurs="0"><xs:complexType>
            <xs:attribute name="mail" type="xs:string"/></xs:complexType></xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="Id" use="required"/>
        <xs:attribute name="leads" type="Ids"/>
        <xs:attribute name="since" type="xs:gYear"/>
      </xs:complexType>
      <xs:complexType name="Clause" mixed="true">
        <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="term" type="xs:string"/></xs:choice>
        <xs:attribute name="kind" type="Kind"/>
        <xs:attribute name="open" type="OpenKind"/>
        <xs:attribute name="by" type="Id"/>
      </xs:complexType>
      <xs:complexType name="Mark"/>
      <xs:complexType name="Sum">
        <xs:attribute name="whole"><xs:simpleType><xs:restriction base="xs:integer"><xs:totalDigits value="6"/>
          </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="share"><xs:simpleType><xs:restriction base="xs:decimal"><xs:minExclusive value="0"/>
          <xs:maxExclusive value="1"/></xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="currency"><xs:simpleType><xs:restriction base="xs:token"><xs:length value="3"/>
          </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="code"><xs:simpleType><xs:restriction base="xs:token"><xs:minLength value="4"/>
          </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="years"><xs:simpleType><xs:restriction><xs:simpleType><xs:list itemType="xs:gYear"/>
          </xs:simpleType><xs:minLength value="1"/><xs:maxLength value="2"/></xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="kinds"><xs:simpleType><xs:list itemType="Kind"/></xs:simpleType></xs:attribute>
      </xs:complexType>
      <xs:complexType name="Amount"><xs:simpleContent><xs:extension base="Money">
        <xs:attribute name="binding" type="xs:boolean"/></xs:extension></xs:simpleContent></xs:complexType>
      <xs:simpleType name="Money"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/>
        <xs:maxInclusive value="1000"/><xs:totalDigits value="6"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
    </xs:schema>
    """

  static let xml = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
      <xs:attribute name="lang" type="xs:language"/>
    </xs:schema>
    """

  static let files = [
    SourceFile(path: "schema/main.xsd", text: main), SourceFile(path: "schema/common.xsd", text: common),
    SourceFile(path: "schema/xml.xsd", text: xml),
  ]

  static func schema() throws -> Schema { try Schema(files: files, main: "main.xsd") }

  static func reader(limits: Limits = Limits()) throws -> Reader {
    Reader(schema: try schema(), vocabulary: names, limits: limits)
  }

  static let valid = """
    <?xml version="1.0" encoding="UTF-8"?>
    <register xmlns="urn:test:1" version="1">
      <title xml:lang="en">Sharing &amp; caring</title>
      <title xml:lang="fr">Échange de données</title>
      <party id="emb" leads="emb cr"><name xml:lang="en">Commission</name></party>
      <party id="cr" since="1998"><name xml:lang="en">Registry</name><contact/></party>
      <clause kind='purpose' by="emb">The <term>parties</term> <!-- not me --> agree.</clause>
      <amount>12.50</amount>
    </register>
    """
}

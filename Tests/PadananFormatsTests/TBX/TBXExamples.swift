/// Documents of our own, one for each version and style; all tell of the same two concepts.
enum TBXExamples {
    static let basicDCA = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><titleStmt><title>Keamanan</title></titleStmt><sourceDesc><p>Redaksi luar negeri</p></sourceDesc></fileDesc></tbxHeader>
          <text><body>
            <conceptEntry id="security-guarantee">
              <descrip type="subjectField">diplomacy</descrip>
              <descripGrp><descrip type="definition">A promise of
                help against an attack.</descrip><admin type="source">Kamus Pertahanan</admin></descripGrp>
              <note>Not an assurance.</note>
              <ref type="crossReference" target="nato">alliance</ref>
              <xref type="externalCrossReference" target="https://example.org/guarantee">explained</xref>
              <transacGrp><transac type="transactionType">origination</transac><date>2021-12-17</date>
                <transacNote type="responsibility" target="p1">Sari Wijaya</transacNote></transacGrp>
              <langSec xml:lang="id">
                <termSec><term>jaminan keamanan</term>
                  <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="partOfSpeech">noun</termNote>
                  <termNote type="termType">fullForm</termNote>
                  <descripGrp><descrip type="context">Moskow menuntut jaminan keamanan.</descrip><admin type="source">Warta</admin></descripGrp>
                </termSec>
              </langSec>
              <langSec xml:lang="en">
                <note>Plural as a rule.</note>
                <termSec><term>security guarantee</term>
                  <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="partOfSpeech">noun</termNote>
                  <termNote type="termType">fullForm</termNote></termSec>
                <termSec><term>safety guarantee</term>
                  <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote><termNote type="partOfSpeech">noun</termNote>
                  <termNote type="termType">variant</termNote><note>Older files.</note></termSec>
              </langSec>
            </conceptEntry>
            <conceptEntry id="nato">
              <langSec xml:lang="id"><termSec><term>NATO</term><termNote type="partOfSpeech">noun</termNote>
                <termNote type="termType">acronym</termNote></termSec></langSec>
              <langSec xml:lang="en"><termSec><term>NATO</term></termSec><termSec><term>the Alliance</term></termSec></langSec>
            </conceptEntry>
          </body>
          <back><refObjectSec type="respPerson"><refObject id="p1"><item type="fn">Sari Wijaya</item></refObject></refObjectSec></back></text>
        </tbx>
        """

    static let basicDCT = """
        <tbx type="TBX-Basic" style="dct" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" \
        xmlns:b="http://www.tbxinfo.net/ns/basic">
          <tbxHeader><fileDesc><sourceDesc><p>Redaksi luar negeri</p></sourceDesc></fileDesc></tbxHeader>
          <text><body>
            <conceptEntry id="security-guarantee">
              <min:subjectField>diplomacy</min:subjectField>
              <descripGrp><b:definition>A promise of help against an attack.</b:definition><b:source>Kamus Pertahanan</b:source></descripGrp>
              <note>Not an assurance.</note>
              <b:crossReference target="nato">alliance</b:crossReference>
              <min:externalCrossReference target="https://example.org/guarantee">explained</min:externalCrossReference>
              <transacGrp><b:transactionType>origination</b:transactionType><date>2021-12-17</date>
                <b:responsibility target="p1">Sari Wijaya</b:responsibility></transacGrp>
              <langSec xml:lang="id">
                <termSec><term>jaminan keamanan</term>
                  <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech>
                  <b:termType>fullForm</b:termType>
                  <descripGrp><b:context>Moskow menuntut jaminan keamanan.</b:context><b:source>Warta</b:source></descripGrp></termSec>
              </langSec>
              <langSec xml:lang="en">
                <note>Plural as a rule.</note>
                <termSec><term>security guarantee</term>
                  <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech>
                  <b:termType>fullForm</b:termType></termSec>
                <termSec><term>safety guarantee</term>
                  <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech>
                  <b:termType>variant</b:termType><note>Older files.</note></termSec>
              </langSec>
            </conceptEntry>
            <conceptEntry id="nato">
              <langSec xml:lang="id"><termSec><term>NATO</term><min:partOfSpeech>noun</min:partOfSpeech><b:termType>acronym</b:termType></termSec></langSec>
              <langSec xml:lang="en"><termSec><term>NATO</term></termSec><termSec><term>the Alliance</term></termSec></langSec>
            </conceptEntry>
          </body>
          <back><refObjectSec type="respPerson"><refObject id="p1"><item type="fn">Sari Wijaya</item></refObject></refObjectSec></back></text>
        </tbx>
        """

    static let martif = """
        <?xml version='1.0'?>
        <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
        <martif type="TBX-Basic" xml:lang="id">
          <martifHeader><fileDesc><sourceDesc><p>Redaksi luar negeri</p></sourceDesc></fileDesc>
            <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>
          <text><body>
            <termEntry id="security-guarantee">
              <descrip type="subjectField">diplomacy</descrip>
              <descripGrp><descrip type="definition">A promise of help against an attack.</descrip><admin type="source">Kamus Pertahanan</admin></descripGrp>
              <note>Not an assurance.</note>
              <ref type="crossReference" target="nato">alliance</ref>
              <xref type="externalCrossReference" target="https://example.org/guarantee">explained</xref>
              <transacGrp><transac type="transactionType">origination</transac><transacNote type="responsibility" target="p1">Sari Wijaya</transacNote>
                <date>2021-12-17</date></transacGrp>
              <langSet xml:lang="id">
                <ntig><termGrp><term>jaminan keamanan</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  <termNote type="partOfSpeech">noun</termNote><termNote type="termType">fullForm</termNote></termGrp>
                  <descripGrp><descrip type="context">Moskow menuntut jaminan keamanan.</descrip><admin type="source">Warta</admin></descripGrp></ntig>
              </langSet>
              <langSet xml:lang="en">
                <note>Plural as a rule.</note>
                <tig><term>security guarantee</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  <termNote type="partOfSpeech">noun</termNote><termNote type="termType">fullForm</termNote></tig>
                <tig><term>safety guarantee</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                  <termNote type="partOfSpeech">noun</termNote><termNote type="termType">variant</termNote><note>Older files.</note></tig>
              </langSet>
            </termEntry>
            <termEntry id="nato">
              <langSet xml:lang="id"><tig><term>NATO</term><termNote type="partOfSpeech">noun</termNote><termNote type="termType">acronym</termNote></tig></langSet>
              <langSet xml:lang="en"><tig><term>NATO</term></tig><tig><term>the Alliance</term></tig></langSet>
            </termEntry>
          </body>
          <back><refObjectList type="respPerson"><refObject id="p1"><item type="fn">Sari Wijaya</item></refObject></refObjectList></back></text>
        </martif>
        """

    static let min1 = """
        <TBX dialect="TBX-Min">
          <header><id>Keamanan</id><languages source="id" target="en"/></header>
          <body>
            <entry id="summit">
              <subjectField>diplomacy</subjectField>
              <langGroup xml:lang="id"><termGroup><term>KTT</term><partOfSpeech>noun</partOfSpeech></termGroup></langGroup>
              <langGroup xml:lang="en">
                <termGroup><term>summit</term><termStatus>preferred</termStatus><customer>Redaksi</customer></termGroup>
                <termGroup><term>summit meeting</term><termStatus>notRecommended</termStatus><note>too long</note></termGroup>
              </langGroup>
            </entry>
          </body>
        </TBX>
        """
}

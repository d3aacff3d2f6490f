import PadananFormats
import PadananModel

/// Files of our own for the tests of XLIFF 2.
enum XLIFF2Samples {
    static let all = [structure, inline, modules, version22, prefixed, sourceOnly]

    /// Two documents with groups, inheritance, notes, metadata, states and a changed order.
    static let structure = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="id-ID" trgLang="en">
          <file id="f1" original="berita/jaminan.html" canResegment="no" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
            <skeleton href="jaminan.skl"/>
            <mda:metadata>
              <mda:metaGroup category="redaksi">
                <mda:meta type="meja">luar negeri</mda:meta>
              </mda:metaGroup>
            </mda:metadata>
            <notes>
              <note id="n1" category="umum" priority="2">Berita utama &amp; foto.</note>
            </notes>
            <group id="g1" name="tubuh" type="berita:isi" translate="no">
              <notes><note>Kutipan tetap.</note></notes>
              <unit id="u1" name="p1" translate="yes" xml:space="preserve">
                <notes>
                  <note id="n1" appliesTo="target">Periksa “guarantees”.</note>
                </notes>
                <segment id="s1" state="reviewed" subState="meja:siap">
                  <source>Ukraina meminta jaminan keamanan.</source>
                  <target order="3">Ukraine asked for security guarantees.</target>
                </segment>
                <ignorable><source> </source><target> </target></ignorable>
                <segment id="s2" state="final">
                  <source>Moskow menolak.</source>
                  <target order="1">Moscow refused.</target>
                </segment>
              </unit>
              <group id="g2">
                <unit id="u2"><segment><source>Jakarta</source></segment></unit>
              </group>
            </group>
            <unit id="u3"><segment><source>Anggaran pertahanan naik.</source><target/></segment></unit>
          </file>
          <file id="f2" translate="no"><unit id="u1"><segment><source>NATO</source></segment></unit></file>
        </xliff>

        """

    /// Every inline element, with CDATA, a comment and an instruction between.
    static let inline = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en">
        <file id="f"><unit id="u">
        <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">%s<cp hex="0007"/></data></originalData>
        <segment id="s1"><source>Presiden <pc id="c1" dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b" canDelete="no">Zelenskyy</pc> \
        bertemu <ph id="c2" dataRef="d3" equiv="nama" disp="{0}"/><!-- siapa? --> di <mrk id="m1" type="term" \
        value="ibu kota" translate="no">Brussel</mrk>.</source><target>President <pc id="c1" dataRefStart="d1" dataRefEnd="d2" type="fmt" \
        subType="xlf:b" canDelete="no">Zelenskyy</pc> met <ph id="c2" dataRef="d3" equiv="nama" disp="{0}"/> in Brussels.</target></segment>
        <segment id="s2"><source><sc id="c3" type="fmt" subType="xlf:i"/>Satu<cp hex="001F"/><![CDATA[ <dua> & ]]><?kata x?>tiga</source></segment>
        <segment id="s3"><source>empat<ec startRef="c3"/> <sm id="m2" type="comment" value="jangan lupa"/>lima<em startRef="m2"/>\
        <ec id="c4" isolated="yes"/><sc id="c5" isolated="yes"/></source></segment>
        </unit></file></xliff>
        """

    /// Matches, glossary, nested metadata, and modules and extensions that the model has no place for.
    static let modules = """
        <?xml version='1.0'?>
        <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='id' trgLang='en'
          xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0' xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0'
          xmlns:mda='urn:oasis:names:tc:xliff:metadata:2.0' xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0' xmlns:my='urn:x-redaksi'>
          <file id='f1'>
            <slr:profiles generalProfile='xliff:codepoints'/>
            <unit id='u1' slr:sizeRestriction='60' my:meja='dunia'>
              <gls:glossary>
                <gls:glossEntry id='g1' ref='#m1' my:asal='kamus'>
                  <gls:term source='KBBI'>jaminan keamanan</gls:term>
                  <gls:translation id='t1' source='NATO'>security guarantee</gls:translation>
                  <gls:translation>security assurance</gls:translation>
                  <gls:definition source='redaksi'>Janji &amp; perlindungan.</gls:definition>
                  <my:catatan>baru</my:catatan>
                </gls:glossEntry>
                <gls:glossEntry><gls:term>anggaran</gls:term><gls:translation>budget</gls:translation></gls:glossEntry>
              </gls:glossary>
              <mtc:matches>
                <mtc:match ref='#s1' matchQuality='87.5' origin='memori'>
                  <originalData><data id='d1'>&lt;br></data></originalData>
                  <source>Jaminan<ph id='1' dataRef='d1'/></source><target>Guarantee<ph id='1' dataRef='d1'/></target>
                </mtc:match>
                <mtc:match id='x' ref='#m1' type='mt'><source>jaminan</source><target>guarantee</target></mtc:match>
                <mtc:match ref='#s1' reference='yes'><source>jaminan</source><target xml:lang='de'>Garantie</target></mtc:match>
              </mtc:matches>
              <mda:metadata><mda:metaGroup category='a'><mda:metaGroup category='b'><mda:meta type='c'>1</mda:meta></mda:metaGroup>\
        <mda:meta type='d'>2</mda:meta></mda:metaGroup><mda:metaGroup><mda:meta type='e'>3</mda:meta></mda:metaGroup></mda:metadata>
              <my:apa><segment xmlns='urn:oasis:names:tc:xliff:document:2.0'>bukan</segment></my:apa>
              <segment id='s1' state='translated'>
                <source><mrk id='m1' type='term' ref='#gls=g1'>Jaminan keamanan</mrk> dibahas.</source>
                <target><mrk id='m1' type='term' ref='#gls=g1'>Security guarantees</mrk> were discussed.</target>
              </segment>
            </unit>
          </file>
        </xliff>
        """

    /// 2.2 has notes and metadata of the whole file.
    static let version22 = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="id" trgLang="en">
          <notes><note id="n1">Untuk edisi Sabtu.</note></notes>
          <mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup category="edisi"><mda:meta type="hari">Sabtu</mda:meta>\
        </mda:metaGroup></mda:metadata>
          <file id="f1"><unit id="u1"><segment state="translated"><source>Rupiah menguat.</source><target>The rupiah rose.</target></segment></unit></file>
        </xliff>
        """

    /// Every name of the core has a prefix.
    static let prefixed = """
        <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><x:file id="f"><x:unit id="u">
            <x:segment id="a">
                <x:source>Menteri <x:pc id="1">luar negeri</x:pc></x:source>
            </x:segment>
            <x:segment id="b"><x:source>Dewan</x:source><x:target xml:lang="en"/></x:segment>
        </x:unit></x:file></x:xliff>
        """

    /// No target yet, and none of the language; line ends of Windows.
    static let sourceOnly = """
        <?xml version="1.0"?>\r
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id">\r
        \t<file id="f1">\r
        \t\t<unit id="u1">\r
        \t\t\t<segment>\r
        \t\t\t\t<source>Parlemen menyetujui undang-undang.</source>\r
        \t\t\t</segment>\r
        \t\t</unit>\r
        \t</file>\r
        </xliff>\r

        """

    static func source(_ text: String, piece: Int? = nil) -> ByteSource {
        let bytes = Array(text.utf8)
        guard let piece else { return ByteSource(bytes) }
        var rest = bytes[...]
        return ByteSource {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }

    static func read(_ text: String, piece: Int? = nil) -> (events: [DocumentEvent], defects: [Defect]) {
        do {
            var reader = try XLIFF2Format().reader(of: source(text, piece: piece), file: "a.xlf", options: ReadingOptions())
            return reader.readAll()
        } catch {
            return ([], [error as? Defect ?? Defect(.error, "\(error)", at: SourceLocation(file: "a.xlf"))])
        }
    }

    static func units(_ text: String) -> [Unit] {
        read(text).events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
    }

    static func documents(_ text: String) -> [Document] {
        read(text).events.compactMap { if case .document(let document) = $0 { document } else { nil } }
    }

    /// A file with one unit that holds `content`.
    static func file(_ content: String, attributes: String = "") -> String {
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="id" trgLang="en">\
        <file id="f"><unit id="u"\(attributes)>\(content)</unit></file></xliff>
        """
    }

    static func write(_ events: [DocumentEvent]) throws -> (text: String, defects: [Defect]) {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try XLIFF2Format().writer(to: sink, options: WritingOptions())
        for event in events { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        return (String(decoding: bytes, as: UTF8.self), writer.defects)
    }

    static func rewrite(
        _ text: String, piece: Int? = nil, languages: LanguagePair? = .indonesianEnglish, _ transform: (inout Unit) throws -> Void
    ) throws -> (text: String, defects: [Defect]) {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        let options = ReadingOptions(languages: languages)
        let defects = try XLIFF2Format().rewrite(
            source(text, piece: piece), to: sink, file: "a.xlf", options: options, transform: transform)
        try sink.flush()
        return (String(decoding: bytes, as: UTF8.self), defects)
    }
}

import PadananFormats
import PadananModel

/// Documents for the tests of TMX, and what is done with them.
enum TMXSample {
    /// Everything at once: a DOCTYPE, properties, notes, codes of all kinds, languages in mixed case.
    static let full = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
          <header creationtool="contoh" creationtoolversion="2" segtype="sentence" o-tmf="xyz" adminlang="en" srclang="id"
            datatype="html" creationdate="20260105T070000Z">
            <note>arsip redaksi</note>
            <prop type="project">keamanan</prop>
            <ude name="khusus" base="windows-1252"><map unicode="#xF8FF" code="#xF0" ent="apel"/></ude>
          </header>
          <body>
            <!-- satu -->
            <tu tuid="a1" creationdate="20260105T080000Z" creationid="RINA" changedate="20260106T090000Z" changeid="budi" usagecount="3">
              <note>periksa istilah</note>
              <prop type="file">berita/1.html</prop>
              <prop type="prev">Sebelumnya.</prop>
              <tuv xml:lang="ID-id"><prop type="x-asal">antara</prop><seg>Ukraina meminta jaminan keamanan &amp; bantuan.</seg></tuv>
              <tuv xml:lang="EN-US" changedate="20260107T000000Z"><note>ok</note><seg>Ukraine asked for security guarantees &amp; aid.</seg></tuv>
            </tu>
            <tu tuid="a2">
              <tuv xml:lang="id"><seg><bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>Gencatan<ept i="1">&lt;/b&gt;</ept> <hi x="3" type="term">senjata</hi><ph x="2" type="lb">&lt;br/&gt;</ph></seg></tuv>
              <tuv xml:lang="en"><seg>A <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>cease<ept i="1">&lt;/b&gt;</ept><hi x="3" type="term">fire</hi><ph x="2" type="lb">&lt;br/&gt;</ph></seg></tuv>
            </tu>
            <tu>
              <tuv xml:lang="id"><seg>Belum diterjemahkan.</seg></tuv>
            </tu>
            <tu tuid="a4">
              <prop type="x-state">final</prop>
              <tuv xml:lang="en"><seg>The talks <it pos="begin" x="1">{\\f1 </it>failed.</seg></tuv>
              <tuv xml:lang="id"><seg>Perundingan <it pos="begin" x="1">{\\f1 </it>gagal<ut>{\\cs6 </ut>.</seg></tuv>
            </tu>
          </body>
        </tmx>

        """

    /// As older tools wrote it: version 1.1, `lang`, no DOCTYPE, CDATA, one line, CRLF.
    static let old =
        "<tmx version=\"1.1\"><header srclang=\"*all*\"/><body><tu><tuv lang=\"id\"><seg><![CDATA[Anggaran < utang]]></seg></tuv>\r\n"
        + "<tuv lang=\"en\"><seg/></tuv></tu><tu><tuv lang=\"en\"><seg>Sea</seg></tuv><tuv lang=\"id\"><seg>Laut</seg></tuv></tu></body></tmx>"

    static let all = [full, old]

    static func source(_ bytes: [UInt8], piece: Int?) -> ByteSource {
        guard let piece else { return ByteSource(bytes) }
        var rest = bytes[...]
        return ByteSource {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }

    /// A whole file around the `tu` elements in `units`.
    static func file(_ units: String, source: String = "id") -> String {
        """
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="\(source)" \
        datatype="plaintext"/><body>\(units)</body></tmx>
        """
    }

    static func read(_ text: String, _ options: ReadingOptions = ReadingOptions(), piece: Int? = nil) -> (
        events: [DocumentEvent], defects: [Defect]
    ) {
        do {
            var reader = try TMXFormat().reader(of: source(Array(text.utf8), piece: piece), file: "a.tmx", options: options)
            return reader.readAll()
        } catch {
            return ([], [error as? Defect].compactMap { $0 })
        }
    }

    static func units(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> [PadananModel.Unit] {
        read(text, options).events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
    }

    static func document(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> Document? {
        read(text, options).events.lazy.compactMap { if case .document(let document) = $0 { document } else { nil } }.first
    }

    static func rewrite(
        _ text: String, _ options: ReadingOptions = ReadingOptions(), piece: Int? = nil,
        _ transform: (inout PadananModel.Unit) throws -> Void = { _ in }
    ) throws -> (text: String, defects: [Defect]) {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        let source = source(Array(text.utf8), piece: piece)
        let defects = try TMXFormat().rewrite(source, to: sink, file: "a.tmx", options: options, transform: transform)
        try sink.flush()
        return (String(decoding: result, as: UTF8.self), defects)
    }

    static func write(_ events: [DocumentEvent], _ options: WritingOptions = WritingOptions()) throws -> (text: String, defects: [Defect]) {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        var writer = try TMXFormat().writer(to: sink, options: options)
        for event in events { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        return (String(decoding: result, as: UTF8.self), writer.defects)
    }

    static func violations(_ text: String) -> [String] {
        let found = try? TMXFormat().violations(in: ByteSource(Array(text.utf8)), file: "a.tmx")
        return (found ?? []).map(\.description)
    }

    static let location = SourceLocation(file: "a")
}

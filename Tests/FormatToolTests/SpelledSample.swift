import PadananKit
import Testing

/// A file of a format whose targets are spelt as no writer of ours would spell them: with comments, CDATA sections, references and escapes
/// that need not be, lines broken anywhere.
struct SpelledSample: Sendable, CustomTestStringConvertible {
    /// A word, or a space, of a target.
    struct Word: Sendable {
        var text: String
        var raw: String
        var hasCode = false
    }

    var format: String
    /// How a word may be written, each chosen at random; those behind the first need not be what a writer does.
    var spellings: [@Sendable (String) -> Word]
    /// What of the words the format can hold.
    var isAllowed: @Sendable (String) -> Bool = { _ in true }
    /// The file around a target, which is given in its raw form.
    var head: String
    var row: @Sendable (_ number: Int, _ raw: String) -> String
    var tail = ""

    var testDescription: String { format }

    /// The bytes of a file with these targets.
    func bytes(_ targets: [String]) throws -> [UInt8] {
        let text = Array((head + targets.enumerated().map { row($0.offset + 1, $0.element) }.joined() + tail).utf8)
        return format == "xlsx" ? try Self.workbook(text) : text
    }

    /// What of a file is compared byte for byte: all of it, or the sheet of a workbook.
    func visible(_ bytes: [UInt8]) throws -> [UInt8] {
        guard format == "xlsx" else { return bytes }
        let archive = try ZipArchive(bytes, file: "sample.xlsx")
        guard let sheet = archive.entry(Self.sheet) else { return [] }
        return try archive.contents(of: sheet)
    }

    var sample: FormatSample { FormatSample(file: "sample", format: format, unitCount: 0) }

    private static let sheet = "xl/worksheets/sheet1.xml"

    /// A workbook with this sheet.
    private static func workbook(_ sheet: [UInt8]) throws -> [UInt8] {
        let package = "http://schemas.openxmlformats.org/package/2006"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts = [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="\(package)/content-types"><Default Extension="rels" ContentType="\(package)/relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
                <Override PartName="/\(Self.sheet)" ContentType="\(type).worksheet+xml"/></Types>
                """
            ),
            (
                "_rels/.rels",
                """
                <Relationships xmlns="\(package)/relationships">\
                <Relationship Id="r" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """
            ),
            (
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(office)">\
                <sheets><sheet name="S" sheetId="1" r:id="r"/></sheets></workbook>
                """
            ),
            (
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="\(package)/relationships">\
                <Relationship Id="r" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """
            ),
        ]
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var zip = ZipWriter(sink)
        for (name, text) in parts { try zip.add(name, Array(text.utf8)) }
        try zip.add(Self.sheet, sheet)
        try zip.finish()
        try sink.flush()
        return bytes
    }
}

extension SpelledSample {
    static let all = [xliff12, xliff2, tmx, xlsx, po, jsonl, csv, tsv]

    // MARK: XML

    private static func xml(_ text: String) -> String {
        text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][String($0)] ?? String($0) }.joined()
    }

    private static func references(_ text: String) -> String {
        text.unicodeScalars.map { "&#\($0.value);" }.joined()
    }

    private static func quotes(_ text: String) -> String {
        xml(text).map { ["\"": "&quot;", "'": "&apos;", "’": "&#x2019;"][String($0)] ?? String($0) }.joined()
    }

    private static let xmlSpellings: [@Sendable (String) -> Word] = [
        { Word(text: $0, raw: xml($0)) },
        { Word(text: $0, raw: quotes($0)) },
        { Word(text: $0, raw: references($0)) },
        { Word(text: $0, raw: "<![CDATA[\($0)]]>") },
        { Word(text: $0, raw: "<!-- \"satu\" & <dua> - -->" + xml($0)) },
        { Word(text: $0, raw: xml(String($0.prefix(1))) + "<!---->" + xml(String($0.dropFirst()))) },
        { Word(text: $0, raw: xml($0) + "<?lihat bab=\"3\"?>") },
    ]

    private static func code(_ markup: String) -> @Sendable (String) -> Word {
        { Word(text: $0, raw: markup + xml($0), hasCode: true) }
    }

    private static let xliff12 = SpelledSample(
        format: "xliff12", spellings: xmlSpellings + [code("<x id='1'  />"), code("<ph id=\"2\">&#123;<!-- b -->b}</ph>")],
        head: """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="id" \
            target-language="en" datatype="html"><body>
            """,
        row: { number, raw in
            """
            <trans-unit id="\(number)"><source>Sumber<x id="1"/><ph id="2">{b}</ph></source>\
            <target state="translated">\(raw)</target></trans-unit>

            """
        }, tail: "</body></file></xliff>")

    private static let xliff2 = SpelledSample(
        format: "xliff2", spellings: xmlSpellings + [code("<ph  id='1' />")],
        head: """
            <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="id" trgLang="en"><file id="f">
            """,
        row: { number, raw in
            """
            <unit id="u\(number)"><segment><source>Sumber<ph id="1"/></source><target>\(raw)</target></segment></unit>

            """
        }, tail: "</file></xliff>")

    private static let tmx = SpelledSample(
        format: "tmx", spellings: xmlSpellings + [code("<ph x='1'>&#123;b}</ph>")],
        head: """
            <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="id" \
            datatype="plaintext"/><body>
            """,
        row: { number, raw in
            """
            <tu tuid="\(number)"><tuv xml:lang="id"><seg>Sumber<ph x="1">{b}</ph></seg></tuv><tuv xml:lang="en"><seg>\(raw)</seg></tuv></tu>

            """
        }, tail: "</body></tmx>")

    private static let xlsx = SpelledSample(
        format: "xlsx", spellings: xmlSpellings,
        head: """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
            <c r="A1" t="inlineStr"><is><t>source</t></is></c><c r="B1" t="inlineStr"><is><t>target</t></is></c></row>
            """,
        row: { number, raw in
            """
            <row r="\(number + 1)"><c r="A\(number + 1)" t="inlineStr"><is><t>Sumber</t></is></c>\
            <c t='inlineStr' r='B\(number + 1)'><is><t>\(raw)</t></is></c></row>

            """
        }, tail: "</sheetData></worksheet>")

    // MARK: Strings

    private static func backslashed(_ text: String) -> String {
        text.map { ["\\": "\\\\", "\"": "\\\""][String($0)] ?? String($0) }.joined()
    }

    private static let po = SpelledSample(
        format: "po",
        spellings: [
            { Word(text: $0, raw: backslashed($0)) },
            { Word(text: $0, raw: "\"\n\"" + backslashed($0)) },
            { Word(text: $0, raw: $0.utf8.map { "\\" + octal($0) }.joined()) },
            { Word(text: $0, raw: "\"\n  \"\"\n\t\"" + backslashed($0)) },
        ],
        head: "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n",
        row: { number, raw in "\n# Catatan\nmsgid \"Sumber \(number)\"\nmsgstr \"\(raw)\"\n" })

    private static func octal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 8)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }

    private static let jsonl = SpelledSample(
        format: "jsonl",
        spellings: [
            { Word(text: $0, raw: backslashed($0)) },
            { Word(text: $0, raw: backslashed($0).map { $0 == "/" ? "\\/" : String($0) }.joined()) },
            { Word(text: $0, raw: $0.utf16.map { "\\u" + hexadecimal($0) }.joined()) },
        ],
        head: "",
        row: { number, raw in "{ \"target\" :\"\(raw)\", \"id\":\"\(number)\", \"source\": \"Sumb\\u0065r\"}\n" })

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    // MARK: Tables

    private static let csv = SpelledSample(
        format: "csv", spellings: [{ Word(text: $0, raw: $0.map { $0 == "\"" ? "\"\"" : String($0) }.joined()) }],
        head: "id,source,target,note\r\n", row: { number, raw in "\(number),Sumber,\"\(raw)\",\"catatan \"\"satu\"\"\"\r\n" })

    private static let tsv = SpelledSample(
        format: "tsv",
        spellings: [
            { Word(text: $0, raw: $0.map { $0 == "\\" ? "\\\\" : String($0) }.joined()) },
            { Word(text: $0, raw: $0) },
            { Word(text: $0 + "\t", raw: $0.map { $0 == "\\" ? "\\\\" : String($0) }.joined() + "\\t") },
        ],
        isAllowed: { !$0.hasSuffix("\\") },
        head: "id\tsource\ttarget:escaped\tnote\n", row: { number, raw in "\(number)\tSumber\t\(raw)\tcatatan\n" })
}

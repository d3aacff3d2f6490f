import PadananModel
import Testing

@testable import PadananFormats

@Suite struct JSONFilterTests {
    private static func extract(_ text: String) throws -> ExtractedDocument {
        try JSONFilter().extract(Array(text.utf8), file: "a.json", options: FilterOptions())
    }

    private static func merged(_ targets: [InlineText?], _ text: String) throws -> String {
        String(decoding: try JSONFilter().merge(targets, into: Array(text.utf8), file: "a.json", options: FilterOptions()), as: UTF8.self)
    }

    @Test(arguments: JSONSample.all) func stringsAreUnitsNamedByTheirKeys(_ sample: JSONSample) throws {
        let extracted = try Self.extract(sample.text)
        #expect(extracted.units.map { "\($0.name): \($0.source.notation)" } == sample.units)
        #expect(extracted.defects == [])
    }

    @Test(arguments: JSONSample.all) func lawsHold(_ sample: JSONSample) throws {
        let laws = InlineRoundTrip(filter: JSONFilter(), isExact: true)
        try laws.check(Array(sample.text.utf8), sample.text)
        let marked = sample.text.hasPrefix("\u{FEFF}") ? sample.text : "\u{FEFF}" + sample.text
        try laws.check(TextEncoding.utf16LittleEndian.encode(Array(marked.utf8)) { _ in [] }, sample.text)
    }

    @Test func unitsKnowTheirPlace() throws {
        let units = try Self.extract("{\n  \"é\": \"Satu\",\n  \"b\": \"  <b>Dua</b>\"}").units
        #expect(units.map { "\($0.location.line):\($0.location.column)" } == ["2:9", "3:14"])
        #expect(units.map { $0.property("type") } == ["message", "message"])
    }

    @Test func codesAreWrittenAsTheyStand() throws {
        let codes = try Self.extract(#"{"a":"Hai {name}: <b class=\"x\">\u003ci\u003ea\u003c/i\u003e</b> c<br>d"}"#).units[0].source.codes
        #expect(codes.map(\.data) == ["{name}", #"<b class=\"x\">"#, #"\u003ci\u003e"#, #"\u003c/i\u003e"#, "</b>", "<br>"])
        #expect(codes.map(\.type) == ["var", "bold", "italic", "italic", "bold", "lb"])
        #expect(codes.map(\.equivalent) == ["{name}", "", "", "", "", "\n"])
    }

    @Test func theLocaleOfAnARBFileIsItsLanguage() throws {
        #expect(try Self.extract(#"{"@@locale":"id_ID","a":"Halo"}"#).document.sourceLanguage == LanguageTag("id-ID"))
        #expect(try Self.extract(#"{"a":"Halo"}"#).document.sourceLanguage == nil)
    }

    static let written: [(String, String, String)] = [
        (#"{"a":"x"}"#, "\"\\/\n\t\u{1}é😀<&>", #"{"a":"\"\\/\n\t\u0001é😀<&>"}"#),
        (#"{"a":"x","b":"\u00E9"}"#, "é😀", #"{"a":"\u00E9\uD83D\uDE00","b":"\u00E9"}"#),
        (#"{"a":"x \u00e9"}"#, "é", #"{"a":"\u00e9"}"#),
        (#"{"a":"x","b":"é \u00e9"}"#, "é", #"{"a":"é","b":"é \u00e9"}"#),
        (#"{"a":"x","b":"http:\/\/y"}"#, "1/2", #"{"a":"1\/2","b":"http:\/\/y"}"#),
        (#"{"a":"x","b":"\u003cp\u003e"}"#, "a < b", #"{"a":"a \u003c b","b":"\u003cp\u003e"}"#),
        (#"{"a":"  x  "}"#, "y", #"{"a":"  y  "}"#),
    ]

    @Test(arguments: written.indices) func escapesAreThoseOfTheValueOrElseOfTheFile(_ index: Int) throws {
        let (text, target, expected) = Self.written[index]
        let others = try Self.extract(text).units.count - 1
        #expect(try Self.merged([InlineText(target)] + Array(repeating: nil, count: others), text) == expected)
    }

    @Test func recordsOfJSONLinesAreNotForThisFilter() {
        let filter = JSONFilter()
        #expect(!filter.recognizes(Array(#"{"id":"1","text":"Satu."}"#.utf8) + [0x0A], extension: "json"))
        #expect(!filter.recognizes(Array(#"{"id":"1","source":"Satu.","target":"One."}"#.utf8) + [0x0A], extension: "json"))
        #expect(filter.recognizes(Array(#"{"menu":"Menu"}"#.utf8), extension: "json"))
        #expect(filter.recognizes(Array("{\n\"text\":\"Teks\"}".utf8), extension: "arb"))
        #expect(!filter.recognizes(Array("{}".utf8), extension: "txt"))
    }

    // MARK: Defects

    @Test func aNameThatStandsTwiceIsReportedAndBothAreRead() throws {
        let extracted = try Self.extract("{\"a\":{\n \"b\":\"Satu\",\n \"b\":\"Dua\"}}")
        #expect(extracted.units.map(\.source.text) == ["Satu", "Dua"])
        #expect(extracted.defects.map { "\($0.location.line):\($0.location.column) \($0.severity.rawValue)" } == ["3:2 warning"])
    }

    static let broken: [(String, String)] = [
        ("", "1:1"), ("{", "1:2"), ("{\"a\" \"b\"}", "1:6"), ("{\"a\":\"b\",}", "1:10"), ("[1,\n2", "2:2"), ("{\"a\":\"b}", "1:6"),
        ("{\"a\":\"\\x\"}", "1:8"),
        ("{} x", "1:4"), ("{a:1}", "1:2"), ("[01]", "1:3"), ("[tru]", "1:2"), ("[\"\u{1}\"]", "1:3"), ("{\"a\":\"\\", "1:6"),
        ("[1 2]", "1:4"),
    ]

    @Test(arguments: broken.indices) func whatIsNoJSONIsRefusedWithItsPlace(_ index: Int) throws {
        let (text, place) = Self.broken[index]
        do {
            _ = try Self.extract(text)
            Issue.record("\(text) was read")
        } catch let defect as Defect {
            #expect("\(defect.location.line):\(defect.location.column)" == place, "\(text): \(defect)")
        }
    }

    @Test func deepNestingAndLongNamesAreBounded() throws {
        #expect(throws: Defect.self) { try Self.extract(String(repeating: "[", count: 1_000_000)) }
        #expect(throws: Defect.self) { try Self.extract(String(repeating: "{\"a\":", count: 100_000)) }
        let name = String(repeating: "nama", count: 10_000)
        let values = (0..<1000).map { "\"k\($0)\":\"Teks\"" }.joined(separator: ",")
        let units = try Self.extract("{\"\(name)\":{\(values)}}").units
        #expect(units.count == 1000 && units.allSatisfy { $0.name.utf8.count <= 1000 })
    }

    @Test func hugeStringsTakeLinearTime() throws {
        for piece in ["{", "}", "{{", "%", "$", "$t(", "<", "<b>", "</b>", "<b></b>", "{a}", " ", "\\n", "\\ud83d", "\\u00e9"] {
            let text = "{\"a\":\"x" + String(repeating: piece, count: 5000) + "y\"}"
            let units = try Self.extract(text).units
            _ = try Self.merged(units.map { InlineRoundTrip.pseudoTranslation($0.source) }, text)
        }
    }

    @Test func damagedFilesAreReadOrRefusedAndNeverCrash() throws {
        var mutations = InlineMutations(seed: 3)
        let laws = InlineRoundTrip(filter: JSONFilter())
        for round in 0..<1500 {
            var bytes = Array(JSONSample.all[round % JSONSample.all.count].text.utf8)
            for _ in 0...round % 3 { bytes = mutations.next(bytes) }
            guard let units = try? laws.units(bytes) else { continue }
            #expect(try laws.merged(units.map(\.source), into: bytes) == bytes)
            let targets = units.map { InlineRoundTrip.pseudoTranslation($0.source) }
            #expect(try laws.units(try laws.merged(targets, into: bytes)).count == units.count)
        }
    }
}

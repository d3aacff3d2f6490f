import PadananFormats
import PadananTestSupport
import Testing

@Suite struct JSONWriterTests {
    private static func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("a/b", #""a/b""#), ("\n\r\t", #""\n\r\t""#),
        ("\0\u{1F}\u{8}\u{C}\u{7F}", #""\u0000\u001f\u0008\u000c\u007f""#),
        ("\u{E9}\u{1F600}", "\"\u{E9}\u{1F600}\""), ("\"\u{301}", "\"\\\"\u{301}\""), ("\r\n", #""\r\n""#), ("\u{2028}", "\"\u{2028}\""),
    ]) func aStringIsEscapedOnBytes(_ text: String, _ expected: String) {
        let written = Self.written { $0.string(text) }
        #expect(written.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test func containersSeparateTheirValues() {
        let text = Self.written { writer in
            writer.object { writer in
                writer.name("a")
                writer.array { writer in
                    writer.integer(1)
                    writer.null()
                    writer.array { _ in }
                    writer.object { _ in }
                    writer.bool(true)
                }
                writer.name("b\"")
                writer.bool(false)
            }
        }
        #expect(text == #"{"a":[1,null,[],{},true],"b\"":false}"#)
    }

    @Test func recordsStandOnLinesWithoutCommas() {
        let text = Self.written { writer in
            for number in 1...2 {
                writer.array { $0.integer(number) }
                writer.newline()
            }
        }
        #expect(text == "[1]\n[2]\n")
    }

    @Test(
        arguments: [
            (0, 3, "0"), (1, 3, "1"), (0.5, 3, "0.5"), (0.12345, 3, "0.123"), (0.9996, 3, "1"), (2.0 / 3, 3, "0.667"), (-1.25, 1, "-1.3"),
            (1234.5, 0, "1235"), (-0.0001, 3, "0"), (100, 0, "100"), (0.1 + 0.2, 3, "0.3"),
        ] as [(Double, Int, String)]) func aNumberHasTheDigitsAskedFor(_ value: Double, _ digits: Int, _ expected: String)
    {
        #expect(Self.written { $0.number(value, digits: digits) } == expected)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity]) func whatIsNoNumberIsNull(_ value: Double) {
        #expect(Self.written { $0.number(value, digits: 3) } == "null")
    }

    @Test(arguments: [1e300, -1e19, 1e-300, Double.greatestFiniteMagnitude, 12_345_678_901_234_567_168, 1e-5])
    func anyFiniteNumberIsWellFormed(_ value: Double) throws {
        var writer = JSONWriter()
        writer.number(value, digits: 6)
        let written = try JSONReader.read(writer.bytes, in: 0..<writer.bytes.count).identifier.flatMap { Double($0) }
        let number = try #require(written)
        #expect(abs(number - value) <= max(1e-6, abs(value) * 1e-12))
    }

    // MARK: Laws

    @Test(arguments: 0..<200) func whatIsWrittenIsReadBack(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let value = Self.value(depth: 0, &generator)
        var writer = JSONWriter()
        Self.write(value, &writer)
        let read = try JSONReader.read(writer.bytes, in: 0..<writer.bytes.count)
        #expect(read == value)
        // `==` of strings takes canonical equivalents for equal; the bytes must be the same too.
        var again = JSONWriter()
        Self.write(read, &again)
        #expect(again.bytes == writer.bytes)
    }

    private static let names: [StaticString] = ["id", "source", "", "a\"b", "\n", "\u{1F600}", "target"]

    private static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 7 : 4), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .number(String(Int.random(in: Int.min...Int.max, using: &generator)))
        case 3: return .string(String(decoding: RandomText.mix(pieces: 20, using: &generator), as: UTF8.self))
        case 4: return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth: depth + 1, &generator) })
        default:
            return .object(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    JSONMember("\(names.randomElement(using: &generator) ?? "id")", value(depth: depth + 1, &generator))
                })
        }
    }

    private static func write(_ value: JSONValue, _ writer: inout JSONWriter) {
        switch value {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .number(let text): writer.integer(Int(text) ?? 0)
        case .string(let text): writer.string(text)
        case .array(let values): writer.array { writer in for value in values { write(value, &writer) } }
        case .object(let members):
            writer.object { writer in
                for member in members {
                    if let name = names.first(where: { "\($0)" == member.name }) { writer.name(name) }
                    write(member.value, &writer)
                }
            }
        }
    }
}

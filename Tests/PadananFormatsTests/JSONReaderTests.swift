import PadananFormats
import PadananTestSupport
import Testing

@Suite struct JSONReaderTests {
    private static func read(_ text: String) throws -> JSONValue {
        let bytes = Array(text.utf8)
        return try JSONReader.read(bytes, in: 0..<bytes.count)
    }

    /// The error that `bytes` give, or `nil` when they are read.
    private static func error(_ bytes: [UInt8]) -> JSONReader.SyntaxError? {
        do throws(JSONReader.SyntaxError) {
            _ = try JSONReader.read(bytes, in: 0..<bytes.count)
            return nil
        } catch {
            return error
        }
    }

    // MARK: Accepted

    @Test(
        arguments: [
            ("null", .null), ("true", .bool(true)), (" false\n", .bool(false)), ("0", .number("0")), ("-0", .number("-0")),
            ("-12.50e+3", .number("-12.50e+3")), ("1E400", .number("1E400")),
            ("123456789012345678901234567890", .number("123456789012345678901234567890")),
            ("0.1", .number("0.1")), ("1e-2", .number("1e-2")), (#""""#, .string("")), (#""a\/b""#, .string("a/b")),
            (#""\"\\\b\f\n\r\t""#, .string("\"\\\u{8}\u{C}\n\r\t")), (#""\u0041\u00e9\u20AC""#, .string("A\u{E9}\u{20AC}")),
            (#""\ud83d\ude00""#, .string("\u{1F600}")), (#""\u0000""#, .string("\0")), ("\"\u{7F}\"", .string("\u{7F}")),
            ("\"\u{2028}\"", .string("\u{2028}")), ("[]", .array([])), ("[ ]", .array([])), ("{}", .object([])), ("{ }", .object([])),
            ("[1 ,\t2\r\n]", .array([.number("1"), .number("2")])), ("[[],{}]", .array([.array([]), .object([])])),
            (#"{"":null}"#, .object([JSONMember("", .null)])),
            (#" { "b" : 1 , "a" : [ "x" ] } "#, .object([JSONMember("b", .number("1")), JSONMember("a", .array([.string("x")]))])),
        ] as [(String, JSONValue)]) func wellFormedTextIsRead(_ text: String, _ value: JSONValue) throws
    {
        #expect(try Self.read(text) == value)
    }

    @Test(arguments: [#""\ud800""#, #""\udc00""#, #""\udc00\ud800""#, #""\ud800\u0041""#, #""\ud800x""#, #""\ud800\n""#])
    func aLoneSurrogateIsAReplacementCharacter(_ text: String) throws {
        let string = try #require(try Self.read(text).string)
        #expect(string.unicodeScalars.first == "\u{FFFD}")
        #expect(!string.unicodeScalars.contains("\\"))
    }

    @Test func aSurrogateThatIsNotFollowedByItsPairLeavesTheNextEscapeAlone() throws {
        #expect(try Self.read(#""\ud800\u0041""#) == .string("\u{FFFD}A"))
        #expect(try Self.read(#""\ud800\ud83d\ude00""#) == .string("\u{FFFD}\u{1F600}"))
    }

    @Test func bytesThatAreNoUTF8AreReplacementCharacters() throws {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x62, 0x22]
        #expect(try JSONReader.read(bytes, in: 0..<5) == .string("a\u{FFFD}b"))
    }

    // MARK: Refused

    @Test(
        arguments: [
            ("", 0), ("  ", 2), ("nul", 0), ("True", 0), ("nullx", 4), ("1 2", 2), ("01", 1), ("-01", 2), ("+1", 0), (".5", 0), ("1.", 2),
            ("1.e3", 2), ("1e", 2), ("1e+", 3), ("-", 1), ("--1", 1), ("NaN", 0), ("Infinity", 0), ("-Infinity", 1), ("0x10", 1),
            ("1_000", 1),
            ("'a'", 0), ("\"a", 2), ("\"a\\", 3), ("\"a\nb\"", 2), ("\"a\tb\"", 2), ("\"\u{0}\"", 1), (#""\x41""#, 2), (#""\u12""#, 3),
            (#""\u+123""#, 3),
            (#""\uD83D\u12""#, 9), (#""\u 123""#, 3), (#""\U0041""#, 2), ("[", 1), ("[1", 2), ("[1,", 3), ("[1,]", 3), ("[,1]", 1),
            ("[1 2]", 3), ("[1}", 2),
            ("]", 0), ("{", 1), ("{a:1}", 1), ("{'a':1}", 1), (#"{"a"}"#, 4), (#"{"a" 1}"#, 5), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7),
            (#"{"a":1 "b":2}"#, 7), (#"{"a":1"#, 6), ("{1:2}", 1), ("[1] // x", 4), ("/* x */ 1", 0), ("\u{A0}1", 0), ("\u{FEFF}1", 0),
            ("\u{C}1", 0), ("[1]]", 3),
        ] as [(String, Int)]) func illFormedTextIsRefusedAtItsPlace(_ text: String, _ offset: Int) throws
    {
        let error = try #require(Self.error(Array(text.utf8)))
        #expect(error.offset == offset, "\(error.message)")
        #expect(!error.message.isEmpty && !error.message.hasSuffix("."))
    }

    @Test func nestingIsReadToTheCapAndNoDeeper() throws {
        let nested = { (depth: Int) in
            Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        }
        #expect(Self.error(nested(JSONReader.maximumDepth)) == nil)
        let error = try #require(Self.error(nested(JSONReader.maximumDepth + 1)))
        #expect(error.message == "nested deeper than 512")
        #expect(Self.error(Array(repeating: UInt8(ascii: "["), count: 1_000_000)) != nil)
        let objects = Array(String(repeating: #"{"a":"#, count: 1_000_000).utf8)
        #expect(Self.error(objects) != nil)
    }

    // MARK: Ranges

    @Test func onlyTheRangeIsReadAndOffsetsAreThoseOfTheWhole() throws {
        let bytes = Array("xx[1]yy".utf8)
        #expect(try JSONReader.read(bytes, in: 2..<5) == .array([.number("1")]))
        let cut = #expect(throws: JSONReader.SyntaxError.self) { try JSONReader.read(bytes, in: 2..<4) }
        #expect(cut?.offset == 4)
        #expect(cut?.message == "expected `,` or `]`")
        #expect(throws: JSONReader.SyntaxError.self) { try JSONReader.read(Array("null".utf8), in: 0..<3) }
        #expect(throws: JSONReader.SyntaxError.self) { try JSONReader.read(Array(#""\u0041""#.utf8), in: 0..<6) }
    }

    @Test(arguments: 0..<100) func anyBytesAreReadOrRefused(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("[]{}\":,\\u0dD8e-+.1tn \n".utf8) + [0xFF, 0x00]
        for _ in 0..<100 {
            let bytes = (0..<12).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            if let error = Self.error(bytes) { #expect((0...bytes.count).contains(error.offset), "\(bytes)") }
        }
    }
}

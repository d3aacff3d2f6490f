import PadananLanguage
import PadananModel
import Testing

/// Ends a segment behind each full stop that white space follows; enough to try codes with.
private struct FullStopSegmenter: TextSegmenter {
    func appendSegments(of text: [UInt8], in block: TextRange, to segments: inout [TextRange]) {
        var start: Int?
        for index in block {
            let isSpace = text[index] <= 0x20
            if start == nil, !isSpace { start = index }
            let isLast = index + 1 == block.upperBound
            if let first = start, text[index] == UInt8(ascii: "."), isLast || text[index + 1] <= 0x20 {
                segments.append(first..<(index + 1))
                start = nil
            } else if let first = start, isLast {
                let end = text[first...index].lastIndex { $0 > 0x20 } ?? index
                segments.append(first..<(end + 1))
            }
        }
    }
}

@Suite struct UnitSegmenterTests {
    /// Text in which `[` opens a code, `]` closes one, `^` is one that stands alone, `~` a line break and `{…}` one with an equivalent.
    static func inline(_ sketch: String) -> InlineText {
        var text = InlineText("")
        var equivalent: String?
        for character in sketch {
            switch character {
            case "[": text.append(InlineCode(.opening, id: "1"))
            case "]": text.append(InlineCode(.closing, id: "1"))
            case "^": text.append(InlineCode(.standalone, id: "2"))
            case "~": text.append(InlineCode(.standalone, id: "3", type: "lb"))
            case "{": equivalent = ""
            case "}":
                var code = InlineCode(.standalone, id: "4")
                code.equivalent = equivalent ?? ""
                equivalent = nil
                text.append(code)
            default:
                if equivalent != nil { equivalent?.append(character) } else { text.text.append(character) }
            }
        }
        return text
    }

    static func sketch(_ text: InlineText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .text(let text): return text
            case .code(let code):
                switch code.kind {
                case .opening: return "["
                case .closing: return "]"
                default: return code.type == "lb" ? "~" : code.id == "4" ? "{\(code.equivalent)}" : "^"
                }
            }
        }.joined()
    }

    static func sketches(_ whole: String, _ handling: FormatHandling = FormatHandling()) -> [String] {
        let unit = Unit(id: "1", source: inline(whole), target: nil, location: SourceLocation(file: "a"))
        return UnitSegmenter(FullStopSegmenter(), handling: handling).segmented(unit).segments.map {
            $0.isIgnorable ? "(\(sketch($0.source)))" : sketch($0.source)
        }
    }

    @Test(arguments: [
        ("Satu saja.", ["Satu saja."]),
        ("Satu. Dua.", ["Satu.", "( )", "Dua."]),
        ("[Satu.] Dua.", ["[Satu.]", "( )", "Dua."]),
        ("Satu. [Dua.]", ["Satu.", "( )", "[Dua.]"]),
        ("Sa[tu. Du]a.", ["Sa[tu.", "( )", "Du]a."]),
        ("Satu.[ Dua.]", ["Satu.", "[ Dua.]"]),
        ("[Satu. ]Dua.", ["[Satu. ]", "Dua."]),
        ("Satu.^ Dua.", ["Satu.^", "( )", "Dua."]),
        ("Satu. ^Dua.", ["Satu.", "( )", "^Dua."]),
        ("Satu. ^ Dua.", ["Satu.", "( ^ )", "Dua."]),
        ("Satu.~Dua.", ["Satu.", "(~)", "Dua."]),
        ("Satu~dua.", ["Satu~dua."]),
        (" Satu. ", ["( )", "Satu.", "( )"]),
        ("Satu. {a.b} dua.", ["Satu.", "( )", "{a.b} dua."]),
        ("Satu {a. b} dua.", ["Satu {a. b} dua."]),
        ("{a.} Dua.", ["{a.}", "( )", "Dua."]),
        ("^", ["^"]), ("", [""]), ("~ ~", ["~ ~"]),
        ("Satu.[] Dua.", ["Satu.", "([] )", "Dua."]),
        ("Satu. []Dua.", ["Satu.", "( [])", "Dua."]),
    ])
    func codesGoWhereTheyBelong(_ whole: String, _ expected: [String]) {
        #expect(Self.sketches(whole) == expected)
    }

    @Test func handlingOfAnSRXFileIsFollowed() {
        #expect(Self.sketches("Satu.[ Dua.]", FormatHandling(includesStart: true)) == ["Satu.[", "( )", "Dua.]"])
        #expect(Self.sketches("[Satu.] Dua.", FormatHandling(includesEnd: false)) == ["[Satu.", "(] )", "Dua."])
        #expect(Self.sketches("Satu.^ Dua.", FormatHandling(includesIsolated: false)) == ["Satu.", "(^ )", "Dua."])
    }

    @Test func piecesJoinedAreTheWhole() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("ab.. [ ] ^ ~ {}".map { String($0) } + ["{x. y}", "[]", "é"])
        for _ in 0..<3000 {
            let whole = (0..<Int.random(in: 0...14, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "" }
                .joined()
            let text = Self.inline(whole)
            let unit = Unit(id: "1", source: text, target: nil, location: SourceLocation(file: "a"))
            var joined = InlineText("")
            for segment in UnitSegmenter(FullStopSegmenter()).segmented(unit).segments { joined.append(segment.source) }
            #expect(joined == text, "\(whole)")
        }
    }
}

import PadananKit

/// Sentences with slots, from which news is made: `Fixtures/segment/speed-id.txt`, `speed-en.txt`.
///
/// A pattern is a run of literal bytes and slots; `‖` in a pattern says where a segment ends, and is no part of the text.
struct SentencePatterns {
    /// A piece of a pattern.
    enum Piece {
        case literal([UInt8])
        /// One of these values.
        case choice([[UInt8]])
        /// A number between these two, with so many digits behind the point, written as the language writes it.
        case number(ClosedRange<UInt64>, decimals: Int)
    }

    /// What is written at once, and how many segments it has.
    struct Pattern {
        var pieces: [Piece]
        var segments: Int
    }

    private(set) var sentences: [Pattern] = []
    private(set) var datelines: [Pattern] = []
    private let hasDecimalComma: Bool
    private var slots: [String: Piece] = [
        "angka": .number(11...28, decimals: 0), "number": .number(11...28, decimals: 0),
        "satuan": .number(2...9, decimals: 0), "digit": .number(2...9, decimals: 0),
        "jam": .number(7...11, decimals: 0), "hour": .number(7...11, decimals: 0),
        "tahun": .number(1990...2025, decimals: 0), "year": .number(1990...2025, decimals: 0),
        "desimal": .number(11...289, decimals: 1), "decimal": .number(11...289, decimals: 1),
        "ribu": .number(1000...29999, decimals: 3), "thousand": .number(1000...29999, decimals: 3),
    ]

    /// Reads the patterns of `language` from the folder of the fixtures.
    init(fixtures folder: String, language: LanguageTag) throws {
        let path = "\(folder)/segment/speed-\(language.primary).txt"
        hasDecimalComma = language.isSameLanguage(as: .indonesian)
        let bytes = try FileInput.read(path)
        for range in TextLines(bytes) {
            let line = String(decoding: bytes[range], as: UTF8.self)
            switch line.first {
            case nil, "#": continue
            case "@":
                let cells = line.dropFirst().split(separator: "\t")
                slots[String(cells[0])] = .choice(cells.dropFirst().map { Array($0.utf8) })
            case ">": datelines.append(try pattern(String(line.dropFirst()), path))
            default: sentences.append(try pattern(line, path))
            }
        }
        guard !sentences.isEmpty, !datelines.isEmpty else { throw FileError(path: path, reason: "there is no sentence or no dateline") }
    }

    private func pattern(_ line: String, _ path: String) throws -> Pattern {
        var pieces: [Piece] = []
        for part in line.split(separator: "{", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 {
                guard let slot = slots[String(halves[0])] else { throw FileError(path: path, reason: "there is no slot “\(halves[0])”") }
                pieces.append(slot)
            }
            if let literal = halves.last, !literal.isEmpty { pieces.append(.literal(Array(literal.filter { $0 != "‖" }.utf8))) }
        }
        return Pattern(pieces: pieces, segments: 1 + line.count { $0 == "‖" })
    }

    /// Appends `pattern` to `text`, its slots filled by `generator`.
    func append(_ pattern: Pattern, to text: inout [UInt8], _ generator: inout SplitMix64) {
        for piece in pattern.pieces {
            switch piece {
            case .literal(let bytes): text += bytes
            case .choice(let values): text += values[Int(generator.next() % UInt64(values.count))]
            case .number(let range, let decimals):
                let number = range.lowerBound + generator.next() % UInt64(range.count)
                appendNumber(number, decimals, to: &text)
            }
        }
    }

    /// With three decimals the number is one of thousands, which are grouped by the other mark.
    private func appendNumber(_ number: UInt64, _ decimals: Int, to text: inout [UInt8]) {
        let digits = Array(String(number).utf8)
        text += digits.dropLast(decimals)
        guard decimals > 0 else { return }
        text.append(hasDecimalComma == (decimals < 3) ? UInt8(ascii: ",") : UInt8(ascii: "."))
        text += digits.suffix(decimals)
    }
}

import PadananLanguage
import PadananModel

/// The texts that a repair looks at.
struct RepairReading {
    let oldSource: String
    let newSource: String
    let oldBytes: [UInt8]
    let newBytes: [UInt8]
    let targetText: String
    let targetBytes: [UInt8]
    private var knownLinks: [TermLink]?

    init(_ match: MemoryMatch, source: String) {
        (oldSource, newSource, targetText) = (match.unit.source.text, source, match.unit.target.text)
        (oldBytes, newBytes, targetBytes) = (Array(oldSource.utf8), Array(newSource.utf8), Array(targetText.utf8))
    }

    var targetReading: TextReading { TextReading(InlineText(targetText)) }

    /// What renders the terms of the remembered source.
    mutating func links(_ aligner: TermAligner) -> [TermLink] {
        if let knownLinks { return knownLinks }
        let links = aligner.links(source: oldSource, target: targetText)
        knownLinks = links
        return links
    }

    func old(_ range: TextRange) -> String { String(decoding: oldBytes[range], as: UTF8.self) }
    func new(_ range: TextRange) -> String { String(decoding: newBytes[range], as: UTF8.self) }
    func target(_ range: TextRange) -> String { String(decoding: targetBytes[range], as: UTF8.self) }

    /// Whether both sources have the same text beside two spans for which one stands in the other, up to the nearest words.
    func isOtherwiseEqual(_ old: TextRange, _ new: TextRange) -> Bool {
        Self.word(before: old.lowerBound, in: oldBytes) == Self.word(before: new.lowerBound, in: newBytes)
            && Self.word(behind: old.upperBound, in: oldBytes) == Self.word(behind: new.upperBound, in: newBytes)
    }

    private static func word(before offset: Int, in bytes: [UInt8]) -> [UInt8] {
        Array(bytes[..<offset].reversed().drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
    }

    private static func word(behind offset: Int, in bytes: [UInt8]) -> [UInt8] {
        Array(bytes[offset...].drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
    }

    /// Where `text` stands in the target as words of their own; `nil` unless at one place only.
    func onlyPlace(of text: String) -> TextRange? {
        let wanted = MemoryTokens(text).tokens.map(\.form)
        let tokens = MemoryTokens(targetBytes).tokens
        var place: TextRange?
        guard !wanted.isEmpty, wanted.count <= tokens.count else { return nil }
        for index in 0...(tokens.count - wanted.count) where tokens[index..<(index + wanted.count)].map(\.form) == wanted {
            guard place == nil else { return nil }
            place = tokens[index].range.lowerBound..<tokens[index + wanted.count - 1].range.upperBound
        }
        return place
    }
}

extension Range where Bound == Int {
    /// Whether `other` lies within.
    func contains(_ other: TextRange) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

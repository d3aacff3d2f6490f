import PadananModel

/// Comparing where something was reported with where the gold has it.
enum GoldSpans {
    /// Whether a reported stretch, or place without extent, touches one of the gold.
    static func touch(_ reported: TextRange?, _ wanted: TextRange?) -> Bool {
        guard let reported, let wanted else { return false }
        return reported.lowerBound < wanted.upperBound && wanted.lowerBound < max(reported.upperBound, reported.lowerBound + 1)
    }

    /// The first place of `part` in `text`; `nil` for an empty part.
    static func range(of part: String?, in text: [UInt8]) -> TextRange? {
        guard let part, let first = part.utf8.first else { return nil }
        let bytes = Array(part.utf8)
        guard bytes.count <= text.count else { return nil }
        let start = (0...text.count - bytes.count).first { text[$0] == first && text[$0...].starts(with: bytes) }
        return start.map { $0..<$0 + bytes.count }
    }
}

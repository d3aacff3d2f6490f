/// Folds words to plain ASCII letters, so that a name is the same with and without its marks: *Erdoğan*, *Erdogan*.
///
/// - Source: `Data/common/plain-letters.tsv`.
public struct PlainLetters: Sendable {
    /// The one table; read when it is first used.
    public static let shared = PlainLetters()

    private let letters: [Unicode.Scalar: [UInt8]]

    private init() {
        var letters: [Unicode.Scalar: [UInt8]] = [:]
        for row in DataTable(commonPlainLettersData).rows where row.count == 2 {
            if let scalar = row[0].unicodeScalars.first { letters[scalar] = Array(row[1].utf8) }
        }
        self.letters = letters
    }

    /// The folded word in `range` of `bytes` with plain letters, without apostrophes and stops. Cost: linear.
    public func fold(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
        foldASCII(bytes, range) ?? foldScalars(bytes, range)
    }

    /// `nil` when there are other letters.
    private func foldASCII(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        for index in range {
            let byte = bytes[index]
            guard byte < 0x80 else { return nil }
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") { continue }
            plain.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return plain
    }

    private func foldScalars(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        let folded = FoldedKey.fold(bytes, in: range, lowercasing: true)
        var plain: [UInt8] = []
        plain.reserveCapacity(folded.count)
        var index = 0
        while index < folded.count {
            let byte = folded[index]
            if byte < 0x80 {
                if byte != UInt8(ascii: "'"), byte != UInt8(ascii: ".") { plain.append(byte) }
                index += 1
                continue
            }
            let decoded = UTF8Decoding.scalar(in: folded, at: index)
            plain += letters[decoded.scalar] ?? Array(folded[index..<index + decoded.length])
            index += decoded.length
        }
        return plain
    }
}

/// The form in which words are compared: lower case, NFC, without invisible characters, with straight apostrophes and plain hyphens.
///
///     FoldedKey.fold("Jamin\u{AD}an")   // "jaminan"
///
/// Two spellings that a reader cannot tell apart, or that differ in case only, have the same key.
/// - Source: DESIGN: normalised keys; lower-casing after Unicode `Lowercase_Mapping`, with the dot of `İ` dropped.
public enum FoldedKey {
    /// Returns the key of `text`.
    public static func fold(_ text: String) -> String {
        String(decoding: fold([UInt8](text.utf8), in: 0..<text.utf8.count, lowercasing: true), as: UTF8.self)
    }

    /// Returns the key of the bytes in `range`, in UTF-8; bytes that are not UTF-8 become U+FFFD. Cost: linear.
    ///
    /// - Parameter lowercasing: false keeps the case, for case-exact terms.
    public static func fold(_ bytes: [UInt8], in range: Range<Int>, lowercasing: Bool) -> [UInt8] {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] < 0x80 { index += 1 }
        if index == range.upperBound { return foldASCII(bytes, range, lowercasing) }
        return foldScalars(bytes, range, lowercasing)
    }

    private static func foldASCII(_ bytes: [UInt8], _ range: Range<Int>, _ lowercasing: Bool) -> [UInt8] {
        guard lowercasing else { return Array(bytes[range]) }
        return bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func foldScalars(_ bytes: [UInt8], _ range: Range<Int>, _ lowercasing: Bool) -> [UInt8] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let decoded = UTF8Decoding.scalar(in: bytes, at: index)
            index += decoded.length
            append(decoded.scalar, to: &scalars, lowercasing)
        }
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        for scalar in CanonicalComposition.compose(scalars, droppingDotsOfI: lowercasing) {
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar], _ lowercasing: Bool) {
        switch ScalarClass.of(scalar) {
        case .ignorable: return
        case .hyphen: scalars.append("-")
        case .apostrophe: scalars.append("'")
        case .space where !scalar.isASCII: scalars.append(" ")
        default:
            guard lowercasing else { return scalars.append(scalar) }
            scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }
}

import Foundation
import PadananFormats

/// A text as it is compared with what a translator's program made of it: without short tags, white space (no-break spaces too), the
/// difference between composed and decomposed letters, and that between straight and curly quotation marks.
struct TextKey: Hashable {
    private let text: String

    /// Cost: linear.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        var rest: [UInt8] = []
        var last = 0
        for tag in ShortTag.tags(in: bytes) {
            rest += bytes[last..<tag.range.lowerBound]
            last = tag.range.upperBound
        }
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: rest + bytes[last...], as: UTF8.self).precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.isWhitespace { continue }
            scalars.append(Self.straightened[scalar] ?? scalar)
        }
        self.text = String(scalars)
    }

    private static let straightened: [Unicode.Scalar: Unicode.Scalar] = ["“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'"]

    /// Whether there is anything to compare.
    var isEmpty: Bool { text.isEmpty }
}

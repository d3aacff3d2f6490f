import PadananModel

/// A number that stays the same for a finding while its segment stays the same, wherever in the file it moves.
///
/// Made of the rule, the concept, the texts of the segment and the marked words, by FNV-1a of 64 bits; equal findings of equal segments
/// share it.
public enum FindingFingerprint {
    /// Sixteen hexadecimal digits.
    public static func of(_ finding: Finding, in segment: CheckedSegment) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        let source = Array(segment.source.text.utf8), target = Array(segment.target.text.utf8)
        let parts: [[UInt8]] = [
            Array(finding.rule.utf8), Array((finding.concept ?? "").utf8), source, target,
            marked(finding.source, source), marked(finding.target, target),
        ]
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Spans may come from anywhere; what lies outside the text marks nothing.
    private static func marked(_ range: TextRange?, _ text: [UInt8]) -> [UInt8] {
        range.map { Array(text[$0.clamped(to: 0..<text.count)]) } ?? []
    }
}

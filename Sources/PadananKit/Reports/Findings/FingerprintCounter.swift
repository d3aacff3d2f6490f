import PadananModel

/// Makes the fingerprints of a report unique: the second of equal findings gets `:2` behind it.
///
/// Memory: a few dozen bytes for each finding.
struct FingerprintCounter {
    private var counts: [String: Int] = [:]

    mutating func next(_ finding: Finding, in segment: CheckedSegment) -> String {
        let fingerprint = FindingFingerprint.of(finding, in: segment)
        let count = (counts[fingerprint] ?? 0) + 1
        counts[fingerprint] = count
        return count == 1 ? fingerprint : "\(fingerprint):\(count)"
    }
}

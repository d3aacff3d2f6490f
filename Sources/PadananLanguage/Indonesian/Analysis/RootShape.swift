/// Whether letters can be an Indonesian root that no list has.
///
/// - Source: Sneddon 1996, 1.1: roots have two syllables as a rule; few consonants end one, and two begin one in loans only.
enum RootShape {
    private static let onsets: Set<UInt16> = pairs("bl br dr dw fl fr gl gr kh kl kr kw ng ny pl pr ps sk sl sm sn sp st sw sy tr tw")
    private static let codas: Set<UInt16> = pairs("ng kh sy ks ns rs rt rk nk nt ps rm lf")

    private static func pairs(_ text: StaticString) -> Set<UInt16> {
        let bytes = text.withUTF8Buffer { Array($0) }
        return Set(stride(from: 0, to: bytes.count - 1, by: 3).map { pair(bytes[$0], bytes[$0 + 1]) })
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    /// At least four letters and two vowels, with a beginning and an end that Indonesian or its loans allow.
    static func isPlausible(_ word: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 4, Letters.vowelCount(word, start, end) >= 2 else { return false }
        guard word[start..<end].allSatisfy({ Letters.bit($0) != 0 }) else { return false }
        if Letters.isConsonant(word[start]), Letters.isConsonant(word[start + 1]), !onsets.contains(pair(word[start], word[start + 1])) {
            return false
        }
        let isCluster = Letters.isConsonant(word[end - 1]) && Letters.isConsonant(word[end - 2])
        return !isCluster || codas.contains(pair(word[end - 2], word[end - 1]))
    }
}

/// A number for the keys of neighbouring words, by which phrases are told apart.
///
/// 64 bits: among a million phrases two share one with a probability below 10⁻⁷.
struct KeySequence {
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ key: Int32) {
        hash = (hash ^ UInt64(UInt32(bitPattern: key))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
    }
}

extension ExtractionText {
    /// The number of the phrase of tokens `span` of text `number`.
    func hash(_ number: Int, _ span: Range<Int>) -> UInt64 {
        let places = tokens(number)
        var sequence = KeySequence()
        for index in span { sequence.add(word(places[places.startIndex + index]).key) }
        return sequence.hash
    }

    /// The bytes of tokens `span` of text `number`.
    func bytes(_ number: Int, _ span: Range<Int>) -> Range<Int> {
        let places = tokens(number)
        return Int(places[places.startIndex + span.lowerBound].start)..<Int(places[places.startIndex + span.upperBound - 1].end)
    }

    /// The words of tokens `span` of text `number`.
    func words(_ number: Int, _ span: Range<Int>) -> [ExtractionWord] {
        let places = tokens(number)
        return span.map { word(places[places.startIndex + $0]) }
    }

    /// Whether a capital at `index` of text `number` says nothing, as it begins a sentence.
    func beginsSentence(_ number: Int, _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = word(tokens(number)[tokens(number).startIndex + index - 1])
        return before.letters == .other
    }
}

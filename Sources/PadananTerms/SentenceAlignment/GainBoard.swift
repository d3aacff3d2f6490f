/// The best evidence that the words on one side give for each word of the other.
struct GainBoard {
    private let partners: [[WordEvidence.Partner]]
    private let bases: [Float]
    /// What each word of the other side counts now.
    private var values: [Float]
    private var touched: [Int32] = []

    init(_ partners: [[WordEvidence.Partner]], bases: [Float]) {
        self.partners = partners
        self.bases = bases
        values = bases.map { -$0 }
    }

    /// Begins anew with the words of a sentence.
    mutating func show(_ words: ArraySlice<Int32>) {
        for word in touched { values[Int(word)] = -bases[Int(word)] }
        touched.removeAll(keepingCapacity: true)
        show(alsoFrom: words)
    }

    /// Adds the words of another sentence.
    mutating func show(alsoFrom words: ArraySlice<Int32>) {
        for word in words {
            for partner in partners[Int(word)] {
                let index = Int(partner.word)
                let bonus = partner.gain > BeadWeights.partner ? BeadWeights.word : 0
                values[index] = max(values[index], BeadWeights.evidence * partner.gain + bonus - bases[index])
                touched.append(partner.word)
            }
        }
    }

    /// What the words of a sentence of the other side count together.
    func sum(_ sentences: SentenceWords, _ sentence: Int) -> Float {
        var sum: Float = 0
        for place in sentences.starts[sentence]..<sentences.starts[sentence + 1] { sum += values[Int(sentences.numbers[place])] }
        return sum
    }
}

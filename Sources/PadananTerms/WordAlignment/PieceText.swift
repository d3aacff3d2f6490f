/// All sentences of one side of a bitext as numbers of pieces, one behind the other.
struct PieceText: Sendable {
    /// The numbers of all pieces.
    private(set) var pieces: [Int32] = []
    /// Where each sentence begins in `pieces`; one more than there are sentences.
    private(set) var starts: [Int32] = [0]

    var count: Int { starts.count - 1 }

    mutating func append(_ sentence: some Sequence<Int32>) {
        pieces.append(contentsOf: sentence)
        starts.append(Int32(pieces.count))
    }

    /// Where sentence `number` stands in `pieces`.
    func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
}

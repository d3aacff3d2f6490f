/// What the words of sentences say for each place of a band: of the sentence that begins there, and of it with the next one of the other side.
struct SentencePairScores {
    /// The words of a target sentence, beside one source sentence and beside two.
    private(set) var targetBesideOne: [Float]
    private(set) var targetBesideTwo: [Float]
    /// The words of a source sentence, beside one target sentence and beside two.
    private(set) var sourceBesideOne: [Float]
    private(set) var sourceBesideTwo: [Float]

    /// Cost: the places of the band times the words of a sentence.
    init(_ source: SentenceWords, _ target: SentenceWords, _ evidence: WordEvidence, _ band: AlignmentBand) {
        targetBesideOne = Array(repeating: 0, count: band.count)
        targetBesideTwo = targetBesideOne
        sourceBesideOne = targetBesideOne
        sourceBesideTwo = targetBesideOne
        scoreTargets(source, target, evidence, band)
        scoreSources(source, target, evidence, band)
    }

    private mutating func scoreTargets(
        _ source: SentenceWords, _ target: SentenceWords, _ evidence: WordEvidence, _ band: AlignmentBand
    ) {
        var board = GainBoard(evidence.forward, bases: evidence.targetBases)
        for row in 0..<source.count {
            let columns = band.lower[row]..<min(target.count, band.upper[row] + 1)
            let offset = band.starts[row] - band.lower[row]
            board.show(source.words(of: row))
            for column in columns { targetBesideOne[offset + column] = board.sum(target, column) }
            if row + 1 < source.count { board.show(alsoFrom: source.words(of: row + 1)) }
            for column in columns { targetBesideTwo[offset + column] = board.sum(target, column) }
        }
    }

    private mutating func scoreSources(
        _ source: SentenceWords, _ target: SentenceWords, _ evidence: WordEvidence, _ band: AlignmentBand
    ) {
        var board = GainBoard(evidence.backward, bases: evidence.sourceBases)
        var first = 0
        for column in 0..<target.count {
            while first < source.count, band.upper[first] < column { first += 1 }
            var end = first
            while end < source.count, band.lower[end] <= column { end += 1 }
            board.show(target.words(of: column))
            for row in first..<end { sourceBesideOne[band.starts[row] + column - band.lower[row]] = board.sum(source, row) }
            if column + 1 < target.count { board.show(alsoFrom: target.words(of: column + 1)) }
            for row in first..<end { sourceBesideTwo[band.starts[row] + column - band.lower[row]] = board.sum(source, row) }
        }
    }
}

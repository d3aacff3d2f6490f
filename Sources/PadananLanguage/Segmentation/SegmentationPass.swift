import PadananModel

/// One pass over a block, which may stop and go on when more of the text is there.
struct SegmentationPass {
    private(set) var finder: BoundaryFinder
    private var position: Int
    private let longestSegment: Int

    init(finder: BoundaryFinder, longestSegment: Int = SentenceSegmenter.longestSegment) {
        self.finder = finder
        self.longestSegment = longestSegment
        position = finder.blockStart
        self.finder.noteHead()
    }

    /// Appends the segments whose ends are certain when the text is there up to `end`, which is the block's end if `isEnd`.
    mutating func run(to end: Int, isEnd: Bool, into segments: inout [TextRange]) {
        let last = isEnd ? end : end - BoundaryFinder.lookAhead
        while position < last {
            let bound = min(last, finder.segmentStart + longestSegment)
            let index = position < bound ? finder.text.nextStop(from: position, to: bound) : bound
            if index < bound {
                let finding = finder.examine(index, end: end)
                position = finding.resume
                if let cut = finding.end { append(cut, end: end, to: &segments) }
            } else if bound < last {
                append(finder.lastSpace(before: bound), end: end, to: &segments)
                position = max(position, bound)
            } else {
                position = last
            }
        }
        if isEnd { append(end, end: end, to: &segments) }
    }

    private mutating func append(_ cut: Int, end: Int, to segments: inout [TextRange]) {
        let start = finder.skipSpaces(from: finder.segmentStart, limit: end)
        let stop = finder.trimmedEnd(cut, lowest: start)
        if start < stop { segments.append(start..<stop) }
        finder.segmentStart = finder.skipSpaces(from: cut, limit: end)
    }

    // MARK: Windows

    /// The first byte that is still needed.
    var firstNeeded: Int {
        max(0, min(finder.segmentStart, position - BoundaryFinder.lookBack))
    }

    /// Counts the quotation marks up to `firstNeeded`, as what stands before it will be dropped.
    mutating func prepareToDrop() { finder.countQuotes(to: firstNeeded) }

    /// Goes on with `text`, from whose beginning `count` bytes were dropped.
    mutating func move(to text: [UInt8], dropped count: Int) {
        finder.text = text
        finder.blockStart -= count
        finder.segmentStart -= count
        finder.quotesCountedTo -= count
        position -= count
    }

    /// Lets go of the text, so that it can be changed in place.
    mutating func release() { finder.text = [] }
}

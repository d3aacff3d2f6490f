import PadananModel

/// One pass over a block, which may stop and go on when more of the text is there.
struct SegmentationPass {
    var finder: BoundaryFinder
    private var position: Int

    init(finder: BoundaryFinder) {
        self.finder = finder
        position = finder.blockStart
        self.finder.noteHead()
    }

    /// Appends the segments whose ends are certain when the text is there up to `end`, which is the block's end if `isEnd`.
    mutating func run(to end: Int, isEnd: Bool, into segments: inout [TextRange]) {
        let last = isEnd ? end : end - BoundaryFinder.lookAhead
        while position < last {
            let index = finder.text.nextStop(from: position, to: last)
            if index >= last { break }
            let finding = finder.examine(index, end: end)
            position = finding.resume
            if let cut = finding.end { append(cut, end: end, to: &segments) }
        }
        if isEnd { append(end, end: end, to: &segments) }
    }

    private mutating func append(_ cut: Int, end: Int, to segments: inout [TextRange]) {
        let start = finder.skipSpaces(from: finder.segmentStart, limit: end)
        let stop = finder.trimmedEnd(cut, lowest: start)
        if start < stop { segments.append(start..<stop) }
        finder.segmentStart = finder.skipSpaces(from: cut, limit: end)
    }
}

import PadananModel

/// Segments a text that comes in pieces, in bounded memory: what a file holds is read, given back and forgotten.
///
///     var stream = SegmentStream(segmenter: SentenceSegmenter(language: .indonesian))
///     while let piece = read() { stream.feed(piece) { block in print(block.number, block.segments) } }
///     stream.finish { block in print(block.number, block.segments) }
///
/// The segments are those of the whole text, however it is cut into pieces. A block longer than a megabyte is given back in parts.
/// Memory: some megabytes and the largest piece. Cost: linear.
public struct SegmentStream: Sendable {
    /// How much of a block is waited for before its first segments are given back, and the like; tests set them low.
    struct Limits: Sendable {
        var longestBlock = 1 << 20
        var longestLine = 1 << 18
        var longestSegment = SentenceSegmenter.longestSegment
    }

    private let segmenter: SentenceSegmenter
    private let limits: Limits
    /// Nil until it is known whether the text is hard-wrapped.
    private var scanner: BlockScanner?
    /// The pass over a block that is given back in parts.
    private var pass: SegmentationPass?
    private var window: [UInt8] = []
    /// The offset of the window in the text.
    private var windowStart = 0
    private var blockNumber = 1
    /// How many bytes are held.
    var windowCount: Int { window.count }

    /// Makes a stream.
    ///
    /// - Parameter isWrapped: whether the text is hard-wrapped; nil to decide from its first 64 KB (`LineWrapping`).
    public init(segmenter: SentenceSegmenter, isWrapped: Bool? = nil) {
        self.init(segmenter: segmenter, isWrapped: isWrapped, limits: Limits())
    }

    init(segmenter: SentenceSegmenter, isWrapped: Bool?, limits: Limits) {
        self.segmenter = segmenter
        self.limits = limits
        scanner = isWrapped.map { BlockScanner(isWrapped: $0, longestLine: limits.longestLine) }
    }

    /// Takes the next piece of the text and gives back what is certain by now.
    public mutating func feed(_ piece: some Sequence<UInt8>, _ body: (StreamedBlock) throws -> Void) rethrows {
        pass?.release()
        window.append(contentsOf: piece)
        guard scanner != nil || window.count >= LineWrapping.sampleLength else { return }
        try advance(isEnd: false, body)
        forget()
    }

    /// Gives back the rest, as the text is at its end.
    public mutating func finish(_ body: (StreamedBlock) throws -> Void) rethrows {
        try advance(isEnd: true, body)
    }

    private mutating func advance(isEnd: Bool, _ body: (StreamedBlock) throws -> Void) rethrows {
        var scanner = scanner ?? BlockScanner(isWrapped: LineWrapping.isWrapped(window), longestLine: limits.longestLine)
        defer { self.scanner = scanner }
        pass?.move(to: window, dropped: 0)
        while let block = scanner.next(in: window, isEnd: isEnd) {
            try give(block, isComplete: true, body)
            blockNumber += 1
        }
        if let open = scanner.open, pass != nil || open.count > limits.longestBlock { try give(open, isComplete: false, body) }
    }

    /// Gives back the segments of `block` that weren't yet.
    private mutating func give(_ block: TextRange, isComplete: Bool, _ body: (StreamedBlock) throws -> Void) rethrows {
        var pass = pass ?? segmenter.pass(over: window, from: block.lowerBound, longestSegment: limits.longestSegment)
        var segments: [TextRange] = []
        pass.run(to: block.upperBound, isEnd: isComplete, into: &segments)
        self.pass = isComplete ? nil : pass
        guard isComplete || !segments.isEmpty else { return }
        try body(StreamedBlock(blockNumber, block, segments, isComplete: isComplete, window: window, windowStart: windowStart))
    }

    /// Drops what is no longer needed, when it is at least half of the window: so each byte is moved once or twice.
    private mutating func forget() {
        guard let scanner else { return }
        pass?.prepareToDrop()
        let needed = min(scanner.lineStart, pass.map(\.firstNeeded) ?? scanner.open?.lowerBound ?? scanner.lineStart)
        // The mark at the end of the open block tells whether a list item may follow.
        let count = max(0, min(needed, (scanner.open?.upperBound ?? needed) - 4))
        guard count * 2 >= window.count else { return }
        pass?.release()
        window.removeFirst(count)
        windowStart += count
        self.scanner?.drop(count)
        pass?.move(to: [], dropped: count)
    }
}

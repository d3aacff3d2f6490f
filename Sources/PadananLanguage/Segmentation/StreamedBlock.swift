import PadananModel

/// A block, or a part of a long one, that `SegmentStream` gives back.
public struct StreamedBlock: Sendable {
    /// The number of the block in the text, from 1.
    public let number: Int
    /// Where the block begins and, as far as it is known, ends, as offsets into the whole text.
    public let range: TextRange
    /// The segments that weren't given back yet, in order, as offsets into the whole text.
    public let segments: [TextRange]
    /// Whether the block ends here; otherwise more of its segments follow.
    public let isComplete: Bool
    private let window: [UInt8]
    private let windowStart: Int

    init(_ number: Int, _ range: TextRange, _ segments: [TextRange], isComplete: Bool, window: [UInt8], windowStart: Int) {
        self.number = number
        self.range = range.lowerBound + windowStart..<range.upperBound + windowStart
        self.segments = segments.map { $0.lowerBound + windowStart..<$0.upperBound + windowStart }
        self.isComplete = isComplete
        self.window = window
        self.windowStart = windowStart
    }

    /// The bytes of one of the segments.
    public func bytes(of segment: TextRange) -> ArraySlice<UInt8> {
        let range = (segment.lowerBound - windowStart..<segment.upperBound - windowStart).clamped(to: 0..<window.count)
        return window[range]
    }
}

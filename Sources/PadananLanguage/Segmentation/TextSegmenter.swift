import PadananModel

/// Cuts a block of text, such as a paragraph, into segments.
///
/// Two engines conform: `SentenceSegmenter` with our own rules, and `SRXSegmenter` with those of an SRX file.
public protocol TextSegmenter: Sendable {
    /// Appends the segments of `text[block]` to `segments`, in order, as offsets into `text`.
    ///
    /// Segments don't overlap and neither begin nor end with white space; what stands between them is white space only. Any bytes are
    /// allowed. Line breaks inside the block are white space. Cost: linear in the block.
    func appendSegments(of text: [UInt8], in block: TextRange, to segments: inout [TextRange])
}

extension TextSegmenter {
    /// The segments of one paragraph, as offsets into `text`.
    public func segments(of text: [UInt8]) -> [TextRange] {
        var segments: [TextRange] = []
        appendSegments(of: text, in: 0..<text.count, to: &segments)
        return segments
    }
}

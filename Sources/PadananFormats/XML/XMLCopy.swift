/// Copies a document to a sink while it is read, byte for byte but for what is replaced.
///
///     var copy = XMLCopy(of: &reader, to: sink)
///     while try reader.next() != .end {
///         if isTarget { try copy.replace(reader.range, with: "<target>…</target>", from: &reader) }
///     }
///     try copy.finish(&reader)
public struct XMLCopy {
    private let sink: XMLEncodingSink
    /// The absolute offset up to which the document is written.
    public private(set) var offset = 0

    public init(of reader: inout XMLReader, to sink: ByteSink) {
        self.sink = reader.encoding.sink(to: sink)
        reader.keep(from: 0)
    }

    /// Writes what lies before `end`, which is in the window. Call it now and then: what is not written stays in memory.
    public mutating func advance(to end: Int, from reader: inout XMLReader) throws {
        guard end > offset else { return }
        try sink.write(reader.bytes(offset..<end))
        offset = end
        reader.keep(from: end)
    }

    /// Writes what lies before `range`, then `replacement` in its place. Throws a `Defect` when the beginning of `range` is written already.
    public mutating func replace(_ range: Range<Int>, with replacement: String, from reader: inout XMLReader) throws {
        guard range.lowerBound >= offset else {
            throw reader.defect(.error, "a part of the document that is already written can't be replaced", at: reader.range.lowerBound)
        }
        try advance(to: range.lowerBound, from: &reader)
        try sink.write(replacement)
        offset = range.upperBound
        reader.keep(from: offset)
    }

    /// Writes the rest of a document whose end has been reached.
    public mutating func finish(_ reader: inout XMLReader) throws {
        try advance(to: reader.range.upperBound, from: &reader)
        try sink.finish()
    }
}

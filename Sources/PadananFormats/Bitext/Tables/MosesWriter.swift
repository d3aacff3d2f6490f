import PadananModel

/// Writes parallel lines to two files.
public struct MosesWriter: DocumentWriter {
    private let source: ByteSink
    private let target: ByteSink
    private var losses = Losses()

    public init(source: ByteSink, target: ByteSink) {
        self.source = source
        self.target = target
    }

    public var defects: [Defect] { losses.defects }

    public mutating func write(_ event: DocumentEvent) throws {
        guard case .unit(let unit) = event else { return }
        PlainPair.lose(unit, format: "parallel text", losses: &losses)
        if !unit.notes.isEmpty || !unit.properties.isEmpty || !unit.name.isEmpty {
            losses.add("parallel text has no place for notes, names and properties; they are left out", at: unit.location)
        }
        for pair in PlainPair.pairs(of: unit, format: "parallel text", losses: &losses) {
            if pair.segment.state > .translated || (pair.segment.state == .initial && !pair.target.isEmpty) {
                losses.add("parallel text has no place for states; they are left out", at: unit.location)
            }
            try source.write(line(pair.source, unit))
            try target.write(line(pair.target, unit))
        }
    }

    /// Nothing belongs to the end.
    public mutating func finish() throws {}

    private mutating func line(_ text: String, _ unit: Unit) -> String {
        guard let line = PlainPair.onOneLine(text, separators: [0x0A, 0x0D]) else { return text + "\n" }
        losses.add("parallel text has no line ends in a segment; they become spaces", at: unit.location)
        return line + "\n"
    }
}

import PadananModel

/// Copies the target file of parallel lines and changes its lines.
struct MosesRewriter {
    private var reader: MosesReader
    private let sink: XMLEncodingSink
    private var written = 0
    private var losses = Losses()

    init(_ source: ByteSource, _ target: ByteSource, to sink: ByteSink, files: (String, String), options: ReadingOptions) throws {
        reader = try MosesReader(source: source, target: target, files: files, options: options)
        self.sink = XMLEncodingSink(encoding: reader.targetWindow.encoding, sink: sink)
        reader.targetWindow.kept = 0
    }

    /// Copies everything. Returns what was wrong in the files.
    mutating func run(_ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        while true {
            if reader.targetWindow.needsRoom { try copy(to: reader.targetWindow.position) }
            guard let event = try reader.next() else { break }
            guard case .unit(var unit) = event else { continue }
            let before = unit
            try transform(&unit)
            guard let segment = unit.segments.first, segment.target != before.segments[0].target else { continue }
            try change(to: segment.target?.textWithCodes ?? "", of: unit)
        }
        try copyRest()
        try sink.finish()
        return reader.defects + losses.defects
    }

    private mutating func change(to text: String, of unit: Unit) throws {
        let line = PlainPair.onOneLine(text, separators: [0x0A, 0x0D])
        if line != nil { losses.add("parallel text has no line ends in a segment; they become spaces", at: unit.location) }
        try copy(to: reader.targetLine.start)
        try sink.write(line ?? text)
        written = reader.targetWindow.base + reader.targetLine.end
        reader.targetWindow.kept = written
    }

    private mutating func copy(to index: Int) throws {
        let start = written - reader.targetWindow.base
        guard index > start else { return }
        try sink.write(reader.targetWindow.bytes[start..<index])
        written = reader.targetWindow.base + index
        reader.targetWindow.kept = written
    }

    /// What comes behind the last pair.
    private mutating func copyRest() throws {
        repeat {
            try copy(to: reader.targetWindow.position)
            try reader.targetWindow.makeRoom()
        } while try reader.targetWindow.nextLine() != nil
        try copy(to: reader.targetWindow.position)
    }
}

import PadananModel

/// Writes bitext as JSON Lines, without loss.
struct JSONLinesUnitWriter: DocumentWriter {
    private let sink: ByteSink
    /// A document that goes with the next unit.
    private var document: Document?

    init(to sink: ByteSink) {
        self.sink = sink
    }

    let defects: [Defect] = []

    mutating func write(_ event: DocumentEvent) throws {
        switch event {
        case .document(let document):
            try finish()
            self.document = document
        case .unit(let unit):
            try sink.write(JSONUnitEncoder.line(unit, document: document.flatMap { Self.saysSomething($0) ? $0 : nil }))
            document = nil
        }
    }

    /// Writes a document that no unit came for.
    mutating func finish() throws {
        if let document, Self.saysSomething(document) { try sink.write(JSONUnitEncoder.line(document)) }
        document = nil
    }

    private static func saysSomething(_ document: Document) -> Bool {
        document != Document(location: document.location)
    }
}

import PadananKit

/// A text in which spans are marked: `[[concept|surface]]`, `[[1:concept|surface]]`, and in targets `[[1:surface]]`.
public struct MarkedText: Sendable {
    /// A marked span.
    public struct Span: Sendable, Hashable {
        /// The number before the colon, or 0.
        public var occurrence: Int
        /// The concept, empty in targets.
        public var concept: String
        /// UTF-8 offsets in the plain text.
        public var range: TextRange

        public init(occurrence: Int = 0, concept: String, range: TextRange) {
            self.occurrence = occurrence
            self.concept = concept
            self.range = range
        }
    }

    public private(set) var text = ""
    public private(set) var spans: [Span] = []

    /// Reads the marks of `marked`; an unbalanced one is an error.
    public init(_ marked: String) throws {
        var rest = marked[...]
        while let open = rest.firstRange(of: "[[") {
            text += rest[..<open.lowerBound]
            guard let close = rest[open.upperBound...].firstRange(of: "]]") else { throw FixtureError("mark not closed: \(marked)") }
            add(rest[open.upperBound..<close.lowerBound])
            rest = rest[close.upperBound...]
        }
        text += rest
        if text.contains("]]") { throw FixtureError("mark not opened: \(marked)") }
    }

    private mutating func add(_ mark: Substring) {
        var surface = mark
        var span = Span(occurrence: 0, concept: "", range: 0..<0)
        if let colon = mark.firstIndex(of: ":"), let number = Int(mark[..<colon]) {
            span.occurrence = number
            surface = mark[mark.index(after: colon)...]
        }
        if let bar = surface.firstIndex(of: "|") {
            span.concept = String(surface[..<bar])
            surface = surface[surface.index(after: bar)...]
        }
        let start = text.utf8.count
        text += surface
        span.range = start..<text.utf8.count
        spans.append(span)
    }
}

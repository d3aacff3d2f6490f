import PadananModel

extension InlineText {
    /// The text with its codes as short tags, for formats without codes: `Klik <1>di sini</1>`. Annotations are left out.
    ///
    /// The ids of the codes must be numbers; `CodeNumbers` gives such ones. Cost: linear.
    public var shortTagged: String {
        guard codes.contains(where: \.isCode) else { return text }
        return pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .code(let code): code.shortTag
            }
        }.joined()
    }

    /// Reads a text with short tags; those that are none of `codes` are text. Cost: linear.
    ///
    /// - Parameter codes: the codes of the source, from which the tags get everything but their place.
    public init(shortTagged tagged: String, codes: [InlineCode]) {
        self = ShortTagTable(codes).read(tagged)
    }

    /// - Parameter known: codes by their short tags.
    fileprivate init(_ tagged: String, _ known: [String: InlineCode]) {
        let bytes = Array(tagged.utf8)
        self.init("")
        var text: [UInt8] = []
        var copied = 0
        for tag in ShortTag.tags(in: bytes) {
            guard var code = known[String(decoding: bytes[tag.range], as: UTF8.self)] else { continue }
            text += bytes[copied..<tag.range.lowerBound]
            code.offset = text.count
            self.codes.append(code)
            copied = tag.range.upperBound
        }
        self.text = String(decoding: text + bytes[copied...], as: UTF8.self)
    }
}

extension InlineCode {
    /// The code as a short tag: `<1>`, `</1>`, `<1/>`; empty for an annotation.
    public var shortTag: String {
        switch kind {
        case .opening: "<\(id)>"
        case .closing: "</\(id)>"
        case .standalone: "<\(id)/>"
        case .annotationStart, .annotationEnd: ""
        }
    }
}

/// The codes of a text by their short tags, to read many parts of it.
public struct ShortTagTable: Sendable {
    private let known: [String: InlineCode]

    /// Cost: linear in `codes`.
    public init(_ codes: [InlineCode]) {
        known = Dictionary(codes.map { ($0.shortTag, $0) }) { first, _ in first }
    }

    /// Reads a text with short tags; those of no code are text. Cost: linear in the text.
    public func read(_ tagged: String) -> InlineText {
        InlineText(tagged, known)
    }
}

import PadananModel

/// The text of one part of a document.
struct ODTPart: Sendable {
    /// The part in UTF-8, with its byte order mark.
    var bytes: [UInt8]
    /// What it is to be written in.
    var encoding: XMLEncoding
    /// The prefix of the namespace of text, with its colon.
    var prefix: String
    /// In the order in which they begin; one inside another (a note) follows it.
    var units: [LocatedUnit]
    var styles: ODTStyles
    /// What the metadata say; empty when they don't.
    var language: String

    /// The part with translations of its units, in its own encoding, or `nil` when none changes anything.
    func merged(_ translations: ArraySlice<InlineText?>) throws -> [UInt8]? {
        var rewriting = InlineRewriting(bytes)
        for (unit, translation) in zip(units, translations).reversed() {
            guard let target = unit.change(to: translation) else { continue }
            if unit.isPlain {
                rewriting.replace(unit.layout.range, with: Array(XMLEscaping.text(target.text).utf8))
            } else {
                var spelling = ODTSpelling(prefix: prefix)
                rewriting.replace(unit.layout, with: target, spelling: &spelling)
            }
        }
        return rewriting.isEmpty ? nil : try encoded(rewriting.finished())
    }

    private func encoded(_ text: [UInt8]) throws -> [UInt8] {
        guard encoding.encoding != .utf8 else { return text }
        var result: [UInt8] = []
        let pieces = ByteSink { result += $0 }
        let sink = encoding.sink(to: pieces)
        try sink.write(text[...])
        try sink.finish()
        try pieces.flush()
        return result
    }
}

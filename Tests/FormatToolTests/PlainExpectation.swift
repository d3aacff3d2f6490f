import PadananKit

/// The texts of a unit as a format can keep them: what it can't say of codes, segments and obsolete units is left out on both sides.
struct PlainExpectation {
    private let format: String

    init(_ format: String) {
        self.format = format
    }

    /// Whether codes stand as text in the format.
    private var hasNoCodes: Bool { ["po", "csv", "xlsx", "tsv"].contains(format) }
    /// Whether a unit is one text.
    private var joinsSegments: Bool { format == "po" }
    /// Whether an obsolete unit is written as any other, because there is no word for it.
    private var keepsObsolete: Bool { hasNoCodes }

    /// `source⇥target` of every segment.
    func pairs(_ unit: Unit) -> [String] {
        if unit.isObsolete, !keepsObsolete { return [] }
        if joinsSegments, !unit.isPlural {
            let source = unit.segments.map { text($0.source) }.joined()
            let isTranslated = unit.segments.contains { !$0.isIgnorable && !text($0.target ?? "").isEmpty }
            return [pair(source, isTranslated ? unit.segments.map(filled).joined() : "")]
        }
        return unit.segments.filter { !$0.isIgnorable }.map { pair(text($0.source), text($0.target ?? "")) }
    }

    /// The target, or the source where there is none.
    private func filled(_ segment: Segment) -> String {
        let target = text(segment.target ?? "")
        return target.isEmpty ? text(segment.source) : target
    }

    private func text(_ text: InlineText) -> String {
        guard hasNoCodes else { return text.text }
        return text.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .code(let code): code.data
            }
        }.joined()
    }

    /// Line ends count as spaces: TSV has none.
    private func pair(_ source: String, _ target: String) -> String {
        "\(source)⇥\(target)".replacing("\n", with: " ")
    }
}

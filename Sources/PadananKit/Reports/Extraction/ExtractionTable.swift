import PadananModel

/// Extracted terms in aligned columns, for people.
///
///     source            target                score  count  kind
///     jaminan keamanan  security guarantees   0.97      12  term
///     BUMN              state enterprises     0.81       4  acronym  drift: soe has “state-owned enterprise”
struct ExtractionTable {
    /// A cell that is wider moves the cells behind it: a list that is cut would be of no use.
    private static let widestColumn = 44
    /// From this score on a pair is good, from the next on doubtful.
    private static let (good, doubtful) = (0.9, 0.7)

    private let terms: [ExtractedTerm]
    private let showsCompetitors: Bool
    private let palette: Palette
    private let hasTargets: Bool

    init(_ terms: [ExtractedTerm], showsCompetitors: Bool, palette: Palette) {
        self.terms = terms
        self.showsCompetitors = showsCompetitors
        self.palette = palette
        hasTargets = terms.contains { $0.target != nil }
    }

    var bytes: [UInt8] {
        guard !terms.isEmpty else { return [] }
        let (source, target) = (width("source") { $0.source }, hasTargets ? width("target") { $0.target ?? "" } : 0)
        let number = terms.reduce(5) { max($0, String($1.count).utf8.count) }
        var text = row(["source", "target", "score", Self.right("count", number), "kind"], source, target) { palette.paint($0, .faint) }
        for term in terms {
            text += row(term, number, source, target)
            if showsCompetitors { text += competitors(term) }
        }
        return Array(text.utf8)
    }

    private func width(_ title: String, _ cell: (ExtractedTerm) -> String) -> Int {
        terms.reduce(title.utf8.count) { max($0, min(Self.widestColumn, TerminalText.width(cell($1)))) }
    }

    private func row(_ term: ExtractedTerm, _ number: Int, _ source: Int, _ target: Int) -> String {
        let score = palette.paint(
            term.hundredths + " ", term.score >= Self.good ? .good : term.score >= Self.doubtful ? .doubtful : .bad)
        let cells = [
            palette.paint(Self.left(TerminalText.line(term.source), source), .term),
            Self.left(TerminalText.line(term.target ?? ""), target),
            score, Self.right(String(term.count), number),
            palette.paint(term.known == nil ? term.kind.rawValue : Self.left(term.kind.rawValue, 7), .faint),
        ]
        return (hasTargets ? cells : [cells[0]] + cells[2...]).joined(separator: "  ") + standing(term) + "\n"
    }

    private func row(_ titles: [String], _ source: Int, _ target: Int, _ paint: (String) -> String) -> String {
        let cells = [Self.left(titles[0], source), Self.left(titles[1], target)] + titles[2...]
        return paint((hasTargets ? cells : [cells[0]] + cells[2...]).joined(separator: "  ")) + "\n"
    }

    private func standing(_ term: ExtractedTerm) -> String {
        guard let known = term.known else { return "" }
        let concept = TerminalText.line(known.concept)
        if known.isFollowed { return palette.paint("  known: \(concept)", .faint) }
        return palette.paint("  drift: \(concept) has “\(TerminalText.line(known.target))”", .bad)
    }

    private func competitors(_ term: ExtractedTerm) -> String {
        guard !term.competitors.isEmpty else { return "" }
        let rivals = term.competitors.map { "\(TerminalText.line($0.target)) (\($0.count))" }.joined(separator: ", ")
        return palette.paint("    also \(rivals)", .faint) + "\n"
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - TerminalText.width(text)))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}

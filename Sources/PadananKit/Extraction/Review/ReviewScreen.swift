import PadananModel

/// What a reviewer sees: the candidate with its evidence, or at the end what became of all.
public struct ReviewScreen: Sendable {
    private static let mostExamples = 2
    private static let mostRivals = 9

    private let palette: Palette
    private let excerpts: ExcerptLines

    /// - Parameter width: the columns of the terminal.
    public init(_ languages: LanguagePair, palette: Palette, width: Int) {
        self.palette = palette
        excerpts = ExcerptLines(languages, width: width, palette: palette)
    }

    /// The candidate in front and the keys, with `message` above them.
    func text(_ session: ReviewSession, _ message: String) -> String {
        let said = message.isEmpty ? "" : palette.paint(message, .doubtful) + "\n"
        guard let candidate = session.current else { return end(session, said) }
        return head(session) + "\n" + pair(candidate) + facts(candidate) + rivals(candidate.term) + examples(candidate.term) + said
            + palette.paint(ReviewCommand.prompt, .faint)
    }

    private func head(_ session: ReviewSession) -> String {
        let counts = "\(session.count(.accepted)) accepted, \(session.count(.rejected)) rejected, \(session.count(nil)) to decide"
        return palette.paint("\(session.cursor + 1) of \(session.candidates.count) · \(counts)", .faint) + "\n"
    }

    private func pair(_ candidate: ReviewCandidate) -> String {
        let target = candidate.target.map { palette.paint(TerminalText.line($0), .term) } ?? palette.paint("no rendering yet", .bad)
        let pair = "\(palette.paint(TerminalText.line(candidate.source), .term)) → \(target)"
        guard candidate.isEdited else { return pair + "\n" }
        let extracted = [candidate.term.source, candidate.term.target ?? "–"].map(TerminalText.line).joined(separator: " → ")
        return pair + palette.paint("  extracted: \(extracted)", .faint) + "\n"
    }

    private func facts(_ candidate: ReviewCandidate) -> String {
        let term = candidate.term
        let counts =
            term.target == nil
            ? "source \(term.sourceCount)" : "together \(term.count), source \(term.sourceCount), target \(term.targetCount)"
        let known = term.known.map { known in
            let words = "\(TerminalText.line(known.concept)) has “\(TerminalText.line(known.target))”"
            return known.isFollowed ? ", known: \(words)" : ", " + palette.paint("drift: \(words)", .bad)
        }
        return "  \(term.kind.rawValue), score \(term.hundredths), \(counts)\(known ?? "")\(state(candidate))\n"
    }

    private func state(_ candidate: ReviewCandidate) -> String {
        switch candidate.decision {
        case .accepted: ", " + palette.paint("accepted", .good)
        case .rejected: ", " + palette.paint("rejected", .bad)
        case nil: ""
        }
    }

    private func rivals(_ term: ExtractedTerm) -> String {
        guard !term.competitors.isEmpty else { return "" }
        let rivals = term.competitors.prefix(Self.mostRivals).enumerated().map { number, rival in
            "\(palette.paint(String(number + 1), .term)) \(TerminalText.line(rival.target)) (\(rival.count))"
        }
        return "  instead: " + rivals.joined(separator: "  ") + "\n"
    }

    private func examples(_ term: ExtractedTerm) -> String {
        term.examples.prefix(Self.mostExamples).map { example in
            let source = example.sourceRange.clamped(to: 0..<example.source.utf8.count)
            let target = example.targetRange.map { [$0.clamped(to: 0..<example.target.utf8.count)] } ?? []
            let place = "  " + palette.paint(TerminalText.line(example.place), .faint) + "\n"
            return place + excerpts.source(example.source, marking: [source], .good)
                + (example.target.isEmpty ? "" : excerpts.target(example.target, marking: target, .good))
        }.joined()
    }

    /// What became of all, and what is left.
    private func end(_ session: ReviewSession, _ said: String) -> String {
        let left = session.count(nil)
        let counts = "\(session.count(.accepted)) accepted, \(session.count(.rejected)) rejected, \(left) undecided"
        let keys = (left > 0 ? "s the undecided ones, " : "") + "q write the glossary, b back, u undo"
        return "This is the end of the list: \(counts).\n" + said + palette.paint(keys, .faint)
    }
}

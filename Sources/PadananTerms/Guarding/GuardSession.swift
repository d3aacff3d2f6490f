import PadananModel

/// A term guard with its working memory, for one thread that goes through many segments.
public struct GuardSession {
    private let termGuard: TermGuard
    private var scanner: TermScanner
    private var checks: CheckSession
    private let words: SessionWords

    init(_ termGuard: TermGuard) {
        self.termGuard = termGuard
        scanner = TermScanner(termGuard.aligner.sourceRecognizer)
        checks = CheckSession(termGuard.checker)
        words = SessionWords(termGuard.aligner.languages)
    }

    /// The sense conditions that hold in `source`, one of the segments of a document.
    public mutating func documentConditions(in source: String) -> ConditionHits {
        scanner.documentConditions(in: Array(source.utf8))
    }

    /// The terms of `source` in order, each with its rendering.
    public mutating func terms(in source: String, document: ConditionHits? = nil) -> [GuardedTerm] {
        let text = TokenizedText(Array(source.utf8))
        let matches = scanner.matches(in: text.bytes, tokens: text.tokens, document: document)
        return matches.map { termGuard.guarded($0, in: text) }
    }

    /// What became of each occurrence of a term, in the order of the source. An empty target renders nothing.
    public mutating func verify(source: InlineText, target: InlineText, document: ConditionHits? = nil) -> [TermVerification] {
        guard target.text.utf8.contains(where: { $0 > 0x20 }) else { return unrendered(source, document) }
        let segment = CheckedSegment(id: "", source: source, target: target, location: SourceLocation(file: ""))
        let inspection = checks.inspect(segment, conditions: document)
        // What was not translated at all breaks no rule about terms, but renders none of them.
        let isCopy = source.text == target.text
        return inspection.links.map { link in
            let concept = termGuard.aligner.termbase.concepts[link.source.concept]
            let finding = inspection.findings.first { $0.source == link.source.range && $0.concept == concept.id }
            if let finding { return TermVerification(link: link, verdict: .wrong, rule: finding.rule, edit: finding.suggestion) }
            if link.status.isApproved { return TermVerification(link: link, verdict: .right) }
            let isWrong = isCopy && !concept.isVerbatim
            return TermVerification(link: link, verdict: isWrong ? .wrong : .excused, rule: isWrong ? TermMissingCheck.rule.id : nil)
        }
    }

    /// The change of `target` that puts the rendering of `term` where, by the words around it, its place is (`EnclosedWords`); `nil` where that can't be told.
    func enclosedEdit(for term: GuardedTerm, source: InlineText, target: InlineText, _ verified: [TermVerification]) -> TargetEdit? {
        let texts = (source: TokenizedText(Array(source.text.utf8)), target: TokenizedText(Array(target.text.utf8)))
        let enclosed = EnclosedWords(
            source: texts.source, target: texts.target, links: verified.map(\.link), termGuard.aligner.languages, words)
        guard let range = enclosed?.words(for: term.range) else { return nil }
        let before = texts.target.bytes[..<range.lowerBound]
        let behind = String(decoding: texts.target.bytes[range.upperBound...], as: UTF8.self)
        var text = InlineText(String(decoding: before, as: UTF8.self))
        let occurrence = String(decoding: texts.source.bytes[term.range], as: UTF8.self)
        _ = termGuard.restorer.append(term, occurrence: occurrence, to: &text, before: behind)
        let written = Array(text.text.utf8)
        var common = zip(before, written).prefix { $0 == $1 }.count
        while common > 0, common < written.count, written[common] & 0xC0 == 0x80 { common -= 1 }
        return TargetEdit(common..<range.upperBound, String(decoding: written[common...], as: UTF8.self), isCertain: false)
    }

    private mutating func unrendered(_ source: InlineText, _ document: ConditionHits?) -> [TermVerification] {
        scanner.matches(in: Array(source.text.utf8), document: document).map { match in
            let link = TermLink(source: match, target: nil, rendering: nil, status: .missing, confidence: 1)
            return TermVerification(link: link, verdict: .wrong, rule: TermMissingCheck.rule.id)
        }
    }
}

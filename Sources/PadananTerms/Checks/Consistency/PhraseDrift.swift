import PadananLanguage
import PadananModel

/// What is inconsistent among the renderings of a phrase that no glossary has: those with other words than the usual one.
struct PhraseDrift {
    /// A place with what renders the phrase there.
    private struct Use {
        var place: VariantGroup.Place
        /// `nil` where nothing sure is known.
        var span: AlignedRenderings.Span?
        /// Whether the span can be a rendering of the phrase, and of nothing else.
        var isWhole = false
    }

    /// Renderings with the same words.
    private struct Rendering {
        var words: [String]
        var text: String
        var uses: [Use]

        /// Two that agree support each other.
        var isSure: Bool { uses.count > 1 || uses.contains { $0.span.map { $0.confidence >= sure } ?? false } }
    }

    private(set) var findings: [PlacedFinding] = []
    private let languages: LanguagePair
    private let spelling: NameSpelling
    private var renderings: [Rendering] = []
    private var open: [Use] = []

    /// A link of this confidence shows how a phrase is rendered.
    private static let sure = 0.75
    /// In a short sentence, where there is little else that words could stand for, one of this does.
    private static let sureInShort = 0.4
    /// Words of a short sentence that carry meaning.
    private static let mostWordsOfShort = 12

    init(_ group: VariantGroup, _ languages: LanguagePair, _ spelling: NameSpelling, _ words: inout ComparedWords) {
        self.languages = languages
        self.spelling = spelling
        for place in group.variants.flatMap(\.places).sorted(by: { $0.order < $1.order }) where place.hasText { read(place, &words) }
        guard let usual = renderings.filter({ $0.isSure }).max(by: { $0.uses.count < $1.uses.count }) else { return }
        for other in renderings where other.words != usual.words && isOther(other, than: usual) {
            for use in other.uses where use.isWhole { report(use, usual, &words) }
        }
        for use in open where isReplaced(use.place, usual, &words) { report(use, usual, &words) }
    }

    // MARK: Renderings

    /// In the order in which they came up; the first of equally frequent ones counts as usual.
    private mutating func read(_ place: VariantGroup.Place, _ words: inout ComparedWords) {
        guard let source = place.source else { return }
        let found = words.aligned.span(of: source, in: place.segment)
        guard let span = found, let text = place.targetText(span.range), span.confidence >= least(place, &words) else {
            return open.append(Use(place: place))
        }
        let use = Use(place: place, span: span, isWhole: isWholePhrase(place, span.range))
        guard use.isWhole || span.confidence >= Self.sure else { return open.append(Use(place: place)) }
        let keys = words.target.keys(of: text)
        if let known = renderings.firstIndex(where: { Set($0.words) == Set(keys) }) {
            renderings[known].uses.append(use)
        } else if !keys.isEmpty {
            renderings.append(Rendering(words: keys, text: text, uses: [use]))
        }
    }

    private func least(_ place: VariantGroup.Place, _ words: inout ComparedWords) -> Double {
        words.source.keys(of: place.segment.source.text).count <= Self.mostWordsOfShort ? Self.sureInShort : Self.sure
    }

    private func isWholePhrase(_ place: VariantGroup.Place, _ span: TextRange) -> Bool {
        var own = place
        own.target = span
        return PhraseContext(own, languages).isWholePhrase
    }

    // MARK: Judging

    /// Whether a rendering has other words than the usual one, and isn't a part of it, a form of it or its initials.
    private func isOther(_ other: Rendering, than usual: Rendering) -> Bool {
        let left = other.words.filter { word in !usual.words.contains { isRelated(word, $0) } }
        let right = usual.words.filter { word in !other.words.contains { isRelated(word, $0) } }
        guard !left.isEmpty, !right.isEmpty, !Self.isShort(other.text, of: usual.text), !Self.isShort(usual.text, of: other.text) else {
            return false
        }
        // One word for another in a phrase of the same length; of a name, which has short forms, nothing else counts.
        if left.count == 1, right.count == 1, other.words.count == usual.words.count, other.words.count > 1 { return true }
        guard left.count == other.words.count, right.count == usual.words.count, !isName(other) else { return false }
        return other.words.count + usual.words.count > 2
    }

    private func isRelated(_ left: String, _ right: String) -> Bool { left == right || spelling.relation(left, right) != .other }

    /// Whether a text is the initials of another: `NPLs` of `non-performing loans`.
    private static func isShort(_ short: String, of long: String) -> Bool {
        let initials = long.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.compactMap(\.first).map { $0 & 0xDF }
        let letters = short.utf8.filter { $0 != UInt8(ascii: ".") }
        return initials.count > 1 && letters.prefix(initials.count).elementsEqual(initials) && letters.count <= initials.count + 1
    }

    private func isName(_ rendering: Rendering) -> Bool {
        rendering.uses.contains { use in
            let words = use.place.sourceText?.split(separator: " ") ?? []
            return words.count > 1 && words.allSatisfy { $0.utf8.first?.isASCIIUpper ?? false }
        }
    }

    /// Whether a short sentence says something else where the phrase comes up first in its document: the rendering of it isn't known, but it has
    /// no word of the usual one, and nothing was left out.
    private func isReplaced(_ place: VariantGroup.Place, _ usual: Rendering, _ words: inout ComparedWords) -> Bool {
        guard place.isFirstInDocument, usual.uses.count > 1 || usual.words.count > 2 else { return false }
        let source = words.source.keys(of: place.segment.source.text)
        let target = words.target.keys(of: place.segment.target.text)
        guard source.count <= Self.mostWordsOfShort, target.count * 4 >= source.count * 3 else { return false }
        return !usual.words.contains { word in target.contains { isRelated(word, $0) } }
    }

    // MARK: Findings

    private mutating func report(_ use: Use, _ usual: Rendering, _ words: inout ComparedWords) {
        guard let range = use.place.source, words.aligned.report(range, in: use.place.segment) else { return }
        let span = use.span?.range
        let text = span.flatMap { use.place.targetText($0) }
        var finding = Finding(
            TermInconsistentCheck.rule.id, TermInconsistentCheck.rule.severity, message(use.place.sourceText ?? "", text, usual),
            source: range, target: span, expected: [usual.text])
        if let span, let text { finding.suggestion = TargetEdit(span, usual.text.likeRendering(text), isCertain: false) }
        finding.notes = FindingNote.places(usual.uses.map(\.place)) { _ in "“\(usual.text)”" }
        findings.append(PlacedFinding(segment: use.place.segment, finding: finding))
    }
}

extension PhraseDrift {
    private func message(_ source: String, _ text: String?, _ usual: Rendering) -> String {
        let times = usual.uses.count == 1 ? "elsewhere" : "\(usual.uses.count) times"
        guard let text else { return "“\(source)” is rendered \(times) as “\(usual.text)” and here by nothing of it; use one rendering" }
        return "“\(source)” is “\(text)” here and “\(usual.text)” \(times); use one rendering"
    }
}

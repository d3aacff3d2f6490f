import PadananLanguage
import PadananModel

/// What is inconsistent among the renderings of one name: the spellings that are rarer than the usual one.
struct NameDrift {
    /// Renderings with the same words.
    private struct Spelling {
        var words: [String]
        var count: Int
        var places: [VariantGroup.Place]
        var text: String
    }

    private(set) var findings: [PlacedFinding] = []

    /// Fewer occurrences show no usage, nor does a spelling that came up once.
    private static let leastOccurrences = 3
    private static let leastUsual = 2

    init(_ group: VariantGroup, _ spelling: NameSpelling, _ words: inout ComparedWords) {
        let spellings = Self.spellings(group, &words)
        guard spellings.count > 1, group.variants.reduce(0, { $0 + $1.count }) >= Self.leastOccurrences,
            let usual = spellings.max(by: { $0.count < $1.count }), usual.count >= Self.leastUsual
        else { return }
        for other in spellings where other.count < usual.count && Self.isOtherSpelling(other.words, usual.words, spelling) {
            findings += Self.findings(other, usual)
        }
    }

    private static func spellings(_ group: VariantGroup, _ words: inout ComparedWords) -> [Spelling] {
        var spellings: [Spelling] = []
        for variant in group.variants {
            guard let place = variant.places.first(where: { $0.hasText }), let text = place.target.flatMap({ place.targetText($0) }) else {
                continue
            }
            let keys = words.target.keys(of: text)
            if let number = spellings.firstIndex(where: { $0.words == keys || $0.words.joined() == keys.joined() }) {
                spellings[number].count += variant.count
                spellings[number].places += variant.places
                // The one without a possessive mark.
                if text.utf8.count < spellings[number].text.utf8.count { spellings[number].text = text }
            } else {
                spellings.append(Spelling(words: keys, count: variant.count, places: variant.places, text: text))
            }
        }
        return spellings
    }

    /// Whether two names differ in the spelling of their words alone; a name with more words, or an adjective, is no drift.
    private static func isOtherSpelling(_ left: [String], _ right: [String], _ spelling: NameSpelling) -> Bool {
        guard left.count == right.count, left != right else { return false }
        let relations = zip(left, right).map { spelling.relation($0, $1) }
        return relations.allSatisfy { $0 == .same || $0 == .otherSpelling }
    }

    private static func findings(_ other: Spelling, _ usual: Spelling) -> [PlacedFinding] {
        let places = other.places.filter(\.hasText).sorted { $0.order < $1.order }
        let notes = FindingNote.places(usual.places.sorted { $0.order < $1.order }) { _ in "“\(usual.text)”" }
        return places.enumerated().compactMap { number, place in
            guard let source = place.sourceText, let range = place.target, let text = place.targetText(range) else { return nil }
            var finding = Finding(
                TermInconsistentCheck.rule.id, TermInconsistentCheck.rule.severity, message(source, text, usual), source: place.source,
                target: range, expected: [usual.text])
            finding.suggestion = TargetEdit(range, usual.text.likeRendering(text), isCertain: false)
            finding.notes = notes + (number == places.count - 1 ? FindingNote.more(other.count - places.count) : [])
            return PlacedFinding(segment: place.segment, finding: finding)
        }
    }
}

extension NameDrift {
    private static func message(_ source: String, _ text: String, _ usual: Spelling) -> String {
        "“\(source)” is “\(text)” here and “\(usual.text)” \(usual.count) times; use one spelling"
    }
}

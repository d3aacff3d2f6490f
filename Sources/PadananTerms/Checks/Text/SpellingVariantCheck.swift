import PadananLanguage
import PadananModel

/// Reports British and American spelling in one segment, and with a region in the target language (en-GB), every spelling of the other.
///
/// Cost: a look-up for each word of the target.
struct SpellingVariantCheck: Check {
    static let rule = CheckRule(
        id: "spelling-variant", group: .text,
        summary: "The target mixes British and American spelling, or isn't spelt as its region spells.",
        explanation: """
            A text in which *defence* stands beside *center* looks careless, however good either spelling is.

            Without a region, a word is reported when the same segment has words of the other variety: the rarer variety, or the \
            one that comes first. With \
            a region in the target language (`en-GB`, `en-AU`, `en-US`) every word of the other variety is.

            Not reported: names (*Department of Defense*, *Labour Party*), words that both varieties have (*glamour*, *meter*, \
            *program*, *practice*), and -ize \
            beside British spellings, which is the usage of Oxford and of the United Nations.
            """,
        examples: [
            .wrong("Anggaran pertahanan itu dianalisis.", "The defence budget was analyzed.", marks: "defence"),
            .wrong(
                "Pusat itu menerbitkan izin bagi buruh pelabuhan.", "The center in the harbour issues licences to dockers.",
                marks: "center"),
            .right("Menteri Pertahanan AS mengunjungi pusat itu.", "The US Department of Defense visited the centre."),
            .right("Organisasi itu membela hak buruh.", "The organization defends labour rights."),
            .right("Daya pikat pusat mode itu memudar.", "The glamour of the fashion center is fading."),
        ])

    private let varieties: SpellingVarieties
    private let wanted: SpellingVarieties.Variety?
    private let allowed: Set<String>

    init?(_ setup: CheckSetup) {
        guard let varieties = SpellingVarieties(setup.languages.target), !SpellingVarieties.mixes(setup.languages.target) else {
            return nil
        }
        self.varieties = varieties
        wanted = SpellingVarieties.variety(of: setup.languages.target)
        allowed = setup.options.allowedWords
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        let target = reading.target
        var found: [(range: TextRange, variety: SpellingVarieties.Variety)] = []
        for index in target.tokens.indices where target.tokens[index].kind == .word {
            let token = target.tokens[index]
            guard let variety = varieties.variety(token.hash, of: target.bytes, in: token.range), !isName(target, index) else { continue }
            found.append((token.range, variety))
        }
        guard !found.isEmpty else { return }
        let surplus = wanted.map { wanted in found.filter { isForeign($0.variety, wanted) } } ?? minority(found)
        for word in surplus where !isAllowed(target, word.range) { findings.append(finding(target, word.range, word.variety)) }
    }

    private func isForeign(_ variety: SpellingVarieties.Variety, _ wanted: SpellingVarieties.Variety) -> Bool {
        variety != wanted && variety != .oxford
    }

    /// The words of the rarer variety, or of the one that comes first; -ize counts as American beside -ise only.
    private func minority(_ found: [(range: TextRange, variety: SpellingVarieties.Variety)])
        -> [(range: TextRange, variety: SpellingVarieties.Variety)]
    {
        let british = found.filter { $0.variety == .british }
        let american = found.filter { $0.variety == .american }
        guard !british.isEmpty, !american.isEmpty, let first = found.first(where: { $0.variety != .oxford }) else { return [] }
        if british.count == american.count { return first.variety == .british ? british : american }
        return british.count < american.count ? british : american
    }

    /// Whether a word is capitalised within a sentence, or begins a name: *Labour Party*.
    private func isName(_ target: TextReading, _ index: Int) -> Bool {
        guard isCapital(target, index) else { return false }
        if let next = neighbour(target, index, 1), isCapital(target, next) { return true }
        guard index > 0 else { return false }
        var place = index - 1
        while place > 0, target.tokens[place].kind == .space { place -= 1 }
        let token = target.tokens[place]
        if token.kind == .space { return false }
        return token.kind != .punctuation || !Self.sentenceMarks.contains(target.bytes[token.start])
    }

    private func neighbour(_ target: TextReading, _ index: Int, _ step: Int) -> Int? {
        let place = index + 2 * step
        guard target.tokens.indices.contains(place), target.tokens[index + step].kind == .space, target.tokens[place].kind == .word else {
            return nil
        }
        return place
    }

    private func isCapital(_ target: TextReading, _ index: Int) -> Bool {
        let byte = target.bytes[target.tokens[index].start]
        return byte >= 0x41 && byte <= 0x5A
    }

    private func isAllowed(_ target: TextReading, _ range: TextRange) -> Bool {
        !allowed.isEmpty && allowed.contains(FoldedKey.fold(target.text(range)))
    }

    private static let sentenceMarks = Set(".?!:\"".utf8)
}

extension SpellingVariantCheck {
    private func finding(_ target: TextReading, _ range: TextRange, _ variety: SpellingVarieties.Variety) -> Finding {
        let word = target.text(range)
        let other = varieties.counterpart(of: FoldedKey.fold(word)).map { Capitalisation.apply(of: word, to: $0) }
        let reason = wanted == nil ? "the rest of the segment isn't" : "the target language isn't"
        let advice = other.map { ": write “\($0)”" } ?? ""
        var finding = finding("“\(word)” is \(variety == .british ? "British" : "American") spelling, \(reason)\(advice)", target: range)
        if let other {
            finding.expected = [other]
            finding.suggestion = TargetEdit(range, other, isCertain: false)
        }
        return finding
    }
}

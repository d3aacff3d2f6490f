import PadananModel

/// The languages of a memory, each known by a number, and the choice of the two that are read.
struct TMXLanguages {
    /// Places of the chosen variants among those of a `tu`.
    struct Choice: Equatable {
        var source: Int
        /// `nil` when the `tu` has none in the language wanted.
        var target: Int?
    }

    /// The tags as written.
    private(set) var written: [String] = []
    private var tags: [LanguageTag] = []
    private var numbers: [String: Int] = [:]

    private let wantedSource: Int?
    private let wantedTarget: Int?
    /// The language of the first target, preferred for the others.
    private var usualTarget: Int?
    private var lastQuestion: [Int] = []
    private var lastSource: Int?
    private var lastChoice: Choice?

    init(wanted: LanguagePair?) {
        guard let wanted else {
            (wantedSource, wantedTarget) = (nil, nil)
            return
        }
        written = [wanted.source.formatted, wanted.target.formatted]
        tags = [wanted.source, wanted.target]
        (wantedSource, wantedTarget) = (0, 1)
    }

    /// The number of a language as written. Cost: a few comparisons, or a hash when there are many.
    mutating func number(_ tag: String) -> Int {
        for index in 0..<min(written.count, 4) where written[index] == tag { return index }
        if let known = numbers[tag] { return known }
        written.append(tag)
        tags.append(LanguageTag(tag.trimmed))
        numbers[tag] = written.count - 1
        return written.count - 1
    }

    /// The language with this number.
    func tag(_ number: Int) -> LanguageTag { tags[number] }

    /// Chooses from the languages of a `tu`.
    ///
    /// The source is the one asked for, else `declared` (`srclang`), else the first; the target is the one asked for, by its whole tag and then by its first
    /// subtag, or, when none was asked for, that of the first `tu`, else the first other one. Returns `nil` without a source.
    mutating func choose(from variants: inout TMXVariants, declared: Int?) -> Choice? {
        if declared == lastSource, isLastQuestion(&variants) { return lastChoice }
        (lastQuestion, lastSource) = (variants.indices.map { variants.all[$0].language }, declared)
        lastChoice = choice(lastQuestion, declared)
        if usualTarget == nil { usualTarget = lastChoice?.target.map { lastQuestion[$0] } }
        return lastChoice
    }

    /// Whether the languages are those of the `tu` before.
    private func isLastQuestion(_ variants: inout TMXVariants) -> Bool {
        guard variants.count == lastQuestion.count else { return false }
        for index in variants.indices where variants.all[index].language != lastQuestion[index] { return false }
        return true
    }

    private func choice(_ variants: [Int], _ declared: Int?) -> Choice? {
        let declared = wantedSource ?? declared
        let source = declared.map { match($0, variants, except: nil) } ?? (variants.isEmpty ? nil : 0)
        guard let source else { return nil }
        if let wantedTarget { return Choice(source: source, target: match(wantedTarget, variants, except: source)) }
        if let usualTarget, let target = match(usualTarget, variants, except: source) { return Choice(source: source, target: target) }
        return Choice(source: source, target: variants.indices.first { tags[variants[$0]] != tags[variants[source]] })
    }

    private func match(_ wanted: Int, _ variants: [Int], except taken: Int?) -> Int? {
        let free = variants.indices.filter { $0 != taken }
        return free.first { tags[variants[$0]] == tags[wanted] } ?? free.first { tags[variants[$0]].isSameLanguage(as: tags[wanted]) }
    }
}

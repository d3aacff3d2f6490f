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

    /// For each tag the number of its language, whatever the region.
    private var families: [Int] = []
    private var familyNumbers: [String: Int] = [:]

    /// The languages of the document: those asked for, else what `settle` found.
    private(set) var source: Int?
    private(set) var target: Int?
    /// Whether the languages were asked for.
    let areWanted: Bool
    private var lastQuestion: [Int] = []
    private var lastDeclared: Int?
    private var lastChoice: Choice?

    init(wanted: LanguagePair?) {
        areWanted = wanted != nil
        guard let wanted else { return }
        source = number(wanted.source.formatted)
        target = number(wanted.target.formatted)
    }

    /// The number of a language as written. Cost: a few comparisons, or a hash when there are many.
    mutating func number(_ tag: String) -> Int {
        for index in 0..<min(written.count, 4) where written[index] == tag { return index }
        if let known = numbers[tag] { return known }
        written.append(tag)
        tags.append(LanguageTag(tag.trimmed))
        families.append(family(of: tags[tags.count - 1].primary))
        numbers[tag] = written.count - 1
        return written.count - 1
    }

    private mutating func family(of primary: String) -> Int {
        if let known = familyNumbers[primary] { return known }
        familyNumbers[primary] = familyNumbers.count
        return familyNumbers.count - 1
    }

    /// The language with this number.
    func tag(_ number: Int) -> LanguageTag { tags[number] }

    /// Whether a `tu` has texts in different languages.
    func areDifferent(_ variants: [Int]) -> Bool {
        variants.contains { tags[$0] != tags[variants[0]] }
    }

    // MARK: The languages of the document

    /// Settles the languages of a document of which none were asked for, by its first `tu`.
    ///
    /// The source is what most of them declare, else the first language of the first; the target is the other language that most of those with
    /// the source have; among equals the first.
    mutating func settle(_ units: [TMXUnitAhead]) {
        guard !areWanted else { return }
        lastQuestion = []
        source = mostFrequent(units.map { [$0.declaredSource].compactMap(\.self) }) ?? firstLanguage(units)
        guard let source else { return }
        let others = units.map { unit in
            match(source, unit.languages, besides: nil).map { place in
                unit.languages.filter { tags[$0] != tags[unit.languages[place]] && !tags[$0].description.isEmpty }
            } ?? []
        }
        target = mostFrequent(others.map { $0.filter { families[$0] != families[source] } }) ?? mostFrequent(others)
    }

    private func firstLanguage(_ units: [TMXUnitAhead]) -> Int? {
        let languages = units.first { !$0.languages.isEmpty }?.languages ?? []
        return languages.first { !tags[$0].description.isEmpty } ?? languages.first
    }

    /// Of the language that most of `lists` hold, whatever the region, the tag that comes first.
    private func mostFrequent(_ lists: [[Int]]) -> Int? {
        var found: [Int: (first: Int, place: Int, count: Int)] = [:]
        for list in lists {
            for family in Set(list.map { families[$0] }) where found[family] != nil { found[family]?.count += 1 }
            for tag in list where found[families[tag]] == nil { found[families[tag]] = (tag, found.count, 1) }
        }
        return found.values.max { ($0.count, $1.place) < ($1.count, $0.place) }?.first
    }

    // MARK: The languages of a tu

    /// Chooses from the languages of a `tu`.
    ///
    /// The source is that of the document, by its whole tag and then by its first subtag; a `tu` without it is read by what it or the header
    /// declares (`declared`) when no languages were asked for. The target is that of the document or none. Returns `nil` without a source.
    mutating func choose(from variants: inout TMXVariants, declared: Int?) -> Choice? {
        if declared == lastDeclared, isLastQuestion(&variants) { return lastChoice }
        (lastQuestion, lastDeclared) = (variants.indices.map { variants.all[$0].language }, declared)
        lastChoice = choice(lastQuestion, declared)
        return lastChoice
    }

    /// Whether the languages are those of the `tu` before.
    private func isLastQuestion(_ variants: inout TMXVariants) -> Bool {
        guard variants.count == lastQuestion.count else { return false }
        for index in variants.indices where variants.all[index].language != lastQuestion[index] { return false }
        return true
    }

    /// The places of the texts to read among the languages of a `tu`.
    func choice(_ languages: [Int], _ declared: Int?) -> Choice? {
        guard let place = sourcePlace(languages, declared) else { return nil }
        let target = target.flatMap { match($0, languages, besides: tags[languages[place]]) }
        return Choice(source: place, target: target)
    }

    private func sourcePlace(_ languages: [Int], _ declared: Int?) -> Int? {
        if let source, let place = match(source, languages, besides: target.map { tags[$0] }) { return place }
        return areWanted ? nil : declared.flatMap { match($0, languages, besides: nil) }
    }

    /// Whether a language is that of the document's source, whatever the region.
    func isSource(_ language: Int) -> Bool {
        source.map { families[$0] == families[language] } ?? true
    }

    private func match(_ wanted: Int, _ languages: [Int], besides taken: LanguageTag?) -> Int? {
        let free = languages.indices.filter { tags[languages[$0]] != taken }
        return free.first { tags[languages[$0]] == tags[wanted] } ?? free.first { families[languages[$0]] == families[wanted] }
    }
}

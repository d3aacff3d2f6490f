import PadananModel

/// Finds proper names, acronyms and blends, and tells a name's capital from one that only begins a sentence or stands in a headline.
///
///     NameRecognizer(.indonesian).names(in: Array("Kemarin Presiden Joko Widodo tiba.".utf8))   // Joko Widodo, title Presiden
///
/// Cost: linear in the bytes. Build it once.
public struct NameRecognizer: Sendable {
    private let titles: Set<String>
    private let particles: Set<String>
    private let particleTable: WordUseTable
    private let blends: Set<String>
    private let clitics: [String]
    /// Months and weekdays.
    private let calendarNames: Set<String>
    private let isOrdinaryWord: @Sendable (String) -> Bool

    /// - Parameter isOrdinaryWord: whether a folded word is in the language's vocabulary, so that its capital at the beginning of a sentence says
    ///   nothing; by default, whether the language's analyzer knows it and doesn't call it a name.
    public init(_ language: LanguageTag, isOrdinaryWord: (@Sendable (String) -> Bool)? = nil) {
        let isIndonesian = language.primary == "id"
        titles = DataTable(isIndonesian ? idTitlesData : enTitlesData).words
        particles = DataTable(isIndonesian ? idNameParticlesData : enNameParticlesData).words
        var table = WordUseTable(isOpen: false)
        for word in particles { table.insert(word, .known) }
        particleTable = table
        blends = isIndonesian ? DataTable(idBlendsData).words : []
        clitics = isIndonesian ? ["nya", "ku", "mu", "Nya", "Ku", "Mu"] : []
        calendarNames = DataTable(isIndonesian ? idCalendarNamesData : enCalendarNamesData).words
        let analyzer = Morphology.analyzer(for: language)
        self.isOrdinaryWord =
            isOrdinaryWord ?? { word in
                guard let best = analyzer.analyses(of: word).first else { return false }
                return !best.isGuessed && best.partOfSpeech != .properNoun
            }
    }

    /// Returns the names of `bytes` in order.
    public func names(in bytes: [UInt8]) -> [ProperName] {
        var memory = NameMemory()
        return names(in: bytes, tokens: nil, &memory)
    }

    /// Returns the names of `bytes` in order, with what the caller keeps for many texts.
    ///
    /// - Parameter tokens: those of `bytes`, where the caller has them already.
    public func names(in bytes: [UInt8], tokens: [Token]?, _ memory: inout NameMemory) -> [ProperName] {
        let words = NameWordReader.words(of: bytes, tokens: tokens, clitics: clitics) { !particleTable.use($0).isEmpty }
        let isName = nameWords(words, &memory)
        var names: [ProperName] = []
        var index = 0
        while index < words.count {
            let end = isName[index] ? sequenceEnd(words, index, isName) : index
            if end > index { append(words[index..<end], to: &names) }
            index = max(end, index + 1)
        }
        return names
    }

    // MARK: Words

    /// For each word, whether it belongs to a name by itself.
    private func nameWords(_ words: [NameWord], _ memory: inout NameMemory) -> [Bool] {
        var known: Set<String>?
        return words.map { word in
            if word.hasInnerCapital { return true }
            guard word.isCapitalised, !isDateWord(word) else { return false }
            guard word.isAmbiguous else { return true }
            if !memory.isOrdinary(word.key, isOrdinaryWord) || blends.contains(word.key) || titles.contains(word.key) { return true }
            let certain = known ?? certainWords(words)
            known = certain
            return certain.contains(word.key)
        }
    }

    /// The words whose capital says something, wherever they stand.
    private func certainWords(_ words: [NameWord]) -> Set<String> {
        Set(words.filter { $0.isCapitalised && !$0.isAmbiguous && !isDateWord($0) }.map(\.key))
    }

    private func isDateWord(_ word: NameWord) -> Bool { calendarNames.contains(word.key) }

    /// The index behind the name that begins at `start`; small particles count between two of its words.
    private func sequenceEnd(_ words: [NameWord], _ start: Int, _ isName: [Bool]) -> Int {
        var end = start + 1
        while end < words.count, words[end].isJoined {
            if isName[end] {
                end += 1
            } else if particles.contains(words[end].key), end + 1 < words.count, words[end + 1].isJoined, isName[end + 1] {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Takes titles off the front; an acronym or blend beside a name is a name of its own.
    private func append(_ words: ArraySlice<NameWord>, to names: inout [ProperName]) {
        var rest = words
        var title: TextRange?
        while rest.count > 1, let first = rest.first, titles.contains(first.key) {
            title = (title?.lowerBound ?? first.range.lowerBound)..<first.range.upperBound
            rest = rest.dropFirst()
        }
        guard let first = rest.first, let last = rest.last else { return }
        // A title alone names nobody, unless it is a blend.
        if rest.count == 1, title == nil, titles.contains(first.key), !blends.contains(first.key) { return }
        let kind = rest.count == 1 ? kind(first) : .name
        names.append(ProperName(range: first.range.lowerBound..<last.range.upperBound, title: title, kind: kind))
    }

    private func kind(_ word: NameWord) -> ProperName.Kind {
        if blends.contains(word.key) { return .blend }
        if word.isAllCapitals { return .acronym }
        return word.hasInnerCapital ? .brand : .name
    }
}

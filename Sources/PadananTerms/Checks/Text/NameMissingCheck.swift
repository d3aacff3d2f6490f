import PadananLanguage
import PadananModel

/// Reports a name of the source that the target doesn't have, neither as it stands nor as the target language calls it: *Lavrov*, *Lavrow*.
///
/// Cost: a look-up for each word of both texts; more for capitalised words that the target doesn't have.
struct NameMissingCheck: Check {
    static let rule = CheckRule(
        id: "name-missing", group: .text,
        summary: "A name of the source is missing in the target, misspelt, or replaced by another.",
        explanation: """
            Readers forgive a clumsy sentence sooner than a wrong name.

            A name is found again as it stands, in another spelling (*Zelensky*, *Zelenskyy*), as the target language calls it \
            (*Jawa Timur*, East Java; \
            *Prancis*, France or French), and as an acronym that it replaces (*PBB*, UN; *HAM*, human rights). Where a government \
            is meant, its capital will do.

            Not demanded: names of organisations and offices that consist of ordinary words (*Kementerian Pertahanan*) and are \
            translated word by word; names \
            that a term of the glossary covers, which the rules about terms look at; part of a person's name when another part of \
            it is there; a person whom the \
            target calls *he* or *she*; acronyms of which nobody knows what they are called in the target language.
            """,
        examples: [
            .wrong(
                "Menteri Luar Negeri Sergei Lavrov tiba di Ankara.", "Foreign Minister Sergei Lavrow arrived in Ankara.", marks: "Lavrow"),
            .wrong("Latihan itu digelar di Jawa Timur.", "The exercise was held in West Java.", marks: "West Java"),
            .wrong("Jepang, India, dan Australia menandatangani pakta itu.", "Japan and India signed the pact.", marks: "Australia"),
            .right("Sekjen PBB bertemu Presiden Prancis.", "The UN secretary-general met the French president."),
            .right("Kementerian Pertahanan menolak berkomentar.", "The Defence Ministry declined to comment."),
            .right("Paus Fransiskus berkunjung ke Papua Nugini.", "Pope Francis visited Papua New Guinea."),
        ])

    static let needs: CheckNeeds = [.links]

    private let renderings: NameRenderings
    private let source: WordVocabulary
    private let target: WordVocabulary
    private let endings: [[UInt8]]
    private let allowed: Set<String>
    private let conjunctions: HashedWords

    init?(_ setup: CheckSetup) {
        guard let renderings = NameRenderings(setup.languages) else { return nil }
        self.renderings = renderings
        source = .of(setup.languages.source)
        target = .of(setup.languages.target)
        endings = Morphology.analyzer(for: setup.languages.source).endings.map { Array($0.text.utf8) }
        allowed = setup.options.allowedWords
        conjunctions = HashedWords(Morphology.conjunctions(of: setup.languages.source))
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard reading.target.tokens.contains(where: { $0.kind == .word }) else { return }
        let left = NameWordList(reading.source)
        guard left.words.contains(where: { $0.isCapitalised }) else { return }
        let right = NameIndex(NameWordList(reading.target))
        let search = search(left, right, reading)
        guard !search.missing.isEmpty else { return }
        var judge = MissingNameJudge(
            reading, left: left, right: right, states: search.states, vocabularies: (source, target), renderings: renderings,
            conjunctions: conjunctions)
        for missing in search.missing {
            guard let verdict = judge.verdict(missing), !judge.isReported(verdict, findings) else { continue }
            findings.append(finding(reading, verdict))
        }
    }

    // MARK: Search

    private struct Search {
        var states: [NameState]
        var missing: [MissingName] = []
    }

    private func search(_ left: NameWordList, _ right: NameIndex, _ reading: PairReading) -> Search {
        var search = Search(states: Array(repeating: .none, count: left.words.count))
        var place = 0
        while place < left.words.count, search.missing.count < Self.mostMissing {
            guard left.words[place].isCapitalised else {
                place += skipped(left, place)
                continue
            }
            let known =
                search.missing.isEmpty
                ? nil : search.missing.first { left.words[$0.words.lowerBound].hash == left.words[place].hash && $0.words.count == 1 }
            let (state, count, entry) = known == nil ? state(left, place, right, reading) : (.none, 1, nil)
            for index in place..<place + count { search.states[index] = state }
            if state == .missing { add(place..<place + count, entry, left, &search.missing) }
            place += count
        }
        return search
    }

    /// One word in small letters, or a whole phrase that ends in a name which is not demanded: *dolar AS*.
    private func skipped(_ left: NameWordList, _ place: Int) -> Int {
        guard place + 1 < left.words.count, left.words[place + 1].isCapitalised,
            let (_, count) = longestEntry(left, place, needsCapital: false)
        else { return 1 }
        return count
    }

    /// Words of one name that are missing one after another are one name.
    private func add(_ words: Range<Int>, _ entry: NameRenderings.Entry?, _ left: NameWordList, _ missing: inout [MissingName]) {
        if entry == nil, let last = missing.last, last.entry == nil, last.words.upperBound == words.lowerBound,
            left.words[words.lowerBound].isJoined
        {
            missing[missing.count - 1].words = last.words.lowerBound..<words.upperBound
        } else {
            missing.append(MissingName(words: words, entry: entry))
        }
    }

    /// What becomes of the name at `place`, and how many words it has.
    private func state(_ left: NameWordList, _ place: Int, _ right: NameIndex, _ reading: PairReading)
        -> (NameState, Int, NameRenderings.Entry?)
    {
        if let (entry, count) = longestEntry(left, place) {
            let isThere = entry.isFree || right.contains(left, place..<place + count) || entry.renderings.contains { right.contains($0) }
            if isThere { return (entry.isFree ? .none : .found, count, nil) }
            return isExcused(left, place..<place + count, reading) ? (.none, count, nil) : (.missing, count, entry)
        }
        let word = left.words[place]
        if right.contains(word.hash) || right.contains(word.stem) { return (.found, 1, nil) }
        guard isDemanded(reading.source.bytes, word, left.isInCapitals), !isExcused(left, place..<place + 1, reading) else {
            return (.none, 1, nil)
        }
        if let other = otherForm(reading.source.bytes, word) {
            if right.contains(other) { return (.found, 1, nil) }
            if let (entry, _) = renderings.longest(from: { $0 == 0 ? (other, false) : nil }) {
                return entry.isFree || entry.renderings.contains { right.contains($0) } ? (.found, 1, nil) : (.missing, 1, entry)
            }
        }
        let letters = PlainLetters.shared.fold(reading.source.bytes, in: word.range)
        return right.containsSpelling(of: letters, renderings, reading.target.bytes) ? (.found, 1, nil) : (.missing, 1, nil)
    }

    private func longestEntry(_ left: NameWordList, _ place: Int, needsCapital: Bool = true) -> (entry: NameRenderings.Entry, count: Int)? {
        guard renderings.begins(with: left.words[place].hash) else { return nil }
        return renderings.longest { distance in
            let index = place + distance
            guard index < left.words.count, distance == 0 || left.words[index].isJoined else { return nil }
            guard left.words[index].isCapitalised || (distance == 0 && !needsCapital) || source.entry(left.words[index].hash) == .function
            else { return nil }
            return (left.words[index].hash, left.words[index].isAllCapitals && !left.isInCapitals)
        }
    }

    /// Whether a word that isn't in the target must be there: no numeral, no initial, no word of either language.
    private func isDemanded(_ bytes: [UInt8], _ word: NameWordList.Word, _ isInCapitals: Bool) -> Bool {
        guard word.range.count <= Self.longestName, word.range.count > 2 || (word.isAllCapitals && word.range.count > 1), !word.hasDigits,
            !isRomanNumeral(bytes, word)
        else {
            return false
        }
        if source.entry(word.hash).map({ $0 != .name }) ?? false { return false }
        let letters = PlainLetters.shared.fold(bytes, in: word.range)
        if !source.isOrdinary(letters), !target.isOrdinary(letters) { return true }
        return word.isAllCapitals && word.range.count <= Self.longestAcronym && !isInCapitals && source.entry(word.hash) == nil
            && target.entry(word.hash) == nil
    }

    private func isRomanNumeral(_ bytes: [UInt8], _ word: NameWordList.Word) -> Bool {
        bytes[word.range].allSatisfy { Self.romanDigits.contains($0) }
    }

    /// The hash of a word without a clitic or particle: *Moskow* of *Moskowlah*.
    private func otherForm(_ bytes: [UInt8], _ word: NameWordList.Word) -> UInt64? {
        let letters = PlainLetters.shared.fold(bytes, in: word.range)
        guard
            let ending = endings.first(where: {
                letters.count > $0.count + 3 && letters.last == $0.last && letters.suffix($0.count).elementsEqual($0)
            })
        else {
            return nil
        }
        return WordHash.of(Array(letters.dropLast(ending.count))).value
    }

    /// Whether the glossary has it, or the user doesn't want to hear of it.
    private func isExcused(_ left: NameWordList, _ words: Range<Int>, _ reading: PairReading) -> Bool {
        let range = left.words[words.lowerBound].range.lowerBound..<left.words[words.upperBound - 1].range.upperBound
        if reading.links.contains(where: { $0.source.range.overlaps(range) }) { return true }
        return !allowed.isEmpty && allowed.contains(FoldedKey.fold(reading.source.text(range)))
    }

    /// Longer words in capitals are words in capitals.
    private static let longestAcronym = 5
    private static let longestName = 40
    /// A segment that lacks more names is no translation; the rest isn't looked for.
    private static let mostMissing = 16
    private static let romanDigits = Set("IVXLCDM".utf8)
}

/// What is known of a word of the source.
enum NameState {
    /// No name, or one that isn't demanded.
    case none
    case found
    case missing
}

/// A name that the target doesn't have.
struct MissingName {
    /// Places in the list of the source's words.
    var words: Range<Int>
    /// What the target language calls it, where that is known.
    var entry: NameRenderings.Entry?
}

extension NameMissingCheck {
    private func finding(_ reading: PairReading, _ verdict: MissingNameJudge.Verdict) -> Finding {
        let name = reading.source.text(verdict.source)
        let message: String
        if let range = verdict.target, verdict.isMisspelt {
            message = "“\(reading.target.text(range))” is not how “\(name)” is written"
        } else if let range = verdict.target {
            message = "“\(name)” is missing in the target, which has “\(reading.target.text(range))”"
        } else {
            message = "“\(name)” is missing in the target"
        }
        var finding = finding(message, source: verdict.source, target: verdict.target)
        if verdict.isMisspelt, let range = verdict.target {
            finding.expected = [name]
            finding.suggestion = TargetEdit(range, name, isCertain: false)
        } else if let example = verdict.example {
            finding.expected = [example]
        }
        return finding
    }
}

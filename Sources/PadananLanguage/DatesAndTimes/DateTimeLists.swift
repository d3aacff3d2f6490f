/// The words and phrases of dates and times of one language.
///
/// Words have numbers; everything about them lies in flat lists, so that reading a text allocates nothing for them.
///
/// - Source: `Data/<tag>/date-words.tsv` and `year-lookalikes.txt`.
final class DateTimeLists: Sendable {
    /// A word of the lists.
    struct Word: Sendable {
        var use: DateTimeWordUse
        /// The bits of the roles that it has alone.
        var roles: UInt64
        /// Whether longer phrases begin with it.
        var beginsPhrases: Bool
        /// Its phrases, itself among them, the longest first.
        var phrases: Range<Int>
        /// The ends of phrases of which it is the last word but one.
        var endings: Range<Int>
    }

    private struct Phrase: Sendable {
        var roles: UInt64
        /// What follows the first word.
        var rest: Range<Int>
        var lexemes: Range<Int>
    }

    /// Whether clock times have twelve hours, so that 7:30 may be in the evening.
    let hasTwelveHourClock: Bool
    /// The code of *the*, before names.
    let article: DateTimeCode
    let words: [Word]
    private let numbers: WordHashMap
    /// The mark that begins a phrase, as in `'s`, and its number as a word.
    private let mark: DateTimeCode
    private let markWord: Int
    private let phrases: [Phrase]
    private let rests: [DateTimeCode]
    private let lexemes: [DateTimeLexeme]
    private let endings: [DateTimeListsBuilder.Ending]

    init(_ builder: DateTimeListsBuilder) {
        hasTwelveHourClock = builder.hasTwelveHourClock
        article = builder.numbers[WordHash.of(Array("the".utf8)).value].map { DateTimeCode(word: $0) } ?? .none
        (numbers, mark, markWord) = (builder.numbers, builder.mark, builder.markWord)
        var (words, phrases, rests, lexemes): ([Word], [Phrase], [DateTimeCode], [DateTimeLexeme]) = ([], [], [], [])
        var endings: [DateTimeListsBuilder.Ending] = []
        for word in builder.uses.indices {
            let first = phrases.count
            for phrase in builder.phrases[word].sorted(by: { $0.rest.count > $1.rest.count }) {
                phrases.append(
                    Phrase(
                        roles: phrase.lexemes.reduce(0) { $0 | $1.role.bit }, rest: rests.count..<(rests.count + phrase.rest.count),
                        lexemes: lexemes.count..<(lexemes.count + phrase.lexemes.count)))
                rests += phrase.rest
                lexemes += phrase.lexemes
            }
            let alone = phrases[first...].filter { $0.rest.isEmpty }
            words.append(
                Word(
                    use: builder.uses[word], roles: alone.reduce(0) { $0 | $1.roles }, beginsPhrases: alone.count < phrases.count - first,
                    phrases: first..<phrases.count, endings: endings.count..<(endings.count + builder.endings[word].count)))
            endings += builder.endings[word]
        }
        (self.words, self.phrases, self.rests, self.lexemes, self.endings) = (words, phrases, rests, lexemes, endings)
    }

    /// The number of the word with this hash; `nil` for one that the lists don't have.
    @inline(__always)
    func word(_ hash: UInt64) -> Int? { numbers[hash] }

    /// Whether it is a noun after which a number of four digits is no year.
    func isYearLookalike(_ atom: DateTimeAtom) -> Bool {
        atom.code.word.map { words[$0].use.contains(.yearLookalike) } ?? false
    }

    // MARK: Phrases

    /// What the phrases do that end with the words `first` and `last`, marks left out.
    func use(endingWith first: Int, _ last: Int) -> DateTimeWordUse {
        var use: DateTimeWordUse = []
        for ending in endings[words[first].endings] where ending.word == last { use.formUnion(ending.use) }
        return use
    }

    /// Adds the roles of phrases of several words to the atoms that they begin at.
    func addPhrases(to atoms: inout [DateTimeAtom]) {
        for index in atoms.indices {
            guard let word = word(of: atoms[index].code), words[word].beginsPhrases else { continue }
            for phrase in words[word].phrases where !phrases[phrase].rest.isEmpty && matches(phrase, atoms, at: index) {
                atoms[index].roles |= phrases[phrase].roles
            }
        }
    }

    /// The reading in `role` of the longest phrase at `index` that has one.
    func lexeme(_ role: DateTimeRole, _ atoms: [DateTimeAtom], at index: Int) -> DateTimeLexeme? {
        guard let word = word(of: atoms[index].code) else { return nil }
        for phrase in words[word].phrases where phrases[phrase].roles & role.bit != 0 && matches(phrase, atoms, at: index) {
            for lexeme in phrases[phrase].lexemes where lexemes[lexeme].role.rawValue == role.rawValue { return lexemes[lexeme] }
        }
        return nil
    }

    @inline(__always)
    private func word(of code: DateTimeCode) -> Int? { code.word ?? (markWord >= 0 && code == mark ? markWord : nil) }

    private func matches(_ phrase: Int, _ atoms: [DateTimeAtom], at start: Int) -> Bool {
        var index = start
        for place in phrases[phrase].rest {
            index += 1
            guard index < atoms.count, atoms[index].code == rests[place], !atoms[index].isAfterLineBreak else { return false }
        }
        return true
    }
}

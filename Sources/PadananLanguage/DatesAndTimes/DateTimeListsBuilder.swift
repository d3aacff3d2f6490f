/// Reads the lists of a language for `DateTimeLists`.
struct DateTimeListsBuilder {
    /// A word or phrase by its first word.
    struct Phrase {
        var rest: [DateTimeCode]
        var lexemes: [DateTimeLexeme]
    }

    /// The last word of a phrase, by the word before it, and what the phrase does.
    struct Ending: Sendable {
        var word: Int
        var use: DateTimeWordUse
    }

    private(set) var numbers = WordHashMap(capacity: 1 << 10)
    /// By the number of the word.
    private(set) var uses: [DateTimeWordUse] = []
    /// By the number of the first word.
    private(set) var phrases: [[Phrase]] = []
    /// By the number of the last word but one.
    private(set) var endings: [[Ending]] = []
    /// The mark that begins a phrase, and its number as a word, −1 when there is none.
    private(set) var mark = DateTimeCode.none
    private(set) var markWord = -1
    private(set) var hasTwelveHourClock = false

    /// No words.
    init() {}

    init(words: StaticString, lookalikes: StaticString) {
        for row in DataTable(lookalikes).rows { uses[number(of: Array(row[0].utf8))].insert(.yearLookalike) }
        for row in DataTable(words).rows where row.count > 2 { add(row) }
    }

    /// The number of a folded word, a new one when it has none.
    private mutating func number(of word: [UInt8]) -> Int {
        let hash = WordHash.of(word).value
        if let number = numbers[hash] { return number }
        numbers.set(hash, uses.count)
        uses.append([])
        phrases.append([])
        endings.append([])
        return uses.count - 1
    }

    private mutating func add(_ row: [Substring]) {
        let bytes = Array(row[0].utf8)
        let atoms = DateTimeAtomizer.atoms(of: bytes, DateTimeLexicon.none.lists)
        let codes = atoms.map { $0.kind == .word ? DateTimeCode(word: number(of: Array(bytes[$0.range]))) : $0.code }
        let roles = DataTable.alternatives(row[1]).compactMap { DateTimeRole(name: $0) }
        let lexemes = zip(roles, DataTable.alternatives(row[2])).map { DateTimeLexeme($0, count: codes.count, value: $1) }
        if roles.contains(.meridiem) { hasTwelveHourClock = true }
        let use: DateTimeWordUse = lexemes.reduce(into: []) { $0.formUnion(DateTimeWordUse($1)) }
        let words = codes.compactMap(\.word)
        if words.count == 1 { uses[words[0]].formUnion(use) }
        if words.count > 1, !use.isEmpty { endings[words[words.count - 2]].append(Ending(word: words[words.count - 1], use: use)) }
        guard let first = codes.first, let word = first.word ?? number(ofMark: first, bytes) else { return }
        phrases[word].append(Phrase(rest: Array(codes.dropFirst()), lexemes: lexemes))
    }

    /// The number of the one mark that phrases may begin with.
    private mutating func number(ofMark code: DateTimeCode, _ phrase: [UInt8]) -> Int? {
        if mark == .none { (mark, markWord) = (code, number(of: Array(phrase.prefix(1)))) }
        return mark == code ? markWord : nil
    }
}

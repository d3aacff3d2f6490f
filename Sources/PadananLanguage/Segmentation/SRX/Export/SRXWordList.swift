import PadananModel

/// The words of the segmenter's lists by what they do, as alternatives of an expression.
struct SRXWordList {
    private struct Entry {
        var word: String
        var roles: SegmentationRoles
    }

    private var abbreviations: [Entry] = []
    private var words: [Entry] = []

    /// - Parameter language: `nil` for no lists at all.
    init(_ language: LanguageTag?) {
        switch language?.primary {
        case "id":
            abbreviations = Self.entries([commonSegmentAbbreviationsData, idSegmentAbbreviationsData])
            words = Self.entries([commonSegmentWordsData, idSegmentWordsData])
        case "en":
            abbreviations = Self.entries([commonSegmentAbbreviationsData, enSegmentAbbreviationsData])
            words = Self.entries([commonSegmentWordsData, enSegmentWordsData])
        default: break
        }
    }

    /// The rows of several lists, each word once with all its roles, in the order of bytes.
    private static func entries(_ lists: [StaticString]) -> [Entry] {
        var roles: [String: SegmentationRoles] = [:]
        for list in lists {
            for row in DataTable(list).rows where row.count >= 2 {
                let word = row[0].hasSuffix(".") ? String(row[0].dropLast()) : String(row[0])
                roles[word, default: []].formUnion(
                    DataTable.alternatives(row[1]).reduce(into: []) { $0.formUnion(SegmentationRoles.named[$1] ?? []) })
            }
        }
        return roles.map { Entry(word: $0.key, roles: $0.value) }.sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
    }

    /// An expression for the abbreviations with a role and without others, in any case, without their last full stop; `nil` for none.
    ///
    /// Single letters are left out, which have rules of their own.
    func abbreviations(_ role: SegmentationRoles, without others: SegmentationRoles = []) -> String? {
        let found = abbreviations.filter { !$0.roles.isDisjoint(with: role) && $0.roles.isDisjoint(with: others) && $0.word.utf8.count > 1 }
        let anyCase = Self.alternatives(found.filter { !$0.roles.contains(.capitalOnly) }.map(\.word))
        let capital = Self.alternatives(found.filter { $0.roles.contains(.capitalOnly) }.map(\.word)).map { "(?=[A-Z])\($0)" }
        let both = [anyCase, capital].compactMap { $0 }
        return both.isEmpty ? nil : both.count == 1 ? both[0] : "(?:\(both.joined(separator: "|")))"
    }

    /// An expression for single letters with a role; `nil` for none.
    func letters(_ role: SegmentationRoles) -> String? {
        let found = (abbreviations + words).filter { $0.roles.contains(role) && $0.word.utf8.count == 1 }.map { $0.word.lowercased() }
        return found.isEmpty ? nil : "[\(Set(found).sorted().joined())]"
    }

    /// An expression for the words with a role, in any case; `nil` for none. Groups of words are left out but for datelines.
    func words(_ role: SegmentationRoles) -> String? {
        Self.alternatives(list(role))
    }

    /// Such an expression in capitals, with groups of words.
    func capitalWords(_ role: SegmentationRoles) -> String? {
        let found = words.filter { !$0.roles.isDisjoint(with: role) }.map { Self.escaped($0.word.uppercased()) }
        return found.isEmpty ? nil : "(?:\(found.joined(separator: "|")))"
    }

    /// Such an expression in small letters.
    func smallWords(_ role: SegmentationRoles) -> String? {
        let found = list(role).map { Self.escaped($0.lowercased()) }
        return found.isEmpty ? nil : "(?:\(found.joined(separator: "|")))"
    }

    private func list(_ role: SegmentationRoles) -> [String] {
        (words + abbreviations).filter { !$0.roles.isDisjoint(with: role) && !$0.word.utf8.contains(UInt8(ascii: " ")) }.map(\.word)
    }

    private static func alternatives(_ words: [String]) -> String? {
        words.isEmpty ? nil : "(?i:\(grouped(words)))"
    }

    /// The words by their first letter, `a(?:bd|kbp)|b(?:ag)`: programs that try one alternative after another find them much sooner.
    private static func grouped(_ words: [String]) -> String {
        var groups: [String: Set<String>] = [:]
        for word in words { groups[word.prefix(1).lowercased(), default: []].insert(word.dropFirst().lowercased()) }
        return groups.sorted { $0.key < $1.key }.map { first, rests in
            "\(escaped(first))(?:\(rests.sorted().map(escaped).joined(separator: "|")))"
        }.joined(separator: "|")
    }

    /// `word` with its full stops escaped; the lists hold no other signs that mean something.
    private static func escaped(_ word: String) -> String {
        word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }.joined(
            separator: "\\.")
    }
}

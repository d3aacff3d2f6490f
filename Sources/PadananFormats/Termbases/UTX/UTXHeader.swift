import PadananModel

/// The lines at the top of a UTX file: `#UTX 1.11; id/en; …`, descriptions, and the names of the columns.
struct UTXHeader {
    /// What a column holds.
    enum Column {
        case source, target, partOfSpeech, status, comment, identifier
    }

    private(set) var languages: LanguagePair?
    /// `nil` for columns that are read over.
    private(set) var columns: [Column?] = []

    /// Whether `line` begins a UTX file.
    static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        line.count > 4 && line.prefix(4).map { $0 & 0xDF } == [0x03, 0x55, 0x54, 0x58] && (line.dropFirst(4).first ?? 0) <= 0x20
    }

    /// Takes a line that begins with `#`; returns whether it was of use.
    mutating func read(_ line: String) -> Bool {
        let text = String(line.drop { $0 == "#" })
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
        if columns.isEmpty, cells.count > 1, let first = column(cells[0]), first == .source || first == .target {
            columns = cells.map(column)
            return true
        }
        guard languages == nil, let pair = text.split(separator: ";").lazy.compactMap({ Self.pair(String($0).trimmed) }).first else {
            return false
        }
        languages = pair
        return true
    }

    private func column(_ name: String) -> Column? {
        switch name.lowercased() {
        case "src": .source
        case "tgt": .target
        case "src:pos", "pos": .partOfSpeech
        case "term status", "status", "tgt:term status", "tgt:status": .status
        case "src:comment", "comment", "tgt:comment", "comments": .comment
        case "concept id", "id": .identifier
        case let name where name.hasPrefix("term:"): column(ofLanguage: LanguageTag(String(name.dropFirst(5))))
        default: nil
        }
    }

    /// UTX 1.20 names its columns by language.
    private func column(ofLanguage tag: LanguageTag) -> Column? {
        guard let languages else { return nil }
        if tag.isSameLanguage(as: languages.source) { return .source }
        return tag.isSameLanguage(as: languages.target) ? .target : nil
    }

    /// `id/en`
    private static func pair(_ text: String) -> LanguagePair? {
        let parts = text.split(separator: "/").map { LanguageTag(String($0).trimmed) }
        guard parts.count == 2, parts.allSatisfy(\.isWellFormed) else { return nil }
        return LanguagePair(parts[0], parts[1])
    }
}

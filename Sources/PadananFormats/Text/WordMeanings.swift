/// Lists of words with what they mean, kept as text: `word|meaning`, one a line, sorted.
enum WordMeanings {
    /// The meanings by word; lines without a bar are passed over.
    static func pairs(_ lines: StaticString) -> [String: String] {
        var meanings: [String: String] = [:]
        for line in "\(lines)".split(separator: "\n") {
            let fields = line.split(separator: "|")
            if fields.count == 2 { meanings[String(fields[0])] = String(fields[1]) }
        }
        return meanings
    }

    /// The meanings by word, which are cases of an enumeration; lines with other meanings are passed over.
    static func cases<Meaning: RawRepresentable<String>>(_ lines: StaticString) -> [String: Meaning] {
        pairs(lines).compactMapValues { Meaning(rawValue: $0) }
    }
}

import PadananFormats
import PadananModel

/// Gives concepts ids that are made from their terms, each once.
struct ConceptNames {
    /// So many bytes of an id; a rendering of a whole clause would make an id that nobody can read.
    private static let longest = 60

    private var taken: Set<String>

    /// - Parameter taken: ids of other concepts.
    init(avoiding taken: Set<String> = []) {
        self.taken = taken
    }

    /// An id made from the rendering, or where that is taken from the rendering and the term, in the end with a number.
    mutating func name(for term: ExtractedTerm) -> String {
        let (source, target) = (Self.short(ConceptSlug.make(term.source)), Self.short(ConceptSlug.make(term.target ?? "")))
        let both = [target, source].filter { !$0.isEmpty }.joined(separator: "-")
        let base = both.isEmpty ? "concept" : both
        for name in [target, base] where !name.isEmpty && taken.insert(name).inserted { return name }
        var number = 2
        while !taken.insert("\(base)-\(number)").inserted { number += 1 }
        return "\(base)-\(number)"
    }

    /// `slug` cut between words.
    private static func short(_ slug: String) -> String {
        guard slug.utf8.count > longest else { return slug }
        var words = slug.split(separator: "-")
        while words.count > 1, words.reduce(words.count - 1, { $0 + $1.utf8.count }) > longest { words.removeLast() }
        return words.count == 1 ? String(words[0].prefix(longest)) : words.joined(separator: "-")
    }
}

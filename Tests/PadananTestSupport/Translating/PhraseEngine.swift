/// A machine translator for sample articles, as good as its phrases, that renders some terms wrongly on purpose.
///
/// Marks (`<x id="1"/>`, `<span …>…</span>`) stay where they are. Which terms go wrong depends on the text and on whether misses were named, so that runs repeat.
public struct PhraseEngine: Sendable {
    /// Of a hundred occurrences of terms so many go wrong: six tenths rendered otherwise, two left in the source language, two left out. Marks of terms are lost.
    public var drops: Int

    public init(drops: Int = 0) {
        self.drops = drops
    }

    private static let phrases: [(source: String, target: String)] = {
        var phrases: [(String, String)] = []
        for (source, target) in SampleArticle.patterns {
            let fixed = { (text: String) in parts(of: text).filter { !$0.hasPrefix("%") } }
            phrases += zip(fixed(source), fixed(target)).map { ($0, $1) }
        }
        return phrases.sorted { $0.0.utf8.count > $1.0.utf8.count }
    }()

    /// A pattern cut into its slots and what stands between them.
    static func parts(of pattern: String) -> [String] {
        var parts = [""]
        var rest = pattern[...]
        while let first = rest.first {
            if first == "%" {
                parts += [String(rest.prefix(2)), ""]
                rest = rest.dropFirst(2)
            } else {
                parts[parts.count - 1].append(first)
                rest = rest.dropFirst()
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// The translation of a marked text.
    ///
    /// - Parameter attempt: 0, or 1 when misses were named.
    public func translate(_ text: String, attempt: Int = 0) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            if rest.first == "<", let end = rest.firstIndex(of: ">") {
                result += mark(String(rest[...end]), text, attempt)
                rest = rest[rest.index(after: end)...]
            } else if let term = SampleTerms.all.first(where: { rest.hasPrefix($0.source) }) {
                result += rendering(of: term, text, attempt)
                rest = rest.dropFirst(term.source.count)
            } else if let phrase = Self.phrases.first(where: { rest.hasPrefix($0.source) }) {
                result += phrase.target
                rest = rest.dropFirst(phrase.source.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }

    private func goesWrong(_ what: String, _ text: String, _ attempt: Int) -> UInt64? {
        let hash = SampleRandom.hash("\(attempt) \(what) \(text)")
        return hash % 100 < UInt64(drops) ? hash / 100 : nil
    }

    private func mark(_ mark: String, _ text: String, _ attempt: Int) -> String {
        // Only single marks are terms in these articles.
        mark.hasSuffix("/>") && goesWrong(mark, text, attempt) != nil ? "" : mark
    }

    private func rendering(of term: SampleTerms.Term, _ text: String, _ attempt: Int) -> String {
        guard let wrong = goesWrong(term.source, text, attempt) else { return term.rendering }
        switch wrong % 10 {
        case 0..<6: return term.wrong
        case 6, 7: return term.source
        default: return "one"
        }
    }
}

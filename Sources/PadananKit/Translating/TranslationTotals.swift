import PadananModel
import PadananTerms

/// A run of translating in figures.
public struct TranslationTotals: Sendable, Hashable {
    public var segments = 0
    /// By origin.
    public var origins: [TranslationOrigin: Int] = [:]
    /// Occurrences of terms.
    public var terms = 0
    /// Those with an approved rendering, by how they came to it.
    public var right: [TranslatedItem.Term.Way: Int] = [:]
    /// Those that need none.
    public var excused = 0
    /// Those without one.
    public var misses = 0
    /// Segments with something to look at.
    public var problems = 0

    public init(_ items: [TranslatedItem], kept: Int = 0) {
        segments = items.count + kept
        if kept > 0 { origins[.kept] = kept }
        for item in items {
            origins[item.origin, default: 0] += 1
            if !item.problems.isEmpty { problems += 1 }
            for term in item.terms {
                terms += 1
                switch term.verification.verdict {
                case .right: right[term.way ?? .answered, default: 0] += 1
                case .excused: excused += 1
                case .wrong: misses += 1
                }
            }
        }
    }

    /// Segments without translation.
    public var untranslated: Int { origins[.none] ?? 0 }

    /// Whether nothing is left for anybody to do.
    public var isComplete: Bool { misses == 0 && problems == 0 && untranslated == 0 }

    /// One line for people: `34 segments: 10 from memory, 24 by deepl; 51 of 52 terms verified (2 repaired), 1 missing`.
    public func summary(service: String) -> String {
        let names: [(TranslationOrigin, String)] = [
            (.memoryContext, "from memory in context"), (.memoryExact, "from memory"), (.memoryRepaired, "from memory, repaired"),
            (.service, "by \(service)"), (.draft, "drafted"), (.copied, "copied"), (.kept, "had a translation"),
            (.none, "without translation"),
        ]
        let parts = names.compactMap { origin, name in origins[origin].map { "\($0) \(name)" } }
        let text = "\(Self.count(segments, "segment"))\(parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))"
        guard terms > 0 else { return text }
        let verified = right.values.reduce(0, +)
        let ways: [(TranslatedItem.Term.Way, String)] = [
            (.restored, "put in"), (.askedAgain, "asked for again"), (.repaired, "repaired"),
        ]
        let details = ways.compactMap { way, name in right[way].map { "\($0) \(name)" } }
        let rest = [(excused, "excused"), (misses, "missing")].compactMap { $0.0 > 0 ? "\($0.0) \($0.1)" : nil }
        let inBrackets = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
        return "\(text); \(verified) of \(Self.count(terms, "term")) verified\(inBrackets)"
            + (rest.isEmpty ? "" : ", " + rest.joined(separator: ", "))
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

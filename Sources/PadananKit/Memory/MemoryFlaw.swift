import PadananModel
import PadananTerms

/// Why a unit is of no use in a memory.
public enum MemoryFlaw: String, Sendable, Hashable, CaseIterable {
    /// The source or the target has neither words nor numbers.
    case empty
    /// The target is the source, of two words or more.
    case same
    /// Most words of the target, of four or more, are those of the source in their order.
    case untranslated
    /// Inline codes of the source are missing in the target, or the other way round, or a span isn't closed.
    case tags
    /// Another unit has the same texts and codes, and another place; the newest stays.
    case duplicate

    /// What is said of it in a help text.
    public var explanation: String {
        switch self {
        case .empty: "the source or the target has no words"
        case .same: "the target is the source, of two words or more"
        case .untranslated: "most of the target's words, of four or more, are the source's"
        case .tags: "the inline codes of source and target differ"
        case .duplicate: "another unit has the same texts; the newest stays"
        }
    }

    /// The words of a target that must be the source's for it to be untranslated.
    private static let untranslatedShare = 80.0

    /// The flaw of a unit by itself, the first of `wanted`.
    static func flaw(of unit: MemoryUnit, among wanted: Set<MemoryFlaw>) -> MemoryFlaw? {
        let (source, target) = (MemoryTokens(unit.source.text), MemoryTokens(unit.target.text))
        let words = target.tokens.count { $0.weight == MemoryTokens.wordWeight && !$0.isNumber }
        if wanted.contains(.empty), !hasWords(source) || !hasWords(target) { return .empty }
        if wanted.contains(.same), words > 1, unit.source.text == unit.target.text { return .same }
        if wanted.contains(.untranslated), words > 3, unit.source.text != unit.target.text,
            MemorySimilarity.score(source, target, minimum: untranslatedShare) != nil
        {
            return .untranslated
        }
        return wanted.contains(.tags) && hasBrokenTags(unit) ? .tags : nil
    }

    private static func hasWords(_ text: MemoryTokens) -> Bool {
        text.tokens.contains { $0.weight == MemoryTokens.wordWeight }
    }

    private static func hasBrokenTags(_ unit: MemoryUnit) -> Bool {
        MemorySimilarity.codesDiffering(unit.source, unit.target) > 0 || !isBalanced(unit.target)
    }

    /// Whether each closing code follows its opening one; a part of a split span may stand alone where it does in the source, which the
    /// comparison of both has told.
    private static func isBalanced(_ text: InlineText) -> Bool {
        var open: Set<String> = []
        let opened = Set(text.codes.filter { $0.kind == .opening }.map(\.id))
        for code in text.codes {
            if code.kind == .opening { open.insert(code.id) }
            if code.kind == .closing, opened.contains(code.id), open.remove(code.id) == nil { return false }
        }
        return true
    }
}

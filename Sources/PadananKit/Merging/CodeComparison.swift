import PadananFormats
import PadananModel

/// Compares the inline codes of a translation with those of its source.
struct CodeComparison {
    /// A lowercase clause for each code that was lost, doubled, added or put in the wrong order.
    private(set) var problems: [String] = []

    /// - Parameter freeTypes: types of codes of which there may be more or fewer.
    ///
    /// Cost: linear in the codes.
    init(source: InlineText, target: InlineText, freeTypes: Set<String> = []) {
        var counts: [CodeKey: Int] = [:]
        for code in target.codes { counts[CodeKey(code), default: 0] += 1 }
        var known: Set<CodeKey> = []
        for code in source.codes where code.isCode {
            if freeTypes.contains(code.type) {
                known.insert(CodeKey(code))
                continue
            }
            known.insert(CodeKey(code))
            switch counts[CodeKey(code), default: 0] {
            case 0: problems.append("the tag \(Self.name(code)) is lost in the translation")
            case 1: break
            default: problems.append("the tag \(Self.name(code)) stands more than once in the translation")
            }
        }
        for code in target.codes where !known.contains(CodeKey(code)) {
            problems.append("the tag \(Self.name(code)) is none of the source")
        }
        problems += Self.unknownTags(in: target, source)
        if problems.isEmpty { problems = Self.reversed(in: target, source) + Self.crossing(in: target, source) }
    }

    /// Tags in the text of a translation that its source has neither as code nor as text.
    private static func unknownTags(in target: InlineText, _ source: InlineText) -> [String] {
        let tags = { (text: InlineText) in
            let bytes = Array(text.text.utf8)
            return ShortTag.tags(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
        let known = Set(tags(source))
        return tags(target).filter { !known.contains($0) }.map { "the tag \($0) is none of the source" }
    }

    /// Spans of which one ends within the other, though they don't in the source.
    private static func crossing(in target: InlineText, _ source: InlineText) -> [String] {
        let inSource = Set(crossingSpans(source))
        // Markup that crosses this much in the document itself is no translator's fault.
        guard inSource.count < mostCrossings else { return [] }
        return crossingSpans(target).filter { !inSource.contains($0) }.map { pair in
            "the tags <\(pair[0])> and <\(pair[1])> cross in the translation; one must end within the other"
        }
    }

    /// Pairs that are looked at.
    private static let mostCrossings = 1_000

    /// Pairs of ids, up to `mostCrossings`. Cost: linear in the codes, times the depth to which they nest.
    private static func crossingSpans(_ text: InlineText) -> [[String]] {
        var open: [String] = []
        var pairs: [[String]] = []
        for code in text.codes {
            if code.kind == .opening { open.append(code.id) }
            guard code.kind == .closing, let index = open.lastIndex(of: code.id) else { continue }
            pairs += open[(index + 1)...].prefix(mostCrossings - pairs.count).map { [code.id, $0] }
            open.remove(at: index)
        }
        return pairs
    }

    /// Spans that end before they begin, though they don't in the source.
    private static func reversed(in target: InlineText, _ source: InlineText) -> [String] {
        let inSource = Set(reversedSpans(source))
        return reversedSpans(target).filter { !inSource.contains($0) }.map { "the tag </\($0)> stands before <\($0)> in the translation" }
    }

    private static func reversedSpans(_ text: InlineText) -> [String] {
        var open: Set<String> = []
        var reversed: [String] = []
        for code in text.codes {
            if code.kind == .opening { open.insert(code.id) }
            if code.kind == .closing, !open.contains(code.id) { reversed.append(code.id) }
        }
        return reversed
    }

    /// Longer codes are named by what is shown for them.
    private static let longestData = 20

    /// `<1>`, with what it is when that is known.
    private static func name(_ code: InlineCode) -> String {
        let isShort = !code.data.isEmpty && code.data.utf8.count <= longestData && !code.data.contains("\n")
        let what = isShort ? code.data : code.display.isEmpty ? code.type : code.display
        return what.isEmpty || what == code.shortTag ? code.shortTag : "\(code.shortTag) (\(what))"
    }
}

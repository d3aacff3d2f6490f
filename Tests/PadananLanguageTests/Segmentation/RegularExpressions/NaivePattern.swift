/// A pattern that matches by trying everything, and writes itself as a regular expression.
indirect enum NaivePattern {
    case letter(Character)
    case set([Character], isNegated: Bool)
    case any
    case sequence([NaivePattern])
    case alternatives([NaivePattern])
    case repetition(NaivePattern, Int, Int?, mode: String)
    case possessive([Character], Int, Int?)
    case look(NaivePattern, isBehind: Bool, isNegated: Bool)
    case textStart
    case textEnd
    case wordBoundary(isNegated: Bool)

    /// The regular expression.
    var text: String {
        switch self {
        case .letter(let letter): return letter == "." ? "\\." : String(letter)
        case .set(let letters, let isNegated): return "[\(isNegated ? "^" : "")\(String(letters))]"
        case .any: return "."
        case .sequence(let items): return items.map(\.text).joined()
        case .alternatives(let options): return "(?:" + options.map(\.text).joined(separator: "|") + ")"
        case .repetition(let item, let least, let most, let mode): return "(?:\(item.text))\(Self.quantifier(least, most))\(mode)"
        case .possessive(let letters, let least, let most): return "[\(String(letters))]\(Self.quantifier(least, most))+"
        case .look(let body, let isBehind, let isNegated): return "(?\(isBehind ? "<" : "")\(isNegated ? "!" : "=")\(body.text))"
        case .textStart: return "^"
        case .textEnd: return "\\z"
        case .wordBoundary(let isNegated): return isNegated ? "\\B" : "\\b"
        }
    }

    private static func quantifier(_ least: Int, _ most: Int?) -> String {
        switch (least, most) {
        case (0, nil): return "*"
        case (1, nil): return "+"
        case (0, 1): return "?"
        default: return "{\(least),\(most.map(String.init) ?? "")}"
        }
    }

    /// Where it may end in `text` when it begins at `start`.
    func ends(in text: [Character], from start: Int) -> Set<Int> {
        switch self {
        case .letter(let letter): return one(text, start) { $0 == letter }
        case .set(let letters, let isNegated): return one(text, start) { letters.contains($0) != isNegated }
        case .any: return one(text, start) { $0 != "\n" }
        case .sequence(let items):
            return items.reduce([start]) { places, item in Set(places.flatMap { item.ends(in: text, from: $0) }) }
        case .alternatives(let options): return Set(options.flatMap { $0.ends(in: text, from: start) })
        case .repetition(let item, let least, let most, _): return repetition(item, least, most, text, start)
        case .possessive(let letters, let least, let most):
            var count = 0
            while start + count < text.count, letters.contains(text[start + count]), count < most ?? .max { count += 1 }
            return count < least ? [] : [start + count]
        case .look(let body, let isBehind, let isNegated):
            let holds =
                isBehind
                ? (0...start).contains { body.ends(in: text, from: $0).contains(start) } : !body.ends(in: text, from: start).isEmpty
            return holds != isNegated ? [start] : []
        case .textStart: return start == 0 ? [start] : []
        case .textEnd: return start == text.count ? [start] : []
        case .wordBoundary(let isNegated): return (isWord(text, start - 1) != isWord(text, start)) != isNegated ? [start] : []
        }
    }

    private func one(_ text: [Character], _ start: Int, _ fits: (Character) -> Bool) -> Set<Int> {
        start < text.count && fits(text[start]) ? [start + 1] : []
    }

    private func repetition(_ item: NaivePattern, _ least: Int, _ most: Int?, _ text: [Character], _ start: Int) -> Set<Int> {
        var places: Set<Int> = [start]
        var all: Set<Int> = least == 0 ? [start] : []
        // More rounds than characters find nothing new.
        for round in 1...(text.count + least + 1) where round <= most ?? .max {
            places = Set(places.flatMap { item.ends(in: text, from: $0) })
            if round >= least { all.formUnion(places) }
        }
        return all
    }

    private func isWord(_ text: [Character], _ index: Int) -> Bool {
        text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
    }
}

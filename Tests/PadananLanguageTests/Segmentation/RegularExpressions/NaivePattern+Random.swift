extension NaivePattern {
    /// The letters of patterns and texts.
    static let letters: [Character] = ["a", "b", "é", ".", " ", "\n"]

    /// A pattern of a few parts, some of them repeated or looks.
    static func random(_ depth: Int, _ source: inout some RandomNumberGenerator, isBounded: Bool = false) -> NaivePattern {
        if depth == 0 { return leaf(&source) }
        switch Int.random(in: 0..<12, using: &source) {
        case 0...3: return .sequence((0..<3).map { _ in random(depth - 1, &source, isBounded: isBounded) })
        case 4...5:
            return .alternatives((0..<Int.random(in: 1...3, using: &source)).map { _ in random(depth - 1, &source, isBounded: isBounded) })
        case 6...8:
            let least = Int.random(in: 0...2, using: &source)
            let most: Int? = isBounded || Bool.random(using: &source) ? least + Int.random(in: 0...2, using: &source) : nil
            let item = random(depth - 1, &source, isBounded: isBounded)
            return .repetition(item, least, most, mode: ["", "?"].randomElement(using: &source) ?? "")
        case 9...10:
            let isBehind = Bool.random(using: &source)
            let body = random(depth - 1, &source, isBounded: isBehind || isBounded)
            return .look(body, isBehind: isBehind, isNegated: Bool.random(using: &source))
        default: return leaf(&source)
        }
    }

    private static func leaf(_ source: inout some RandomNumberGenerator) -> NaivePattern {
        switch Int.random(in: 0..<12, using: &source) {
        case 0...5: return .letter(letters.randomElement(using: &source) ?? "a")
        case 6: return .any
        case 7: return .set(Array(letters.shuffled(using: &source).prefix(2)), isNegated: Bool.random(using: &source))
        case 8: return .wordBoundary(isNegated: Bool.random(using: &source))
        case 9: return Bool.random(using: &source) ? .textStart : .textEnd
        case 10:
            let least = Int.random(in: 0...1, using: &source)
            return .possessive(Array(letters.shuffled(using: &source).prefix(2)), least, least + Int.random(in: 0...2, using: &source))
        default: return .sequence([])
        }
    }
}

import PadananModel

/// How alike two sources are, from 0 to 100: what of the longer one's weight needs no editing, less what differs besides the words.
///
/// Words are inserted, taken out or exchanged, each for 4, marks for 1; a number stands for any other. The share that is left, times 100, is
/// reduced by
/// - 2 for the first number that differs and 1 for each further one, 5 at most,
/// - 2 for the first inline code that differs and 1 for each further one, 6 at most,
/// - 1 where words differ in letter case only.
///
/// What is not the same text scores 99 at most.
public enum MemorySimilarity {
    /// The most that anything but the same text and codes can have.
    public static let maximum = 99.0

    /// The cells of the table that are computed for one pair; what lies between the first and the last difference of longer texts counts as
    /// all different.
    static let cellLimit = 1 << 20

    /// The score of `other` for `text`, or `nil` when it is below `minimum`. Cost: O(*nd*), *d* being the edits that `minimum` allows, and
    /// bounded for texts of any length.
    public static func score(_ text: MemoryTokens, _ other: MemoryTokens, codesDiffering: Int = 0, minimum: Double) -> Double? {
        let longer = max(text.weight, other.weight)
        guard longer > 0 else { return codesDiffering == 0 && minimum <= maximum ? maximum : nil }
        let allowed = allowedDistance(longer, minimum)
        guard let distance = TokenDistance.between(text.tokens, other.tokens, limit: allowed, cellLimit: cellLimit) else { return nil }
        var score = 100 * (1 - Double(distance) / Double(longer))
        score -= penalty(first: 2, further: 1, most: 6, count: codesDiffering)
        guard score >= minimum else { return nil }
        score -= formPenalty(text, other)
        score = min(maximum, max(0, (score * 10).rounded(.down) / 10))
        return score >= minimum ? score : nil
    }

    /// The score of a source with the same text whose codes differ.
    public static func score(ofSameTextWith codesDiffering: Int) -> Double {
        min(maximum, 100 - penalty(first: 2, further: 1, most: 6, count: codesDiffering))
    }

    /// The distance up to which a text of the weight `longer` can score `minimum`.
    public static func allowedDistance(_ longer: Int, _ minimum: Double) -> Int {
        Int((Double(longer) * (100 - min(100, max(0, minimum))) / 100).rounded(.down))
    }

    /// How many of the codes of two texts have no partner in the other, by kind and what stands for them.
    public static func codesDiffering(_ text: InlineText, _ other: InlineText) -> Int {
        guard !text.codes.isEmpty || !other.codes.isEmpty else { return 0 }
        var counts: [String: Int] = [:]
        for code in text.codes where code.isCode { counts[key(of: code), default: 0] += 1 }
        for code in other.codes where code.isCode { counts[key(of: code), default: 0] -= 1 }
        let missing = counts.values.filter { $0 > 0 }.reduce(0, +)
        let added = -counts.values.filter { $0 < 0 }.reduce(0, +)
        return max(missing, added)
    }

    /// What a code is compared by: not its id, which is another in each document.
    public static func key(of code: InlineCode) -> String {
        "\(code.kind.rawValue) \(code.data.isEmpty ? code.type : code.data)"
    }

    private static func penalty(first: Double, further: Double, most: Double, count: Int) -> Double {
        count == 0 ? 0 : min(most, first + further * Double(count - 1))
    }

    /// What numbers and letter case cost.
    private static func formPenalty(_ text: MemoryTokens, _ other: MemoryTokens) -> Double {
        let (numbers, words) = (forms(text, ofNumbers: true), forms(text, ofNumbers: false))
        let differing = unmatched(numbers, forms(other, ofNumbers: true))
        let isCaseDifferent = unmatched(words, forms(other, ofNumbers: false)) > 0
        return penalty(first: 2, further: 1, most: 5, count: differing) + (isCaseDifferent ? 1 : 0)
    }

    /// Key and form of the numbers or of the words, in the order of the keys.
    private static func forms(_ text: MemoryTokens, ofNumbers: Bool) -> [(key: UInt64, form: UInt64)] {
        var forms: [(key: UInt64, form: UInt64)] = []
        for token in text.tokens where token.isNumber == ofNumbers && token.weight == MemoryTokens.wordWeight {
            forms.append((token.key, token.form))
        }
        forms.sort { ($0.key, $0.form) < ($1.key, $1.form) }
        return forms
    }

    /// How many tokens have a partner of their key on the other side, but none of their form.
    private static func unmatched(_ left: [(key: UInt64, form: UInt64)], _ right: [(key: UInt64, form: UInt64)]) -> Int {
        var (i, j, result) = (0, 0, 0)
        while i < left.count, j < right.count {
            let key = left[i].key
            guard key == right[j].key else {
                if key < right[j].key { i += 1 } else { j += 1 }
                continue
            }
            let (endOfLeft, endOfRight) = (end(of: key, in: left, from: i), end(of: key, in: right, from: j))
            result += min(endOfLeft - i, endOfRight - j) - shared(left[i..<endOfLeft], right[j..<endOfRight])
            (i, j) = (endOfLeft, endOfRight)
        }
        return result
    }

    private static func end(of key: UInt64, in forms: [(key: UInt64, form: UInt64)], from start: Int) -> Int {
        var end = start
        while end < forms.count, forms[end].key == key { end += 1 }
        return end
    }

    private static func shared(_ left: ArraySlice<(key: UInt64, form: UInt64)>, _ right: ArraySlice<(key: UInt64, form: UInt64)>) -> Int {
        var (i, j, result) = (left.startIndex, right.startIndex, 0)
        while i < left.endIndex, j < right.endIndex {
            if left[i].form == right[j].form {
                (i, j, result) = (i + 1, j + 1, result + 1)
            } else if left[i].form < right[j].form {
                i += 1
            } else {
                j += 1
            }
        }
        return result
    }
}

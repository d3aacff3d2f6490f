/// Replacements in text that go from left to right and never look at a character twice, as those of the tokenizers do.
enum ScalarEditing {
    /// Where spaces go at a pair of characters.
    enum Spaces {
        /// `1.a` → ` 1 .a`: a space on either side of the first.
        case aroundFirst
        /// `a.1` → `a . 1`: a space on either side of the second.
        case aroundSecond
    }

    /// `text` with `new` in the place of each `old`.
    static func replacing(_ text: [Unicode.Scalar], _ old: String, with new: String) -> [Unicode.Scalar] {
        let pattern = Array(old.unicodeScalars)
        guard let first = pattern.first, text.contains(first) else { return text }
        var result: [Unicode.Scalar] = []
        var position = 0
        while position < text.count {
            if text[position...].starts(with: pattern) {
                result += new.unicodeScalars
                position += pattern.count
            } else {
                result.append(text[position])
                position += 1
            }
        }
        return result
    }

    /// `text` with spaces around each character that `isMark`.
    static func surrounding(_ text: [Unicode.Scalar], where isMark: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count * 2)
        for scalar in text {
            if isMark(scalar) { result += [" ", scalar, " "] } else { result.append(scalar) }
        }
        return result
    }

    /// `text` with spaces at each pair of neighbours of which `first` and `second` hold; pairs don't overlap.
    static func splitting(
        _ text: [Unicode.Scalar], _ first: (Unicode.Scalar) -> Bool, _ second: (Unicode.Scalar) -> Bool, spaces: Spaces
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count * 2)
        var position = 0
        while position < text.count {
            guard position + 1 < text.count, first(text[position]), second(text[position + 1]) else {
                result.append(text[position])
                position += 1
                continue
            }
            switch spaces {
            case .aroundFirst: result += [" ", text[position], " ", text[position + 1]]
            case .aroundSecond: result += [text[position], " ", text[position + 1], " "]
            }
            position += 2
        }
        return result
    }
}

/// References to numbered places and to works: `vol. 2, no. 4`, `Smith et al. 2001`.
extension BoundaryFinder {
    /// Whether `token` is an abbreviation before a number although it is written small as a word is: `(no. 4)`, `vol. 2, no. 4,`.
    ///
    /// What tells: a bracket before it, a number and a comma, a word such as `case`; or a mark after the number, where `The vote was no. 12 left` has a word.
    func isSmallReference(_ token: Range<Int>, _ following: Following, lowest: Int, limit: Int) -> Bool {
        guard following.kind == .digit, !following.hasClosingMark, !following.hasOpeningQuote, !following.hasOpeningBracket else {
            return false
        }
        guard token.lowerBound > lowest + 2, roles(of: token).contains([.beforeNumber, .capitalOnly]) else { return false }
        let before = text[token.lowerBound - 1]
        if before == UInt8(ascii: "(") || before == UInt8(ascii: "[") { return true }
        if text[token.lowerBound - 2] == UInt8(ascii: ","), Self.isDigit(text[token.lowerBound - 3]) { return true }
        let previous = roles(of: previousWord(before: token.lowerBound, lowest: lowest))
        if !previous.isDisjoint(with: [.beforeLetter, .label]) { return true }
        let end = numberEnd(following.wordStart, limit: limit)
        return !isSpaceBeforeWord(end, limit: limit) || isRange(end, limit: limit)
    }

    /// Whether a short word and a number stand at `place`: `4 of 2004`, `5 and 6`.
    private func isRange(_ place: Int, limit: Int) -> Bool {
        let word = wordAfter(skipSpaces(from: place, limit: limit), limit: limit)
        guard word.count < 4 else { return false }
        return TextKind.at(skipSpaces(from: word.upperBound, limit: limit), of: text, end: limit).kind == .digit
    }

    /// Whether a smaller measure follows, as in `6 ft. 2 in.`; `token` is a unit after a number.
    func isFollowedByMeasure(_ following: Following, limit: Int) -> Bool {
        guard following.kind == .digit else { return false }
        let unit = wordAfter(skipSpaces(from: numberEnd(following.wordStart, limit: limit), limit: limit), limit: limit)
        return unit.upperBound < limit && text[unit.upperBound] == UInt8(ascii: ".") && (unit.count < 3 || roles(of: unit).contains(.final))
    }

    /// Whether `word` is a year in which a work appeared, perhaps with a letter (`2001a`), and not a number of things.
    func isYearOfWork(_ word: Range<Int>, limit: Int) -> Bool {
        guard (4...5).contains(word.count), word.prefix(4).allSatisfy({ Self.isDigit(text[$0]) }) else { return false }
        if let letter = word.dropFirst(4).first, !Self.isSmall(text[letter]) { return false }
        let century = text[word.lowerBound]
        guard century == UInt8(ascii: "1") || century == UInt8(ascii: "2") else { return false }
        let end = numberEnd(word.lowerBound, limit: limit)
        return end <= word.upperBound && !isSpaceBeforeWord(word.upperBound, limit: limit)
    }

    /// The end of the number at `start`, marks between digits included.
    private func numberEnd(_ start: Int, limit: Int) -> Int {
        var end = start
        while end < limit {
            let isMark = text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ",")
            guard Self.isDigit(text[end]) || isMark && end + 1 < limit && Self.isDigit(text[end + 1]) else { break }
            end += 1
        }
        return end
    }

    /// Whether a space and a small letter stand at `place`.
    private func isSpaceBeforeWord(_ place: Int, limit: Int) -> Bool {
        let space = TextKind.at(place, of: text, end: limit)
        guard space.kind == .space else { return false }
        return TextKind.at(skipSpaces(from: place, limit: limit), of: text, end: limit).kind == .lower
    }
}

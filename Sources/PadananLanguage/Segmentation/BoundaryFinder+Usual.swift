/// The usual candidates, judged without a long look: nine of ten in news. They find what `examineClosely` finds, as a test shows, or nothing.
extension BoundaryFinder {
    @inline(__always)
    func quickFinding(_ index: Int, end: Int) -> Finding? {
        guard index > segmentStart, index > 0, index &+ 2 < end else { return nil }
        let next = text[index &+ 1]
        switch text[index] {
        case UInt8(ascii: "."):
            if next == UInt8(ascii: " ") { return stopBeforeSpace(index, end: end) }
            if Self.isSmall(next) || Self.isDigit(next) || next == UInt8(ascii: ",") { return Finding(resume: index &+ 1) }
            return next == 0xE2 || next == UInt8(ascii: "\"") ? stopBeforeQuote(index, end: end) : nil
        case UInt8(ascii: "?"), UInt8(ascii: "!"):
            return next == UInt8(ascii: " ") ? markBeforeSpace(index, end: end) : nil
        case UInt8(ascii: ":"):
            return text[index &- 1] == UInt8(ascii: " ") ? nil : Finding(resume: index &+ 1)
        case 0xE2:
            // Curly quotation marks and dashes: only the ellipsis and doubled marks end a sentence.
            guard next == 0x80 else { return nil }
            let last = text[index &+ 2]
            return last == 0xA6 || last == 0xBC ? nil : Finding(resume: index &+ 3)
        default: return nil
        }
    }

    /// A longer word or number is looked at closely.
    private static var longestUsualWord: Int { 24 }

    /// Whether a sentence may begin at `index`: with a capital, a digit, or a quotation mark and a capital.
    @inline(__always)
    private func beginsUsually(_ index: Int, end: Int) -> Bool {
        let byte = text[index]
        if Self.isCapital(byte) || Self.isDigit(byte) { return true }
        if byte == UInt8(ascii: "\"") { return index &+ 1 < end && Self.isCapital(text[index &+ 1]) }
        guard byte == 0xE2, index &+ 3 < end, text[index &+ 1] == 0x80, text[index &+ 2] == 0x9C else { return false }
        return Self.isCapital(text[index &+ 3])
    }

    // MARK: A full stop and a space

    @inline(__always)
    private func stopBeforeSpace(_ index: Int, end: Int) -> Finding? {
        let lowest = max(segmentStart, 0, index &- Self.longestUsualWord)
        var start = index
        while start > lowest, Self.isSmall(text[start &- 1]) { start &-= 1 }
        if start == index { return stopAfterOther(index, lowest: lowest, end: end) }
        let isCapitalised = start > lowest && Self.isCapital(text[start &- 1])
        if isCapitalised { start &-= 1 }
        // At the head of a segment the word may be an enumerator; so may `ii` and `xiv` elsewhere.
        guard start > segmentStart, start > 0, index &- start > 1, text[start &- 1] == UInt8(ascii: " ") else { return nil }
        if Self.isSmallNumeral(text[index &- 1]), Self.isSmallNumeral(text[index &- 2] | 0x20) { return nil }
        return stopAfterWord(start, index, isCapitalised: isCapitalised, end: end)
    }

    @inline(__always)
    private static func isSmallNumeral(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
    }

    /// After a word of small letters, its first perhaps a capital.
    @inline(__always)
    private func stopAfterWord(_ start: Int, _ index: Int, isCapitalised: Bool, end: Int) -> Finding? {
        guard beginsUsually(index &+ 2, end: end) else { return stopBeforeSmall(index, end: end) }
        guard index &- start <= SegmentationLexicon.longestAbbreviation else { return Finding(end: index &+ 1, resume: index &+ 1) }
        let roles = lexicon.roles(text, start, index)
        guard roles.isDisjoint(with: .abbreviation) else {
            if roles.contains(.capitalOnly), !isCapitalised { return nil }
            let isBeforeNumber = roles.contains(.beforeNumber) && Self.isDigit(text[index &+ 2])
            return roles.contains(.never) || isBeforeNumber ? Finding(resume: index &+ 1) : nil
        }
        if isCapitalised, isUnspeakable(start..<index) { return nil }
        return Finding(end: index &+ 1, resume: index &+ 1)
    }

    /// A plain word of small letters after the stop: the sentence goes on, unless it is a name such as `adidas`.
    private func stopBeforeSmall(_ index: Int, end: Int) -> Finding? {
        let start = index &+ 2
        let limit = min(end, start &+ Self.longestUsualWord)
        var place = start
        while place < limit, Self.isSmall(text[place]) { place &+= 1 }
        guard place > start &+ 1, place < limit, text[place] == UInt8(ascii: " ") else { return nil }
        return lexicon.roles(text, start, place).contains(.smallName) ? nil : Finding(resume: index &+ 1)
    }

    /// After a number, a word in capitals, a bracket or a quotation mark.
    private func stopAfterOther(_ index: Int, lowest: Int, end: Int) -> Finding? {
        guard beginsUsually(index &+ 2, end: end) else { return nil }
        let last = text[index &- 1]
        if Self.isDigit(last) || Self.isCapital(last) { return stopAfterNumberOrCapitals(index, lowest: lowest) }
        let isMark = last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last == UInt8(ascii: "%") || last == UInt8(ascii: "\"")
        guard isMark || isCurlyClosing(before: index, lowest: lowest) else { return nil }
        return Finding(end: index &+ 1, resume: index &+ 1)
    }

    /// Whether `”` or `’` ends before `index`.
    @inline(__always)
    private func isCurlyClosing(before index: Int, lowest: Int) -> Bool {
        guard index &- 3 >= lowest, text[index &- 3] == 0xE2, text[index &- 2] == 0x80 else { return false }
        return text[index &- 1] == 0x9D || text[index &- 1] == 0x99
    }

    private func stopAfterNumberOrCapitals(_ index: Int, lowest: Int) -> Finding? {
        var start = index
        let isNumber = Self.isDigit(text[index &- 1])
        if isNumber {
            while start > lowest, Self.isDigit(text[start &- 1]) || text[start &- 1] == UInt8(ascii: ".") { start &-= 1 }
        } else {
            while start > lowest, Self.isCapital(text[start &- 1]) { start &-= 1 }
        }
        // Enumerators and datelines stand at the head; `No. 5. B.` is a reference; a letter is an initial.
        guard start > lowest, start &- segmentStart > Self.longestUsualWord, index &- start > (isNumber ? 0 : 1) else { return nil }
        guard text[start &- 1] == UInt8(ascii: " "), start &- 2 > segmentStart, Self.isUsualBeforeSpace(text[start &- 2]) else {
            return nil
        }
        guard lexicon.roles(text, start, index).isDisjoint(with: .abbreviation) else { return nil }
        guard isNumber || !isPartOfDateline(index) && !isRoman(start..<index) && !Self.isRomanDigit(text[index &+ 2]) else { return nil }
        return Finding(end: index &+ 1, resume: index &+ 1)
    }

    @inline(__always)
    private static func isUsualBeforeSpace(_ byte: UInt8) -> Bool {
        isSmall(byte) || isCapital(byte) || isDigit(byte) || byte == UInt8(ascii: ",")
    }

    private static func isRomanDigit(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
    }

    private func isPartOfDateline(_ index: Int) -> Bool {
        segmentStart == blockStart && index &- blockStart <= Self.datelineLength
    }

    // MARK: Other marks

    /// A full stop and a closing quotation mark: `.” Ia`.
    private func stopBeforeQuote(_ index: Int, end: Int) -> Finding? {
        let isCurly = text[index &+ 1] == 0xE2
        if isCurly { guard text[index &+ 2] == 0x80, index &+ 3 < end, text[index &+ 3] == 0x9D else { return nil } }
        let space = index &+ (isCurly ? 4 : 2)
        guard space &+ 1 < end, text[space] == UInt8(ascii: " "), Self.isCapital(text[space &+ 1]) else { return nil }
        let last = text[index &- 1]
        return Self.isSmall(last) || Self.isCapital(last) || Self.isDigit(last) ? Finding(end: space, resume: space) : nil
    }

    /// A question or exclamation mark: `terbuka? Ia`, not `Yahoo! Inc.`.
    private func markBeforeSpace(_ index: Int, end: Int) -> Finding? {
        let lowest = max(segmentStart, 0, index &- Self.longestUsualWord)
        var start = index
        while start > lowest, Self.isSmall(text[start &- 1] | 0x20) { start &-= 1 }
        guard start > lowest, start < index, text[start &- 1] == UInt8(ascii: " "), beginsUsually(index &+ 2, end: end) else { return nil }
        return lexicon.roles(text, start, index).contains(.exclaimingName) ? nil : Finding(end: index &+ 1, resume: index &+ 1)
    }
}

/// The usual candidates, judged without a long look. They find what `examineClosely` finds, as a test shows, or nothing.
extension BoundaryFinder {
    @inline(__always)
    func quickFinding(_ index: Int, end: Int) -> Finding? {
        guard index > 0, index &+ 2 < end else { return stopAtEnd(index, end: end) }
        let next = text[index &+ 1]
        if text[index] == 0xE2 {
            // Curly quotation marks and dashes: only the ellipsis and doubled marks end a sentence.
            guard next == 0x80 else { return nil }
            let last = text[index &+ 2]
            return last == 0xA6 || last == 0xBC ? nil : Finding(resume: index &+ 3)
        }
        guard index > segmentStart else { return nil }
        switch text[index] {
        case UInt8(ascii: "."):
            if next == UInt8(ascii: " ") { return stopBeforeSpace(index, end: end) }
            if Self.isSmall(next) || Self.isDigit(next) || next == UInt8(ascii: ",") { return Finding(resume: index &+ 1) }
            return Self.isCapital(next) ? stopInAbbreviation(index) : stopBeforeQuote(index, end: end)
        case UInt8(ascii: "?"), UInt8(ascii: "!"):
            return next == UInt8(ascii: " ") ? markBeforeSpace(index, end: end) : markBeforeQuote(index, end: end)
        case UInt8(ascii: ":"):
            return text[index &- 1] == UInt8(ascii: " ") ? nil : Finding(resume: index &+ 1)
        default: return nil
        }
    }

    /// The last mark of a block, which ends the last segment anyway.
    @inline(__always)
    private func stopAtEnd(_ index: Int, end: Int) -> Finding? {
        guard index &+ 1 == end else { return nil }
        let byte = text[index]
        return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") ? Finding(resume: end) : nil
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
        guard beginsUsually(index &+ 2, end: end) else { return stopBeforeSmall(index, end: end) }
        let lowest = max(segmentStart, 0, index &- Self.longestUsualWord)
        var start = index
        while start > lowest, Self.isSmall(text[start &- 1]) { start &-= 1 }
        if start == index { return stopAfterOther(index, lowest: lowest, end: end) }
        let isCapitalised = start > lowest && Self.isCapital(text[start &- 1])
        if isCapitalised { start &-= 1 }
        // At the head of a segment the word may be an enumerator; so may `ii` and `xiv` elsewhere.
        guard start > segmentStart, start > 0, index &- start > 1 else { return nil }
        if Self.isSmallNumeral(text[index &- 1]), Self.isSmallNumeral(text[index &- 2] | 0x20) { return nil }
        if text[start &- 1] == UInt8(ascii: " ") { return stopAfterWord(start, index, isCapitalised: isCapitalised, end: end) }
        return text[start &- 1] == UInt8(ascii: "-") ? stopAfterCompound(start, index, isCapitalised: isCapitalised, lowest: lowest) : nil
    }

    @inline(__always)
    private static func isSmallNumeral(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
    }

    /// After a word of small letters, its first perhaps a capital.
    @inline(__always)
    private func stopAfterWord(_ start: Int, _ index: Int, isCapitalised: Bool, end: Int) -> Finding? {
        guard index &- start <= SegmentationLexicon.longestAbbreviation else { return Finding(end: index &+ 1, resume: index &+ 1) }
        let roles = lexicon.roles(text, start, index)
        guard roles.isDisjoint(with: .abbreviation) else {
            return stopAfterAbbreviation(roles, index, isCapitalised: isCapitalised, end: end)
        }
        if isCapitalised, isUnspeakable(start..<index) { return nil }
        return Finding(end: index &+ 1, resume: index &+ 1)
    }

    /// After `Dr.`, `Jl.` before a name, and `hlm.` before a number.
    private func stopAfterAbbreviation(_ roles: SegmentationRoles, _ index: Int, isCapitalised: Bool, end: Int) -> Finding? {
        if roles.contains(.capitalOnly), !isCapitalised { return nil }
        if roles.contains(.never) { return Finding(resume: index &+ 1) }
        if roles.contains(.beforeNumber) { return Self.isDigit(text[index &+ 2]) ? Finding(resume: index &+ 1) : nil }
        guard roles.contains(.beforeName), isCapitalised, Self.isCapital(text[index &+ 2]) else { return nil }
        let next = wordAfter(index &+ 2, limit: min(end, index &+ Self.lookAhead))
        return self.roles(of: next).contains(.starter) ? Finding(end: index &+ 1, resume: index &+ 1) : Finding(resume: index &+ 1)
    }

    /// After a word with a hyphen: `anak-anak.`, `Al-Azhar.`.
    private func stopAfterCompound(_ part: Int, _ index: Int, isCapitalised: Bool, lowest: Int) -> Finding? {
        var start = part &- 1
        while start > lowest, Self.isSmall(text[start &- 1] | 0x20) || text[start &- 1] == UInt8(ascii: "-") { start &-= 1 }
        guard start > lowest, text[start &- 1] == UInt8(ascii: " ") else { return nil }
        if isCapitalised, isUnspeakable(part..<index) { return nil }
        let roles = lexicon.roles(text, start, index).union(lexicon.roles(text, part, index))
        return roles.isDisjoint(with: .abbreviation) ? Finding(end: index &+ 1, resume: index &+ 1) : nil
    }

    /// Before a small letter the sentence goes on, unless the word is a name such as `adidas`, or the stop belongs to `syarat: 1.`.
    private func stopBeforeSmall(_ index: Int, end: Int) -> Finding? {
        let lowest = max(segmentStart, 0, index &- Self.longestUsualWord) &+ 1
        var start = index
        while start > lowest, Self.isSmallOrDigit(text[start &- 1] | 0x20) || text[start &- 1] == UInt8(ascii: ".") { start &-= 1 }
        guard start > lowest, start < index, text[start &- 1] == UInt8(ascii: " "), Self.isUsualBeforeSpace(text[start &- 2]) else {
            return nil
        }
        return isUsualContinuation(index &+ 2, end: end) ? Finding(resume: index &+ 1) : nil
    }

    /// Whether a plain word of small letters stands at `start`, with which no sentence begins.
    private func isUsualContinuation(_ start: Int, end: Int) -> Bool {
        let limit = min(end, start &+ Self.longestUsualWord)
        var place = start
        while place < limit, Self.isSmall(text[place]) { place &+= 1 }
        guard place > start &+ 1, place < limit, text[place] == UInt8(ascii: " ") else { return false }
        return !lexicon.roles(text, start, place).contains(.smallName)
    }

    /// After a number, a word in capitals, a bracket or a quotation mark.
    private func stopAfterOther(_ index: Int, lowest: Int, end: Int) -> Finding? {
        let last = text[index &- 1]
        if Self.isDigit(last) || Self.isCapital(last) { return stopAfterNumberOrCapitals(index, lowest: lowest, end: end) }
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

    private func stopAfterNumberOrCapitals(_ index: Int, lowest: Int, end: Int) -> Finding? {
        var start = index
        let isNumber = Self.isDigit(text[index &- 1])
        if isNumber {
            while start > lowest, Self.isDigit(text[start &- 1]) || text[start &- 1] == UInt8(ascii: ".") { start &-= 1 }
        } else {
            while start > lowest, Self.isCapital(text[start &- 1]) { start &-= 1 }
        }
        // Enumerators and datelines stand at the head; `No. 5. B.` is a reference; a letter is an initial, a short number perhaps an item.
        guard start > lowest, start &- segmentStart > Self.longestUsualWord, index &- start > (isNumber ? 2 : 1) else { return nil }
        // `2.2` may be an item as well.
        if isNumber, text[index &- 2] == UInt8(ascii: ".") || text[index &- 3] == UInt8(ascii: ".") { return nil }
        guard text[start &- 1] == UInt8(ascii: " "), start &- 2 > segmentStart, Self.isUsualBeforeSpace(text[start &- 2]) else {
            return nil
        }
        guard lexicon.roles(text, start, index).isDisjoint(with: .abbreviation) else { return nil }
        guard isNumber || !isPartOfDateline(index) && !isRoman(start..<index) && !mayBeRoman(index &+ 2, end: end) else { return nil }
        return Finding(end: index &+ 1, resume: index &+ 1)
    }

    @inline(__always)
    private static func isUsualBeforeSpace(_ byte: UInt8) -> Bool {
        isSmall(byte) || isCapital(byte) || isDigit(byte) || byte == UInt8(ascii: ",")
    }

    /// Whether the word at `index` may be a Roman numeral: `SSK. II`.
    private func mayBeRoman(_ index: Int, end: Int) -> Bool {
        guard index &+ 1 < end, !Self.isSmall(text[index &+ 1]) else { return false }
        return text[index] == UInt8(ascii: "I") || text[index] == UInt8(ascii: "V") || text[index] == UInt8(ascii: "X")
    }

    private func isPartOfDateline(_ index: Int) -> Bool {
        segmentStart == blockStart && index &- blockStart <= Self.datelineLength
    }

    // MARK: Other marks

    /// A full stop between letters of an abbreviation: `M.Si`, `U.S`.
    private func stopInAbbreviation(_ index: Int) -> Finding? {
        guard index &- 2 > max(segmentStart, 0), Self.isSmall(text[index &- 1] | 0x20) else { return nil }
        let before = text[index &- 2]
        let isInside = before == UInt8(ascii: " ") || before == UInt8(ascii: ".") || before == UInt8(ascii: "(")
        return isInside ? Finding(resume: index &+ 1) : nil
    }

    /// The place of the space after the closing quotation mark at `index`; nil when there is none, or no letter after it.
    private func spaceAfterQuote(_ index: Int, end: Int) -> Int? {
        let isCurly = text[index] == 0xE2
        if isCurly {
            guard index &+ 2 < end, text[index &+ 1] == 0x80, text[index &+ 2] == 0x9D else { return nil }
        } else {
            guard text[index] == UInt8(ascii: "\"") else { return nil }
        }
        let space = index &+ (isCurly ? 3 : 1)
        return space &+ 1 < end && text[space] == UInt8(ascii: " ") ? space : nil
    }

    /// A full stop and a closing quotation mark: `.” Ia`, `.” kata`.
    private func stopBeforeQuote(_ index: Int, end: Int) -> Finding? {
        guard let space = spaceAfterQuote(index &+ 1, end: end) else { return nil }
        let last = text[index &- 1]
        guard Self.isSmallOrDigit(last) || Self.isCapital(last) else { return nil }
        if Self.isCapital(text[space &+ 1]) { return Finding(end: space, resume: space) }
        return isUsualContinuation(space &+ 1, end: end) ? Finding(resume: index &+ 1) : nil
    }

    /// `?” tanya`, `!” seru`.
    private func markBeforeQuote(_ index: Int, end: Int) -> Finding? {
        guard let space = spaceAfterQuote(index &+ 1, end: end) else { return nil }
        return isUsualContinuation(space &+ 1, end: end) ? Finding(resume: index &+ 1) : nil
    }

    /// A question or exclamation mark: `terbuka? Ia`, not `Yahoo! Inc.`.
    private func markBeforeSpace(_ index: Int, end: Int) -> Finding? {
        let lowest = max(segmentStart, 0, index &- Self.longestUsualWord)
        var start = index
        while start > lowest, Self.isSmall(text[start &- 1] | 0x20) { start &-= 1 }
        guard start > lowest, start < index, text[start &- 1] == UInt8(ascii: " "), beginsUsually(index &+ 2, end: end) else { return nil }
        return lexicon.roles(text, start, index).contains(.exclaimingName) ? nil : Finding(end: index &+ 1, resume: index &+ 1)
    }

    @inline(__always)
    private static func isSmallOrDigit(_ byte: UInt8) -> Bool { isSmall(byte) || isDigit(byte) }
}

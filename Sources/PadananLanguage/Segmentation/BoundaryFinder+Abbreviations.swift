/// Whether a full stop ends a sentence or belongs to an abbreviation, an initial, a number.
extension BoundaryFinder {
    /// Whether a sentence ends at the single full stop `run`, before a word that may begin one.
    func endsSentence(_ run: StopRun, _ following: Following, limit: Int) -> Bool {
        if following.hasClosingQuote { return true }
        let lowest = lowest(before: run.start)
        let whole = wordBefore(run.start, lowest: lowest)
        if whole.isEmpty { return true }
        if isEnumerator(whole, lowest: lowest) || isDateline(whole, following, limit: limit) { return false }
        if isAloneInBrackets(whole, following, lowest: lowest) { return isCommon(wordAfter(following.wordStart, limit: limit)) }
        let (token, roles) = abbreviation(whole)
        if !roles.isDisjoint(with: .abbreviation), token.count > 1 || isSmallNever(token, roles) {
            return endsAfter(roles, token, following, lowest: lowest, limit: limit)
        }
        if isSmallReference(token, following, lowest: lowest, limit: limit) { return false }
        if let letter = singleLetter(token) { return endsAfterLetter(letter, token, following, lowest: lowest, limit: limit) }
        if isInitials(token) || isUnspeakable(token) { return !mayContinueName(following, limit: limit) }
        if isAllCapitals(token), !isNumber(token), isContinuedByRoman(following, limit: limit) { return false }
        return !isReferenceNumber(token, following, lowest: lowest, limit: limit)
    }

    /// Whether `token` and its stop are all there is between brackets amid a sentence: `Dr. (H.C.) Taufik`.
    private func isAloneInBrackets(_ token: Range<Int>, _ following: Following, lowest: Int) -> Bool {
        guard following.hasClosingMark, token.lowerBound > lowest, token.lowerBound - 1 > segmentStart else { return false }
        return text[token.lowerBound - 1] == UInt8(ascii: "(")
    }

    /// Whether `token` is a small letter that never ends a sentence: `Harmon v. Duffield`.
    private func isSmallNever(_ token: Range<Int>, _ roles: SegmentationRoles) -> Bool {
        roles.contains(.never) && token.allSatisfy { Self.isSmall(text[$0]) }
    }

    /// The part of `word` that may be an abbreviation, and its roles: the whole, or what stands after its last hyphen or stroke
    /// (`eks-Kol.`, `Foto: Antara/R.`).
    private func abbreviation(_ word: Range<Int>) -> (token: Range<Int>, roles: SegmentationRoles) {
        var token = word
        var roles = roles(of: word)
        if roles.isEmpty, let mark = word.last(where: { text[$0] == UInt8(ascii: "-") || text[$0] == UInt8(ascii: "/") }) {
            token = mark + 1..<word.upperBound
            roles = self.roles(of: token)
        }
        guard let first = token.first else { return (token, []) }
        return (token, roles.contains(.capitalOnly) && !Self.isCapital(text[first]) ? [] : roles)
    }

    private func endsAfter(
        _ roles: SegmentationRoles, _ token: Range<Int>, _ following: Following, lowest: Int, limit: Int
    ) -> Bool {
        if roles.contains(.never) { return false }
        if following.hasOpeningBracket { return isSentenceInBrackets(following, limit: limit) }
        if following.hasClosingMark { return true }
        if isAfterNumber(token, lowest: lowest), isFollowedByMeasure(following, limit: limit) { return false }
        let next = wordAfter(following.wordStart, limit: limit)
        if roles.contains(.beforeNumber) {
            if isNumberLike(next, following, limit: limit) { return false }
            if roles.isDisjoint(with: [.beforeName, .final, .company, .place]) { return true }
        }
        if roles.contains(.beforeName) {
            // `5 kel.` is a unit of measure, `5 Kel. Menteng` an address.
            if token.allSatisfy({ Self.isSmall(text[$0]) }), isAfterNumber(token, lowest: lowest) { return true }
            return following.hasOpeningQuote ? false : isStarter(following, limit: limit)
        }
        return endsAfterFinal(roles, token, following, next, lowest: lowest, limit: limit)
    }

    /// Whether a sentence ends after an abbreviation that may end one.
    private func endsAfterFinal(
        _ roles: SegmentationRoles, _ token: Range<Int>, _ following: Following, _ next: Range<Int>, lowest: Int, limit: Int
    ) -> Bool {
        if following.hasOpeningQuote { return true }
        if roles.contains(.beforeYear), isYearOfWork(next, limit: limit) { return false }
        let nextRoles = self.roles(of: next)
        if nextRoles.contains(.timeWord) || isStroke(next, limit: limit) || isDegree(next, limit: limit) { return false }
        if roles.contains(.company), nextRoles.contains(.company) { return false }
        if roles.contains(.place) { return isCommon(next) || following.kind == .digit }
        if isInitials(token), !isDegreePlace(token, next, lowest: lowest) { return isCommon(next) || following.kind == .digit }
        return !isAllCapitals(token) || !isAllCapitals(next) || isListed(next)
    }

    /// Whether a degree stands at `token` rather than the initials of a name: after a comma or a word such as `gelar`.
    private func isDegreePlace(_ token: Range<Int>, _ next: Range<Int>, lowest: Int) -> Bool {
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        if !roles(of: previous).isDisjoint(with: [.beforeDegree, .beforeLetter]) { return true }
        if let last = previous.last, text[last] == UInt8(ascii: "."), roles(of: previous.lowerBound..<last).contains(.final) { return true }
        guard token.lowerBound > lowest + 1, text[token.lowerBound - 1] == UInt8(ascii: " ") else { return true }
        guard text[token.lowerBound - 2] == UInt8(ascii: ",") else { return false }
        return next.upperBound >= text.count || text[next.upperBound] != UInt8(ascii: ",")
    }

    /// Whether a number follows: digits, a Roman numeral, or a word before digits such as `No. 5`, `Rp 20.000`.
    private func isNumberLike(_ next: Range<Int>, _ following: Following, limit: Int) -> Bool {
        if following.kind == .digit || following.kind == .symbol || isRoman(next) { return true }
        guard roles(of: next).contains(.beforeNumber) else { return false }
        var place = next.upperBound
        if place < limit, text[place] == UInt8(ascii: ".") { place += 1 }
        place = skipSpaces(from: place, limit: limit)
        return TextKind.at(place, of: text, end: limit).kind == .digit
    }

    /// `C/O` after a company.
    private func isStroke(_ word: Range<Int>, limit: Int) -> Bool {
        word.count == 1 && word.upperBound < limit && text[word.upperBound] == UInt8(ascii: "/")
    }

    /// `II` of `SSK. II`: a numeral that belongs to the name before, not to a list.
    private func isContinuedByRoman(_ following: Following, limit: Int) -> Bool {
        let next = wordAfter(following.wordStart, limit: limit)
        guard (2...5).contains(next.count), next.allSatisfy({ Self.isRomanBelow50(text[$0]) }) else { return false }
        return next.upperBound >= limit || text[next.upperBound] != UInt8(ascii: ".")
    }

    private static func isRomanBelow50(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
    }

    /// Whether `token` has a capital, small letters and no vowel, as only abbreviations do: `Ngr.`, `Pdt.`.
    func isUnspeakable(_ token: Range<Int>) -> Bool {
        guard (2...5).contains(token.count), let first = token.first, Self.isCapital(text[first]) else { return false }
        return token.dropFirst().allSatisfy { Self.isSmall(text[$0]) } && !token.contains { Self.isVowel(text[$0] | 0x20) }
    }

    private static func isVowel(_ small: UInt8) -> Bool {
        switch small {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): true
        default: false
        }
    }

    private func isListed(_ word: Range<Int>) -> Bool {
        !roles(of: word).isDisjoint(with: [.starter, .commonWord])
    }

    /// Whether `word` is the first part of a degree such as `M.H.`: a short word with a stop right after it and a letter after that.
    private func isDegree(_ word: Range<Int>, limit: Int) -> Bool {
        guard (1...2).contains(word.count), word.upperBound + 1 < limit, text[word.upperBound] == UInt8(ascii: ".") else { return false }
        return isLetterOrDigit(word.upperBound + 1, limit: limit)
    }

    private func isAfterNumber(_ token: Range<Int>, lowest: Int) -> Bool {
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        guard previous.upperBound < token.lowerBound, let last = previous.last else { return false }
        return Self.isDigit(text[last])
    }

    /// Whether the brackets that open before the next word hold a whole sentence: a stop stands before the closing one.
    private func isSentenceInBrackets(_ following: Following, limit: Int) -> Bool {
        var index = following.wordStart
        while index < limit, text[index] != UInt8(ascii: ")"), text[index] != UInt8(ascii: "]") { index += 1 }
        // `(Han.)` is one word; a sentence has several.
        guard index < limit, text[following.wordStart..<index].contains(UInt8(ascii: " ")) else { return false }
        let last = text[index - 1]
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    }

    /// `XI` of `No. XI. B. 02`: a numeral in a reference that goes on.
    private func isReferenceNumber(_ token: Range<Int>, _ following: Following, lowest: Int, limit: Int) -> Bool {
        guard isRoman(token) || isNumber(token) else { return false }
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        guard let last = previous.last, text[last] == UInt8(ascii: "."), previous.count > 1 else { return false }
        guard roles(of: previous.lowerBound..<last).contains(.beforeNumber) else { return false }
        let next = wordAfter(following.wordStart, limit: limit)
        return next.count == 1 && next.upperBound < limit && text[next.upperBound] == UInt8(ascii: ".")
    }

    // MARK: Letters and initials

    /// The one letter of `token`, if it is one.
    private func singleLetter(_ token: Range<Int>) -> TextKind? {
        guard token.count <= 2, let first = token.first else { return nil }
        let found = TextKind.at(first, of: text, end: token.upperBound)
        guard found.length == token.count, found.kind == .upper || found.kind == .lower else { return nil }
        return found.kind
    }

    /// Whether `token` is made of initials: `W.S`, `J.R.R`.
    private func isInitials(_ token: Range<Int>) -> Bool {
        guard token.count >= 3, token.count % 2 == 1 else { return false }
        return token.enumerated().allSatisfy { offset, index in
            offset % 2 == 0 ? Self.isCapital(text[index]) : text[index] == UInt8(ascii: ".")
        }
    }

    private func mayContinueName(_ following: Following, limit: Int) -> Bool {
        if following.hasOpeningBracket { return !isSentenceInBrackets(following, limit: limit) }
        return !following.hasClosingMark && mayBeName(following, limit: limit)
    }

    /// Whether a sentence ends after a single letter: `vitamin C.` does, `Siti N.` may, `R. Sukardi` doesn't.
    private func endsAfterLetter(
        _ letter: TextKind, _ token: Range<Int>, _ following: Following, lowest: Int, limit: Int
    ) -> Bool {
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        let roles = roles(of: previous)
        if roles.contains(.beforeLetter) { return true }
        if letter == .lower { return !(following.kind == .digit && self.roles(of: token).contains(.beforeNumber)) }
        if let last = previous.last, text[last] == UInt8(ascii: "."), following.kind == .digit { return false }
        if isNumber(previous) && (previous.count != 4 || isHijri(previous, token)) || isRoman(previous) { return true }
        return !mayContinueName(following, limit: limit)
    }

    /// `1443 H.`: a year of the Islamic calendar, not one before the title Haji.
    private func isHijri(_ year: Range<Int>, _ letter: Range<Int>) -> Bool {
        text[letter.lowerBound] == UInt8(ascii: "H") && text[year.lowerBound] == UInt8(ascii: "1")
            && (text[year.lowerBound + 1] == UInt8(ascii: "3") || text[year.lowerBound + 1] == UInt8(ascii: "4"))
    }

    // MARK: Enumerators and datelines

    /// The longest label before an enumerator at the head of a segment: `Lampiran IV.`.
    private static var longestLabel: Int { 24 }

    /// Whether `token` is an enumerator: at the head of the segment (`1.`, `a.`, `2.1.`, `IV.`, `Bab IV.`, `(a)`) or in a list amid a sentence
    /// (`syarat: 1. …; 2. …`).
    private func isEnumerator(_ token: Range<Int>, lowest: Int) -> Bool {
        guard isEnumeratorForm(token) else { return false }
        let start = token.lowerBound
        if isListItem(token, lowest: lowest) { return true }
        guard start - segmentStart <= Self.longestLabel, segmentStart >= lowest else { return false }
        if start == headOfSegment(lowest: lowest) { return true }
        let label = previousWord(before: start, lowest: lowest)
        return label.lowerBound == headOfSegment(lowest: lowest) && roles(of: label).contains(.label)
    }

    /// Whether the enumerator `token` follows a semicolon, or is the first one and follows a colon right after a word; a capital there is an
    /// initial, and `2 : 1.` a score.
    private func isListItem(_ token: Range<Int>, lowest: Int) -> Bool {
        let first = text[token.lowerBound]
        guard token.count <= 2, token.lowerBound > lowest + 2, text[token.lowerBound - 1] == UInt8(ascii: " ") else { return false }
        switch text[token.lowerBound - 2] {
        case UInt8(ascii: ";"): return !Self.isCapital(first)
        case UInt8(ascii: ":"):
            let isFirst = token.count == 1 && [UInt8(ascii: "1"), UInt8(ascii: "a"), UInt8(ascii: "i")].contains(first)
            return isFirst && Self.isSmall(text[token.lowerBound - 3] | 0x20)
        default: return false
        }
    }

    /// Where the segment's first letter stands.
    private func headOfSegment(lowest: Int) -> Int {
        var index = max(segmentStart, lowest)
        while index < text.count, index - segmentStart < 8, !isLetterOrDigit(index, limit: text.count) { index += 1 }
        return index
    }

    /// The longest enumerator: `2.10.12`, `XXXVIII`.
    private static var longestEnumerator: Int { 12 }

    /// Whether every part of `token` between full stops is a letter, a Roman numeral or a number shorter than a year: `a`, `IV`, `2.1`, `III.2`.
    private func isEnumeratorForm(_ token: Range<Int>) -> Bool {
        guard token.count <= Self.longestEnumerator else { return false }
        var start = token.lowerBound
        for index in token where text[index] == UInt8(ascii: ".") {
            guard isEnumeratorPart(start..<index) else { return false }
            start = index + 1
        }
        return isEnumeratorPart(start..<token.upperBound)
    }

    private func isEnumeratorPart(_ part: Range<Int>) -> Bool {
        guard let first = part.first else { return false }
        if part.count <= 3, part.allSatisfy({ Self.isDigit(text[$0]) }) { return true }
        if part.count == 1 { return Self.isCapital(text[first]) || Self.isSmall(text[first]) }
        return part.count <= 8 && (isRoman(part) || part.allSatisfy { Self.isRomanBelow50(text[$0] & 0xDF) })
    }

    /// Whether `token` ends a dateline: `KONTAN.CO.ID - MOSKOW.`, `JAKARTA.`.
    private func isDateline(_ token: Range<Int>, _ following: Following, limit: Int) -> Bool {
        guard segmentStart == blockStart, token.upperBound - blockStart <= Self.datelineLength, blockStart >= 0 else { return false }
        guard isAllCapitals(token), following.kind == .upper || following.kind == .digit else { return false }
        let head = headOfSegment(lowest: max(0, blockStart))
        guard head < token.upperBound else { return false }
        if lexicon.roles(text, head, token.upperBound).contains(.datelinePlace) { return true }
        if let hyphen = token.first(where: { text[$0] == UInt8(ascii: "-") }) {
            return token.contains { $0 < hyphen && text[$0] == UInt8(ascii: ".") }
        }
        return head < token.lowerBound && hasAgency(head..<token.lowerBound)
    }

    /// Whether `range` ends with a dash and capitals, and an agency's name stands before: one word such as a host's name, or capitals only.
    private func hasAgency(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, Self.isCapital(text[end - 1]) || text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let dash = TextKind.before(end, of: text, start: range.lowerBound)
        guard dash.kind == .dash else { return false }
        let name = text[range.lowerBound..<trimmedEnd(end - dash.length, lowest: range.lowerBound)]
        return !name.contains(UInt8(ascii: " ")) || !name.contains(where: Self.isSmall)
    }
}

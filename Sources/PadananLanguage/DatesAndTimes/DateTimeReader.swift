import PadananModel

/// Reads the parts of dates out of atoms, from left to right, the longest reading of each place.
///
/// The grammar is one for all languages; words and their roles come from the lexicon. Each reader function takes the place where it should
/// begin and looks at a bounded number of atoms.
struct DateTimeReader {
    let bytes: [UInt8]
    let atoms: [DateTimeAtom]
    let lexicon: DateTimeLexicon

    init(_ bytes: [UInt8], _ atoms: [DateTimeAtom], _ lexicon: DateTimeLexicon) {
        self.bytes = bytes
        self.atoms = atoms
        self.lexicon = lexicon
    }

    /// Returns all parts, in order.
    func elements() -> [DateTimeElement] {
        var result: [DateTimeElement] = []
        var (index, anchor) = (0, -1)
        while index < atoms.count {
            while anchor < index, let next = nextAnchor(from: anchor + 1) { anchor = next }
            guard anchor >= index || lexicon.isOpen else { break }
            guard anchor - index <= Self.reach || lexicon.isOpen, mayBegin(index), let element = element(at: index) else {
                index += 1
                continue
            }
            result.append(element)
            index = max(element.next, index + 1)
        }
        return result
    }

    private func nextAnchor(from start: Int) -> Int? {
        guard start < atoms.count else { return nil }
        for index in start..<atoms.count where atoms[index].isAnchor { return index }
        return nil
    }

    /// No part has more atoms than this before the one that it rests on.
    private static let reach = 12

    /// Whether a part can begin at `index` at all.
    private func mayBegin(_ index: Int) -> Bool {
        let atom = atoms[index]
        switch atom.kind {
        case .digits: return atom.count <= 4 || lexicon.isOpen
        case .word: return atom.roles & Self.beginningBits != 0 || Self.isRomanDigit(bytes[atom.range.lowerBound]) || lexicon.isOpen
        case .mark: return atom.roles & Self.beginningBits != 0 || lexicon.isOpen
        case .other: return lexicon.isOpen
        }
    }

    /// The longest-standing reading at `index`. Each reader is asked only where what it begins with stands: most are asked in vain else, and a
    /// text has many prepositions.
    private func element(at index: Int) -> DateTimeElement? {
        let mask = lexicon.isOpen ? ~0 : atoms[index].roles
        let isDigits = atoms[index].kind == .digits
        let isNumber = isDigits || mask & Self.numberBits != 0
        if isDigits, let element = numericDate(at: index) { return element }
        if isNumber || mask & Self.clockBits != 0, let element = clock(at: index) { return element }
        if isNumber || mask & Self.periodBits != 0 || romanValue(at: index) != nil, let element = period(at: index) { return element }
        if isNumber, let element = dayAndMonth(at: index) { return element }
        if mask & Self.monthBits != 0, let element = monthFirst(at: index) { return element }
        if mask & Self.weekdayBits != 0, let element = weekday(at: index) { return element }
        if isDigits || mask & DateTimeRole.decade.bit != 0, let element = decade(at: index) { return element }
        if mask & Self.relativeBits != 0, let element = relative(at: index) { return element }
        if isDigits || mask & DateTimeRole.eraLetters.bit != 0, let element = years(at: index) { return element }
        if isNumber, let element = dayAlone(at: index) { return element }
        return mask & DateTimeRole.part.bit != 0 ? partOfDay(at: index) : nil
    }

    private static let beginningBits =
        numberBits | clockBits | periodBits | monthBits | weekdayBits | relativeBits | DateTimeRole.bits(.decade, .eraLetters, .part)
    private static let numberBits = DateTimeRole.bits(.cardinal, .ordinal, .ordinalPrefix)
    private static let clockBits = DateTimeRole.bits(.clockWord, .clock, .minuteOffset)
    private static let periodBits = DateTimeRole.bits(.century, .quarter, .half, .quarterPhrase, .halfPhrase, .quarterLetter, .halfLetter)
    private static let monthBits = DateTimeRole.bits(.month, .monthContext, .monthCapital, .monthShort)
    private static let weekdayBits = DateTimeRole.bits(.weekday, .weekdayContext, .weekdayShort, .eve)
    private static let relativeBits = DateTimeRole.bits(.relativeDay, .relativeWeek, .relativeMonth, .relativeYear, .weekend)

    // MARK: Looking at atoms

    /// The reading of the words at `index` in a role; `nil` outside the text.
    func lexeme(_ role: DateTimeRole, at index: Int) -> DateTimeLexeme? {
        isRole(role, at: index) ? lexicon.lists.lexeme(role, atoms, at: index) : nil
    }

    func isRole(_ role: DateTimeRole, at index: Int) -> Bool { isRole(oneOf: role.bit, at: index) }

    /// Whether one of the roles of `bits` begins at `index`.
    func isRole(oneOf bits: UInt64, at index: Int) -> Bool {
        atoms.indices.contains(index) && atoms[index].roles & bits != 0
    }

    func hasLexeme(at index: Int) -> Bool { isRole(oneOf: ~0, at: index) }

    /// The atom at `index`; `nil` outside the text.
    func atom(_ index: Int) -> DateTimeAtom? {
        atoms.indices.contains(index) ? atoms[index] : nil
    }

    func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
        atoms.indices.contains(index) && atoms[index].isMark(mark)
    }

    func isDigits(at index: Int, counts: ClosedRange<Int>) -> Bool {
        atoms.indices.contains(index) && atoms[index].kind == .digits && counts.contains(atoms[index].count)
    }

    func isGlued(_ index: Int) -> Bool { atoms.indices.contains(index) && atoms[index].isGlued }

    /// Whether digits are a number of their own: no other number, letter or currency is written to them.
    func isFree(_ index: Int) -> Bool { beginsNumber(index) && endsNumber(index) }

    /// Whether nothing before the digits belongs to them.
    func beginsNumber(_ index: Int) -> Bool {
        guard let atom = atom(index), atom.isGlued, let before = self.atom(index - 1) else { return true }
        switch before.kind {
        case .digits, .other: return false
        case .word: return false
        case .mark:
            switch before.mark {
            case "$", "€", "£", "¥", "#", "@", "_", "+": return false
            case ".", ",", ":", "/", "'": return !(before.isGlued && self.atom(index - 2)?.kind == .digits)
            default: return true
            }
        }
    }

    /// Whether nothing after the digits belongs to them: no decimals, no unit.
    func endsNumber(_ index: Int) -> Bool {
        guard let after = atom(index + 1), after.isGlued else { return true }
        switch after.kind {
        case .digits, .other: return false
        case .word: return false
        case .mark:
            switch after.mark {
            case "%", "$", "€", "_", "@", "°": return false
            case ".", ",", ":", "/": return !(isGlued(index + 2) && self.atom(index + 2)?.kind == .digits)
            default: return true
            }
        }
    }

    /// Whether a sentence, line or quotation begins at `index`, so that its capital says nothing.
    func isSentenceStart(_ index: Int) -> Bool {
        guard index > 0, let atom = atom(index), !atom.isAfterLineBreak else { return true }
        switch atoms[index - 1].mark {
        case ".", "?", "!", ":", "\"", "“", "‘", "«", "…", "-", "(", "'": return true
        default: return false
        }
    }
}

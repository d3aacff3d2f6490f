/// Days, weeks and years counted from today, and parts of the day.
extension DateTimeReader {
    /// *kemarin*, *tadi malam*, *pekan depan*, *akhir pekan*, *this year*; not *dua tahun lalu*.
    func relative(at index: Int) -> DateTimeElement? {
        guard let word = relativeWord(at: index), !isCounted(index) else { return nil }
        var fields = DateTimeFields()
        switch word.role {
        case .weekend:
            fields.isWeekend = true
            if let week = lexeme(.relativeWeek, at: index), week.count == word.count { fields.relativeWeek = week.number }
        case .relativeWeek: fields.relativeWeek = word.number
        case .relativeMonth: fields.relativeMonth = word.number
        case .relativeYear: fields.relativeYear = word.number
        default: fields.relativeDay = word.number
        }
        fields.part = word.part
        return DateTimeElement(index, index + word.count, fields, isTentative: true)
    }

    /// The longest phrase.
    private func relativeWord(at index: Int) -> DateTimeLexeme? {
        var longest = longer(lexeme(.weekend, at: index), lexeme(.relativeDay, at: index))
        longest = longer(longest, lexeme(.relativeWeek, at: index))
        longest = longer(longest, lexeme(.relativeMonth, at: index))
        return longer(longest, lexeme(.relativeYear, at: index))
    }

    private func longer(_ first: DateTimeLexeme?, _ second: DateTimeLexeme?) -> DateTimeLexeme? {
        guard let first, let second else { return first ?? second }
        return second.count > first.count ? second : first
    }

    private func isCounted(_ index: Int) -> Bool {
        let roles = DateTimeRole.bits(.cardinal, .tensWord, .teenWord, .durationLead)
        return atom(index - 1)?.kind == .digits || isRole(oneOf: roles, at: index - 1) || isMark("-", at: index - 1)
    }

    /// *pagi*, *in the evening*.
    func partOfDay(at index: Int) -> DateTimeElement? {
        guard let word = lexeme(.part, at: index), !isCounted(index) else { return nil }
        var fields = DateTimeFields()
        fields.part = word.part
        return DateTimeElement(index, index + word.count, fields, isTentative: true)
    }
}

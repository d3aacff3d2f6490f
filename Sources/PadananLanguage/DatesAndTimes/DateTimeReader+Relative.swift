/// Days, weeks and years counted from today, and parts of the day.
extension DateTimeReader {
    /// *kemarin*, *tadi malam*, *pekan depan*, *this year*; not *dua tahun lalu*.
    func relative(at index: Int) -> DateTimeElement? {
        let roles: [DateTimeRole] = [.relativeDay, .relativeWeek, .relativeMonth, .relativeYear]
        let readings = roles.compactMap { lexeme($0, at: index) }
        guard let word = readings.max(by: { $0.count < $1.count }), !isCounted(index) else { return nil }
        var fields = DateTimeFields()
        switch word.role {
        case .relativeWeek: fields.relativeWeek = word.number
        case .relativeMonth: fields.relativeMonth = word.number
        case .relativeYear: fields.relativeYear = word.number
        default: fields.relativeDay = word.number
        }
        fields.part = word.part
        return DateTimeElement(index, index + word.count, fields, isTentative: true)
    }

    private func isCounted(_ index: Int) -> Bool {
        atom(index - 1)?.kind == .digits || isRole(.cardinal, at: index - 1) || isRole(.tensWord, at: index - 1)
            || isRole(.teenWord, at: index - 1) || isRole(.durationLead, at: index - 1) || isMark("-", at: index - 1)
    }

    /// *pagi*, *in the evening*.
    func partOfDay(at index: Int) -> DateTimeElement? {
        guard let word = lexeme(.part, at: index), !isCounted(index) else { return nil }
        var fields = DateTimeFields()
        fields.part = word.part
        return DateTimeElement(index, index + word.count, fields, isTentative: true)
    }
}

import PadananModel

/// Joins neighbouring parts into one mention: weekday, date in brackets, part of the day, clock time.
struct DateTimeMerger {
    private let reader: DateTimeReader

    init(_ reader: DateTimeReader) {
        self.reader = reader
    }

    /// Returns the mentions. Cost: linear in the parts.
    func merged(_ elements: [DateTimeElement]) -> [DateTime] {
        var result: [DateTimeElement] = []
        for element in elements {
            if let last = result.last, canJoin(last, element) {
                result[result.count - 1] = joined(last, element)
            } else {
                result.append(isConversion(element, behind: result.last) ? tentative(element) : element)
            }
        }
        return result.map(dateTime)
    }

    // MARK: What may be joined

    private func canJoin(_ first: DateTimeElement, _ second: DateTimeElement) -> Bool {
        let (parts, others) = (first.parts, second.parts)
        guard parts.isDisjoint(with: others), isPair(parts, others) || isPair(others, parts) else { return false }
        // "2 a.m. (00:00 GMT) on Friday": what follows the bracket goes with the time before it.
        if parts == .clock, reader.isMark(")", at: first.next), !reader.isMark(")", at: second.next) { return false }
        if first.end != nil, parts != [.clock], others != [.year] { return false }
        return isJoint(from: first.next, to: second.lead, parts.union(others))
    }

    /// The pairs that one date is made of, one way round.
    private func isPair(_ first: DateTimeElement.Parts, _ second: DateTimeElement.Parts) -> Bool {
        if second == .year { return !first.isDisjoint(with: [.period, .month]) && !first.contains(.year) }
        if second.contains(.clock) { return !first.isDisjoint(with: [.day, .weekday, .relativeDay, .part]) }
        if second == .part { return !first.isDisjoint(with: [.day, .weekday, .relativeDay]) }
        if second == .relativeWeek { return first.contains(.weekday) }
        if second == .relativeMonth { return first.contains(.day) && !first.contains(.month) }
        // A weekday, perhaps with a part of the day, and a date.
        return first.contains(.weekday) && !first.contains(.day) && second.contains(.day)
    }

    private func isJoint(from start: Int, to end: Int, _ parts: DateTimeElement.Parts) -> Bool {
        guard start <= end, end - start <= 4 else { return false }
        var index = start
        while index < end {
            guard let atom = reader.atom(index), !atom.isAfterLineBreak else { return false }
            if let link = reader.lexeme(.link, at: index) ?? reader.lexeme(.weekdayLead, at: index) ?? reader.lexeme(.yearLink, at: index) {
                index += link.count
            } else if atom.isMark(",") || atom.isMark("(") || atom.isMark(")") || isPeriodMark(atom, parts) {
                index += 1
            } else {
                return false
            }
        }
        return index == end && reader.atom(end)?.isAfterLineBreak != true
    }

    /// `III/2021`, `III-2021`.
    private func isPeriodMark(_ atom: DateTimeAtom, _ parts: DateTimeElement.Parts) -> Bool {
        parts == [.period, .year] && atom.isGlued && (atom.isMark("/") || atom.isMark("-"))
    }

    // MARK: Joining

    private func joined(_ first: DateTimeElement, _ second: DateTimeElement) -> DateTimeElement {
        var element = first
        element.next = second.next
        element.fields = first.fields.filled(with: second.fields)
        element.end = first.end?.filled(with: second.fields) ?? second.end.map { first.fields.filled(with: $0) }
        element.isTentative = isTentative(first, second, element)
        return element
    }

    /// A half with a year is a date, though each alone proves nothing.
    private func isTentative(_ first: DateTimeElement, _ second: DateTimeElement, _ joined: DateTimeElement) -> Bool {
        first.isTentative && second.isTentative && !joined.parts.contains(.period)
    }

    // MARK: Conversions

    /// `19.30 WIB (12.30 GMT)`: the same time once more.
    private func isConversion(_ element: DateTimeElement, behind last: DateTimeElement?) -> Bool {
        guard let last, last.fields.hour != nil, element.parts == .clock, element.lead - last.next <= 2 else { return false }
        return reader.isMark("(", at: element.lead - 1) || reader.isMark("/", at: element.lead - 1)
    }

    private func tentative(_ element: DateTimeElement) -> DateTimeElement {
        var element = element
        element.isTentative = true
        return element
    }

    // MARK: Results

    private func dateTime(_ element: DateTimeElement) -> DateTime {
        let range = reader.atoms[element.first].range.lowerBound..<reader.atoms[closed(element) - 1].range.upperBound
        return DateTime(range: range, fields: element.fields, end: element.end, isTentative: element.isTentative)
    }

    /// Takes the bracket that closes one inside: `Kamis (16/12)`.
    private func closed(_ element: DateTimeElement) -> Int {
        let opened = (element.first..<element.next).reduce(0) { depth, index in
            depth + (reader.isMark("(", at: index) ? 1 : reader.isMark(")", at: index) ? -1 : 0)
        }
        return opened > 0 && reader.isMark(")", at: element.next) ? element.next + 1 : element.next
    }
}

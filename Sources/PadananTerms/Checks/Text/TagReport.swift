import PadananModel

/// Puts what a target lost and what it gained together: one finding for a pair of tags, and for a placeholder and what became of it.
struct TagReport {
    struct Entry {
        var message: String
        var source: TextRange?
        var target: TextRange?
    }

    let source: [MarkupItem]
    let target: [MarkupItem]
    let reading: PairReading
    /// The search for damaged remains reads the target each time; more than these are not searched.
    private var searchesLeft = 8
    /// A text with more findings than this is another text.
    private static let mostEntries = 20

    init(source: [MarkupItem], target: [MarkupItem], reading: PairReading) {
        self.source = source
        self.target = target
        self.reading = reading
    }

    mutating func findings(_ difference: MultisetDifference) -> [Entry] {
        let lost = Self.withoutSecondHalves(difference.lost, source)
        var added = Self.withoutSecondHalves(difference.added, target)
        var entries: [Entry] = []
        for place in lost {
            let item = source[place]
            if let match = added.firstIndex(where: { target[$0].side == item.side }) {
                entries.append(changed(item, target[added.remove(at: match)]))
            } else {
                entries.append(missing(place))
            }
            if entries.count >= Self.mostEntries { return entries }
        }
        return entries + added.prefix(Self.mostEntries).map { extra($0) }
    }

    /// A closing tag whose opening one is in the list too is part of the same defect.
    private static func withoutSecondHalves(_ places: [Int], _ items: [MarkupItem]) -> [Int] {
        let listed = Set(places)
        return places.filter { place in
            guard items[place].side == .closing, let partner = items[place].partner else { return true }
            return !listed.contains(partner)
        }
    }

    private func changed(_ from: MarkupItem, _ to: MarkupItem) -> Entry {
        let range = to.side == .alone && !to.range.isEmpty ? withLooseBraces(to.range) : to.range
        let label = range == to.range ? to.label : reading.target.text(range)
        return Entry(
            message: "“\(from.label)” was changed to “\(label)”", source: TagMismatchCheck.visible(from.range, reading.source),
            target: TagMismatchCheck.visible(range, reading.target))
    }

    /// With a brace that is left over beside it, as in `{{name}`.
    private func withLooseBraces(_ range: TextRange) -> TextRange {
        let start = reading.target.byte(range.lowerBound - 1) == UInt8(ascii: "{") ? range.lowerBound - 1 : range.lowerBound
        let end = reading.target.byte(range.upperBound) == UInt8(ascii: "}") ? range.upperBound + 1 : range.upperBound
        return start..<end
    }

    private mutating func missing(_ place: Int) -> Entry {
        let item = source[place]
        if let remains = remains(of: item) {
            return Entry(
                message: "“\(item.label)” is damaged: “\(reading.target.text(remains))”", source: item.range, target: remains)
        }
        return Entry(
            message: "“\(item.label)” is missing in the target", source: TagMismatchCheck.visible(whole(place, source), reading.source),
            target: nil)
    }

    private func extra(_ place: Int) -> Entry {
        let item = target[place]
        let isRepeated = source.contains { $0.key == item.key }
        return Entry(
            message: isRepeated ? "“\(item.label)” stands more often than in the source" : "“\(item.label)” is not in the source",
            source: nil,
            target: TagMismatchCheck.visible(item.range, reading.target))
    }

    /// From an opening item to its closing one.
    private func whole(_ place: Int, _ items: [MarkupItem]) -> TextRange {
        guard items[place].side == .opening, let partner = items[place].partner else { return items[place].range }
        return items[place].range.lowerBound..<items[partner].range.upperBound
    }

    // MARK: Remains

    /// Where the name of a placeholder stands in the target with some of its marks: `{{saldo}`, `% d`.
    private mutating func remains(of item: MarkupItem) -> TextRange? {
        guard item.side == .alone, !item.range.isEmpty, searchesLeft > 0 else { return nil }
        searchesLeft -= 1
        let core = Self.core(reading.source.bytes[item.range])
        guard !core.isEmpty else { return nil }
        let text = reading.target
        var index = 0
        while index + core.count <= text.bytes.count {
            if let range = remains(core, index), !text.isInMarkup(range.lowerBound) { return range }
            index += 1
        }
        return nil
    }

    private func remains(_ core: ArraySlice<UInt8>, _ index: Int) -> TextRange? {
        let text = reading.target
        guard text.bytes[index] == core.first, text.bytes[index..<index + core.count].elementsEqual(core) else { return nil }
        var (start, end) = (index, index + core.count)
        guard !text.byte(start - 1).isIdentifier, !text.byte(end).isIdentifier else { return nil }
        let low = text.byte(start - 1) == 0x20 && Self.isMark(text.byte(start - 2)) ? start - 1 : start
        let high = text.byte(end) == 0x20 && Self.isMark(text.byte(end + 1)) ? end + 1 : end
        (start, end) = (low, high)
        while Self.isMark(text.byte(start - 1)), start > index - 4 { start -= 1 }
        while Self.isMark(text.byte(end)), end < index + core.count + 4 { end += 1 }
        return start < low || end > high ? start..<end : nil
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$")
            || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    /// The longest run of letters and digits.
    private static func core(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.split { !$0.isIdentifier }.max { $0.count < $1.count } ?? []
    }
}

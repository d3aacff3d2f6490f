import PadananModel

/// Makes comparable items of the tags, placeholders and inline codes of a text.
struct MarkupItemReader {
    private let reading: TextReading
    private let reader: MarkupReader
    /// Whether conversions without a position get the one they have by order, because the other side has positions.
    private let numbersConversions: Bool

    init(_ reading: TextReading, numbersConversions: Bool = false) {
        self.reading = reading
        self.numbersConversions = numbersConversions
        reader = MarkupReader(reading.bytes, [])
    }

    /// The items written in the text, in order.
    func textItems() -> [MarkupItem] {
        var items: [MarkupItem] = []
        var open: [(name: String, item: Int)] = []
        var conversions = 0
        for span in reading.markup where span.kind != .address {
            var item = span.kind == .placeholder ? placeholder(span, &conversions) : tag(span)
            if item.side == .closing { Self.close(reader.tagName(span), &item, &items, &open) }
            if item.side == .opening { open.append((reader.tagName(span), items.count)) }
            items.append(item)
        }
        return items
    }

    /// The inline codes, in order; annotations are not part of the text.
    func codeItems() -> [MarkupItem] {
        var items: [MarkupItem] = []
        var open: [String: Int] = [:]
        for code in reading.codes where code.isCode {
            var item = Self.item(code)
            if code.kind == .opening { open[code.id] = items.count }
            if code.kind == .closing, let partner = open.removeValue(forKey: code.id) {
                item.partner = partner
                items[partner].partner = items.count
            }
            items.append(item)
        }
        return items
    }

    private static func item(_ code: InlineCode) -> MarkupItem {
        let side: MarkupItem.Side = code.kind == .opening ? .opening : code.kind == .closing ? .closing : .alone
        let prefix = side == .opening ? "+" : side == .closing ? "-" : "="
        let label = !code.display.isEmpty ? code.display : !code.data.isEmpty ? code.data : "code \(code.id)"
        return MarkupItem(side: side, key: prefix + code.id, range: code.offset..<code.offset, label: label)
    }

    // MARK: Tags

    private func tag(_ span: MarkupSpan) -> MarkupItem {
        let name = reader.tagName(span)
        let side: MarkupItem.Side = span.kind == .closing ? .closing : span.kind == .opening && name != "br" ? .opening : .alone
        let prefix = side == .opening ? "+" : side == .closing ? "-" : "="
        let nameEnd = span.range.lowerBound + (span.kind == .closing ? 2 : 1) + name.utf8.count
        let key = prefix + name + attributes(nameEnd..<span.range.upperBound)
        return MarkupItem(side: side, key: key, range: span.range, label: reading.text(span.range))
    }

    /// Gives a closing tag the key of the last tag of its name that is open; a hundred tags that are not closed are enough to look through.
    private static func close(
        _ name: String, _ item: inout MarkupItem, _ items: inout [MarkupItem], _ open: inout [(name: String, item: Int)]
    ) {
        guard let place = open.suffix(100).lastIndex(where: { $0.name == name }) else { return }
        let partner = open.remove(at: place).item
        item.key = "-" + items[partner].key.dropFirst()
        item.partner = partner
        items[partner].partner = items.count
    }

    /// The attributes that must be the same: quotes and spaces aside, without addresses (a rule of their own) and words for people.
    private func attributes(_ range: TextRange) -> String {
        var result = ""
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, reading.bytes[index].isIdentifier || reading.bytes[index] == UInt8(ascii: "-") { index += 1 }
            guard index > start else {
                index += 1
                continue
            }
            let name = reading.text(start..<index)
            let value = attributeValue(&index, range.upperBound)
            if !Self.translatableAttributes.contains(name), !value.contains("://"), !value.hasPrefix("mailto:") {
                result += " \(name)=\(value)"
            }
        }
        return result
    }

    private func attributeValue(_ index: inout Int, _ end: Int) -> String {
        guard index + 1 < end, reading.bytes[index] == UInt8(ascii: "=") else { return "" }
        let quote = reading.bytes[index + 1]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = index + (isQuoted ? 2 : 1)
        index = start
        while index < end, isQuoted ? reading.bytes[index] != quote : !Self.endsPlainValue(reading.bytes[index]) { index += 1 }
        return reading.text(min(start, index)..<index)
    }

    private static func endsPlainValue(_ byte: UInt8) -> Bool {
        byte.isASCIISpace || byte == UInt8(ascii: ">")
    }

    /// - Source: HTML Living Standard, 3.2.5.3 (the `translate` attribute: attributes that are translated), and `lang`.
    private static let translatableAttributes: Set<String> = [
        "abbr", "alt", "aria-label", "content", "download", "label", "lang", "placeholder", "style", "summary", "title", "value", "xml",
    ]

    // MARK: Placeholders

    private func placeholder(_ span: MarkupSpan, _ conversions: inout Int) -> MarkupItem {
        let text = reading.text(span.range)
        var item = MarkupItem(side: .alone, key: "=" + Self.normalized(text), range: span.range, label: text)
        guard let conversion = Self.plainConversion(text) else { return item }
        conversions += 1
        if numbersConversions { item.key = "=%\(conversions)$\(conversion)" } else { item.conversion = conversion }
        return item
    }

    /// Spaces in braces don't matter; of a complex argument its name and type must be the same, its branches are words.
    private static func normalized(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        let plain = text.utf8.filter { $0 != 0x20 }
        let parts = plain.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        if parts.count > 2, MarkupReader.argumentTypes.contains(parts[1]) { return parts[0] + "," + parts[1] }
        return String(decoding: plain, as: UTF8.self)
    }

    /// What `%d` converts: all behind the percent sign of a printf conversion that depends on its place; `nil` for others.
    private static func plainConversion(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count > 1, bytes[0] == UInt8(ascii: "%"), let last = bytes.last, last.isASCIILetter || last == UInt8(ascii: "@") else {
            return nil
        }
        let isNamed = bytes[1] == UInt8(ascii: "(") || bytes[1] == UInt8(ascii: "<") || bytes.contains(UInt8(ascii: "$"))
        return isNamed ? nil : String(decoding: bytes.dropFirst(), as: UTF8.self)
    }
}

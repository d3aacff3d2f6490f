/// URLs, host names and e-mail addresses, in which no term is looked for.
extension Tokenizer {
    /// The longest host name (RFC 1035, section 2.3.4); it bounds the look-ahead.
    private static let maximumHostLength = 253

    /// The end of an address whose first word spans `start..<index`, or `nil` when there is none.
    func addressEnd(_ start: Int, from index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case 0x3A: return hasSchemeSeparator(index) ? tailEnd(index + 3) : nil
        case 0x40: return isLetter(index + 1) ? hostEnd(index + 1, isCertain: true) : nil
        case 0x2E: return isLetter(index + 1) || isDigit(index + 1) ? dottedAddressEnd(start) : nil
        default: return nil
        }
    }

    private func hasSchemeSeparator(_ index: Int) -> Bool {
        index + 3 < bytes.count && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F && bytes[index + 3] > 0x20
    }

    private func dottedAddressEnd(_ start: Int) -> Int? {
        let isWorldWideWeb = bytes[start...].prefix(4).elementsEqual([0x77, 0x77, 0x77, 0x2E]) { $0 | 0x20 == $1 | 0x20 }
        return hostEnd(start, isCertain: isWorldWideWeb)
    }

    /// Reads a host name, then a port and path when they follow. `isCertain` accepts any last label, else it must be a known domain.
    private func hostEnd(_ start: Int, isCertain: Bool) -> Int? {
        var index = start
        var labelStart = start
        var labels = 0
        let limit = Swift.min(bytes.count, start + Self.maximumHostLength)
        while index < limit {
            let byte = bytes[index]
            if isLetter(index) || isDigit(index) || byte == 0x2D || byte == 0x5F {
                index += 1
            } else if byte == 0x2E, isLetter(index + 1) || isDigit(index + 1) {
                labels += 1
                index += 1
                labelStart = index
            } else {
                break
            }
        }
        if index < bytes.count, bytes[index] == 0x40, bytes[start - 1 < 0 ? start : start - 1] != 0x40 {
            return isLetter(index + 1) ? hostEnd(index + 1, isCertain: true) : nil
        }
        guard labels > 0, isCertain || isDomain(labelStart..<index, after: start) else { return nil }
        return index < bytes.count && (bytes[index] == 0x2F || bytes[index] == 0x3A && isDigit(index + 1)) ? tailEnd(index) : index
    }

    /// Whether the label is a top-level domain, written in the case of the letter before it (a missing space gives `selesai.Ia`).
    private func isDomain(_ label: Range<Int>, after start: Int) -> Bool {
        let name = String(decoding: bytes[label].map { $0 | 0x20 }, as: UTF8.self)
        guard Self.topLevelDomains.contains(name) else { return false }
        guard label.count == 2 else { return true }
        let isUpper = { (byte: UInt8) in byte & 0x20 == 0 }
        let before = bytes[start..<label.lowerBound].last { ($0 | 0x20) &- 0x61 < 26 } ?? bytes[label.lowerBound]
        return bytes[label].allSatisfy { isUpper($0) == isUpper(before) }
    }

    /// Reads to the next space or quote and leaves off punctuation that ends the sentence.
    private func tailEnd(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x22, bytes[index] != 0x3C, bytes[index] != 0x3E,
            bytes[index] != 0xE2
        {
            index += 1
        }
        while index > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x27].contains(bytes[index - 1]) { index -= 1 }
        return index
    }

    /// Domains that end host names in news text.
    /// - Source: IANA root zone; chosen by hand: the generic ones and countries often in the news, without those that are Indonesian or English words.
    private static let topLevelDomains: Set<String> = [
        "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "news", "online", "site", "app", "dev",
        "id", "co", "io", "tv", "uk", "au", "sg", "eu", "jp", "cn", "ru", "fr", "nl", "ph", "th", "vn",
    ]
}

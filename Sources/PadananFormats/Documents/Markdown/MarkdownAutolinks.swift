/// Addresses in pointed brackets: `<https://example.org>`, `<redaksi@example.org>`.
///
/// - Source: CommonMark 0.31.2, section 6.5.
enum MarkdownAutolinks {
    /// Where the address that begins with `<` at `start` ends.
    static func end(at start: Int, in bytes: [UInt8]) -> Int? {
        var index = start + 1
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x7F, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: ">") {
                let address = bytes[(start + 1)..<index]
                return isURI(address) || isMail(address) ? index + 1 : nil
            }
            index += 1
        }
        return nil
    }

    private static func isURI(_ address: ArraySlice<UInt8>) -> Bool {
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), let first = address.first, MarkdownCharacters.isLetter(first) else {
            return false
        }
        let scheme = address[..<colon]
        return (2...32).contains(scheme.count) && scheme.allSatisfy { MarkdownCharacters.isLetterOrDigit($0) || "+.-".utf8.contains($0) }
    }

    private static func isMail(_ address: ArraySlice<UInt8>) -> Bool {
        guard let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex else { return false }
        let isName = address[..<at].allSatisfy { MarkdownCharacters.isLetterOrDigit($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
        let hosts = address[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return isName && hosts.allSatisfy(isHostLabel)
    }

    private static func isHostLabel(_ label: ArraySlice<UInt8>) -> Bool {
        guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
        let isMade = label.allSatisfy { MarkdownCharacters.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        return isMade && MarkdownCharacters.isLetterOrDigit(first) && MarkdownCharacters.isLetterOrDigit(last)
    }
}

/// A BCP 47 language tag, compared by its primary subtag and region in lower case.
///
///     LanguageTag("id-ID").primary   // "id"
///
/// - Source: RFC 5646, section 2.1; tags are case-insensitive.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The whole tag in lower case, with `-` between subtags.
    public let description: String

    /// Makes a tag from `text`; underscores are read as hyphens, as POSIX locales write them.
    public init(_ text: String) {
        description = String(text.lowercased().map { $0 == "_" ? "-" : $0 })
    }

    /// The language subtag: `id` of `id-ID`.
    public var primary: String {
        String(description.prefix { $0 != "-" })
    }

    /// The tag as it is usually written: `id-ID`, `zh-Hant-TW` (RFC 5646, section 2.1.1).
    public var formatted: String {
        let subtags = description.split(separator: "-", omittingEmptySubsequences: false)
        var isAfterSingleton = false
        var parts: [String] = []
        for (index, subtag) in subtags.enumerated() {
            let isPlain = index > 0 && !isAfterSingleton
            switch subtag.utf8.count {
            case 2 where isPlain: parts.append(subtag.uppercased())
            case 4 where isPlain: parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst())
            default: parts.append(String(subtag))
            }
            isAfterSingleton = isAfterSingleton || subtag.utf8.count == 1
        }
        return parts.joined(separator: "-")
    }

    /// Whether both are of one language, whatever the region: `en-US` and `en`. Cost: nothing is allocated.
    public func isSameLanguage(as other: LanguageTag) -> Bool {
        if description == other.description { return true }
        let hyphen = UInt8(ascii: "-")
        if let first = description.utf8.first, let second = other.description.utf8.first, first != second, first != hyphen, second != hyphen
        {
            return false
        }
        return description.utf8.prefix { $0 != hyphen }.elementsEqual(other.description.utf8.prefix { $0 != hyphen })
    }

    /// Whether `description` has the form of a tag: subtags of one to eight ASCII letters and digits, the first of two or three letters.
    public var isWellFormed: Bool {
        let subtags = description.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = subtags.first, (2...3).contains(first.count), first.allSatisfy(Self.isLetter) else { return false }
        return subtags.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { Self.isLetter($0) || Self.isDigit($0) } }
    }

    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.description < right.description
    }

    /// Indonesian, `id`.
    public static let indonesian = LanguageTag("id")
    /// English, `en`.
    public static let english = LanguageTag("en")

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

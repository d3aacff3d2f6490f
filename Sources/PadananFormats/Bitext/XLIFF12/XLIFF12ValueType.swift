import PadananModel

/// The kinds of values that attributes have.
///
/// - Source: xliff-core-1.2-strict.xsd and XML Schema, part 2.
enum XLIFF12ValueType: String {
    case string, nmtoken, language, date, version, space, priority, position, assoc, annotates, coordinates, mime
    case emptyOrLanguage = "lang"
    case yesNo = "yesno"
    case datatype, restype, state, qualifier, context, count, unit, size, delimiter, placeholder, mark, purpose, reformat, alternative

    /// Whether `value` is one.
    func allows(_ value: String) -> Bool {
        switch self {
        case .string: true
        case .nmtoken: XMLCharacters.isNameToken(value.trimmed)
        case .language: TBXLexical.isLanguage(value.trimmed)
        case .emptyOrLanguage: value.isEmpty || TBXLexical.isLanguage(value.trimmed)
        case .date: XLIFF12DateTime.isValid(value.trimmed)
        case .priority: Self.isPriority(value.trimmed)
        case .coordinates: Self.isCoordinates(value)
        case .mime: Self.isMimeType(value)
        case .purpose: Self.items(value).allSatisfy { XLIFF12Values.purposes.contains($0) || XLIFF12Values.isExtended($0) }
        case .reformat: Self.isReformat(value)
        case .version: ["1.2", "1.1", "1.0"].contains(value)
        case .space, .yesNo, .position, .assoc, .annotates: closedWords.contains(value.trimmed)
        // These derive from string, whose white space counts.
        case .context, .alternative: words.contains(value) || XLIFF12Values.isExtended(value)
        case .unit: XLIFF12Values.countUnits.contains(value.trimmed) || XLIFF12Values.isExtended(value)
        default: words.contains(value.trimmed) || XLIFF12Values.isExtended(value)
        }
    }

    /// The words, where there are no others.
    private var closedWords: Set<String> {
        switch self {
        case .space: ["default", "preserve"]
        case .yesNo: ["yes", "no"]
        case .position: ["open", "close"]
        case .assoc: ["preceding", "following", "both"]
        default: ["source", "target", "general"]
        }
    }

    /// The words, where others may be added with `x-`.
    private var words: Set<String> {
        switch self {
        case .datatype: XLIFF12Values.datatypes
        case .restype: XLIFF12Values.resourceTypes
        case .state: XLIFF12Values.states
        case .qualifier: XLIFF12Values.stateQualifiers
        case .context: XLIFF12Values.contextTypes
        case .count:
            XLIFF12Values.countTypes.union(XLIFF12Values.resourceTypes).union(XLIFF12Values.datatypes).union(XLIFF12Values.states)
                .union(XLIFF12Values.stateQualifiers)
        case .size: XLIFF12Values.sizeUnits
        case .delimiter: ["bold", "italic", "underlined", "link"]
        case .placeholder: ["image", "pb", "lb"]
        case .mark: XLIFF12Values.marks
        case .alternative: XLIFF12Values.alternatives
        default: []
        }
    }

    /// What to write, for a message.
    var hint: String {
        switch self {
        case .nmtoken: "a name of letters, digits, “.”, “-”, “_” and “:”"
        case .language, .emptyOrLanguage: "a language tag such as “id-ID”"
        case .date: "a date such as “2026-11-26T09:30:00Z”"
        case .version: "“1.2”"
        case .priority: "a number from 1 to 10"
        case .coordinates: "four numbers or “#”, such as “10;20;#;#”"
        case .mime: "a media type such as “image/png”"
        case .space, .yesNo, .position, .assoc, .annotates: closedWords.sorted().map { "“\($0)”" }.joined(separator: " or ")
        case .purpose: "“location”, “match” or “information”"
        case .reformat: "“yes”, “no” or a list of what may change"
        default: "a word of the standard or one that begins with “x-”"
        }
    }

    /// Names near to a mistyped word.
    func suggestion(for value: String) -> String {
        Spelling.suggestion(for: value, among: words.sorted())
    }

    // MARK: Types of XML Schema

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isPriority(_ value: String) -> Bool {
        let digits = value.utf8.first == UInt8(ascii: "+") ? value.utf8.dropFirst() : value.utf8[...]
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard !digits.isEmpty, digits.allSatisfy(isDigit), significant.count <= 2,
            let number = Int(String(decoding: significant, as: UTF8.self))
        else { return false }
        return (1...10).contains(number)
    }

    private static func isCoordinates(_ value: String) -> Bool {
        let parts = value.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                let digits = part.first == "-" ? part.dropFirst() : part
                return part.elementsEqual("#".unicodeScalars)
                    || (!digits.isEmpty && digits.allSatisfy { $0.properties.generalCategory == .decimalNumber })
            }
    }

    private static func isMimeType(_ value: String) -> Bool {
        let slash = value.utf8.firstIndex(of: UInt8(ascii: "/"))
        let type = slash.map { String(value[..<$0]) } ?? value
        guard ["text", "multipart", "message", "application", "image", "audio", "video", "model"].contains(type) else { return false }
        return slash.map { value.utf8.distance(from: $0, to: value.utf8.endIndex) > 1 } ?? true
    }

    private static func isReformat(_ value: String) -> Bool {
        value == "yes" || value == "no" || items(value).allSatisfy { XLIFF12Values.reformats.contains($0) || XLIFF12Values.isExtended($0) }
    }

    private static func items(_ value: String) -> [String] {
        XLIFF12Schema.split(value, at: " ")
    }
}

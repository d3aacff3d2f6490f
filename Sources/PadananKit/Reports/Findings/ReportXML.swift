import PadananFormats

/// Spells text in the XML of reports. What XML 1.0 can't hold becomes U+FFFD, so that the reader sees that something was there.
enum ReportXML {
    /// ` name="value"`
    static func attribute(_ name: StaticString, _ value: String) -> String {
        " \(name)=\"\(XMLEscaping.attribute(allowed(value)))\""
    }

    /// ` name="value"`
    static func attribute(_ name: StaticString, _ value: Int) -> String {
        " \(name)=\"\(value)\""
    }

    /// Character data.
    static func text(_ text: String) -> String {
        XMLEscaping.text(allowed(text))
    }

    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    private static func allowed(_ text: String) -> String {
        guard XMLEscaping.hasForbiddenCharacters(text) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isForbidden = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar) || scalar.value & ~1 == 0xFFFE
            result.append(isForbidden ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}

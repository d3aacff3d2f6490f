/// An XML declaration: version, encoding, standalone.
///
/// - Source: XML 1.0 (fifth edition), productions 23 to 26, 32, 80 and 81.
struct XMLDeclaration {
    private(set) var end = 0
    /// The name of the encoding as written, or `nil`.
    private(set) var encoding: String?

    private let scanner: XMLScanner
    private let start: Int

    /// Reads the declaration at `start`, which begins with `<?xml` and a space.
    init(_ scanner: XMLScanner, at start: Int) throws {
        self.scanner = scanner
        self.start = start
        end = start + 5
        guard let version = try value("version"), Self.isVersion(version) else { throw problem("expected version=\"1.0\"") }
        if let encoding = try value("encoding") {
            guard Self.isEncodingName(encoding) else { throw problem("“\(encoding)” is not the name of an encoding") }
            self.encoding = encoding
        }
        if let standalone = try value("standalone"), standalone != "yes", standalone != "no" {
            throw problem("standalone must be yes or no")
        }
        end = try scanner.skipSpace(end)
        guard try scanner.hasPrefix("?>", at: end) else { throw problem("expected “?>” at the end of the declaration") }
        end += 2
    }

    private func problem(_ message: String) -> XMLSyntaxError {
        .at(end, "\(message) in the XML declaration", "XML 1.0, 2.8")
    }

    /// The value of the pseudo-attribute `name`, when it comes next.
    private mutating func value(_ name: StaticString) throws -> String? {
        let nameStart = try scanner.skipSpace(end)
        guard nameStart > end, try scanner.hasPrefix(name, at: nameStart) else { return nil }
        let equals = try scanner.skipSpace(nameStart + name.utf8CodeUnitCount)
        guard try scanner.byte(equals) == UInt8(ascii: "=") else { throw problem("expected “=”") }
        let quote = try scanner.skipSpace(equals + 1)
        let close = try scanner.attributeValueEnd(quote).end
        end = close + 1
        return String(decoding: scanner.bytes[quote + 1..<close], as: UTF8.self)
    }

    private static func isVersion(_ text: String) -> Bool {
        let digits = text.utf8.dropFirst(2)
        return text.hasPrefix("1.") && !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isEncodingName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return text.utf8.allSatisfy { byte in
            Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte) || "._-".utf8.contains(byte)
        }
    }
}

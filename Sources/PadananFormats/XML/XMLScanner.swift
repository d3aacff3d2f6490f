/// Scans single tokens of XML in a window of a document; `end` is where the window ends, not the document.
struct XMLScanner {
    var bytes: [UInt8]
    let limits: XMLLimits

    /// The byte at `index`, or `incomplete` behind the end.
    func byte(_ index: Int) throws -> UInt8 {
        guard index < bytes.count else { throw XMLSyntaxError.incomplete }
        return bytes[index]
    }

    /// Whether `text`, which is ASCII, stands at `index`; `incomplete` when the window ends within it.
    func hasPrefix(_ text: StaticString, at index: Int) throws -> Bool {
        let difference = text.withUTF8Buffer { prefix in
            prefix.indices.first { index + $0 >= bytes.count || bytes[index + $0] != prefix[$0] }
        }
        guard let difference else { return true }
        guard index + difference < bytes.count else { throw XMLSyntaxError.incomplete }
        return false
    }

    /// Reads one scalar at `index`, which must be a character of XML. Returns it with its length in bytes.
    func scalar(at index: Int) throws -> (scalar: UInt32, length: Int) {
        let first = try byte(index)
        if first < 0x80 {
            guard XMLCharacters.isCharacter(UInt32(first)) else { throw notCharacter(index, UInt32(first)) }
            return (UInt32(first), 1)
        }
        let (length, minimum, bits): (Int, UInt32, UInt32) =
            switch first {
            case 0xC2...0xDF: (2, 0x80, UInt32(first & 0x1F))
            case 0xE0...0xEF: (3, 0x800, UInt32(first & 0x0F))
            case 0xF0...0xF4: (4, 0x10000, UInt32(first & 0x07))
            default: throw invalid(index)
            }
        var scalar = bits
        for offset in 1..<length {
            let next = try byte(index + offset)
            guard next & 0xC0 == 0x80 else { throw invalid(index) }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        guard scalar >= minimum, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { throw invalid(index) }
        guard XMLCharacters.isCharacter(scalar) else { throw notCharacter(index, scalar) }
        return (scalar, length)
    }

    private func invalid(_ index: Int) -> XMLSyntaxError {
        .at(index, "invalid UTF-8; save the file in the encoding it declares", "XML 1.0, 4.3.3")
    }

    private func notCharacter(_ index: Int, _ scalar: UInt32) -> XMLSyntaxError {
        .at(index, "the character U+\(hexadecimal(scalar)) is not allowed in XML", "XML 1.0, 2.2")
    }

    private func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The end of a name that begins at `index`, unchecked. A name is never the last thing of a document.
    func nameEnd(_ index: Int) throws -> Int {
        let endsName = XMLCharacters.endsName
        var end = index
        while end < bytes.count, !endsName[Int(bytes[end])] { end += 1 }
        guard end < bytes.count else {
            try checkLength(index, end, "name")
            throw XMLSyntaxError.incomplete
        }
        return end
    }

    /// Checks that `range` is a name; with `colons`, that it may hold colons as names without namespaces do.
    func checkName(_ range: Range<Int>, what: String, colons: Bool = false) throws {
        guard !range.isEmpty else { throw XMLSyntaxError.at(range.lowerBound, "expected \(what)", "XML 1.0, 2.3") }
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = try scalar(at: index)
            let isFirst = index == range.lowerBound
            let isColon = colons && scalar == 0x3A
            guard isColon || (isFirst ? XMLCharacters.isNameStart(scalar) : XMLCharacters.isName(scalar)) else {
                let shown = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
                throw XMLSyntaxError.at(index, "“\(shown)” can't \(isFirst ? "begin" : "stand in") \(what)", "XML 1.0, 2.3")
            }
            index += length
        }
    }

    @inline(__always)
    func skipSpace(_ index: Int) throws -> Int {
        var index = index
        while index < bytes.count {
            if bytes[index] > 0x20 || !XMLCharacters.isSpace(bytes[index]) { return index }
            index += 1
        }
        throw XMLSyntaxError.incomplete
    }

    @inline(__always)
    func checkLength(_ start: Int, _ end: Int, _ what: String) throws {
        if end - start > limits.textBytes { throw tooLong(start, what) }
    }

    private func tooLong(_ start: Int, _ what: String) -> XMLSyntaxError {
        .at(start, "a \(what) of more than \(limits.textBytes) bytes", "limit")
    }

    /// The end of a run of character data that begins at `index`: the next `<`, or the end of the window when `isLast`.
    ///
    /// The text is plain when it has neither references nor carriage returns, so that it means what is written.
    func textEnd(_ index: Int, isLast: Bool) throws -> (end: Int, isPlain: Bool) {
        let count = bytes.count
        var end = index
        var isPlain = true
        while true {
            end = plainEnd(end)
            guard end < count else {
                try checkLength(index, end, "text")
                guard isLast else { throw XMLSyntaxError.incomplete }
                return (end, isPlain)
            }
            switch bytes[end] {
            case UInt8(ascii: "<"):
                try checkLength(index, end, "text")
                return (end, isPlain)
            case UInt8(ascii: "&"):
                isPlain = false
                end = try reference(end).end
            case 0x0D:
                isPlain = false
                end += 1
            case UInt8(ascii: "]"):
                // At the very end of a document `]]>` can't follow any more.
                if !isLast || end + 2 < count, try hasPrefix("]]>", at: end) {
                    throw XMLSyntaxError.at(end, "“]]>” in text; write “]]&gt;”", "XML 1.0, 2.4")
                }
                end += 1
            default: end += try scalar(at: end).length
            }
        }
    }

    /// Reads the reference at `index`: the character it stands for, and where it ends.
    func reference(_ index: Int) throws -> (scalar: Unicode.Scalar, end: Int) {
        if try byte(index + 1) == UInt8(ascii: "#") { return try characterReference(index) }
        let end = try nameEnd(index + 1)
        if try byte(end) == UInt8(ascii: ";"), end > index + 2, let scalar = Self.predefined(bytes[index + 1..<end]) {
            return (scalar, end + 1)
        }
        try checkName(index + 1..<end, what: "the name of an entity (write “&amp;” for “&”)", colons: true)
        guard bytes[end] == UInt8(ascii: ";") else {
            throw XMLSyntaxError.at(end, "expected “;” behind the name of an entity; write “&amp;” for “&”", "XML 1.0, 4.1")
        }
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        let message = "the entity “&\(name);” is not known; only amp, lt, gt, quot and apos are read, and no others are expanded"
        throw XMLSyntaxError.at(index, message, "XML 1.0, 4.6")
    }

    private static func predefined(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let start = name.startIndex
        switch (name.count, name[start], name[start + 1]) {
        case (2, UInt8(ascii: "l"), UInt8(ascii: "t")): return "<"
        case (2, UInt8(ascii: "g"), UInt8(ascii: "t")): return ">"
        case (3, UInt8(ascii: "a"), _) where name.elementsEqual("amp".utf8): return "&"
        case (4, UInt8(ascii: "q"), _) where name.elementsEqual("quot".utf8): return "\""
        case (4, UInt8(ascii: "a"), _) where name.elementsEqual("apos".utf8): return "'"
        default: return nil
        }
    }

    private func characterReference(_ index: Int) throws -> (scalar: Unicode.Scalar, end: Int) {
        let isHexadecimal = try byte(index + 2) == UInt8(ascii: "x")
        var position = index + (isHexadecimal ? 3 : 2)
        let start = position
        var value: UInt32 = 0
        while true {
            let next = try byte(position)
            guard let digit = Self.digit(next, isHexadecimal) else { break }
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
            position += 1
        }
        guard position > start, try byte(position) == UInt8(ascii: ";") else {
            throw XMLSyntaxError.at(index, "expected a character reference like “&#233;” or “&#xE9;”", "XML 1.0, 4.1")
        }
        guard XMLCharacters.isCharacter(value), let scalar = Unicode.Scalar(value) else {
            throw XMLSyntaxError.at(index, "the reference stands for a character that is not allowed in XML", "XML 1.0, 4.1")
        }
        return (scalar, position + 1)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The index behind the `=` at `index`, and behind spaces around it.
    func equalsEnd(_ index: Int) throws -> Int {
        let equals = try skipSpace(index)
        guard bytes[equals] == UInt8(ascii: "=") else {
            throw XMLSyntaxError.at(equals, "expected “=” behind the name of the attribute", "XML 1.0, 3.1")
        }
        return try skipSpace(equals + 1)
    }

    /// The end of the attribute value whose opening quote is at `index`: the index of the closing one.
    ///
    /// The value is plain when it has no references, tabs or line ends, so that it means what is written.
    func attributeValueEnd(_ index: Int) throws -> (end: Int, isPlain: Bool) {
        let quote = try byte(index)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw XMLSyntaxError.at(index, "expected the value of the attribute in quotes", "XML 1.0, 3.1")
        }
        var end = index + 1
        var isPlain = true
        while true {
            end = plainValueEnd(end)
            guard end < bytes.count else {
                try checkLength(index, end, "attribute value")
                throw XMLSyntaxError.incomplete
            }
            switch bytes[end] {
            case quote:
                try checkLength(index, end, "attribute value")
                return (end, isPlain)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): end += 1
            case UInt8(ascii: "<"):
                throw XMLSyntaxError.at(
                    end, "“<” in the value of an attribute; write “&lt;”, or is a quote missing before?", "XML 1.0, 3.1")
            case UInt8(ascii: "&"):
                isPlain = false
                end = try reference(end).end
            case let byte:
                if byte < 0x20 { isPlain = false }
                end += try scalar(at: end).length
            }
        }
    }

    /// The end of what is closed by `terminator`, from `index` on, all of it characters of XML. Returns the index behind the terminator.
    func end(of what: String, from index: Int, terminator: StaticString) throws -> Int {
        let first = terminator.withUTF8Buffer { $0[0] }
        var end = index
        while true {
            guard end < bytes.count else {
                try checkLength(index, end, what)
                throw XMLSyntaxError.incomplete
            }
            if bytes[end] == first, try hasPrefix(terminator, at: end) {
                try checkLength(index, end, what)
                return end + terminator.utf8CodeUnitCount
            }
            switch bytes[end] {
            case 0x20..<0x80: end += 1
            default: end += try scalar(at: end).length
            }
        }
    }

    /// The end of the comment at `index`, which begins with `<!--`.
    func commentEnd(_ index: Int) throws -> Int {
        let dashes = try end(of: "comment", from: index + 4, terminator: "--")
        guard try byte(dashes) == UInt8(ascii: ">") else {
            throw XMLSyntaxError.at(dashes - 2, "“--” in a comment", "XML 1.0, 2.5")
        }
        return dashes + 1
    }

    /// The end of the processing instruction at `index`, which begins with `<?`.
    func processingInstructionEnd(_ index: Int) throws -> Int {
        let nameEnd = try nameEnd(index + 2)
        try checkName(index + 2..<nameEnd, what: "the target of a processing instruction")
        let target = String(decoding: bytes[index + 2..<nameEnd], as: UTF8.self)
        if target.lowercased() == "xml" {
            throw XMLSyntaxError.at(index, "an XML declaration stands only at the very beginning of a file", "XML 1.0, 2.8")
        }
        if try hasPrefix("?>", at: nameEnd) { return nameEnd + 2 }
        guard XMLCharacters.isSpace(try byte(nameEnd)) else {
            throw XMLSyntaxError.at(nameEnd, "expected a space behind the target of the processing instruction", "XML 1.0, 2.6")
        }
        return try end(of: "processing instruction", from: nameEnd, terminator: "?>")
    }
}

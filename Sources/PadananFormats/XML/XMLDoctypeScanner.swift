/// Checks a document type declaration and finds its end; nothing in it is declared, expanded or opened.
///
/// - Source: XML 1.0 (fifth edition), productions 28 to 83; Namespaces in XML 1.0, section 7 (names without colons for entities,
///   notations and instructions).
struct XMLDoctypeScanner {
    private let scanner: XMLScanner
    private let start: Int
    private var index: Int

    /// - Parameter start: where `<!DOCTYPE` begins.
    init(_ scanner: XMLScanner, at start: Int) {
        self.scanner = scanner
        self.start = start
        index = start + "<!DOCTYPE".utf8.count
    }

    /// The index behind the declaration.
    mutating func end() throws -> Int {
        do {
            return try declarationEnd()
        } catch XMLSyntaxError.incomplete {
            try checkLength()
            throw XMLSyntaxError.incomplete
        }
    }

    private func checkLength() throws {
        if scanner.bytes.count - start > scanner.limits.doctypeBytes {
            throw XMLSyntaxError.at(start, "a document type declaration of more than \(scanner.limits.doctypeBytes) bytes", "limit")
        }
    }

    private mutating func declarationEnd() throws -> Int {
        try space()
        try name("the name of the root element", colons: true)
        let hasSpace = try optionalSpace()
        if hasSpace, try scanner.hasPrefix("SYSTEM", at: index) || scanner.hasPrefix("PUBLIC", at: index) {
            try externalID(mayLackSystem: false)
            try optionalSpace()
        }
        if try scanner.byte(index) == UInt8(ascii: "[") {
            index += 1
            try internalSubset()
            try optionalSpace()
        }
        try expect(">", "XML 1.0, 2.8")
        return index
    }

    private mutating func internalSubset() throws {
        while true {
            try optionalSpace()
            switch try scanner.byte(index) {
            case UInt8(ascii: "]"):
                index += 1
                return
            case UInt8(ascii: "%"): try parameterReference()
            case UInt8(ascii: "<"): try markupDeclaration()
            default: throw problem("expected a markup declaration or “]”", "XML 1.0, 2.8")
            }
            try checkLengthSoFar()
        }
    }

    private func checkLengthSoFar() throws {
        if index - start > scanner.limits.doctypeBytes { try checkLength() }
    }

    private mutating func markupDeclaration() throws {
        if try take("<!--") {
            index = try scanner.commentEnd(index - 4)
        } else if try take("<?") {
            index = try scanner.processingInstructionEnd(index - 2)
        } else if try take("<!ENTITY") {
            try entity()
        } else if try take("<!ELEMENT") {
            try element()
        } else if try take("<!ATTLIST") {
            try attributeList()
        } else if try take("<!NOTATION") {
            try notation()
        } else {
            throw problem("expected a declaration of an entity, element, attribute list or notation", "XML 1.0, 2.8")
        }
    }

    // MARK: Entities

    private mutating func entity() throws {
        try space()
        let isParameter = try take("%")
        if isParameter { try space() }
        try name("the name of an entity", colons: false)
        try space()
        if try isQuote() { try entityValue() } else { try externalEntity(isParameter) }
        try optionalSpace()
        try expect(">", "XML 1.0, 4.2")
    }

    private mutating func externalEntity(_ isParameter: Bool) throws {
        try externalID(mayLackSystem: false)
        let hasSpace = try optionalSpace()
        guard try scanner.hasPrefix("NDATA", at: index) else { return }
        guard !isParameter, hasSpace else { throw problem("“NDATA” can't stand here", "XML 1.0, 4.2.2") }
        index += 5
        try space()
        try name("the name of a notation", colons: false)
    }

    /// `"…"` with references, which are checked but not looked up.
    private mutating func entityValue() throws {
        let quote = try scanner.byte(index)
        index += 1
        while try scanner.byte(index) != quote {
            switch scanner.bytes[index] {
            case UInt8(ascii: "%"):
                throw problem("a reference to a parameter entity inside a declaration of the internal subset", "XML 1.0, 2.8")
            case UInt8(ascii: "&"): try generalReference()
            default: index += try scanner.scalar(at: index).length
            }
            try checkLengthSoFar()
        }
        index += 1
    }

    private mutating func generalReference() throws {
        if try scanner.byte(index + 1) == UInt8(ascii: "#") {
            index = try scanner.reference(index).end
        } else {
            index += 1
            try name("the name of an entity", colons: false)
            try expect(";", "XML 1.0, 4.1")
        }
    }

    private mutating func parameterReference() throws {
        index += 1
        try name("the name of a parameter entity", colons: false)
        try expect(";", "XML 1.0, 4.1")
    }

    // MARK: Elements

    private mutating func element() throws {
        try space()
        try name("the name of an element", colons: true)
        try space()
        if try !take("EMPTY"), try !take("ANY") {
            guard try scanner.byte(index) == UInt8(ascii: "(") else {
                throw problem("expected EMPTY, ANY or a content model", "XML 1.0, 3.2")
            }
            index += 1
            try contentModel()
        }
        try optionalSpace()
        try expect(">", "XML 1.0, 3.2")
    }

    private mutating func contentModel() throws {
        try optionalSpace()
        if try take("#PCDATA") { try mixedContent() } else { try elementContent() }
    }

    private mutating func mixedContent() throws {
        var hasNames = false
        try optionalSpace()
        while try take("|") {
            hasNames = true
            try optionalSpace()
            try name("the name of an element", colons: true)
            try optionalSpace()
        }
        try expect(")", "XML 1.0, 3.2.2")
        if hasNames { try expect("*", "XML 1.0, 3.2.2") } else { _ = try take("*") }
    }

    /// The rest of `(a, (b | c)*)`, behind its first parenthesis.
    private mutating func elementContent() throws {
        var separators: [UInt8] = [0]
        while true {
            try optionalSpace()
            if try take("(") {
                separators.append(0)
                guard separators.count <= scanner.limits.depth else { throw problem("content models nested too deeply", "limit") }
                continue
            }
            try name("the name of an element", colons: true)
            try occurrence()
            try optionalSpace()
            while try take(")") {
                separators.removeLast()
                try occurrence()
                if separators.isEmpty { return }
                try optionalSpace()
            }
            try separator(&separators[separators.count - 1])
        }
    }

    private mutating func occurrence() throws {
        let next = try scanner.byte(index)
        if next == UInt8(ascii: "?") || next == UInt8(ascii: "*") || next == UInt8(ascii: "+") { index += 1 }
    }

    private mutating func separator(_ used: inout UInt8) throws {
        let next = try scanner.byte(index)
        guard next == UInt8(ascii: "|") || next == UInt8(ascii: ","), used == 0 || used == next else {
            throw problem("expected “,”, “|” (not both in one list) or “)”", "XML 1.0, 3.2.1")
        }
        used = next
        index += 1
    }

    // MARK: Attributes

    private mutating func attributeList() throws {
        try space()
        try name("the name of an element", colons: true)
        while true {
            let hasSpace = try optionalSpace()
            if try take(">") { return }
            guard hasSpace else { throw problem("expected a space before the name of an attribute", "XML 1.0, 3.3") }
            try name("the name of an attribute", colons: true)
            try space()
            try attributeType()
            try space()
            try defaultValue()
            try checkLengthSoFar()
        }
    }

    private mutating func attributeType() throws {
        let types: [StaticString] = ["CDATA", "IDREFS", "IDREF", "ID", "ENTITIES", "ENTITY", "NMTOKENS", "NMTOKEN"]
        for type in types where try take(type) { return }
        let isNotation = try take("NOTATION")
        if isNotation { try space() }
        guard try take("(") else { throw problem("expected the type of an attribute", "XML 1.0, 3.3.1") }
        repeat {
            try optionalSpace()
            if isNotation { try name("the name of a notation", colons: false) } else { try nameToken() }
            try optionalSpace()
        } while try take("|")
        try expect(")", "XML 1.0, 3.3.1")
    }

    private mutating func nameToken() throws {
        let begin = index
        while true {
            let (scalar, length) = try scanner.scalar(at: index)
            guard XMLCharacters.isName(scalar) || scalar == 0x3A else { break }
            index += length
        }
        guard index > begin else { throw problem("expected a name token", "XML 1.0, 2.3") }
    }

    private mutating func defaultValue() throws {
        if try take("#REQUIRED") || take("#IMPLIED") { return }
        if try take("#FIXED") { try space() }
        guard try isQuote() else { throw problem("expected #REQUIRED, #IMPLIED, #FIXED or a value in quotes", "XML 1.0, 3.3.2") }
        let quote = scanner.bytes[index]
        index += 1
        while try scanner.byte(index) != quote {
            switch scanner.bytes[index] {
            case UInt8(ascii: "<"): throw problem("“<” in the value of an attribute", "XML 1.0, 3.1")
            case UInt8(ascii: "&"): try generalReference()
            default: index += try scanner.scalar(at: index).length
            }
        }
        index += 1
    }

    private mutating func notation() throws {
        try space()
        try name("the name of a notation", colons: false)
        try space()
        try externalID(mayLackSystem: true)
        try optionalSpace()
        try expect(">", "XML 1.0, 4.7")
    }

    // MARK: Pieces

    private mutating func externalID(mayLackSystem: Bool) throws {
        if try take("PUBLIC") {
            try space()
            try publicLiteral()
            let hasSpace = try optionalSpace()
            if mayLackSystem, try !isQuote() { return }
            guard hasSpace else { throw problem("expected a space before the system identifier", "XML 1.0, 4.2.2") }
        } else if try take("SYSTEM") {
            try space()
        } else {
            throw problem("expected SYSTEM, PUBLIC or a value in quotes", "XML 1.0, 4.2.2")
        }
        try systemLiteral()
    }

    private mutating func publicLiteral() throws {
        guard try isQuote() else { throw problem("expected a public identifier in quotes", "XML 1.0, 2.3") }
        let quote = scanner.bytes[index]
        index += 1
        while try scanner.byte(index) != quote {
            guard Self.isPublicIdentifierCharacter(scanner.bytes[index]) else {
                throw problem("this character can't stand in a public identifier", "XML 1.0, 2.3")
            }
            index += 1
        }
        index += 1
    }

    private static func isPublicIdentifierCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0D, 0x0A, UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-'()+,./:=?;!*#@$_%".utf8.contains(byte)
        }
    }

    private mutating func systemLiteral() throws {
        guard try isQuote() else { throw problem("expected a system identifier in quotes", "XML 1.0, 4.2.2") }
        let quote = scanner.bytes[index]
        index += 1
        while try scanner.byte(index) != quote { index += try scanner.scalar(at: index).length }
        index += 1
    }

    private func isQuote() throws -> Bool {
        let next = try scanner.byte(index)
        return next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
    }

    private mutating func name(_ what: String, colons: Bool) throws {
        let end = try scanner.nameEnd(index)
        try scanner.checkName(index..<end, what: what, colons: colons)
        index = end
    }

    private mutating func take(_ text: StaticString) throws -> Bool {
        guard try scanner.hasPrefix(text, at: index) else { return false }
        index += text.utf8CodeUnitCount
        return true
    }

    private mutating func space() throws {
        guard try optionalSpace() else { throw problem("expected a space", "XML 1.0, 2.8") }
    }

    @discardableResult
    private mutating func optionalSpace() throws -> Bool {
        let end = try scanner.skipSpace(index)
        defer { index = end }
        return end > index
    }

    private mutating func expect(_ text: StaticString, _ section: String) throws {
        guard try take(text) else { throw problem("expected “\(text)” in the document type declaration", section) }
    }

    private func problem(_ message: String, _ section: String) -> XMLSyntaxError {
        .at(index, message, section)
    }
}

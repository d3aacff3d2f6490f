import PadananModel

extension XLIFF2Parser {
    /// Codes and annotations that one text may have, ends counted too.
    static let codeLimit = 100_000

    /// Elements of the content that are still open.
    private enum Open {
        /// `pc` or `mrk`, whose end becomes `code`.
        case span(InlineCode)
        /// An element that is none of XLIFF 2.
        case unknown(InlineCode)
    }

    /// Reads the content of `source` or `target`, whose start tag the reader is at, up to its end tag.
    ///
    /// CDATA is text; comments and processing instructions are passed over. Throws a `Defect` when there are more than `codeLimit` codes.
    /// - Source: XLIFF 2.1, section 4.7.
    mutating func readContent(_ originalData: [String: String]) throws -> InlineText {
        var content = InlineText("")
        var open: [Open] = []
        while true {
            switch try advance() {
            case .text, .cdata:
                if content.text.isEmpty { content.text = xml.text } else { content.text += xml.text }
            case .startElement: try readInline(&content, &open, originalData)
            case .endElement:
                guard let last = open.popLast() else { return content }
                close(last, &content)
            default: break
            }
        }
    }

    private mutating func close(_ open: Open, _ content: inout InlineText) {
        switch open {
        case .span(var code), .unknown(var code):
            // The end of an empty element has no markup of its own.
            code.markup = xml.range.isEmpty ? "</\(xml.name)>" : xml.source(xml.range)
            content.append(code)
        }
    }

    private mutating func readInline(_ content: inout InlineText, _ open: inout [Open], _ originalData: [String: String]) throws {
        guard content.codes.count < Self.codeLimit else {
            throw xml.defect(.error, "more than \(Self.codeLimit) codes in one text", at: xml.range.lowerBound)
        }
        let element = xml.namespace == core ? XLIFF2CoreElement(rawValue: xml.localName) : nil
        switch element {
        case .ph, .sc, .ec:
            content.append(readCode(element, originalData))
            try xml.skipElement()
        case .pc:
            let pair = readPair(originalData)
            content.append(pair.opening)
            open.append(.span(pair.closing))
        case .mrk:
            content.append(readAnnotation(markup: startTag))
            open.append(.span(ending(.annotationEnd, id: xml.attribute("id") ?? "")))
        case .sm:
            content.append(readAnnotation(markup: xml.source(xml.range)))
            try xml.skipElement()
        case .em:
            var code = ending(.annotationEnd, id: xml.attribute("startRef") ?? "")
            code.markup = xml.source(xml.range)
            content.append(code)
            try xml.skipElement()
        case .cp:
            readCodePoint(&content)
            try xml.skipElement()
        default: openUnknown(&content, &open)
        }
    }

    /// The start tag that the reader is at, also of an empty element.
    private var startTag: String {
        xml.isEmptyElement ? String(xml.source(xml.range).dropLast(2)) + ">" : xml.source(xml.range)
    }

    private func ending(_ kind: InlineCode.Kind, id: String) -> InlineCode {
        var code = InlineCode(kind, id: id)
        code.element = xml.localName
        return code
    }

    // MARK: Codes

    private mutating func readCode(_ element: XLIFF2CoreElement?, _ originalData: [String: String]) -> InlineCode {
        let kind: InlineCode.Kind = element == .ph ? .standalone : element == .sc ? .opening : .closing
        var code = InlineCode(kind, id: (element == .ec ? xml.attribute("startRef") : nil) ?? xml.attribute("id") ?? "")
        code.element = xml.localName
        code.markup = emptyTag
        var (type, subType) = ("", "")
        for attribute in xml.attributes {
            let value = xml.value(of: attribute.valueRange)
            switch attribute.name {
            case "id", "startRef": break
            case "dataRef": code.data = data(value, originalData, at: attribute.valueRange.lowerBound)
            case "equiv": code.equivalent = value
            case "disp": code.display = value
            default:
                if isDeclaration(attribute) { break }
                if attribute.name == "type" { type = value }
                if attribute.name == "subType" { subType = value }
                code.attributes.append(Property(attribute.name, value))
            }
        }
        code.type = XLIFF2Words.codeType(type, subType: subType)
        return code
    }

    /// The tag of an element that is empty, however it was written.
    private var emptyTag: String {
        xml.isEmptyElement ? xml.source(xml.range) : String(xml.source(xml.range).dropLast()) + "/>"
    }

    private mutating func readPair(_ originalData: [String: String]) -> (opening: InlineCode, closing: InlineCode) {
        var opening = InlineCode(.opening, id: xml.attribute("id") ?? "")
        opening.element = "pc"
        opening.markup = startTag
        var closing = ending(.closing, id: opening.id)
        var (type, subType) = ("", "")
        for attribute in xml.attributes {
            let value = xml.value(of: attribute.valueRange)
            switch attribute.name {
            case "id": break
            case "dataRefStart": opening.data = data(value, originalData, at: attribute.valueRange.lowerBound)
            case "dataRefEnd": closing.data = data(value, originalData, at: attribute.valueRange.lowerBound)
            case "equivStart": opening.equivalent = value
            case "equivEnd": closing.equivalent = value
            case "dispStart": opening.display = value
            case "dispEnd": closing.display = value
            default:
                if isDeclaration(attribute) { break }
                if attribute.name == "type" { type = value }
                if attribute.name == "subType" { subType = value }
                opening.attributes.append(Property(attribute.name, value))
            }
        }
        opening.type = XLIFF2Words.codeType(type, subType: subType)
        closing.type = opening.type
        return (opening, closing)
    }

    private func isDeclaration(_ attribute: XMLAttribute) -> Bool {
        attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:")
    }

    private mutating func data(_ id: String, _ originalData: [String: String], at offset: Int) -> String {
        if let data = originalData[id] { return data }
        report(.warning, "there is no <data id=\"\(id)\"> in the <originalData> before it", "4.3.1.9", at: offset)
        return ""
    }

    // MARK: Annotations

    private mutating func readAnnotation(markup: String) -> InlineCode {
        var code = InlineCode(.annotationStart, id: xml.attribute("id") ?? "", type: "generic")
        code.element = xml.localName
        code.markup = markup
        for attribute in xml.attributes where !isDeclaration(attribute) && attribute.name != "id" {
            let value = xml.value(of: attribute.valueRange)
            if attribute.name == "type" {
                code.type = XLIFF2Words.withoutOwnPrefix(value)
            } else {
                code.attributes.append(Property(attribute.name, value))
            }
        }
        return code
    }

    // MARK: Characters that XML lacks

    private mutating func readCodePoint(_ content: inout InlineText) {
        guard let scalar = codePoint() else {
            let message = "“\(xml.attribute("hex") ?? "")” is no code point in hexadecimal digits; it is read as U+FFFD"
            report(.error, message, "4.2.3.1", at: xml.range.lowerBound)
            return content.text += "\u{FFFD}"
        }
        content.text.unicodeScalars.append(scalar)
    }

    /// The character that the element stands for, when it is a `cp` with a scalar value.
    func codePoint() -> Unicode.Scalar? {
        guard xml.localName == "cp", xml.namespace == core, let hex = xml.attribute("hex") else { return nil }
        return UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
    }

    // MARK: Elements of no standard

    private mutating func openUnknown(_ content: inout InlineText, _ open: inout [Open]) {
        report(.warning, "<\(xml.name)> may not stand in text; it is kept as a code", "4.2.3", at: xml.range.lowerBound)
        var code = InlineCode(.opening, id: xml.attribute("id") ?? "", type: "")
        code.element = xml.name
        code.markup = startTag
        content.append(code)
        var closing = code
        closing.kind = .closing
        open.append(.unknown(closing))
    }
}

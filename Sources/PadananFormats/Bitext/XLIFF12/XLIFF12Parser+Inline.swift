import PadananModel

/// Text with codes.
extension XLIFF12Parser {
    /// Reads the content of the element whose start tag the reader is at, to its end, into `content`.
    ///
    /// - Parameter isSegmented: whether `mrk mtype="seg"` divides it; else it is an annotation like others.
    mutating func readContent(isSegmented: Bool) throws {
        content.reset()
        content.start = reader.range.upperBound
        content.startLocation = reader.location(of: content.start)
        let depth = reader.depth
        open.removeAll(keepingCapacity: true)
        while true {
            switch try reader.next() {
            case .text, .cdata:
                try checkSize()
                if content.text.text.isEmpty { content.text.text = reader.takeText() } else { content.text.text += reader.takeText() }
            case .startElement: try startInline(isSegmented)
            case .endElement:
                if reader.depth == depth {
                    if isSegmented, !content.pieces.isEmpty { content.closeGap(at: reader.range.lowerBound) }
                    return
                }
                endInline()
            default: break
            }
        }
    }

    private mutating func startInline(_ isSegmented: Bool) throws {
        try checkSize()
        content.codeCount += 1
        guard content.codeCount <= Self.codeLimit else {
            let message = "more than \(Self.codeLimit) codes and segments in one text"
            throw reader.defect(.error, message, reference: "XLIFF 1.2, trans-unit", at: reader.range.lowerBound)
        }
        switch element {
        case .g: openCode()
        case .x: append(emptyCode(.standalone))
        case .bx: append(emptyCode(.opening))
        case .ex: append(emptyCode(.closing))
        case .bpt: append(try nativeCode(.opening))
        case .ept: append(try nativeCode(.closing))
        case .it: append(try nativeCode(isEnd(reader.attribute("pos")) ? .closing : .opening))
        case .ph: append(try nativeCode(.standalone))
        case .mrk: try openMark(isSegmented)
        default:
            noteOnce("<\(reader.name)> in text is kept as a code", "source", at: reader.range.lowerBound)
            append(try nativeCode(.standalone))
        }
    }

    private mutating func append(_ code: consuming InlineCode) {
        code.offset = content.text.text.utf8.count
        content.text.codes.append(code)
    }

    private func isEnd(_ position: String?) -> Bool { position == "close" || position == "end" }

    /// The code of the start tag that the reader is at.
    private mutating func code(_ kind: InlineCode.Kind) -> InlineCode {
        var code = InlineCode(kind, id: "")
        code.element = reader.localName
        var partner = ""
        for index in 0..<reader.attributeCount {
            switch attribute(at: index) {
            case .id, .mid: code.id = reader.attributeValue(at: index)
            case .rid: partner = reader.attributeValue(at: index)
            case .ctype: code.type = XLIFF12CodeType.general(reader.attributeValue(at: index))
            case .equivalent: code.equivalent = reader.attributeValue(at: index)
            case .pos, .declaration, .mtype: break
            case .comment: code.attributes.append(Property("value", reader.attributeValue(at: index)))
            default: code.attributes.append(property(at: index))
            }
        }
        if !partner.isEmpty, partner != code.id {
            code.attributes.append(Property("id", code.id))
            code.id = partner
        }
        code.markup = reader.takeSource(reader.range)
        if !tags.isEmpty { define(&code) }
        return code
    }

    /// The code of an element that is empty, with its tag as `<x/>` however it was written.
    private mutating func emptyCode(_ kind: InlineCode.Kind) -> InlineCode {
        var code = code(kind)
        if !reader.isEmptyElement { code.markup = String(code.markup.dropLast()) + "/>" }
        return code
    }

    /// Gives a code what the header of a Trados file says of it.
    private func define(_ code: inout InlineCode) {
        guard let tag = tags[code.id] else { return }
        code.data = tag.start
        if code.type.isEmpty { code.type = tag.type }
    }

    private mutating func openCode() {
        var opening = code(.opening)
        if reader.isEmptyElement { opening.markup = Self.startTag(opening.markup) }
        open.append(
            XLIFF12OpenSpan(
                kind: .code, id: opening.id, name: reader.name, data: tags.isEmpty ? "" : tags[opening.id]?.end ?? "", type: opening.type))
        append(opening)
    }

    /// `<g>` of `<g/>`.
    private static func startTag(_ markup: String) -> String {
        markup.utf8.suffix(2).elementsEqual("/>".utf8) ? String(markup.dropLast(2)).trimmed + ">" : markup
    }

    private mutating func openMark(_ isSegmented: Bool) throws {
        let type = reader.attribute("mtype") ?? ""
        if isSegmented, type == "seg", content.mark == nil {
            content.closeGap(at: reader.range.lowerBound)
            content.mark = XLIFF12Content.Mark(
                mid: reader.attribute("mid"), startTag: reader.range, isEmptyTag: reader.isEmptyElement)
            content.startLocation = reader.location(of: reader.range.upperBound)
            open.append(XLIFF12OpenSpan(kind: .segment))
            return
        }
        if type == "x-sdl-deleted" {
            // What a reviewer struck out is no part of the text any more.
            var code = try nativeCode(.standalone)
            code.type = "deleted"
            append(code)
            return
        }
        var start = code(.annotationStart)
        start.data = ""
        start.type = XLIFF12CodeType.annotation(type)
        if start.type == "protected" { start.attributes.append(Property("translate", "no")) }
        if reader.isEmptyElement { start.markup = Self.startTag(start.markup) }
        open.append(XLIFF12OpenSpan(kind: .annotation, id: start.id, name: reader.name, type: start.type))
        append(start)
    }

    private mutating func endInline() {
        let element = element
        guard element == .g || element == .mrk, let span = open.popLast() else { return }
        if span.kind == .segment {
            content.closeSegment(reader.range)
            content.start = reader.range.upperBound
            content.startLocation = reader.location(of: content.start)
            return
        }
        var code = InlineCode(span.kind == .code ? .closing : .annotationEnd, id: span.id, data: span.data, type: span.type)
        code.element = reader.localName
        code.markup = reader.range.isEmpty ? "</\(span.name)>" : reader.takeSource(reader.range)
        append(code)
    }

    /// Reads an element that holds native code, to its end.
    private mutating func nativeCode(_ kind: InlineCode.Kind) throws -> InlineCode {
        var code = code(kind)
        let (start, depth) = (reader.range.lowerBound, reader.depth)
        if copy == nil { reader.keep(from: start) }
        var data = ""
        while true {
            switch try reader.next() {
            case .text, .cdata:
                try checkSize()
                if data.isEmpty { data = reader.takeText() } else { data += reader.takeText() }
            case .startElement:
                try checkSize()
                if element == .sub {
                    noteOnce("the text of <sub> is kept as part of the code around it", "sub", at: reader.range.lowerBound)
                }
            case .endElement where reader.depth == depth:
                code.data = data.isEmpty ? code.data : data
                code.markup = reader.source(start..<reader.range.upperBound)
                if copy == nil { reader.keep(from: nil) }
                return code
            default: break
            }
        }
    }
}

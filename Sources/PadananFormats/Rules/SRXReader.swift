import PadananModel

/// Reads SRX 2.0 and 1.0.
struct SRXReader {
    private var rules = SegmentationRules(cascades: false)
    private var log = DefectLog()
    /// Of the SRX elements of this file: that of the root, or none.
    private var namespace = ""
    private var isVersion1 = false
    private var prefixes: [String: String] = [:]
    /// Comments since the last element.
    private var comments: [String] = []

    mutating func read(_ source: ByteSource, file: String) -> SegmentationRulesReading {
        do {
            var reader = try XMLReader(source, file: file)
            while try reader.next() != .end {
                if reader.event == .comment { addComment(reader) }
                if reader.event == .startElement { try readRoot(&reader) }
            }
        } catch {
            return SegmentationRulesReading(
                rules: rules, defects: log.defects + [error as? Defect ?? Defect(.error, "\(error)", at: SourceLocation(file: file))])
        }
        return SegmentationRulesReading(rules: rules, defects: log.defects)
    }

    private mutating func readRoot(_ reader: inout XMLReader) throws {
        guard reader.localName == "srx" else {
            report(&reader, .error, "the root element is <\(reader.name)>; <srx> is expected", "srx")
            return try reader.skipElement()
        }
        namespace = reader.namespace
        let version = reader.attribute("version")
        isVersion1 = version?.hasPrefix("1") ?? (namespace == "http://www.lisa.org/srx10")
        if version == nil { report(&reader, .warning, "the attribute “version” is missing", "srx") }
        collectPrefixes(reader)
        rules.comment = takeComment()
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            switch reader.localName {
            case "header": try readHeader(&reader)
            case "body": try readBody(&reader)
            default: try skipUnknown(&reader, in: "srx")
            }
        }
    }

    private mutating func readHeader(_ reader: inout XMLReader) throws {
        collectPrefixes(reader)
        rules.segmentsSubflows = flag(&reader, reader.attribute("segmentsubflows"), "segmentsubflows", default: true, "header")
        let cascade = reader.attribute("cascade")
        if !isVersion1 || cascade != nil { rules.cascades = flag(&reader, cascade, "cascade", default: false, "header") }
        let depth = reader.depth
        while try reader.next() != .endElement || reader.depth > depth {
            guard reader.event == .startElement else { continue }
            if reader.namespace != namespace {
                try keepExtension(&reader)
            } else if reader.localName == "formathandle" {
                readFormatHandle(&reader)
                try reader.skipElement()
            } else {
                try skipUnknown(&reader, in: "header")
            }
        }
        rules.extensions.namespaces = prefixes.filter { prefix, _ in rules.extensions.elements.contains { $0.containsName(with: prefix) } }
    }

    private mutating func readFormatHandle(_ reader: inout XMLReader) {
        let includes = flag(&reader, reader.attribute("include"), "include", default: false, "formathandle")
        switch reader.attribute("type") {
        case "start": rules.formatHandling.includesStart = includes
        case "end": rules.formatHandling.includesEnd = includes
        case "isolated": rules.formatHandling.includesIsolated = includes
        default: report(&reader, .warning, "“type” is not start, end or isolated; the element is passed over", "formathandle")
        }
    }

    private mutating func readBody(_ reader: inout XMLReader) throws {
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            switch reader.localName {
            case "languagerules": try readLanguageRules(&reader)
            case "maprules": try readMaps(&reader)
            default: try skipUnknown(&reader, in: "body")
            }
        }
    }

    private mutating func readLanguageRules(_ reader: inout XMLReader) throws {
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            if reader.localName == "languagerule" {
                try readLanguageRule(&reader)
            } else {
                try skipUnknown(&reader, in: "languagerules")
            }
        }
    }

    private mutating func readLanguageRule(_ reader: inout XMLReader) throws {
        let name = reader.attribute("languagerulename")
        if name == nil { report(&reader, .error, "the attribute “languagerulename” is missing", "languagerule") }
        var language = LanguageRule(name: name ?? "", comment: takeComment())
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            if reader.localName == "rule" {
                language.rules.append(try readRule(&reader))
            } else {
                try skipUnknown(&reader, in: "languagerule")
            }
        }
        rules.languageRules.append(language)
    }

    private mutating func readRule(_ reader: inout XMLReader) throws -> SegmentationRule {
        let isBreak = reader.attribute("break").map { flag(&reader, $0, "break", default: true, "rule") } ?? true
        var rule = SegmentationRule(isBreak: isBreak, comment: takeComment(), location: reader.location)
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            switch reader.localName {
            case "beforebreak": rule.before = try reader.elementText()
            case "afterbreak": rule.after = try reader.elementText()
            default: try skipUnknown(&reader, in: "rule")
            }
        }
        return rule
    }

    /// Version 1.0 has named sets of maps, of which a program picks one; the first is taken.
    private mutating func readMaps(_ reader: inout XMLReader) throws {
        var sets = 0
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            switch reader.localName {
            case "languagemap": try readMap(&reader)
            case "maprule":
                sets += 1
                if sets == 1 { try readMapRule(&reader) } else { try skipMapRule(&reader) }
            default: try skipUnknown(&reader, in: "maprules")
            }
        }
    }

    private mutating func readMapRule(_ reader: inout XMLReader) throws {
        let depth = reader.depth
        while try nextChild(&reader, of: depth) {
            if reader.localName == "languagemap" { try readMap(&reader) } else { try skipUnknown(&reader, in: "maprule") }
        }
    }

    private mutating func skipMapRule(_ reader: inout XMLReader) throws {
        report(&reader, .warning, "only the first <maprule> is read", "maprules")
        try reader.skipElement()
    }

    private mutating func readMap(_ reader: inout XMLReader) throws {
        let (pattern, name) = (reader.attribute("languagepattern"), reader.attribute("languagerulename"))
        if let pattern, let name {
            rules.languageMaps.append(LanguageMap(pattern: pattern, ruleName: name, comment: takeComment()))
        } else {
            let missing = pattern == nil ? "languagepattern" : "languagerulename"
            report(&reader, .error, "the attribute “\(missing)” is missing; the map is left out", "languagemap")
        }
        try reader.skipElement()
    }

    // MARK: Pieces

    /// Moves to the next child element of SRX, or to the end of the element at `depth`; those of other namespaces are passed over.
    private mutating func nextChild(_ reader: inout XMLReader, of depth: Int) throws -> Bool {
        while try reader.next() != .endElement || reader.depth > depth {
            if reader.event == .comment { addComment(reader) }
            guard reader.event == .startElement else { continue }
            if reader.namespace == namespace { return true }
            try reader.skipElement()
        }
        comments = []
        return false
    }

    /// Keeps an element of another program as it is written, with its namespace when it has no prefix to tell it.
    private mutating func keepExtension(_ reader: inout XMLReader) throws {
        let range = reader.range
        let (name, uri) = (reader.name, reader.namespace)
        let isUndeclared = !name.utf8.contains(UInt8(ascii: ":")) && !reader.attributes.contains { $0.name == "xmlns" }
        reader.keep(from: range.lowerBound)
        try reader.skipElement()
        var markup = reader.source(range.lowerBound..<reader.range.upperBound)
        reader.keep(from: nil)
        if isUndeclared {
            let head = "<\(name)"
            markup = "\(head) xmlns=\"\(XMLEscaping.attribute(uri))\"" + markup.dropFirst(head.count)
        }
        rules.extensions.elements.append(markup)
    }

    private mutating func collectPrefixes(_ reader: XMLReader) {
        for attribute in reader.attributes where attribute.name.hasPrefix("xmlns:") {
            prefixes[attribute.localName] = reader.value(of: attribute.valueRange)
        }
    }

    private mutating func skipUnknown(_ reader: inout XMLReader, in parent: String) throws {
        report(&reader, .warning, "<\(reader.name)> has no place in <\(parent)> and is passed over", parent)
        try reader.skipElement()
    }

    private mutating func flag(
        _ reader: inout XMLReader, _ value: String?, _ name: String, default other: Bool, _ element: String
    ) -> Bool {
        switch value {
        case "yes": return true
        case "no": return false
        case nil: report(&reader, .warning, "the attribute “\(name)” is missing; \(other ? "yes" : "no") is assumed", element)
        case let text?: report(&reader, .warning, "“\(name)” is “\(text)”; write yes or no (\(other ? "yes" : "no") is assumed)", element)
        }
        return other
    }

    private mutating func addComment(_ reader: XMLReader) {
        comments.append(reader.source(reader.contentRange).trimmed)
    }

    private mutating func takeComment() -> String {
        defer { comments = [] }
        return comments.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private mutating func report(_ reader: inout XMLReader, _ severity: Defect.Severity, _ message: String, _ element: String) {
        log.add(severity, message, reference: "SRX \(isVersion1 ? "1.0" : "2.0"), \(element)", at: reader.location)
    }
}

extension String {
    /// Whether `prefix:` stands anywhere in the text.
    fileprivate func containsName(with prefix: String) -> Bool {
        let wanted = Array("\(prefix):".utf8)
        let bytes = Array(utf8)
        return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }
}

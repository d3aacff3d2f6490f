import PadananModel

/// Copies an XLIFF 2 file while its targets and their states are changed.
struct XLIFF2Rewriting {
    private var parser: XLIFF2Parser
    private var copy: XMLCopy
    private let file: String
    private let targetLanguage: LanguageTag?
    /// Whether the root must stay in memory, because it would need `trgLang` for the first target.
    private var holdsRoot = true
    /// Edits behind the root that wait as long as it does.
    private var pending: [Edit] = []
    private var defects: [Defect] = []

    /// Bytes that are held back for a missing `trgLang` at most.
    private static let heldBytes = 16_000_000

    /// What stands in the file instead of what, in absolute offsets.
    private typealias Edit = (range: Range<Int>, text: String)

    init(_ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions) throws {
        self.file = file
        parser = try XLIFF2Parser(source, file: file, keepsPlaces: true)
        copy = XMLCopy(of: &parser.xml, to: sink)
        targetLanguage = options.languages?.target
    }

    /// Copies the whole file; returns what was wrong in it.
    mutating func run(_ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        while let event = try parser.next() {
            if case .unit(let read) = event {
                var unit = read.unit
                try transform(&unit)
                try write(unit, read)
            }
            try advance()
        }
        try releaseRoot()
        try copy.finish(&parser.xml)
        return parser.defects + defects
    }

    private mutating func advance() throws {
        let end = parser.xml.range.lowerBound
        if holdsRoot, parser.root.targetLanguage == nil, end < Self.heldBytes { return }
        try releaseRoot()
        try copy.advance(to: end, from: &parser.xml)
    }

    /// Lets the root go as it is, with the edits that waited for it.
    private mutating func releaseRoot() throws {
        holdsRoot = false
        for edit in pending { try copy.replace(edit.range, with: edit.text, from: &parser.xml) }
        pending.removeAll()
    }

    private mutating func write(_ unit: Unit, _ read: XLIFF2Unit) throws {
        guard unit.segments.count == read.unit.segments.count else {
            throw Defect(.error, "segments are changed, but neither added nor removed, when a file is rewritten", at: unit.location)
        }
        for (index, places) in read.places.enumerated() {
            let (old, new) = (read.unit.segments[index], unit.segments[index])
            if old.state != new.state || old.subState != new.subState { pending += stateEdits(old, new, places) }
            if old.target != new.target {
                if let edit = targetEdit(old, new, places, read) { pending.append(edit) }
                if new.target != nil { try writeTargetLanguage(at: new.location) }
            }
        }
        if !holdsRoot { try releaseRoot() }
    }

    // MARK: Targets

    private mutating func targetEdit(_ old: Segment, _ new: Segment, _ places: XLIFF2Places, _ read: XLIFF2Unit) -> Edit? {
        guard let target = new.target else { return places.target.map { ($0, "") } }
        let content = XLIFF2TargetMarkup(target, of: old, in: read, prefix: places.prefix).text
        guard let tag = places.targetTag, let range = places.targetContent else {
            guard places.sourceEnd > 0 else { return nil }
            let indentation = places.indentation.map { parser.xml.source($0) } ?? ""
            let element = "\(indentation)<\(places.prefix)target>\(content)</\(places.prefix)target>"
            return (places.sourceEnd..<places.sourceEnd, element)
        }
        let markup = parser.xml.source(tag)
        guard markup.hasSuffix("/>") else {
            let before = XLIFF2TargetMarkup(old.target ?? "", of: old, in: read, prefix: places.prefix).text
            return (range, SpellingEdit(SpelledText.xml).text(parser.xml.bytes(range), from: before, to: content))
        }
        return (tag, "\(markup.dropLast(2))>\(content)</\(Self.name(ofTag: markup))>")
    }

    /// The name in a start tag.
    private static func name(ofTag markup: String) -> String {
        let ends: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: ">")]
        return String(Substring(markup.utf8.dropFirst().prefix { !XMLCharacters.isSpace($0) && !ends.contains($0) }))
    }

    /// Names the language in the root, where a file with targets must have it (XLIFF 2.1, section 4.2.2.1: `trgLang`).
    private mutating func writeTargetLanguage(at location: SourceLocation) throws {
        guard parser.root.targetLanguage == nil else { return }
        guard holdsRoot, let targetLanguage else {
            if defects.isEmpty {
                let message = "the file has targets, but <xliff> has no trgLang; write the language of the targets there"
                defects.append(Defect(.warning, message, reference: "XLIFF 2.1, 4.2.2.1", at: location))
            }
            return
        }
        let end = parser.root.attributesEnd
        try copy.replace(end..<end, with: " trgLang=\"\(targetLanguage.formatted)\"", from: &parser.xml)
        parser.root.targetLanguage = targetLanguage
        try releaseRoot()
    }

    // MARK: States

    private func stateEdits(_ old: Segment, _ new: Segment, _ places: XLIFF2Places) -> [Edit] {
        guard !old.isIgnorable else { return [] }
        // A state that changes takes its sub-state with it (XLIFF 2.1, section 4.3.1.35).
        let isOutdated = old.state != new.state && old.subState == new.subState
        let subState = isOutdated ? "" : new.subState
        var edits: [Edit] = []
        var added = ""
        if let range = places.state {
            if old.state != new.state { edits.append((range, new.state.rawValue)) }
        } else if old.state != new.state || !subState.isEmpty {
            added += " state=\"\(new.state.rawValue)\""
        }
        if subState != old.subState {
            let value = XMLEscaping.attribute(XLIFF2Words.qualified(subState))
            if subState.isEmpty, let range = places.subStateAttribute {
                edits.append((range, ""))
            } else if let range = places.subState {
                edits.append((range, value))
            } else {
                added += " subState=\"\(value)\""
            }
        }
        if !added.isEmpty { edits.append((places.attributesEnd..<places.attributesEnd, added)) }
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

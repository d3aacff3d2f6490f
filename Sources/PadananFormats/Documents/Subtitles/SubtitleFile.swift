import PadananModel

/// A file of subtitles with its units.
struct SubtitleFile {
    let text: EncodedText
    let dialect: SubtitleDialect
    private(set) var units: [LocatedUnit] = []
    private(set) var defects: [Defect]
    /// What the file says of its language; empty when it doesn't.
    private(set) var language = ""

    /// Throws a `Defect` when the file has text, but no cue. Cost: linear.
    init(_ bytes: [UInt8], file: String, dialect: SubtitleDialect) throws {
        text = try EncodedText(bytes, file: file)
        self.dialect = dialect
        defects = text.defects
        let cues: [SubtitleCue]
        switch dialect {
        case .subRip:
            let scanner = SubRipScanner(text, file: file)
            cues = scanner.cues
            defects += scanner.defects
        case .webVTT:
            let scanner = WebVTTScanner(text, file: file)
            cues = scanner.cues
            language = scanner.language
            defects += scanner.defects
        }
        try checkKind(file: file, hasCues: !cues.isEmpty)
        readUnits(cues, file: file)
    }

    private func checkKind(file: String, hasCues: Bool) throws {
        let hasText = !InlineSpace.trimmed(text.start..<text.bytes.count, of: text.bytes).isEmpty
        let isMarked = dialect == .webVTT && text.bytes[text.start...].starts(with: "WEBVTT".utf8)
        guard hasText, !hasCues, !isMarked, !text.bytes.contains(bytes: "-->".utf8) else { return }
        throw Defect(.error, "there is no timing in the file; it holds no subtitles", at: SourceLocation(file: file, line: 1, column: 1))
    }

    private mutating func readUnits(_ cues: [SubtitleCue], file: String) {
        let passages = SubtitlePassages(text.bytes, dialect)
        var places = PlaceCounter(text, file: file)
        for cue in cues {
            for passage in passages.passages(cue) {
                let atoms = SubtitleAtoms(text, passage, dialect).atoms
                guard let assembly = InlineAssembly(atoms, collapsesSpace: false) else { continue }
                let (source, layout) = assembly.assembled(text.string)
                let start = atoms.first { $0.isSolid }?.range.lowerBound ?? passage.range.lowerBound
                let location = places.location(of: InlineSpace.trimmed(start..<passage.range.upperBound, of: text.bytes).lowerBound)
                var unit = Unit(id: "\(units.count + 1)", source: source, target: nil, location: location)
                unit.name = cue.name
                unit.properties = [Property("type", "cue")]
                units.append(LocatedUnit(unit: unit, layout: layout))
            }
        }
    }

    /// The file with translations, one for each unit.
    func merged(_ translations: [InlineText?], file: String) throws -> [UInt8] {
        guard translations.count == units.count else {
            throw Defect(.error, "\(translations.count) translations for \(units.count) units", at: SourceLocation(file: file))
        }
        let lineEnd = lineEnd
        var rewriting = InlineRewriting(text.bytes)
        for (unit, translation) in zip(units, translations).reversed() {
            guard let target = unit.change(to: translation) else { continue }
            var spelling = SubtitleSpelling(dialect, lineEnd: lineEnd, isBlankLine: unit.layout.before.isEmpty)
            rewriting.replace(unit.layout, with: target, spelling: &spelling)
        }
        return rewriting.isEmpty ? text.encoded(text.bytes) : text.encoded(rewriting.finished())
    }

    /// The line end of the file.
    private var lineEnd: [UInt8] {
        guard let first = text.bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
        let isPair = text.bytes[first...].starts(with: [0x0D, 0x0A])
        return isPair ? [0x0D, 0x0A] : [text.bytes[first]]
    }

    /// What `DocumentFilter.extract` returns.
    func extracted(file: String, datatype: String) -> ExtractedDocument {
        var document = Document(location: SourceLocation(file: file))
        document.original = file
        document.datatype = datatype
        if LanguageTag(language).isWellFormed { document.sourceLanguage = LanguageTag(language) }
        return ExtractedDocument(document: document, units: units.map(\.unit), defects: defects)
    }
}

import PadananModel

/// Finds what `msgfmt -c` and the GNU gettext manual forbid in a PO file.
struct POValidator {
    private var reader: POReader
    private let file: String
    private var log = DefectLog()
    private var forms: POPluralForms?
    private var hasHeader = false
    /// Where the last document began.
    private var document: SourceLocation?
    private var reportsMissingForms = true
    /// Where each message was first defined, by a hash of it.
    private var lines: [UInt64: Int] = [:]

    init(_ source: ByteSource, file: String) throws {
        reader = try POReader(source, file: file, options: ReadingOptions())
        self.file = file
    }

    /// All violations in the order of the file.
    mutating func run() throws -> [Defect] {
        checkByteOrderMark()
        do {
            while let event = try reader.next() {
                switch event {
                case .document(let document): check(document)
                case .unit(let unit): check(unit)
                }
            }
            endDocument()
        } catch let defect as Defect {
            log.add(defect)
        }
        let all = reader.defects + log.defects
        return all.enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(\.element)
    }

    private mutating func checkByteOrderMark() {
        let place = SourceLocation(file: file, line: 1, column: 1)
        if reader.window.encoding != .utf8 {
            log.add(.error, "the file is in UTF-16; save it as UTF-8", reference: PORules.header, at: place)
        } else if reader.window.hasByteOrderMark {
            log.add(.error, "a byte order mark, which gettext refuses; save the file without", reference: PORules.entry, at: place)
        }
    }

    // MARK: The header

    private mutating func check(_ document: Document) {
        endDocument()
        self.document = document.location
        (forms, hasHeader, reportsMissingForms) = (nil, false, true)
        lines.removeAll(keepingCapacity: true)
        if let header = reader.header, !header.fields.isEmpty { check(header, at: document.location) }
    }

    /// A header that was not the first entry is looked at when all is read.
    private mutating func endDocument() {
        guard let place = document, !hasHeader else { return }
        guard let header = reader.header, !header.fields.isEmpty else {
            let message = "the file has no header; begin it with msgid \"\" and the fields of the header in msgstr"
            return log.add(.error, message, reference: PORules.header, at: place)
        }
        check(header, at: place)
    }

    private mutating func check(_ header: POHeader, at place: SourceLocation) {
        hasHeader = true
        for defect in POHeaderRules.violations(of: header, at: place) { log.add(defect) }
        guard let declared = header["Plural-Forms"], !declared.isEmpty else { return }
        checkPluralForms(declared, at: place)
    }

    private mutating func checkPluralForms(_ declared: String, at place: SourceLocation) {
        if declared.contains("INTEGER") {
            reportsMissingForms = false
            return log.add(
                .error, "Plural-Forms still has its initial value; write nplurals and plural", reference: PORules.pluralForms, at: place)
        }
        do {
            let forms = try POPluralForms(declared)
            self.forms = forms
            if let problem = forms.problem { log.add(.error, problem, reference: PORules.pluralForms, at: place) }
        } catch {
            log.add(error.isIncomplete ? .warning : .error, error.message, reference: PORules.pluralForms, at: place)
            reportsMissingForms = error.isIncomplete
        }
    }

    // MARK: Messages

    private mutating func check(_ unit: Unit) {
        let hasContext = reader.entry.string(.context) != nil
        if isDuplicate(key(of: unit, hasContext: hasContext), at: unit.location) { return }
        checkSeparator(unit)
        checkPrevious(unit)
        guard !unit.isObsolete else { return }
        if unit.isPlural { checkForms(unit) }
        guard !reader.entry.isFuzzy, let first = unit.segments.first, first.target != nil, !reader.singular.isEmpty else { return }
        checkLineFeeds(unit)
        checkFormats(unit)
    }

    private func key(of unit: Unit, hasContext: Bool) -> UInt64 {
        POWriter.key(context: hasContext ? unit.name : nil, id: reader.singular)
    }

    private mutating func isDuplicate(_ key: UInt64, at place: SourceLocation) -> Bool {
        guard let line = lines[key] else {
            lines[key] = place.line
            return false
        }
        let message = "the message stands twice, first in line \(line); give one a msgctxt or join them with msguniq"
        log.add(.error, message, reference: PORules.contexts, at: place)
        return true
    }

    private mutating func checkSeparator(_ unit: Unit) {
        let texts = [unit.name] + unit.segments.flatMap { [$0.source.text, $0.target?.text ?? ""] }
        guard texts.contains(where: { $0.utf8.contains(4) }) else { return }
        log.add(
            .error, "the character U+0004, which separates contexts in MO files; leave it out", reference: PORules.contexts,
            at: unit.location)
    }

    /// Previous strings go msgctxt, msgid, msgid_plural, and not without msgid.
    private mutating func checkPrevious(_ unit: Unit) {
        let slots = reader.entry.strings.map(\.slot).filter(\.isPrevious)
        let isKnown =
            slots.isEmpty
            || [
                [.previousID], [.previousContext, .previousID], [.previousID, .previousPlural],
                [.previousContext, .previousID, .previousPlural],
            ].contains(slots)
        guard !isKnown else { return }
        log.add(
            .error, "comments with “#|” hold msgctxt, msgid and msgid_plural in this order, and not without msgid",
            reference: PORules.entry, at: unit.location)
    }

    private mutating func checkForms(_ unit: Unit) {
        guard !reader.entry.isFuzzy, let first = unit.segments.first, first.target != nil else { return }
        guard let forms else {
            guard reportsMissingForms, hasHeader else { return }
            reportsMissingForms = false
            let message = "a message with plural forms, but the header has no whole Plural-Forms; write nplurals=2; plural=(n != 1);"
            return log.add(.error, message, reference: PORules.pluralForms, at: unit.location)
        }
        guard unit.segments.count != forms.count else { return }
        let message = "the message has \(unit.segments.count) plural forms, but nplurals is \(forms.count)"
        log.add(.error, message, reference: PORules.plurals, at: first.targetLocation ?? unit.location)
    }

    private mutating func checkLineFeeds(_ unit: Unit) {
        let source = reader.singular.utf8
        if unit.isPlural, let plural = reader.plural {
            checkLineFeeds(source, plural.utf8, "msgid_plural", at: unit.location)
        }
        for segment in unit.segments {
            checkLineFeeds(source, (segment.target?.text ?? "").utf8, "msgstr", at: segment.targetLocation ?? unit.location)
        }
    }

    private mutating func checkLineFeeds(_ source: String.UTF8View, _ other: String.UTF8View, _ name: String, at place: SourceLocation) {
        if (source.first == 0x0A) != (other.first == 0x0A) {
            log.add(
                .error, "msgid and \(name) do not both begin with “\\n”; write it in both or none", reference: PORules.details, at: place)
        }
        if (source.last == 0x0A) != (other.last == 0x0A) {
            log.add(.error, "msgid and \(name) do not both end with “\\n”; write it in both or none", reference: PORules.details, at: place)
        }
    }

    // MARK: Format strings

    private mutating func checkFormats(_ unit: Unit) {
        guard let flags = unit.property("flag") else { return }
        let source = unit.isPlural ? reader.plural ?? "" : unit.segments.first?.source.text ?? ""
        let targets = unit.segments.map { $0.target?.text ?? "" }
        let words = flags.split(separator: ",").map { String($0).trimmed }
        for mismatch in POFormatString.mismatches(flags: words, source: source, targets: targets, forms: unit.isPlural ? forms : nil) {
            let place = unit.segments[mismatch.index].targetLocation ?? unit.location
            log.add(.error, mismatch.message, reference: PORules.formats, at: place)
        }
    }
}

import PadananModel

/// Writes a PO file in UTF-8 that passes `msgfmt -c`.
struct POWriter: DocumentWriter {
    private let sink: ByteSink
    private let options: WritingOptions
    private let layout = POLayout()
    private var losses = Losses()
    /// What messages are known by, hashed: a message stands only once.
    private var keys: Set<UInt64> = []
    /// The number to try next for a context that is taken, by its key.
    private var nextNumbers: [UInt64: Int] = [:]
    private var hasHeader = false
    private var target: LanguageTag?
    private var forms: POPluralForms?
    private var count = 0

    init(to sink: ByteSink, options: WritingOptions) {
        self.sink = sink
        self.options = options
    }

    var defects: [Defect] { losses.defects }

    mutating func write(_ event: DocumentEvent) throws {
        switch event {
        case .document(let document) where hasHeader: loseHeader(document)
        case .document(let document): try writeHeader(document)
        case .unit(let unit): try write(unit)
        }
    }

    mutating func finish() throws {
        if !hasHeader { try writeHeader(Document(location: SourceLocation(file: ""))) }
    }

    // MARK: The header

    private mutating func loseHeader(_ document: Document) {
        losses.add("a PO file describes one document; the others are joined with the first", at: document.location)
        if let language = document.targetLanguage, language != target {
            losses.add("a PO file has one target language; the texts of another stand in it unmarked", at: document.location)
        }
    }

    private mutating func writeHeader(_ document: Document) throws {
        hasHeader = true
        keys.insert(Self.key(context: nil, id: ""))
        target = document.targetLanguage ?? options.languages.target
        for note in document.notes {
            try writeComment(note.category == "extracted" ? "#." : "#", note.text)
        }
        for property in document.properties where !property.name.hasPrefix("po:") && property.name != "fuzzy" {
            try writeComment("#.", POMark.comment(property))
        }
        let properties = document.properties.filter { $0.name.hasPrefix("po:") }
        if document.properties.contains(Property("fuzzy", "yes")) { try sink.write("#, fuzzy\n") }
        try sink.write("msgid \"\"\nmsgstr \"\"\n")
        for field in fields(of: document, properties.map { Property(Self.oneLine(String($0.name.dropFirst(3))), $0.value) }) {
            for line in layout.lines(of: "\(field.name): \(field.value)\n", behind: 80, indentation: 0).dropFirst() {
                try writeQuoted(line)
            }
        }
        if !document.datatype.isEmpty { losses.add("PO has no place for the kind of the original document", at: document.location) }
    }

    /// The fields of the header in gettext's order, then what else there was.
    private mutating func fields(of document: Document, _ given: [Property]) -> [Property] {
        let language = target ?? options.languages.target
        let source = document.sourceLanguage ?? options.languages.source
        let names = [
            "Project-Id-Version", "Report-Msgid-Bugs-To", "POT-Creation-Date", "PO-Revision-Date", "Last-Translator", "Language-Team",
            "Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Plural-Forms", "X-Source-Language", "X-Generator",
        ]
        var values: [String: String] = [:]
        for field in given { values[field.name] = Self.oneLine(field.value) }
        values["Project-Id-Version"] = Self.oneLine(document.original)
        values["PO-Revision-Date"] = Self.date(options.date) ?? values["PO-Revision-Date"]
        values["Language"] = POHeader.locale(of: language)
        values["MIME-Version"] = "1.0"
        values["Content-Type"] = "text/plain; charset=UTF-8"
        values["Content-Transfer-Encoding"] = "8bit"
        values["Plural-Forms"] = pluralForms(values["Plural-Forms"], language, at: document.location)
        values["X-Source-Language"] = POHeader.locale(of: source)
        values["X-Generator"] = Self.oneLine(options.tool)
        let further = given.filter { field in !names.contains(field.name) }
        return names.map { Property($0, values[$0] ?? "") } + further.map { Property($0.name, Self.oneLine($0.value)) }
    }

    private mutating func pluralForms(_ given: String?, _ language: LanguageTag, at location: SourceLocation) -> String {
        if let given, let forms = try? POPluralForms(given), forms.problem == nil {
            self.forms = forms
            if forms.count <= POPluralForms.maximumCount { return given }
            losses.add(
                "more than \(POPluralForms.maximumCount) plural forms (Plural-Forms); the rule of the target language is written instead",
                at: location)
        }
        let rule = POPluralRules.rule(for: language) ?? POPluralRules.usual
        forms = try? POPluralForms(rule)
        return rule
    }

    private static func oneLine(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self).trimmed
    }

    /// `20261126T093000Z` as `2026-11-26 09:30+0000`.
    private static func date(_ text: String) -> String? {
        let digits = Array(text.utf8.filter { $0 &- 0x30 < 10 })
        guard digits.count >= 12 else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
        return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8)) \(part(8..<10)):\(part(10..<12))+0000"
    }

    // MARK: Units

    private mutating func write(_ unit: Unit) throws {
        if !hasHeader { try writeHeader(Document(location: unit.location)) }
        count += 1
        let message = POMessage(unit, number: count, forms: forms, losses: &losses)
        try sink.write("\n")
        for comment in message.comments { try writeComment(comment.marker, comment.text) }
        try writeReferences(message.references)
        if !message.flags.isEmpty { try sink.write("#, " + message.flags.joined(separator: ", ") + "\n") }
        let prefix = unit.isObsolete ? "#~ " : ""
        for previous in message.previous { try write(previous.keyword, previous.text, prefix: unit.isObsolete ? "#~| " : "#| ") }
        if let context = context(of: message, unit) { try write("msgctxt", context, prefix: prefix) }
        try write("msgid", message.id, prefix: prefix)
        if let plural = message.plural { try write("msgid_plural", plural, prefix: prefix) }
        for (index, text) in message.targets.enumerated() {
            try write(message.plural == nil ? "msgstr" : "msgstr[\(index)]", text, prefix: prefix)
        }
    }

    /// The context of the message: its own, or one that tells it from others with the same text.
    private mutating func context(of message: POMessage, _ unit: Unit) -> String? {
        if keys.insert(Self.key(context: message.context, id: message.id)).inserted { return message.context }
        losses.add("a PO file holds a message only once; those with the same text got a context (msgctxt) from their id", at: unit.location)
        let name = (message.context.map { $0.isEmpty ? "" : $0 + " · " } ?? "") + unit.id
        let key = Self.key(context: name, id: message.id)
        var number = nextNumbers[key, default: 1]
        while true {
            let context = number == 1 ? name : "\(name) · \(number)"
            number += 1
            guard keys.insert(Self.key(context: context, id: message.id)).inserted else { continue }
            nextNumbers[key] = number
            return context
        }
    }

    /// FNV-1a, 64 bits; that two messages agree by chance costs one of them a context that it didn't need.
    static func key(context: String?, id: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        if let context {
            context.utf8.forEach(add)
            add(4)
        }
        id.utf8.forEach(add)
        return hash
    }

    // MARK: Lines

    private func writeComment(_ marker: String, _ text: String) throws {
        for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            try sink.write(marker + (line.isEmpty ? "" : " ") + String(Substring(line)) + "\n")
        }
    }

    /// References fill their lines as gettext's do, up to 79 columns.
    private func writeReferences(_ references: [String]) throws {
        var line = ""
        for reference in references {
            if !line.isEmpty, line.utf8.count + reference.utf8.count + 1 > 79 {
                try sink.write(line + "\n")
                line = ""
            }
            line += (line.isEmpty ? "#: " : " ") + reference
        }
        if !line.isEmpty { try sink.write(line + "\n") }
    }

    private func write(_ keyword: String, _ text: String, prefix: String) throws {
        let lines = layout.lines(of: text, behind: prefix.utf8.count + keyword.utf8.count + 1, indentation: prefix.utf8.count)
        try sink.write(prefix + keyword + " ")
        for (index, line) in lines.enumerated() {
            if index > 0 { try sink.write(prefix) }
            try writeQuoted(line)
        }
    }

    private func writeQuoted(_ line: [UInt8]) throws {
        try sink.write("\"")
        try sink.write(line)
        try sink.write("\"\n")
    }
}

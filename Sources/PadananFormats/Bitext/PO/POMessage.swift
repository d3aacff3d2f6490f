import PadananModel

/// What a unit is in PO.
struct POMessage {
    var comments: [(marker: String, text: String)] = []
    var references: [String] = []
    var flags: [String] = []
    var previous: [(keyword: String, text: String)] = []
    var context: String?
    private var previousContext: String?
    var id: String
    var plural: String?
    var targets: [String]

    /// - Parameters:
    ///   - number: of the unit in its file, which is the id it has when it is read again.
    ///   - forms: the plural forms that the header declares.
    init(_ unit: Unit, number: Int, forms: POPluralForms?, losses: inout Losses) {
        var unit = unit
        if unit.segments.count == 1, unit.property("po:msgid") != nil { unit.isPlural = true }
        context = unit.name.isEmpty ? nil : unit.name
        let isJoined = !unit.isPlural && unit.segments.count > 1
        let sources = unit.segments.map { Self.text($0.source, unit, &losses) }
        let translations = unit.segments.map { $0.target.map { Self.text($0, unit, &losses) } ?? "" }
        var isFuzzy = zip(unit.segments, translations).contains { $0.state == .initial && !$1.isEmpty }
        if isJoined {
            id = sources.joined()
            targets = [Self.join(unit, sources, translations, &isFuzzy)]
            losses.add("a PO message is not cut into segments; those of a unit are joined", at: unit.location)
        } else {
            id = sources.first ?? ""
            targets = translations.isEmpty ? [""] : translations
        }
        if unit.isPlural {
            plural = sources.count > 1 ? sources[1] : id
            if let singular = Self.singular(unit) { id = singular }
            fit(to: forms?.count ?? 2, unit, &losses)
        }
        addComments(unit, number)
        addProperties(unit, &losses)
        if !isFuzzy {
            matchLineFeeds(unit, &losses)
            isFuzzy = lacksForms(unit, &losses) || hasFormatMismatch(unit, forms, &losses)
        }
        if isFuzzy { flags.insert("fuzzy", at: 0) }
        addPrevious(unit)
        Self.lose(unit, &losses)
    }

    /// The joined targets: when some are missing, their sources stand in their place and the message is fuzzy.
    private static func join(_ unit: Unit, _ sources: [String], _ translations: [String], _ isFuzzy: inout Bool) -> String {
        let words = unit.segments.indices.filter { !unit.segments[$0].isIgnorable }
        guard words.contains(where: { !translations[$0].isEmpty }) else { return "" }
        if words.contains(where: { translations[$0].isEmpty && !sources[$0].isEmpty }) { isFuzzy = true }
        return unit.targetOrder.map { translations[$0].isEmpty ? sources[$0] : translations[$0] }.joined()
    }

    /// The msgid of a message of one plural form, whose segment has msgid_plural as source.
    private static func singular(_ unit: Unit) -> String? {
        unit.isPlural && unit.segments.count == 1 ? unit.property("po:msgid") : nil
    }

    private mutating func fit(to formCount: Int, _ unit: Unit, _ losses: inout Losses) {
        if targets.count > formCount {
            losses.add("the target language has \(formCount) plural forms (Plural-Forms); further forms are left out", at: unit.location)
            targets.removeLast(targets.count - formCount)
        }
        while targets.count < formCount { targets.append("") }
    }

    /// A translation begins and ends with a line feed when its source does, or `msgfmt -c` refuses the file.
    private mutating func matchLineFeeds(_ unit: Unit, _ losses: inout Losses) {
        guard !id.isEmpty, targets.first?.isEmpty == false else { return }
        let before = (plural, targets)
        plural = plural.map { Self.withLineFeeds(of: id, $0) }
        targets = targets.map { $0.isEmpty ? $0 : Self.withLineFeeds(of: id, $0) }
        guard (plural, targets) != before else { return }
        losses.add(
            "a translation begins and ends with a line feed where its source does; line feeds were added or removed", at: unit.location)
    }

    private static func withLineFeeds(of source: String, _ text: String) -> String {
        let body = text.utf8.drop { $0 == 0x0A }
        let end = body.lastIndex { $0 != 0x0A }.map { body.index(after: $0) } ?? body.startIndex
        let (begins, ends) = (source.utf8.first == 0x0A, source.utf8.last == 0x0A)
        let head = begins == (text.utf8.first == 0x0A) ? String(Substring(text.utf8[..<body.startIndex])) : begins ? "\n" : ""
        let tail = ends == (text.utf8.last == 0x0A) ? String(Substring(text.utf8[end...])) : ends ? "\n" : ""
        return head + String(Substring(text.utf8[body.startIndex..<end])) + tail
    }

    /// Whether a form is missing whose line feeds `msgfmt -c` would miss unless the message is fuzzy.
    private func lacksForms(_ unit: Unit, _ losses: inout Losses) -> Bool {
        guard targets.first?.isEmpty == false, targets.contains(""), id.utf8.first == 0x0A || id.utf8.last == 0x0A else { return false }
        losses.add("a plural form is not translated; the message is marked fuzzy", at: unit.location)
        return true
    }

    /// Whether a translation doesn't take the arguments of its source, which `msgfmt -c` refuses unless the message is fuzzy.
    private func hasFormatMismatch(_ unit: Unit, _ forms: POPluralForms?, _ losses: inout Losses) -> Bool {
        let mismatches = POFormatString.mismatches(
            flags: flags, source: plural ?? id, targets: targets, forms: plural == nil ? nil : forms)
        guard let first = mismatches.first else { return false }
        losses.add("\(first.message); the message is marked fuzzy", at: unit.location)
        return true
    }

    // MARK: Text

    private static func text(_ content: InlineText, _ unit: Unit, _ losses: inout Losses) -> String {
        lose(content.codes, unit, &losses)
        let text = content.textWithCodes
        guard text.utf8.contains(where: { $0 == 0 || $0 == 4 }) else { return text }
        losses.add("PO has no place for the characters U+0000 and U+0004; they are left out", at: unit.location)
        return String(decoding: text.utf8.filter { $0 != 0 && $0 != 4 }, as: UTF8.self)
    }

    private static func lose(_ codes: [InlineCode], _ unit: Unit, _ losses: inout Losses) {
        for code in codes {
            if !code.isCode {
                losses.add("PO has no annotations of text; they are left out", at: unit.location)
            } else if code.spelling.isEmpty {
                losses.add("PO has no place for an inline code without original form; it is left out", at: unit.location)
            } else {
                losses.add("PO has no inline codes; their original form stands in the text", at: unit.location)
            }
        }
    }

    // MARK: What stands around

    private mutating func addComments(_ unit: Unit, _ number: Int) {
        for note in unit.notes {
            let author = note.author.isEmpty ? "" : note.author + ": "
            comments.append((note.category == "translator" ? "#" : "#.", author + note.text))
        }
        comments = comments.filter { $0.marker == "#" } + comments.filter { $0.marker != "#" }
        if unit.id != String(number), !unit.id.isEmpty { comments.append(("#.", POMark.comment(Property("id", unit.id)))) }
    }

    private mutating func addProperties(_ unit: Unit, _ losses: inout Losses) {
        for property in unit.properties {
            switch property.name {
            case "reference": references += Self.references(property.value)
            case "flag":
                let words = POFlags.words(property.value)
                var known = Set(flags + ["fuzzy"])
                flags += words.flags.filter { known.insert($0).inserted }
                if !words.isClean {
                    losses.add("a flag of PO is a word without control characters; another is left out", at: unit.location)
                }
            case "fuzzy": break
            case "po:msgctxt": context = context ?? property.value
            case "po:previous-msgctxt": previousContext = property.value
            case "po:msgid" where Self.singular(unit) != nil, "po:previous-msgid" where Self.singular(unit) != nil: break
            case "xliff2:order" where unit.segments.count > 1 && !unit.isPlural: break
            default: comments.append(("#.", POMark.comment(property)))
            }
        }
    }

    /// The references of a list: separated by white space, but for the one between U+2068 and U+2069 around the name of a file. Control characters
    /// become spaces there.
    private static func references(_ list: String) -> [String] {
        var result: [String] = []
        var reference = ""
        var isIsolated = false
        for scalar in list.unicodeScalars {
            if scalar == "\u{2068}" { isIsolated = true }
            if scalar == "\u{2069}" { isIsolated = false }
            if !isIsolated, scalar.properties.isWhitespace {
                if !reference.isEmpty { result.append(reference) }
                reference = ""
            } else {
                reference.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
            }
        }
        return reference.isEmpty ? result : result + [reference]
    }

    private mutating func addPrevious(_ unit: Unit) {
        var sources = unit.segments.prefix(unit.isPlural ? 2 : 1).map { segment in
            segment.matches.first { $0.origin == "po:previous" }?.source.map { $0.textWithCodes }
        }
        if Self.singular(unit) != nil { sources.insert(unit.property("po:previous-msgid"), at: 0) }
        guard let first = sources.first, first != nil else { return }
        if let previousContext { previous.append(("msgctxt", previousContext)) }
        for (keyword, source) in zip(["msgid", "msgid_plural"], sources) {
            if let source { previous.append((keyword, source)) }
        }
    }

    private static func lose(_ unit: Unit, _ losses: inout Losses) {
        let place = unit.location
        if unit.segments.contains(where: { $0.state > .translated }) {
            losses.add("PO has no state behind translated; it is written as translated", at: place)
        }
        if unit.segments.contains(where: { !$0.subState.isEmpty }) {
            losses.add("PO has no place for states of other formats; they are left out", at: place)
        }
        if unit.segments.contains(where: { $0.matches.contains { $0.origin != "po:previous" } }) {
            losses.add("PO has no place for proposals of a memory or machine; they are left out", at: place)
        }
        if !unit.groups.isEmpty { losses.add("PO has no groups; their units stand one behind the other", at: place) }
        if !unit.isTranslatable { losses.add("PO can't say that a text is not to be translated", at: place) }
        if unit.created != nil || unit.changed != nil { losses.add("PO has no place for who changed a message and when", at: place) }
        if unit.notes.contains(where: { $0.subject != nil || $0.priority != nil }) {
            losses.add("PO has no place for the priority of a note and what it is about", at: place)
        }
    }
}

import PadananModel

/// Writes an XLIFF 2.1 file with one unit that carries a glossary.
struct XLIFF2GlossaryWriter {
    private(set) var losses = Losses()
    private let writer: XMLWriter
    private let languages: LanguagePair
    private var identifiers: Set<String> = []

    /// The file names the languages as the terms do: `id-ID` when the terms are of that.
    init(_ writer: XMLWriter, _ termbase: Termbase, languages: LanguagePair) {
        self.writer = writer
        let tags = termbase.languages
        let tag = { (language: LanguageTag) in tags.first { $0.isSameLanguage(as: language) } ?? language }
        self.languages = LanguagePair(tag(languages.source), tag(languages.target))
    }

    mutating func write(_ termbase: Termbase) throws {
        let entries = termbase.concepts.compactMap { entry(of: $0) }
        try writer.declaration()
        try writer.start(
            "xliff",
            [
                ("xmlns", XLIFF2GlossaryFormat.document), ("xmlns:gls", XLIFF2GlossaryFormat.glossary),
                ("xmlns:mda", XLIFF2GlossaryFormat.metadata), ("version", "2.1"), ("srcLang", languages.source.formatted),
                ("trgLang", languages.target.formatted),
            ])
        try writer.start("file", [("id", "f1")])
        try writer.start("unit", [("id", "u1"), ("translate", "no")])
        if !entries.isEmpty {
            try writer.start("gls:glossary")
            for entry in entries { try write(entry) }
            try writer.end()
        }
        try writer.start("segment")
        try writer.empty("source")
        for _ in 0..<4 { try writer.end() }
    }

    /// What of a concept stands where in its entry.
    private struct Entry {
        var concept: Concept
        var source: Term
        var targets: [Term]
    }

    private mutating func entry(of concept: Concept) -> Entry? {
        let sources = concept.terms.filter { $0.language == languages.source && $0.status.isApproved }
        let targets = concept.terms.filter { $0.language == languages.target && $0.status.isApproved }
        guard let source = sources.first, !targets.isEmpty || !concept.definition.isEmpty else {
            let what = "concepts without an approved term in \(languages.source.formatted), or without both translation and definition"
            losses.add("\(what), are left out", at: concept.location)
            return nil
        }
        let everything = ConceptAspect(rawValue: .max)
        ConceptRemainder(of: concept.withoutStated, beyond: everything, languages: languages).report(format: "XLIFF 2", losses: &losses)
        return Entry(concept: concept, source: source, targets: targets)
    }

    private mutating func write(_ entry: Entry) throws {
        let concept = entry.concept
        var statements = ConceptStatement.all(of: concept, beyond: entry.source, entry.targets)
        let isUsable = Self.isNameToken(concept.id) && identifiers.insert(concept.id).inserted
        if !isUsable { statements.insert(("concept", concept.id), at: 0) }
        try writer.start("gls:glossEntry", [("id", isUsable ? concept.id : nil)])
        try writer.element("gls:term", [("source", concept.source.isEmpty ? nil : concept.source)], text: entry.source.text)
        for target in entry.targets { try writer.element("gls:translation", text: target.text) }
        if !concept.definition.isEmpty {
            let source = concept.definitionSource.isEmpty ? nil : concept.definitionSource
            try writer.element("gls:definition", [("source", source)], text: concept.definition)
        }
        if !statements.isEmpty {
            try writer.start("mda:metadata")
            try writer.start("mda:metaGroup", [("category", XLIFF2GlossaryFormat.category)])
            for statement in statements { try writer.element("mda:meta", [("type", statement.name)], text: statement.text) }
            try writer.end()
            try writer.end()
        }
        try writer.end()
    }

    /// Whether `text` may be the value of an `id` (XML 1.0, `Nmtoken`).
    private static func isNameToken(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { XMLCharacters.isName($0.value) || $0 == ":" }
    }
}

extension Concept {
    /// Without the source of the definition, which has an attribute.
    fileprivate var withoutStated: Concept {
        var concept = self
        concept.definitionSource = ""
        return concept
    }
}

import PadananModel

/// The equivalent term sets of Google Cloud Translation: CSV with a column for each language, and `pos` and `description` where wanted.
///
///     id,en,pos,description
///     jaminan keamanan,security guarantee,noun,a promise to defend another state
///
/// - Source: Cloud Translation documentation, “Creating and using glossaries”, equivalent term sets.
public struct GoogleTermSetFormat: WritableTermbaseFormat {
    public init() {}

    public var name: String { "Google equivalent term sets" }
    public var id: String { "google-sets" }
    public var fileExtensions: [String] { ["csv"] }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        guard TermbaseFormats.delimiter(of: content, extension: suffix) == UInt8(ascii: ",") else { return false }
        let names = TermbaseFormats.cells(ofFirstLineOf: content, delimiter: UInt8(ascii: ","))
        let header = LanguageHeader(names)
        let tags = names.filter { $0 != "pos" && $0 != "description" }
        let isSet = header.hasSeveralLanguages && header.hasOnlyTags && header.languages.count == tags.count
        return isSet && names.count > 2
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        LanguageTable.read(content, file: file, languages: languages)
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var losses = Losses()
        let layout = LanguageLayout(termbase, languages: languages)
        var rows: [[String]] = []
        for concept in termbase.concepts { rows.append(Self.row(concept, layout, languages, &losses)) }
        let width = layout.languages.count
        // Without a third column the header could be a pair of short words.
        let hasSpeech = width < 3 || rows.contains { $0[width] != "noun" }
        let hasDescriptions = rows.contains { !$0[width + 1].isEmpty }
        var table = GlossaryTable(delimiter: UInt8(ascii: ","), isQuoted: true)
        for row in [layout.languages.map(\.formatted) + ["pos", "description"]] + rows {
            table.add(Array(row.prefix(width)) + (hasSpeech ? [row[width]] : []) + (hasDescriptions ? [row[width + 1]] : []))
        }
        return TermbaseWriting(bytes: table.bytes, defects: losses.defects)
    }

    private static func row(_ concept: Concept, _ layout: LanguageLayout, _ languages: LanguagePair, _ losses: inout Losses) -> [String] {
        let name = "a Google term set"
        let aspects: ConceptAspect = [.identifier, .definition, .partOfSpeech, .otherLanguages]
        let remainder = ConceptRemainder(of: concept, beyond: aspects, languages: languages)
        let description = remainder.note(after: concept.definition, format: name, losses: &losses)
        losses.add("\(name) has no place for ids of concepts", at: concept.location)
        if concept.partOfSpeech == .proper {
            losses.add("\(name) has no proper nouns; they are written as nouns", at: concept.location)
        }
        let terms = layout.languages.map { language in
            let own = concept.terms.filter { $0.language == language && $0.status.isApproved }
            if own.count > 1 { losses.add("\(name) has one term for a language; further ones are left out", at: concept.location) }
            return PlainLine.flattened(own.first?.text ?? "")
        }
        return terms + [concept.partOfSpeech == .proper ? "noun" : concept.partOfSpeech.rawValue, PlainLine.flattened(description)]
    }
}

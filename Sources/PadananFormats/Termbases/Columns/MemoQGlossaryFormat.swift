import PadananModel

/// The term base of memoQ as CSV: fields of the entry, then for each language its definition and its terms, each with two more columns.
///
///     Entry_ID,Entry_Subject,…,Entry_Note,Indonesian_Def,Indonesian,Term_Info,Term_Example,English_Def,English,Term_Info,Term_Example
///
/// Several terms of a language are several groups of columns. Forbidden terms are marked in `Term_Info`.
///
/// `Entry_ID` counts the entries of one term base: each memoQ file has an entry 1. It holds the rows of an entry together when read, but the
/// concept is named by its source term, so that several files can be used beside each other; other ids than numbers are kept.
/// - Source: memoQ documentation, WS API, “Term base in CSV format”.
public struct MemoQGlossaryFormat: WritableTermbaseFormat {
    public init() {}

    public var name: String { "memoQ term base (CSV)" }
    public var id: String { "memoq-csv" }
    public var fileExtensions: [String] { ["csv"] }

    private static let entryFields = [
        "Entry_ID", "Entry_Subject", "Entry_Domain", "Entry_ClientID", "Entry_ProjectID", "Entry_Created", "Entry_Creator",
        "Entry_LastModified", "Entry_Modifier", "Entry_Note",
    ]

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: suffix)
        let names = TermbaseFormats.cells(ofFirstLineOf: content, delimiter: delimiter)
        let isMemoQ = names.contains { $0 == "term_info" || $0 == "entry_id" }
        return isMemoQ && LanguageHeader(names).hasSeveralLanguages
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        LanguageTable.read(content, file: file, languages: languages, numbersEntries: true)
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var losses = Losses()
        let layout = LanguageLayout(termbase, languages: languages)
        var table = GlossaryTable(delimiter: UInt8(ascii: ","), isQuoted: true)
        table.add(Self.header(layout))
        let hasNumbers = termbase.concepts.allSatisfy { Self.isNumber($0.id) }
        for (number, concept) in termbase.concepts.enumerated() {
            if !hasNumbers { losses.add("memoQ numbers its entries; the ids of concepts are left out", at: concept.location) }
            table.add(Self.row(concept, id: hasNumbers ? concept.id : String(number), layout, languages, &losses))
        }
        return TermbaseWriting(bytes: table.bytes, defects: losses.defects)
    }

    private static func isNumber(_ id: String) -> Bool {
        (1...9).contains(id.utf8.count) && id.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func header(_ layout: LanguageLayout) -> [String] {
        entryFields
            + layout.languages.flatMap { language in
                let name = LanguageNames.memoQName(of: language)
                let group = [name, "Term_Info", "Term_Example"]
                return ["\(name)_Def"] + Array(repeating: group, count: layout.columns(of: language)).joined()
            }
    }

    private static func row(
        _ concept: Concept, id: String, _ layout: LanguageLayout, _ languages: LanguagePair, _ losses: inout Losses
    ) -> [String] {
        let aspects: ConceptAspect = [
            .identifier, .subject, .definition, .note, .caseRule, .unapprovedSources, .unapprovedTargets, .otherLanguages,
        ]
        let remainder = ConceptRemainder(of: concept, beyond: aspects, languages: languages, innerAnnotations: [.context, .definition])
        let note = remainder.note(after: concept.note, format: "memoQ", losses: &losses)
        var cells = [id, concept.subject, "", "", "", "", "", "", "", note]
        var definition = concept.definition
        for language in layout.languages {
            cells.append(definition.isEmpty ? concept.definition(in: language) : definition)
            definition = ""
            let terms = concept.terms.filter { $0.language == language }
            for index in 0..<layout.columns(of: language) {
                cells += index < terms.count ? group(terms[index], concept, &losses) : ["", "", ""]
            }
            if terms.count > layout.columns(of: language) {
                losses.add("more than \(LanguageLayout.maximumColumns) terms of a language are not written", at: concept.location)
            }
        }
        return cells
    }

    private static func group(_ term: Term, _ concept: Concept, _ losses: inout Losses) -> [String] {
        if term.status == .deprecated {
            losses.add("memoQ knows forbidden terms only; deprecated ones become forbidden", at: concept.location)
        }
        let examples = term.texts(of: .context)
        if examples.count > 1 { losses.add("memoQ has one example for a term; further ones are left out", at: concept.location) }
        return [term.text, MemoQTermInfo.written(term, of: concept), examples.first ?? ""]
    }
}

extension Concept {
    /// The definition that is said in one language only.
    fileprivate func definition(in language: LanguageTag) -> String {
        sections.first { $0.language == language }?.annotations.first { $0.category == .definition }?.text ?? ""
    }
}

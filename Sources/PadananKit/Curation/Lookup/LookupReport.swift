import PadananFormats
import PadananModel

/// Writes what was found under a word.
public struct LookupReport {
    private let format: OutputFormat
    private let palette: Palette
    private let languages: LanguagePair

    public init(_ format: OutputFormat, languages: LanguagePair = .indonesianEnglish, palette: Palette = Palette(isColored: false)) {
        self.format = format
        self.languages = languages
        self.palette = palette
    }

    /// The concepts with all their terms, or the suggestions: paragraphs for people, JSON objects, or a line a term.
    public func text(_ result: LookupResult) -> [UInt8] {
        switch format {
        case .text:
            if result.entries.isEmpty { return Array(suggestions(result).utf8) }
            return Array(result.entries.map { paragraph($0, result.query) }.joined(separator: "\n").utf8)
        case .jsonl: return json(result)
        case .tsv:
            let rows = result.entries.flatMap { entry in terms(entry).map { cells(entry, $0) } }
            return Array(([Self.columns] + rows).map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined().utf8)
        }
    }

    /// Those of the source language first, then of the target language, then the others.
    private func terms(_ entry: LookupEntry) -> [Term] {
        let rank = { (term: Term) in
            term.language.isSameLanguage(as: languages.source) ? 0 : term.language.isSameLanguage(as: languages.target) ? 1 : 2
        }
        return (0...2).flatMap { number in entry.concept.terms.filter { rank($0) == number } }
    }

    // MARK: For people

    private func paragraph(_ entry: LookupEntry, _ query: String) -> String {
        let concept = entry.concept
        let facts = [concept.subject, concept.partOfSpeech.rawValue, concept.isVerbatim ? "not translated" : ""].filter { !$0.isEmpty }
        var lines = [
            "\(palette.paint(concept.id, .term))  \(facts.joined(separator: ", "))  \(palette.paint("\(concept.location)", .faint))"
        ]
        if !entry.derivation.isEmpty || entry.kind != .exact {
            let how = ([entry.kind.rawValue] + entry.derivation).joined(separator: ", ")
            lines.append("  “\(query)” is a form of “\(entry.term.text)” (\(how))")
        }
        lines += termLines(entry)
        let condition = concept.condition.map { "\($0.scope.rawValue): \($0.words.joined(separator: " | "))" } ?? ""
        let statements = [("when", condition), ("definition", concept.definition), ("note", concept.note), ("source", concept.source)]
        lines += statements.filter { !$0.1.isEmpty }.map { "  \($0.0): \(TextColumns.singleLine($0.1))" }
        return lines.map { $0 + "\n" }.joined()
    }

    private func termLines(_ entry: LookupEntry) -> [String] {
        let terms = terms(entry)
        let width = terms.map(\.text.count).max() ?? 0
        var previous: LanguageTag?
        return terms.map { term in
            let language = term.language == previous ? "" : term.language.formatted
            previous = term.language
            let role: Palette.Role = term.status.isApproved ? .good : term.status == .deprecated ? .doubtful : .bad
            let type = term.type == .fullForm ? "" : ", \(term.type.rawValue)"
            let text = TextColumns.fit(term.text, width)
            let shown = term == entry.term ? palette.paint(text, .term) : text
            return "  \(TextColumns.fit(language, 5)) \(shown)  \(palette.paint(term.status.rawValue, role))\(type)"
        }
    }

    private func suggestions(_ result: LookupResult) -> String {
        let lines = result.suggestions.map { suggestion in
            "  \(suggestion.term.text)  \(palette.paint("\(suggestion.term.language.formatted), \(suggestion.concept)", .faint))\n"
        }
        let head = "“\(TextColumns.singleLine(result.query))” is not in the glossary"
        return head + (lines.isEmpty ? "\n" : "; did you mean\n") + lines.joined()
    }

    // MARK: For programs

    private static let columns = ["concept", "language", "term", "status", "type", "subject", "partOfSpeech", "note", "file", "line"]

    private func cells(_ entry: LookupEntry, _ term: Term) -> [String] {
        let concept = entry.concept
        return [
            concept.id, term.language.formatted, term.text, term.status.rawValue, term.type.rawValue, concept.subject,
            concept.effectivePartOfSpeech(for: term).rawValue, concept.note, concept.location.file, String(concept.location.line),
        ]
    }

    private func json(_ result: LookupResult) -> [UInt8] {
        var writer = JSONWriter()
        for entry in result.entries {
            write(entry, result.query, to: &writer)
            writer.newline()
        }
        guard result.entries.isEmpty else { return writer.bytes }
        writer.object { writer in
            writer.name("query")
            writer.string(result.query)
            writer.name("suggestions")
            writer.array { writer in for suggestion in result.suggestions { Self.write(suggestion, to: &writer) } }
        }
        writer.newline()
        return writer.bytes
    }

    private func write(_ entry: LookupEntry, _ query: String, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("query")
            writer.string(query)
            writer.name("concept")
            writer.string(entry.concept.id)
            writer.name("term")
            writer.string(entry.term.text)
            writer.name("kind")
            writer.string(entry.kind.rawValue)
            writer.name("derivation")
            writer.array { writer in for step in entry.derivation { writer.string(step) } }
            writer.name("terms")
            writer.array { writer in for term in terms(entry) { Self.write(term, to: &writer) } }
            Self.write(entry.concept, to: &writer)
        }
    }

    private static func write(_ concept: Concept, to writer: inout JSONWriter) {
        let condition = concept.condition.map { "\($0.scope.rawValue): \($0.words.joined(separator: " | "))" } ?? ""
        let members: [(StaticString, String)] = [
            ("subject", concept.subject), ("partOfSpeech", concept.partOfSpeech.rawValue), ("when", condition),
            ("definition", concept.definition), ("note", concept.note), ("source", concept.source), ("file", concept.location.file),
        ]
        for (name, text) in members where !text.isEmpty {
            writer.name(name)
            writer.string(text)
        }
        writer.name("line")
        writer.integer(concept.location.line)
        writer.name("translate")
        writer.bool(!concept.isVerbatim)
    }

    private static func write(_ term: Term, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("text")
            writer.string(term.text)
            writer.name("language")
            writer.string(term.language.formatted)
            writer.name("status")
            writer.string(term.status.rawValue)
            writer.name("type")
            writer.string(term.type.rawValue)
        }
    }

    private static func write(_ suggestion: LookupSuggestion, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("text")
            writer.string(suggestion.term.text)
            writer.name("language")
            writer.string(suggestion.term.language.formatted)
            writer.name("concept")
            writer.string(suggestion.concept)
            writer.name("reason")
            writer.string(suggestion.reason.rawValue)
        }
    }
}

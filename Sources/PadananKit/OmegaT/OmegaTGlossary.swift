import PadananModel

/// A glossary as a translator in OmegaT sees it: source term, target term and a comment in each line, separated by tabs.
///
/// Only approved renderings stand in the second column, which OmegaT offers to insert; what must not be written is named in the comment.
/// - Source: OmegaT 6 user manual, “Glossaries”.
struct OmegaTGlossary {
    private let languages: LanguagePair
    private(set) var rows: [[String]] = []

    /// The first line as OmegaT writes it.
    private static let head = "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"

    init(_ termbase: Termbase, languages: LanguagePair) {
        self.languages = languages
        for concept in termbase.concepts { add(concept) }
    }

    var bytes: [UInt8] {
        Array((Self.head + rows.map { $0.joined(separator: "\t") + "\n" }.joined()).utf8)
    }

    private mutating func add(_ concept: Concept) {
        let sources = concept.terms(in: languages.source).filter { $0.status != .forbidden }
        let targets = renderings(of: concept, sources)
        let remark = remark(on: concept)
        for source in sources {
            let first = Self.cell(source.text)
            // Such a line would be a comment.
            guard !first.isEmpty, !first.hasPrefix("#") else { continue }
            for target in targets {
                let comment = [Self.description(of: target), remark].filter { !$0.isEmpty }.joined(separator: "; ")
                rows.append([first, Self.cell(target.text), comment])
            }
        }
    }

    /// What a term may become, the preferred ones first; a term that must stay as it is becomes itself.
    private func renderings(of concept: Concept, _ sources: [Term]) -> [Term] {
        let terms = concept.terms(in: languages.target).filter { $0.status.isApproved && !Self.cell($0.text).isEmpty }
        guard terms.isEmpty, concept.isVerbatim else {
            return terms.filter { $0.status == .preferred } + terms.filter { $0.status != .preferred }
        }
        return sources
    }

    /// `preferred`, `admitted, acronym`.
    private static func description(of term: Term) -> String {
        term.type.isShortened ? "\(term.status.rawValue), \(term.type.rawValue)" : term.status.rawValue
    }

    private func remark(on concept: Concept) -> String {
        let others = concept.terms(in: languages.target).filter { !$0.status.isApproved }
        let parts = [
            concept.isVerbatim ? "stays as it is" : "",
            Self.names(others, .forbidden, "FORBIDDEN"), Self.names(others, .deprecated, "deprecated"),
            concept.condition.map { "when \($0.scope.rawValue): \($0.words.joined(separator: ", "))" } ?? "", concept.definition,
            concept.note,
            concept.subject.isEmpty ? "" : "subject: \(concept.subject)",
        ]
        return parts.map(Self.cell).filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func names(_ terms: [Term], _ status: TermStatus, _ word: String) -> String {
        let texts = terms.filter { $0.status == status }.map { "“\($0.text)”" }
        return texts.isEmpty ? "" : "\(word): \(texts.joined(separator: ", "))"
    }

    /// Neither tabs nor line ends.
    private static func cell(_ text: String) -> String { TextColumns.singleLine(text) }
}

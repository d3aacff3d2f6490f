import PadananModel

/// Something that both versions changed, each in another way.
public struct MergeConflict: Sendable, Hashable, CustomStringConvertible {
    /// What both changed.
    public enum Subject: Sendable, Hashable {
        case concept
        case column(String)
        /// Where a term stands: its status and type.
        case term(String, LanguageTag)
    }

    /// What a version says.
    public struct Version: Sendable, Hashable {
        /// The cell, or the columns in which a term stands; empty when there is nothing.
        public let text: String
        public let location: SourceLocation
    }

    /// The id.
    public let concept: String
    public let subject: Subject
    /// `nil` where a version has no such concept.
    public let ours: Version?
    public let theirs: Version?
    /// `nil` also where there is no common version.
    public let base: Version?

    /// `ours.csv:3:12: conflict: pact: column “note” is “x”, but “y” in theirs.csv:4:12; it was “z” in base.csv:3:12`.
    public var description: String {
        guard let ours, let theirs else {
            let (here, side) =
                ours.map { ($0.location, "the other version") } ?? (theirs?.location ?? SourceLocation(file: "-"), "our version")
            return "\(here): conflict: \(concept): the concept is changed here, and gone in \(side)"
        }
        let before = base.map { "; it was \(quoted($0.text)) in \($0.location)" } ?? ""
        let there = "\(quoted(theirs.text)) in \(theirs.location)"
        return "\(ours.location): conflict: \(concept): \(name) is \(quoted(ours.text)), but \(there)\(before)"
    }

    private var name: String {
        switch subject {
        case .concept: "the concept"
        case .column(let name): "column “\(name)”"
        case .term(let text, let language): "\(language.formatted) “\(text)”"
        }
    }

    private func quoted(_ text: String) -> String {
        if case .term = subject { return text.isEmpty ? "gone" : "in “\(text)”" }
        return text.isEmpty ? "empty" : "“\(TextColumns.singleLine(text))”"
    }
}

import PadananFormats
import PadananModel

/// The glossary table that a review adds to.
public struct ReviewGlossary {
    /// What became of terms that were to be added.
    public struct Outcome: Sendable, Hashable {
        public var added = 0
        /// Those that the glossary had already.
        public var present = 0
    }

    private let path: String
    private let languages: LanguagePair
    private let bytes: [UInt8]
    private let addition: MasterTableAddition
    private let ids: Set<String>
    private var pairs: Set<String> = []

    /// Reads the glossary at `path`, or begins one when there is no file.
    ///
    /// - Throws: a `FileError` or a `Defect` when it is no table to which rows can be added.
    public init(_ path: String, _ languages: LanguagePair) throws {
        self.path = path
        self.languages = languages
        let suffix = TermbaseFormats.fileExtension(of: path)
        guard ["csv", "tsv"].contains(suffix), !FileInput.isFolder(path) else {
            throw FileError(path: path, reason: "a review writes a glossary table; name a file that ends in .csv")
        }
        guard !languages.source.isSameLanguage(as: languages.target) else {
            throw FileError(path: path, reason: "a review is of terms and renderings in another language; name two with --from and --to")
        }
        let content = FileInput.exists(path) ? try FileInput.read(path) : []
        let isNew = !content.contains { $0 > 0x20 }
        bytes = isNew ? MasterTableAddition.header(for: languages, delimiter: suffix == "tsv" ? 0x09 : UInt8(ascii: ",")) : content
        addition = try MasterTableAddition(to: bytes, file: path, languages: languages)
        try Self.check(addition, languages)
        let concepts = TermbaseFormats.read(bytes, file: path, languages: languages, keepsOneSided: true).termbase.concepts
        ids = Set(concepts.map(\.id))
        for concept in concepts {
            let (sources, targets) = (concept.terms(in: languages.source), concept.terms(in: languages.target))
            for source in sources { for target in targets { pairs.insert(Self.pair(source.text, target.text)) } }
        }
    }

    /// Says before anything is reviewed that the table can't take rows.
    private static func check(_ addition: MasterTableAddition, _ languages: LanguagePair) throws {
        let terms = [Term("padanan", language: languages.source), Term("equivalent", language: languages.target)]
        _ = try addition.adding([Concept(id: "padanan-review-\(UInt64.max)", terms: terms)])
    }

    /// Whether a concept has both, in whatever letter case and of whatever status.
    public func holds(source: String, target: String) -> Bool { pairs.contains(Self.pair(source, target)) }

    /// Writes the glossary with a row more for each of `terms` that it doesn't have. What was there stays byte for byte.
    public func add(_ terms: [ExtractedTerm]) throws -> Outcome {
        var known = pairs
        let missing = terms.filter { known.insert(Self.pair($0.source, $0.target ?? "")).inserted }
        let outcome = Outcome(added: missing.count, present: terms.count - missing.count)
        guard !missing.isEmpty else { return outcome }
        let concepts = ExtractedGlossary(languages, standing: .accepted).concepts(missing, avoiding: ids)
        let table = try addition.adding(concepts)
        let output = try FileOutput(path)
        try output.write(table)
        try output.commit()
        return outcome
    }

    private static func pair(_ source: String, _ target: String) -> String {
        [source, target].map { TextColumns.singleLine($0).lowercased() }.joined(separator: "\n")
    }
}

import PadananModel

/// How far the translation of a project is.
public struct ProjectStatus: Sendable, Hashable {
    /// How far one document is.
    public struct DocumentStatus: Sendable, Hashable {
        /// Relative to the project's folder.
        public var path: String
        /// What translates it, relative to the project's folder: bitext, else a document; `nil` when nothing does.
        public var translation: String?
        /// Segments to translate, and their words.
        public var segments = 0
        public var words = 0
        /// Segments with a translation, and the words of their sources.
        public var translated = 0
        public var translatedWords = 0
        /// Segments whose translation nobody confirmed; they don't count as translated.
        public var drafts = 0
        /// Of the translated ones, those that were reviewed.
        public var reviewed = 0
        /// Occurrences of glossary terms in the source, and how many concepts they are of.
        public var terms = 0
        public var concepts = 0
        /// Of the occurrences in checked segments, those that the translation renders as the glossary approves; `nil` when nothing was checked.
        public var approved: Int?
        /// What a check found, by severity; `nil` when there is nothing that can be checked.
        public var findings: [FindingSeverity: Int]?

        public init(path: String) {
            self.path = path
        }

        public var untranslated: Int { segments - translated - drafts }
    }

    /// A file that keeps translations for later.
    public struct Memory: Sendable, Hashable {
        /// Relative to the project's folder.
        public var path: String
        public var bytes: Int
    }

    /// As it leads there from the current one.
    public var folder: String
    public var languages: LanguagePair
    public var documents: [DocumentStatus] = []
    /// Files in `target` that translate no document of the project.
    public var strangers: [String] = []
    /// Concepts of the glossaries, and how many of them occur in the documents.
    public var glossaryConcepts = 0
    public var usedConcepts = 0
    /// The memory that padanan.yml names first, when it is there, and the files in `tm`.
    public var memories: [Memory] = []
    /// From which severity findings leave something to do.
    public var threshold = FailureThreshold.warning

    public init(folder: String, languages: LanguagePair) {
        self.folder = folder
        self.languages = languages
    }

    /// All documents together.
    public var total: DocumentStatus {
        var total = DocumentStatus(path: "total")
        for document in documents {
            total.segments += document.segments
            total.words += document.words
            total.translated += document.translated
            total.translatedWords += document.translatedWords
            total.drafts += document.drafts
            total.reviewed += document.reviewed
            total.terms += document.terms
            if let approved = document.approved { total.approved = (total.approved ?? 0) + approved }
            if let findings = document.findings { total.findings = (total.findings ?? [:]).merging(findings, uniquingKeysWith: +) }
        }
        total.concepts = usedConcepts
        return total
    }

    /// Whether every segment is translated, and no finding asks for work.
    public var isDone: Bool {
        documents.allSatisfy { document in
            document.translated == document.segments
                && !(document.findings ?? [:]).contains { $0.value > 0 && threshold.isReached(by: $0.key) }
        }
    }
}

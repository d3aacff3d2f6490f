import Foundation
import PadananFormats
import PadananLanguage
import PadananModel

/// Makes an OmegaT project of documents, glossaries and translations.
///
/// Everything is read before anything is written. A project that OmegaT works on keeps its own: its settings, its translations, and the
/// glossary that it adds terms to.
public struct OmegaTExport: Sendable {
    /// A document with its path below `source`.
    public struct DocumentFile: Sendable, Hashable {
        public var path: String
        public var name: String

        public init(path: String, name: String) {
            self.path = path
            self.name = name
        }
    }

    /// A file of the project, and what it holds.
    public struct Step: Sendable, Hashable {
        /// Relative to the project's folder.
        public var path: String
        /// `12 translations`; empty when there is nothing to say.
        public var content: String
        /// Whether it was there and stays.
        public var isKept = false
    }

    /// Where the project is to be.
    public var folder: String
    public var languages: LanguagePair
    public var documents: [DocumentFile] = []
    /// Files, folders, or `builtin`.
    public var glossaries: [String] = []
    /// Bitext whose translations are offered, by their state: those that were reviewed replace others (`tm/enforce`), translated ones go where
    /// there is none (`tm/auto`), unconfirmed ones are shown as a machine's (`tm/mt`).
    public var memories: [String] = []
    /// Bitext of the documents themselves, whose translations become those of the project.
    public var translations: [String] = []
    /// Whether a project that is there gets its documents, glossary, memories and rules anew.
    public var isUpdate = false

    public init(folder: String, languages: LanguagePair) {
        self.folder = folder
        self.languages = languages
    }

    /// Writes the project.
    ///
    /// - Parameter report: is told what was wrong in what was read, and what OmegaT can't be told.
    public func run(_ report: ([Defect]) -> Void) throws -> [Step] {
        let isThere = FileInput.exists(path(OmegaTLayout.projectFile))
        if isThere, !isUpdate {
            throw FileError(
                path: path(OmegaTLayout.projectFile), reason: "there is a project of OmegaT already; with --update it gets files anew")
        }
        try checkDocuments()
        let plan = try OmegaTMemoryPlan(self, hasTranslations: FileInput.exists(path(OmegaTLayout.translations)), report)
        let glossary = try glossaryFile(report)
        let rules = try rulesFiles(report)
        for name in [
            OmegaTLayout.source, OmegaTLayout.target, glossaryFolder, OmegaTLayout.memory, OmegaTLayout.dictionary, OmegaTLayout.inner,
        ] { try makeFolder(name) }
        var steps = try documents.map { try copy($0) }
        for file in [glossary].compactMap(\.self) + plan.files + rules { steps.append(try write(file)) }
        if plan.keepsTranslations { steps.append(Step(path: OmegaTLayout.translations, content: "", isKept: true)) }
        try removeFormerMemories(besides: plan.files.map(\.path))
        steps.append(try writeProjectFile(isThere: isThere))
        return steps
    }

    // MARK: What is written

    /// A file that is ready to be written.
    struct File: Sendable, Hashable {
        /// Relative to the project's folder.
        var path: String
        var bytes: [UInt8]
        var content: String
    }

    /// Files of memories that we write begin with this, so that an update knows them.
    static let memoryPrefix = "padanan-"

    /// In a project of ours the folder of glossaries is ours, and OmegaT gets one in it: it would take a master table for its own.
    private var glossaryFolder: String {
        let isOurs = ProjectConfiguration.fileNames.contains { FileInput.exists(path($0)) }
        return isOurs ? "\(OmegaTLayout.glossary)/omegat" : OmegaTLayout.glossary
    }

    private func glossaryFile(_ report: ([Defect]) -> Void) throws -> File? {
        guard !glossaries.isEmpty else { return nil }
        let reading = try GlossaryLoader.load(glossaries, languages: languages)
        report(reading.defects)
        let glossary = OmegaTGlossary(reading.termbase, languages: languages)
        return File(
            path: "\(glossaryFolder)/glossary.txt", bytes: glossary.bytes,
            content: "\(TextColumns.count(glossary.rows.count, "line")) of \(TextColumns.count(reading.termbase.concepts.count, "concept"))"
        )
    }

    private func rulesFiles(_ report: ([Defect]) -> Void) throws -> [File] {
        let rules = SRXExport.rules(for: [.indonesian, .english])
        let writing = SRXFormat().write(rules)
        report(writing.defects)
        return [
            File(path: OmegaTLayout.rules, bytes: writing.bytes, content: "segmentation rules, for OmegaT 6"),
            File(path: OmegaTLayout.oldRules, bytes: try OmegaTSegmentation.bytes(rules), content: "the same, for OmegaT before 6"),
        ]
    }

    private func writeProjectFile(isThere: Bool) throws -> Step {
        if isThere { return Step(path: OmegaTLayout.projectFile, content: "", isKept: true) }
        let file = OmegaTProjectFile(
            languages: languages, glossaryFolder: glossaryFolder, glossaryFile: "\(glossaryFolder)/\(OmegaTLayout.ownTerms)")
        let names = "\(languages.source.formatted) → \(languages.target.formatted)"
        return try write(File(path: OmegaTLayout.projectFile, bytes: try file.bytes(), content: names))
    }

    // MARK: Files

    func path(_ name: String) -> String { ProjectLayout.path(name, in: folder) }

    private func checkDocuments() throws(FileError) {
        var names: Set<String> = []
        for document in documents {
            guard FileInput.exists(document.path) else { throw FileError(path: document.path, reason: "there is no such file") }
            if FileInput.isFolder(document.path) { throw FileError(path: document.path, reason: "this is a folder; name its files") }
            guard names.insert(document.name).inserted else {
                throw FileError(path: document.path, reason: "two documents are called “\(document.name)”; export them apart")
            }
        }
    }

    private func makeFolder(_ name: String) throws(FileError) {
        try FolderMaking.make(path(name))
    }

    private func copy(_ document: DocumentFile) throws -> Step {
        let name = "\(OmegaTLayout.source)/\(document.name)"
        let goal = path(name)
        if FileInput.exists(goal) {
            if try FileCopy.areSame(document.path, goal) { return Step(path: name, content: "", isKept: true) }
            guard isUpdate else {
                throw FileError(path: goal, reason: "another document of this name is there; with --update it is replaced")
            }
        }
        try MergeOutputPaths.makeFolder(of: goal)
        try FileCopy.copy(document.path, to: goal)
        return Step(path: name, content: "document")
    }

    private func write(_ file: File) throws -> Step {
        try MergeOutputPaths.makeFolder(of: path(file.path))
        let output = try FileOutput(path(file.path))
        try output.write(file.bytes)
        try output.commit()
        return Step(path: file.path, content: file.content)
    }

    /// Memories of an earlier export, which an update doesn't write again, would go on being enforced.
    private func removeFormerMemories(besides written: [String]) throws {
        for folder in [OmegaTLayout.automatic, OmegaTLayout.enforced, OmegaTLayout.machine] {
            for name in try ProjectLayout.files(below: path(folder)) where name.hasPrefix(Self.memoryPrefix) {
                let file = "\(folder)/\(name)"
                if !written.contains(file) { try? FileManager.default.removeItem(atPath: path(file)) }
            }
        }
    }
}

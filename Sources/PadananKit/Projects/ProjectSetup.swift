import Foundation
import PadananFormats
import PadananModel

/// Makes the folders and files of a project. Nothing that is there is changed, so that it can be run again.
public struct ProjectSetup: Sendable {
    /// What became of a folder or a file.
    public struct Step: Sendable, Hashable {
        public enum Result: String, Sendable, Hashable, CaseIterable {
            case made
            case copied
            /// It was there already, for a copy with the same content.
            case kept
            /// Another file of the name was there, which stays; the one that was given is not in the project.
            case leftOut
        }

        /// Relative to the project's folder; folders end with `/`.
        public var path: String
        public var result: Result
        /// One clause, empty when there is nothing to say.
        public var remark = ""
    }

    /// Where the project is to be; it is made when it isn't there.
    public var folder: String
    /// What it is called; by default the last part of the folder's path.
    public var name: String?
    /// The languages; what is not given is Indonesian and English.
    public var source: LanguageTag?
    public var target: LanguageTag?
    /// Glossary files to copy.
    public var glossaries: [String] = []
    /// Documents, or bitext, to copy.
    public var documents: [String] = []

    public init(folder: String) {
        self.folder = folder
    }

    /// Makes what is missing. What is given is looked at before anything is made: when it can't be used, nothing is.
    public func run() throws -> [Step] {
        try checkInputs()
        let existing = try configuration()
        if let existing { try check(existing) }
        try FolderMaking.make(folder)
        var steps = try ProjectLayout.folders.map { try step(folder: $0) }
        let copies = try copy(glossaries, to: ProjectLayout.glossary) + copy(documents, to: ProjectLayout.source)
        let languages = LanguagePair(source ?? existing?.from?.value ?? .indonesian, target ?? existing?.to?.value ?? .english)
        let master = try masterTable(languages)
        // The configuration comes last: a folder with one is a project that is complete.
        let file = try configurationStep(existing, languages, hasTerms: copies.contains { $0.path.hasPrefix(ProjectLayout.glossary) })
        steps.insert(file, at: 0)
        return steps + copies + [master].compactMap(\.self)
    }

    // MARK: Looking at what is given

    private func checkInputs() throws {
        for path in glossaries {
            try checkFile(path)
            let suffix = TermbaseFormats.fileExtension(of: path)
            guard TermbaseFormats.extensions.contains(suffix) else {
                let wanted = TermbaseFormats.extensions.sorted().map { ".\($0)" }.joined(separator: ", ")
                throw FileError(path: path, reason: "the name is not that of a glossary (\(wanted))")
            }
        }
        for path in documents {
            try checkFile(path)
            let (head, _) = try FileInput.opened(path)
            if DocumentFormats.recognize(head, file: path) == nil { _ = try SourceDocument.filter(nil, path, head) }
        }
        for (group, folder) in [(glossaries, ProjectLayout.glossary), (documents, ProjectLayout.source)] {
            var names: Set<String> = []
            for path in group where !names.insert(Self.lastComponent(path)).inserted {
                throw FileError(path: path, reason: "two of the files that are to be copied to \(folder)/ have this name")
            }
        }
    }

    private func checkFile(_ path: String) throws(FileError) {
        guard FileInput.exists(path) else { throw FileError(path: path, reason: "there is no such file") }
        if FileInput.isFolder(path) { throw FileError(path: path, reason: "this is a folder; name its files") }
    }

    /// The configuration that the folder has already.
    private func configuration() throws -> ProjectConfiguration? {
        let paths = ProjectConfiguration.fileNames.map { ProjectLayout.path($0, in: folder) }.filter(FileInput.exists)
        guard let path = paths.first else { return nil }
        if paths.count > 1 {
            throw FileError(path: paths[1], reason: "“\(ProjectConfiguration.fileNames[0])” stands beside it; keep one of the two")
        }
        let reading = try ProjectConfiguration.load(path, rules: CheckCatalog.rules, formats: FindingFormat.allCases.map(\.rawValue))
        if let error = reading.defects.first(where: { $0.severity == .error }) { throw error }
        return reading.configuration
    }

    /// Refuses languages that the project doesn't have.
    private func check(_ existing: ProjectConfiguration) throws(FileError) {
        for (key, wanted, found) in [("from", source, existing.from), ("to", target, existing.to)] {
            guard let wanted, let found, wanted != found.value else { continue }
            let says = "“\(key): \(found.value.formatted)” stands there, and --\(key) says \(wanted.formatted)"
            throw FileError(path: existing.file, reason: "\(says); change the file, or leave --\(key) out")
        }
    }

    // MARK: Making

    private func step(folder inner: String) throws -> Step {
        let path = ProjectLayout.path(inner, in: folder)
        if FileInput.isFolder(path) { return Step(path: inner + "/", result: .kept) }
        try FolderMaking.make(path)
        return Step(path: inner + "/", result: .made)
    }

    private func copy(_ paths: [String], to inner: String) throws -> [Step] {
        try paths.map { path in
            let name = "\(inner)/\(Self.lastComponent(path))"
            let goal = ProjectLayout.path(name, in: folder)
            guard FileInput.exists(goal) else {
                try FileCopy.copy(path, to: goal)
                return Step(path: name, result: .copied)
            }
            if try FileCopy.areSame(path, goal) { return Step(path: name, result: .kept) }
            return Step(path: name, result: .leftOut, remark: "another file of this name is there; it stays as it is")
        }
    }

    /// The table for the house's terms, where the project has no glossary at all.
    private func masterTable(_ languages: LanguagePair) throws -> Step? {
        let files = try ProjectLayout.files(below: ProjectLayout.path(ProjectLayout.glossary, in: folder))
        let own = files.filter { !$0.contains("/") && TermbaseFormats.extensions.contains(TermbaseFormats.fileExtension(of: $0)) }
        if own.contains(Self.lastComponent(ProjectLayout.masterTable)) { return Step(path: ProjectLayout.masterTable, result: .kept) }
        guard own.isEmpty else { return nil }
        try write(ProjectTemplates.masterTable(languages), to: ProjectLayout.masterTable)
        return Step(path: ProjectLayout.masterTable, result: .made, remark: "only the header; a row is a concept")
    }

    private func configurationStep(_ existing: ProjectConfiguration?, _ languages: LanguagePair, hasTerms: Bool) throws -> Step {
        if let existing { return Step(path: Self.lastComponent(existing.file), result: .kept) }
        let name = name ?? Self.lastComponent(URL(fileURLWithPath: folder.isEmpty ? "." : folder).standardizedFileURL.path)
        let file = ProjectConfiguration.fileNames[0]
        try write(ProjectTemplates.configuration(name: name, languages, hasTerms: hasTerms), to: file)
        return Step(path: file, result: .made)
    }

    private func write(_ text: String, to name: String) throws {
        let output = try FileOutput(ProjectLayout.path(name, in: folder))
        try output.write(text)
        try output.commit()
    }

    private static func lastComponent(_ path: String) -> String { (path as NSString).lastPathComponent }
}

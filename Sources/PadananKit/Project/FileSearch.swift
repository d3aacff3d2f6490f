import Foundation
import PadananFormats

/// Finds the bitext that names on a command line, or in a configuration, stand for.
///
/// A name may be a file, a folder or a pattern. Folders are looked through whole, in the order of the bytes of names; hidden files, folders of
/// builds and packages, templates (`.pot`), what `exclude` matches and the glossaries are passed over. A file that is named outright is always
/// taken. No file comes twice, over links either, and links that lead in a circle are followed once.
public struct FileSearch: Sendable {
    /// Folders that hold what programs made or fetched.
    private static let skippedFolders: Set<String> = ["node_modules"]

    private let folder: ProjectFolder
    private let exclude: [GlobPattern]
    private let glossaries: Set<FileIdentity>

    /// - Parameters:
    ///   - folder: the one that `exclude` is relative to.
    ///   - exclude: patterns of what is passed over.
    ///   - glossaries: paths from the current folder.
    public init(in folder: ProjectFolder = ProjectFolder(), exclude: [GlobPattern] = [], glossaries: [String] = []) {
        self.folder = folder
        self.exclude = exclude
        self.glossaries = Set(glossaries.compactMap(FileIdentity.init))
    }

    /// The files that `names` stand for, as they lead there from the current folder; `-` is standard input.
    ///
    /// Throws when a name stands for nothing.
    public func files(_ names: [String]) throws(FileError) -> [String] {
        var result: [String] = []
        var seen: Set<FileIdentity> = []
        for name in names {
            for path in try files(name) {
                let isNew = FileIdentity(path).map { seen.insert($0).inserted } ?? !result.contains(path)
                if isNew { result.append(path) }
            }
        }
        return result
    }

    private func files(_ name: String) throws(FileError) -> [String] {
        if name == FileInput.standardInput { return [name] }
        if FileInput.isFolder(name) { return try contents(of: name) }
        if FileManager.default.fileExists(atPath: name) { return [name] }
        guard GlobPattern.isPattern(name) else { throw FileError(path: name, reason: "there is no such file or folder") }
        return try matches(of: name)
    }

    private func contents(of name: String) throws(FileError) -> [String] {
        let files = try walk(name).filter(Self.isBitext)
        guard files.isEmpty else { return files }
        throw FileError(path: name, reason: "the folder holds no bitext (XLIFF, TMX, PO, TSV, CSV, JSONL, XLSX) that is not excluded")
    }

    private func matches(of name: String) throws(FileError) -> [String] {
        let pattern: GlobPattern
        do throws(GlobPattern.SyntaxError) {
            pattern = try GlobPattern(name)
        } catch {
            throw FileError(path: name, reason: error.message)
        }
        let plain = name.split(separator: "/", omittingEmptySubsequences: false).prefix {
            !GlobPattern.isPattern(String($0)) && !$0.contains("\\")
        }
        let base = plain.joined(separator: "/")
        let start = base.isEmpty ? (name.hasPrefix("/") ? "/" : ".") : base
        let namesExtension = name.split(separator: "/").last?.contains(".") == true
        let found = FileInput.isFolder(start) ? try walk(start) : []
        let files = found.filter { path in
            pattern.matches(path)
                ? namesExtension || Self.isBitext(path) : Self.isBitext(path) && Self.folders(of: path).contains(where: pattern.matches)
        }
        guard files.isEmpty else { return files }
        throw FileError(path: name, reason: "no file matches the pattern that is not excluded")
    }

    /// The folders that a path goes through: `a`, `a/b` of `a/b/c`.
    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" && $0 != path.startIndex }.map { String(path[..<$0]) }
    }

    private static func isBitext(_ path: String) -> Bool {
        RecordFormat(file: path) != .text && TermbaseFormats.fileExtension(of: path) != "pot"
    }

    /// All files below `root` that are not passed over.
    private func walk(_ root: String) throws(FileError) -> [String] {
        var files: [String] = []
        var visited: Set<FileIdentity> = []
        var waiting = [root]
        while let path = waiting.popLast() {
            guard let identity = FileIdentity(path) else { continue }
            guard FileInput.isFolder(path) else {
                files.append(path)
                continue
            }
            guard visited.insert(identity).inserted else { continue }
            waiting += try children(of: path).reversed()
        }
        return files
    }

    private func children(of path: String) throws(FileError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw FileError(path: path, reason: "can't read the folder")
        }
        let prefix = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
        let taken = names.filter { !Self.isSkipped($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return taken.map { prefix + $0 }.filter { !isExcluded($0) }
    }

    /// Hidden files and folders, those of builds and packages, and what an office program keeps beside an open workbook.
    private static func isSkipped(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || skippedFolders.contains(name)
    }

    private func isExcluded(_ path: String) -> Bool {
        if !glossaries.isEmpty, let identity = FileIdentity(path), glossaries.contains(identity) { return true }
        guard !exclude.isEmpty else { return false }
        let inProject = folder.inProject(path)
        return exclude.contains { $0.matches(inProject) }
    }
}

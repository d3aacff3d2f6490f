import Foundation
import PadananFormats

/// Where merged documents are written.
public enum MergeOutputPaths {
    /// What documents are called in a folder: their names, or where two are the same, their paths below the folder they have in common.
    private static func names(_ originals: [String]) -> [String] {
        let names = originals.map { DocumentSearch.lastComponent($0) }
        guard Set(names).count < names.count else { return names }
        let paths = originals.map { URL(fileURLWithPath: $0).standardizedFileURL.pathComponents }
        let common = (0..<(paths.map(\.count).min() ?? 1) - 1).prefix { index in paths.allSatisfy { $0[index] == paths[0][index] } }.count
        return paths.map { $0.dropFirst(common).joined(separator: "/") }
    }

    /// The path of each document; `nil` is standard output.
    ///
    /// - Parameters:
    ///   - output: a file for one document; a folder, which must exist, for one or several, in which folders are made where documents of the
    ///     same name come from several. `nil` or `-` is standard output.
    ///   - originals: the documents, which are never written over.
    ///   - translated: the translated file, likewise.
    public static func paths(_ output: String?, originals: [String], translated: String) throws(FileError) -> [String?] {
        guard let output, output != "-" else {
            guard originals.count <= 1 else {
                throw FileError(path: translated, reason: "it translates \(originals.count) documents; name a folder with -o")
            }
            return originals.map { _ in nil }
        }
        let isFolder = FileInput.isFolder(output)
        if originals.count > 1, !isFolder {
            throw FileError(path: output, reason: "there are \(originals.count) documents to write; name a folder that exists")
        }
        let names = names(originals)
        var paths: [String] = []
        for name in names {
            let path = isFolder ? (output as NSString).appendingPathComponent(name) : output
            try FileInput.check(path, doesNotReplace: originals + [translated])
            if paths.contains(path) { throw FileError(path: path, reason: "two documents have this name; merge them one by one") }
            paths.append(path)
        }
        return paths
    }

    /// Makes the folder in which `path` is to be written, when it isn't there.
    public static func makeFolder(of path: String) throws(FileError) {
        let folder = (path as NSString).deletingLastPathComponent
        guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FileError(path: path, reason: "can't make the folder “\(folder)”: \(error.localizedDescription)")
        }
    }
}

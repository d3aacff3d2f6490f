import Foundation
import PadananFormats

/// Where merged documents are written.
public enum MergeOutputPaths {
    /// The path of each document; `nil` is standard output.
    ///
    /// - Parameters:
    ///   - output: a file for one document; a folder, which must exist, for one or several. `nil` or `-` is standard output.
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
        var paths: [String] = []
        for original in originals {
            let path = isFolder ? (output as NSString).appendingPathComponent(DocumentSearch.lastComponent(original)) : output
            if FileInput.isSameFile(path, original) || FileInput.isSameFile(path, translated) {
                throw FileError(path: path, reason: "this is a file to read; write to another")
            }
            if paths.contains(path) { throw FileError(path: path, reason: "two documents have this name; merge them one by one") }
            paths.append(path)
        }
        return paths
    }
}

import Foundation

/// Makes folders.
enum FolderMaking {
    /// Makes the folder at `path`, and those above it, where they aren't there.
    static func make(_ path: String) throws(FileError) {
        if path.isEmpty || FileInput.isFolder(path) { return }
        if FileInput.exists(path) { throw FileError(path: path, reason: "a file of this name stands where a folder is wanted") }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw FileError(path: path, reason: "can't make the folder")
        }
    }
}

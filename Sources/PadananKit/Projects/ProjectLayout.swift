import Foundation

/// The folders and files that a project has.
public enum ProjectLayout {
    /// Documents to translate.
    public static let source = "source"
    /// Translations: bitext, and documents in the target language.
    public static let target = "target"
    /// Glossaries.
    public static let glossary = "glossary"
    /// Translation memories.
    public static let memory = "tm"

    /// All folders, in the order in which they are made and shown.
    public static let folders = [source, target, glossary, memory]
    /// Where the translation memory is to be.
    public static let memoryFile = "\(memory)/memory.ptm"
    /// The glossary of the house, which people edit.
    public static let masterTable = "\(glossary)/terms.csv"

    /// All files below `folder`, hidden ones and what is below hidden folders left out, in the order of the bytes of their paths.
    ///
    /// - Returns: paths relative to `folder`, with `/` between folders; none when it isn't there. Links to folders are not followed.
    static func files(below folder: String) throws(FileError) -> [String] {
        guard FileInput.isFolder(folder) else { return [] }
        var found: [String] = []
        var waiting = [""]
        while let inner = waiting.popLast() {
            let path = inner.isEmpty ? folder : "\(folder)/\(inner)"
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: path)
            } catch {
                throw FileError(path: path, reason: "can't read the folder")
            }
            for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
                let relative = inner.isEmpty ? name : "\(inner)/\(name)"
                if !FileInput.isFolder("\(folder)/\(relative)") {
                    found.append(relative)
                } else if !isLink("\(folder)/\(relative)") {
                    waiting.append(relative)
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// `name` in `folder`; the folder may be empty for the current one.
    static func path(_ name: String, in folder: String) -> String {
        folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
}

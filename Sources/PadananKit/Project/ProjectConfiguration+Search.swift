import Foundation

extension ProjectConfiguration {
    /// What a configuration file is called; one folder may hold only one of them.
    public static let fileNames = ["padanan.yml", "padanan.yaml"]

    /// The configuration of the project that `folder` is in: the file in it, or in the nearest folder above that has one.
    ///
    /// - Parameter folder: as it leads there from the current folder; empty for that one.
    /// - Returns: a path in the same terms (`../padanan.yml`), or `nil` when there is none up to the root.
    public static func find(from folder: String = "") throws(FileError) -> String? {
        var current = folder
        var steps = URL(fileURLWithPath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath().pathComponents.count
        while steps > 0 {
            let present = fileNames.map { current.isEmpty ? $0 : (current as NSString).appendingPathComponent($0) }.filter(isThere)
            if present.count > 1 {
                throw FileError(path: present[1], reason: "“\(fileNames[0])” stands beside it; keep one of the two")
            }
            if let found = present.first { return found }
            current = current.isEmpty ? ".." : current + "/.."
            steps -= 1
        }
        return nil
    }

    /// Whether anything is called so, be it a folder or a link to nothing: reading it says what is wrong with it.
    private static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}

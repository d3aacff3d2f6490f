import PadananTestSupport

/// The hand-edited lists of `Sources/PadananLanguage/Data`, as they stand in the repository.
enum DataFile {
    /// The cells of every entry; comments are left out, malformed lines are not.
    static func rows(_ path: String) throws -> [[String]] {
        try Repository.text("Sources/PadananLanguage/Data/\(path)").split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The first cells.
    static func words(_ path: String) throws -> [String] {
        try rows(path).map { $0[0] }
    }

    /// The alternatives of a cell.
    static func alternatives(_ cell: String) -> [String] {
        cell.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
}

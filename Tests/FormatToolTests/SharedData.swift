import Foundation
import PadananTestSupport

/// Reference material beside the repository, which developers and CI have and users don't.
enum SharedData {
    static let formats = Repository.path("../shared/data/formats")
    static let schemas = formats + "/schemas"

    static var exists: Bool { FileManager.default.fileExists(atPath: schemas) }

    /// All files below `folder`, sorted, with one of the extensions.
    static func files(_ folder: String, _ suffixes: Set<String>) -> [String] {
        let paths = FileManager.default.enumerator(atPath: "\(formats)/\(folder)")?.compactMap { $0 as? String } ?? []
        return paths.filter { suffixes.contains(($0 as NSString).pathExtension) }.sorted().map { "\(formats)/\(folder)/\($0)" }
    }
}

import Foundation
import PadananFormats

/// Finds the documents that a translated file is about.
struct DocumentSearch {
    /// The documents that the user names.
    private var given: [String]
    /// The translated file, beside which documents are looked for.
    private let file: String

    init(_ given: [String], for file: String) {
        (self.given, self.file) = (given, file)
    }

    /// The path of the document called `name`, out of `count` documents in the file.
    mutating func path(of name: String, among count: Int) throws(FileError) -> String {
        if count == 1, given.count == 1 { return given[0] }
        let last = Self.lastComponent(name)
        // Of those with the same last component, the one whose folders fit best; each is for one document.
        let fits = given.indices.map { Self.commonComponents(given[$0], name) }
        if let best = given.indices.max(by: { fits[$0] < fits[$1] }), fits[best] > 0 { return given.remove(at: best) }
        if name.isEmpty {
            throw FileError(path: file, reason: "the file doesn't say which document it translates; name it with --original")
        }
        let folder = file == FileInput.standardInput ? "." : (file as NSString).deletingLastPathComponent
        let candidates = [name, (folder as NSString).appendingPathComponent(name), (folder as NSString).appendingPathComponent(last)]
        if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) { return found }
        throw FileError(path: file, reason: "the document “\(name)” that it translates is not there; name it with --original")
    }

    /// How many components two paths have in common at their ends.
    private static func commonComponents(_ first: String, _ second: String) -> Int {
        zip((first as NSString).pathComponents.reversed(), (second as NSString).pathComponents.reversed()).prefix { $0 == $1 }.count
    }

    static func lastComponent(_ path: String) -> String { (path as NSString).lastPathComponent }
}

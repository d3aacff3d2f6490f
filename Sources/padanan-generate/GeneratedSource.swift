import Foundation

/// One data file and the Swift source that holds its copy as a `StaticString`.
///
/// A `StaticString` is constant data in the program: it costs nothing at start and compiles in under a second per megabyte,
/// where an array literal or an embedded resource of 64 KB takes longer than all the rest.
struct GeneratedSource {
    let data: URL
    let source: URL
    /// The name of the constant: `idRootsData` for `id/roots.tsv`.
    let constant: String

    /// The text of the Swift source.
    func text() throws -> String {
        let content = try String(contentsOf: data, encoding: .utf8)
        let body = Self.compiled(content.hasSuffix("\n") ? String(content.dropLast()) : content)
        return """
            // Generated from \(data.lastPathComponent) by `make generate`; do not edit.
            // swift-format-ignore-file

            let \(constant): StaticString = ##\"\"\"
            \(body)
            \"\"\"##

            """
    }

    /// The part of a list that goes into the program: a line such as `# Compiled: 2 columns.` leaves the others out, which hold examples for tests.
    private static func compiled(_ content: String) -> String {
        let mark = "# Compiled: "
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        guard let line = lines.first(where: { $0.hasPrefix(mark) }), let columns = Int(line.dropFirst(mark.count).prefix { $0.isNumber })
        else {
            return content
        }
        return lines.map { line in
            line.hasPrefix("#")
                ? String(line) : line.split(separator: "\t", omittingEmptySubsequences: false).prefix(columns).joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// The files of `folder` with one of the `extensions`, sorted by path.
    static func dataFiles(in folder: URL, extensions: Set<String>) throws -> [URL] {
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return walk.compactMap { $0 as? URL }.filter { extensions.contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }

    /// `id`, `clitic-lookalikes` → `idCliticLookalikes`.
    static func camelCase(_ parts: [String]) -> String {
        let words = parts.flatMap { $0.split(separator: "-") }
        guard let first = words.first else { return "" }
        return first.lowercased() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

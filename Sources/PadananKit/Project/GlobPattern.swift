import PadananModel

/// A pattern of paths: `*`, `?`, `[a-z]`, `[!a]` and `{a,b}` inside a component, `**` for any number of folders, `\` before a character that
/// is meant as such.
///
/// Paths have `/` between their components; upper and lower case differ. Cost of a match: at most the characters of the path times
/// those of the pattern, whatever the pattern, because all ways of matching are followed side by side (Thompson 1968).
public struct GlobPattern: Sendable, Hashable, CustomStringConvertible {
    /// What a pattern is held against.
    public enum Scope: Sendable, Hashable {
        /// The whole path, as in a shell.
        case path
        /// A path in a project, as in `.gitignore`: a pattern without `/` is looked for in every folder, and one that matches a folder
        /// matches all in it.
        case project
    }

    /// Why a pattern can't be read.
    public struct SyntaxError: Error, Sendable, Hashable {
        /// One lowercase clause.
        public var message: String
    }

    /// Characters of the longest pattern that is read.
    static let maximumLength = 1000

    /// The pattern as it was written.
    public let description: String
    private let program: [GlobInstruction]

    public init(_ text: String, scope: Scope = .path) throws(SyntaxError) {
        description = text
        program = try GlobCompiler.program(of: text, scope: scope)
    }

    /// Whether `text` has a character with a meaning in patterns.
    public static func isPattern(_ text: String) -> Bool {
        text.utf8.contains { "*?[{".utf8.contains($0) }
    }

    /// What is wrong with `text` as a pattern, in one clause; `nil` when nothing is.
    public static func problem(in text: String) -> String? {
        do throws(SyntaxError) {
            _ = try GlobPattern(text, scope: .project)
            return nil
        } catch {
            return error.message
        }
    }

    /// Whether the pattern matches `path`, all of it; a leading `./` doesn't count.
    public func matches(_ path: String) -> Bool {
        var threads = GlobThreads(program)
        threads.start()
        for scalar in Self.withoutDot(path).unicodeScalars {
            threads.advance(over: scalar)
            if threads.isEmpty { return false }
        }
        return threads.isAtEnd
    }

    static func withoutDot(_ path: String) -> Substring {
        var rest = path[...]
        while rest.utf8.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
        return rest
    }
}

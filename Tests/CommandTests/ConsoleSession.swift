/// A command in a document and the output that the document promises.
struct ConsoleSession: Sendable, Hashable, CustomStringConvertible {
    var command: String
    /// The lines of output; `…` stands for any lines.
    var output: [String]
    /// The line of the document in which the command stands, from 1.
    var line: Int

    var description: String { "line \(line): \(command)" }

    /// The commands in the blocks of `markdown` that are fenced with ```` ```console ````.
    ///
    /// A command follows `$ `, and goes on in the next line behind a backslash. Empty lines at the end of its output are left off.
    static func read(_ markdown: String) -> [ConsoleSession] {
        var sessions: [ConsoleSession] = []
        var isInside = false
        var isContinued = false
        for (number, line) in lines(of: markdown).enumerated() {
            if !isInside {
                isInside = line == "```console"
            } else if line == "```" {
                (isInside, isContinued) = (false, false)
            } else if isContinued {
                sessions[sessions.count - 1].command += "\n" + line
                isContinued = line.hasSuffix("\\")
            } else if line.hasPrefix("$ ") {
                sessions.append(ConsoleSession(command: String(line.dropFirst(2)), output: [], line: number + 1))
                isContinued = line.hasSuffix("\\")
            } else if !sessions.isEmpty {
                sessions[sessions.count - 1].output.append(line)
            }
        }
        return sessions.map { session in
            var session = session
            while session.output.last == "" { session.output.removeLast() }
            return session
        }
    }

    /// Whether the command runs `padanan`, itself or behind a pipe; builds and downloads are not run.
    var runsPadanan: Bool {
        command.hasPrefix("padanan ") || (!command.hasPrefix("make ") && command.contains("| padanan "))
    }

    /// Whether `printed` is what the document promises.
    func isFulfilled(by printed: String) -> Bool {
        var lines = Self.lines(of: printed)
        while lines.last == "" { lines.removeLast() }
        return Self.matches(output[...], lines[...])
    }

    private static func matches(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
        guard let first = pattern.first else { return lines.isEmpty }
        if first == "…" { return (lines.startIndex...lines.endIndex).contains { matches(pattern.dropFirst(), lines[$0...]) } }
        return lines.first == first && matches(pattern.dropFirst(), lines.dropFirst())
    }

    /// The lines of a text by LF alone: to Swift's `Character` CRLF is no line feed.
    private static func lines(of text: String) -> [String] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
}

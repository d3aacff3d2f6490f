import PadananModel
import Yams

/// Says what the parser found wrong in YAML, and what was probably meant.
struct YAMLSyntaxDefect {
    private let text: String
    private let file: String
    private(set) var defect: Defect

    init(_ error: YamlError, text: String, file: String) {
        self.text = text
        self.file = file
        defect = Defect(.error, "the YAML can't be read", at: SourceLocation(file: file))
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            describe(problem, context, mark)
        case .reader(let problem, let offset, _, _):
            defect = Defect(.error, "the YAML can't be read: \(problem)", at: place(offset ?? 0))
        case .duplicatedKeysInMapping(let keys, let context):
            let place = SourceLocation(file: file, line: context.mark.line, column: context.mark.column)
            let names = keys.map { "“\($0)”" }.joined(separator: ", ")
            defect = Defect(.error, "\(names) \(keys.count == 1 ? "stands" : "stand") more than once; keep one", at: place)
        default: break
        }
    }

    private mutating func describe(_ problem: String, _ context: YamlError.Context?, _ mark: Mark) {
        let isAlias = problem.contains("alias") || context?.text.contains("alias") == true
        let start = isAlias ? context?.mark ?? mark : mark
        defect.location = SourceLocation(file: file, line: start.line, column: start.column)
        let rest = self.rest(from: start)
        if isAlias {
            let value = Substring(rest.prefix { !" ,]}\r".unicodeScalars.contains($0) })
            defect.message = "a value that begins with “*” needs quotes: \"\(value)\""
        } else if problem.contains("another document") {
            defect.message = "a second document begins here; a configuration is one"
        } else if rest.first == "\t" {
            defect.message = "a tab stands where YAML wants spaces; indent with spaces"
        } else if problem.contains("cannot start any token"), let first = rest.first {
            defect.message = "a value that begins with “\(first)” needs quotes"
        } else {
            defect.message = "the YAML can't be read: \(problem)\(Self.described(context))"
        }
    }

    /// ` while parsing a block mapping that begins in line 3`.
    private static func described(_ context: YamlError.Context?) -> String {
        guard let context, !context.text.isEmpty else { return "" }
        let isActivity = context.text.hasPrefix("while ")
        return isActivity ? " \(context.text) that begins in line \(context.mark.line)" : " (\(context.text))"
    }

    /// The rest of the line from `mark` on.
    private func rest(from mark: Mark) -> Substring.UnicodeScalarView {
        var lines = text.unicodeScalars[...]
        for _ in 1..<max(1, mark.line) {
            guard let end = lines.firstIndex(of: "\n") else { return Substring().unicodeScalars }
            lines = lines[lines.index(after: end)...]
        }
        return Substring(lines.prefix { $0 != "\n" }.dropFirst(max(0, mark.column - 1))).unicodeScalars
    }

    /// The place behind `offset` characters.
    private func place(_ offset: Int) -> SourceLocation {
        var place = SourceLocation(file: file, line: 1, column: 1)
        for scalar in text.prefix(offset).unicodeScalars {
            if scalar == "\n" { (place.line, place.column) = (place.line + 1, 0) }
            place.column += 1
        }
        return place
    }
}

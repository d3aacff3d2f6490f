/// Translates a pattern into the steps of a machine that follows all its ways at once.
struct GlobCompiler {
    /// Braces within braces beyond this are refused.
    private static let maximumDepth = 16

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var program: [GlobInstruction] = []

    static func program(of text: String, scope: GlobPattern.Scope) throws(GlobPattern.SyntaxError) -> [GlobInstruction] {
        guard text.unicodeScalars.count <= GlobPattern.maximumLength else {
            throw GlobPattern.SyntaxError(message: "the pattern is longer than \(GlobPattern.maximumLength) characters")
        }
        guard !text.isEmpty else { throw GlobPattern.SyntaxError(message: "the pattern is empty") }
        var compiler = GlobCompiler(scope == .path ? String(GlobPattern.withoutDot(text)) : projectForm(text))
        try compiler.sequence(depth: 0, atStart: true)
        if scope == .project { compiler.optionalContents() }
        compiler.program.append(.end)
        return compiler.program
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// A pattern of a project as one of whole paths below its folder.
    private static func projectForm(_ text: String) -> String {
        var pattern = GlobPattern.withoutDot(text)
        while pattern.utf8.count > 1, pattern.utf8.last == UInt8(ascii: "/") { pattern = pattern.dropLast() }
        if pattern.utf8.first == UInt8(ascii: "/") { return String(pattern.drop { $0 == "/" }) }
        return pattern.utf8.contains(UInt8(ascii: "/")) ? String(pattern) : "**/" + pattern
    }

    /// `(/anything)?`
    private mutating func optionalContents() {
        let start = program.count
        program += [.split(start + 1, start + 5), .literal("/"), .split(start + 3, start + 5), .anything, .jump(start + 2)]
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func isNext(_ scalar: Unicode.Scalar, after distance: Int) -> Bool {
        position + distance < scalars.count && scalars[position + distance] == scalar
    }

    /// Compiles up to the end of the pattern, or of an alternative in braces.
    private mutating func sequence(depth: Int, atStart: Bool) throws(GlobPattern.SyntaxError) {
        var atStart = atStart
        while let scalar = current {
            if depth > 0, scalar == "," || scalar == "}" { return }
            switch scalar {
            case "*": stars(depth: depth, atStart: atStart)
            case "?": take(.inComponent)
            case "[": try set()
            case "{": try alternatives(depth: depth + 1, atStart: atStart)
            case "\\": try escaped()
            default: take(.literal(scalar))
            }
            atStart = position > 0 && scalars[position - 1] == "/"
        }
    }

    private mutating func take(_ instruction: GlobInstruction) {
        program.append(instruction)
        position += 1
    }

    private mutating func escaped() throws(GlobPattern.SyntaxError) {
        position += 1
        guard let scalar = current else { throw GlobPattern.SyntaxError(message: "the pattern ends in “\\”") }
        take(.literal(scalar))
    }

    /// `*`, or any number of folders for a `**` that is a whole component.
    private mutating func stars(depth: Int, atStart: Bool) {
        let isDouble = atStart && isNext("*", after: 1)
        if isDouble, isNext("/", after: 2) {
            position += 3
            let start = program.count
            program += [.split(start + 1, start + 5), .split(start + 2, start + 4), .anything, .jump(start + 1), .literal("/")]
            return
        }
        let isLast = position + 2 >= scalars.count || depth > 0 && (isNext(",", after: 2) || isNext("}", after: 2))
        while current == "*" { position += 1 }
        let start = program.count
        program += [.split(start + 1, start + 3), isDouble && isLast ? .anything : .inComponent, .jump(start)]
    }

    /// `[abc]`, `[a-z]`, `[!a]`; `]` as the first character stands for itself.
    private mutating func set() throws(GlobPattern.SyntaxError) {
        position += 1
        let isNegated = current == "!" || current == "^"
        if isNegated { position += 1 }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let scalar = current, scalar != "]" || ranges.isEmpty {
            ranges.append(try range())
        }
        guard current == "]" else { throw GlobPattern.SyntaxError(message: "“[” is not closed; write “\\[” for the character") }
        take(.oneOf(ranges, isNegated: isNegated))
    }

    private mutating func range() throws(GlobPattern.SyntaxError) -> ClosedRange<Unicode.Scalar> {
        let first = try member()
        guard current == "-", position + 1 < scalars.count, !isNext("]", after: 1) else { return first...first }
        position += 1
        let last = try member()
        guard first <= last else { throw GlobPattern.SyntaxError(message: "“\(first)-\(last)” runs backwards; write “\(last)-\(first)”") }
        return first...last
    }

    private mutating func member() throws(GlobPattern.SyntaxError) -> Unicode.Scalar {
        if current == "\\" { position += 1 }
        guard let scalar = current else { throw GlobPattern.SyntaxError(message: "“[” is not closed; write “\\[” for the character") }
        position += 1
        return scalar
    }

    /// `{a,b}`.
    private mutating func alternatives(depth: Int, atStart: Bool) throws(GlobPattern.SyntaxError) {
        guard depth <= Self.maximumDepth else {
            throw GlobPattern.SyntaxError(message: "braces stand deeper than \(Self.maximumDepth) in each other")
        }
        var ends: [Int] = []
        var isLast = false
        while !isLast {
            position += 1
            let split = program.count
            program.append(.split(split + 1, split + 1))
            try sequence(depth: depth, atStart: atStart)
            guard let stop = current else { throw GlobPattern.SyntaxError(message: "“{” is not closed; write “\\{” for the character") }
            isLast = stop == "}"
            if !isLast {
                ends.append(program.count)
                program.append(.jump(0))
                program[split] = .split(split + 1, program.count)
            }
        }
        position += 1
        for end in ends { program[end] = .jump(program.count) }
    }
}

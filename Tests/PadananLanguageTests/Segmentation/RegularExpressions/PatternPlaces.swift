@testable import PadananLanguage

/// Where a regular expression ends and begins in a text, as the automata see it.
struct PatternPlaces {
    /// Offsets where some match ends.
    var ends: Set<Int> = []
    /// Offsets where some match begins.
    var starts: Set<Int> = []
    /// Transitions that were built.
    var builtCount = 0

    init(_ pattern: String, in text: String) throws {
        self.init(try Self.compiled(pattern), in: Array(text.utf8))
    }

    init(_ pattern: String, in bytes: [UInt8]) throws {
        self.init(try Self.compiled(pattern), in: bytes)
    }

    init(_ patterns: CompiledPatterns, in bytes: [UInt8]) {
        var classes: [UInt16] = []
        patterns.classes.write(bytes, 0..<bytes.count, to: &classes)
        var looks = PlaceScanner(patterns)
        looks.scan(classes)
        var forward = LazyAutomaton(patterns, program: 0)
        var backward = LazyAutomaton(patterns, program: 1)
        forward.scan(classes, looks.looks) { place, accept, _ in if accept != 0 { ends.insert(place) } }
        backward.scan(classes, looks.looks) { place, accept, _ in if accept != 0 { starts.insert(place) } }
        builtCount = forward.builtCount + backward.builtCount + looks.builtCount
    }

    /// The automata of a pattern in both directions.
    static func compiled(_ pattern: String) throws -> CompiledPatterns {
        let expression = try RegularExpressionParser.parse(pattern)
        var compiler = PatternCompiler(directions: [true, false])
        try compiler.add(expression, as: 0, to: 0)
        try compiler.add(expression, as: 0, to: 1)
        return compiler.compiled()
    }

    /// Whether an expression fits a whole text.
    static func fits(_ pattern: String, _ text: String) throws -> Bool {
        try PatternPlaces("\\A(?:\(pattern))\\z", in: text).ends.contains(text.utf8.count)
    }
}

/// What the validator remembers of the text of a `source`, `seg-source` or `target`.
struct XLIFF12TextScope {
    /// A code in the text.
    struct Code {
        var element: String
        /// `rid`, else `id`.
        var link: String
        var id: String
        var hasLink: Bool
        var offset: Int
    }

    /// `source`, `seg-source` or `target`.
    var name: String
    var isAlternative: Bool
    private(set) var text = ""
    var codes: [Code] = []
    /// Codes, annotations and segments in the text.
    var count = 0
    /// Whether there are more than are read.
    var isFull: Bool { count > XLIFF12Parser.codeLimit }
    var segments: Set<String> = []
    /// The `mid` of every `mrk` that stands directly in the element.
    var marks: Set<String> = []

    init(_ name: String, isAlternative: Bool) {
        self.name = name
        self.isAlternative = isAlternative
    }

    mutating func add(_ more: String) { text += more }

    /// Whether the text in an element is part of the text, and not native code.
    static func holdsText(_ element: String) -> Bool {
        ["source", "seg-source", "target", "g", "mrk"].contains(element)
    }

    /// The codes without what may differ between source and target, with how often each is there.
    var counts: [String: Int] {
        var counts: [String: Int] = [:]
        for code in codes { counts["<\(code.element) id=\"\(code.id)\">", default: 0] += 1 }
        return counts
    }
}

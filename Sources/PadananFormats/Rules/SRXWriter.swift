import PadananModel

/// Writes SRX 2.0.
struct SRXWriter {
    private(set) var losses = Losses()
    private let writer: XMLWriter

    init(_ writer: XMLWriter) {
        self.writer = writer
    }

    mutating func write(_ rules: SegmentationRules) throws {
        if rules.languageRules.isEmpty || rules.languageMaps.isEmpty {
            losses.add("SRX wants one set of rules and one map of languages at least", at: SourceLocation(file: "-"))
        }
        try writer.declaration()
        try write(comment: rules.comment)
        let namespaces = rules.extensions.namespaces.sorted { $0.key < $1.key }.map { ("xmlns:\($0.key)", Optional($0.value)) }
        try writer.start("srx", [("xmlns", SRXFormat.namespace)] + namespaces + [("version", "2.0")])
        try writeHeader(rules)
        try writer.start("body")
        try writeLanguageRules(rules)
        try writeMaps(rules)
        try writer.end()
        try writer.end()
    }

    private func writeHeader(_ rules: SegmentationRules) throws {
        let attributes = [("segmentsubflows", Self.word(rules.segmentsSubflows)), ("cascade", Self.word(rules.cascades))]
        let handling = rules.formatHandling
        let handles = [("start", handling.includesStart), ("end", handling.includesEnd), ("isolated", handling.includesIsolated)]
        if handles.allSatisfy({ $0.1 == nil }), rules.extensions.elements.isEmpty { return try writer.empty("header", attributes) }
        try writer.start("header", attributes)
        for case (let type, let includes?) in handles {
            try writer.empty("formathandle", [("type", type), ("include", Self.word(includes))])
        }
        for element in rules.extensions.elements { try writer.line(element) }
        try writer.end()
    }

    /// The schema wants one rule at least in each set.
    private mutating func writeLanguageRules(_ rules: SegmentationRules) throws {
        try writer.start("languagerules")
        for language in rules.languageRules {
            if language.rules.isEmpty {
                losses.add("SRX has no set without rules; it gets a rule that never fits", at: SourceLocation(file: "-"))
                try write(language, [SegmentationRule(isBreak: false, before: Self.never)])
            } else {
                try write(language, language.rules)
            }
        }
        try writer.end()
    }

    private mutating func write(_ language: LanguageRule, _ rules: [SegmentationRule]) throws {
        try write(comment: language.comment)
        try writer.start("languagerule", [("languagerulename", language.name)])
        for rule in rules {
            try write(comment: rule.comment)
            try writer.start("rule", [("break", Self.word(rule.isBreak))])
            if !rule.before.isEmpty { try write("beforebreak", rule.before, rule) }
            if !rule.after.isEmpty { try write("afterbreak", rule.after, rule) }
            try writer.end()
        }
        try writer.end()
    }

    private mutating func write(_ name: String, _ expression: String, _ rule: SegmentationRule) throws {
        if XMLEscaping.hasForbiddenCharacters(expression) {
            losses.add("XML can't hold control characters; write them as \\x{…} in the expression", at: rule.location)
        }
        try writer.element(name, text: expression)
    }

    private mutating func writeMaps(_ rules: SegmentationRules) throws {
        try writer.start("maprules")
        for map in rules.languageMaps {
            try write(comment: map.comment)
            try writer.empty("languagemap", [("languagepattern", map.pattern), ("languagerulename", map.ruleName)])
        }
        try writer.end()
    }

    private func write(comment: String) throws {
        guard !comment.isEmpty else { return }
        var text: [UInt8] = []
        for byte in comment.utf8 {
            // Two hyphens would end the comment.
            if byte == UInt8(ascii: "-"), text.last == byte { text.append(UInt8(ascii: " ")) }
            text.append(byte)
        }
        let clean = String(decoding: text, as: UTF8.self).unicodeScalars.filter { XMLCharacters.isCharacter($0.value) }
        try writer.line("<!-- \(String(String.UnicodeScalarView(clean))) -->")
    }

    /// Fits no place.
    private static let never = "(?!)"

    private static func word(_ flag: Bool) -> String { flag ? "yes" : "no" }
}

/// The arguments that a format string asks for.
struct POFormatArguments {
    /// By position, from the first; each with what it must be.
    var positional: [String] = []
    /// By name; each with what it must be.
    var named: [String: String] = [:]
    /// Whether a translation may ask for arguments that its source doesn't.
    var allowsFurther = false
    /// Whether a string of Qt has only `%1` to `%9`, which Qt may replace by a simpler way than others.
    var isSimple = false

    /// Asks for an argument by name. Returns false when it is asked for as something else already.
    mutating func name(_ name: String, _ kind: String) -> Bool {
        if let known = named[name], known != kind { return false }
        named[name] = kind
        return true
    }

    /// Asks for an argument of Java's `MessageFormat`, where a number is an object too, and a date stands before both.
    mutating func narrow(_ name: String, to kind: String) {
        let ranks = ["object", "number", "date"]
        let known = named[name].flatMap { ranks.firstIndex(of: $0) } ?? 0
        named[name] = ranks[max(known, ranks.firstIndex(of: kind) ?? 0)]
    }

    /// What is wrong with a translation that asks for `other`, or `nil`.
    ///
    /// - Parameter strict: whether every argument must be used. A plural form that stands for few numbers may leave some out.
    func mismatch(with other: POFormatArguments, strict: Bool) -> String? {
        if !named.isEmpty, !other.positional.isEmpty { return "the arguments of the source have names, those of the translation don't" }
        if !positional.isEmpty, !other.named.isEmpty { return "the arguments of the translation have names, those of the source don't" }
        if let found = positionalMismatch(other, strict) ?? namedMismatch(other, strict) { return found }
        return isSimple && !other.isSimple ? "the source has only “%1” to “%9”; write neither “%L” nor two digits in the translation" : nil
    }

    private func positionalMismatch(_ other: POFormatArguments, _ strict: Bool) -> String? {
        let (count, otherCount) = (positional.count, other.positional.count)
        if otherCount > count || (strict && otherCount < count) {
            return "the source has \(count) format directives, the translation \(otherCount)"
        }
        for (index, pair) in zip(positional, other.positional).enumerated() where pair.0 != pair.1 {
            return "the format directives for argument \(index + 1) are of different kinds in source and translation"
        }
        return nil
    }

    private func namedMismatch(_ other: POFormatArguments, _ strict: Bool) -> String? {
        for (name, kind) in named.sorted(by: { $0.key < $1.key }) {
            guard let otherKind = other.named[name] else {
                if strict { return "the argument “\(name)” is missing from the translation" }
                continue
            }
            if kind != otherKind { return "the format directives for “\(name)” are of different kinds in source and translation" }
        }
        if allowsFurther { return nil }
        let added = other.named.keys.filter { named[$0] == nil }.min()
        return added.map { "the argument “\($0)” of the translation is not in the source" }
    }
}

import PadananModel

/// Checks what the schema of SRX can't say: expressions, names, and what is never reached.
struct SRXRuleChecker {
    /// The longest name for which a similar one is looked for, and the most that are compared.
    private static let hintBytes = 60
    /// Code points of an expression that a message repeats.
    private static let quotedLength = 80

    private let file: String
    private var log: DefectLog
    /// Names of sets with the line where they stand.
    private var names: [String: Int] = [:]
    private var usedNames: Set<String> = []
    /// The rules of the set, each by its expressions, with the line where it stands.
    private var known: [[String]: Int] = [:]
    private var hasCascade = false
    /// Whether a map before fits every language.
    private var isCatchAllSeen = false
    private var patterns: Set<String> = []
    private var handles: Set<String> = []
    private var maps: [(name: String, location: SourceLocation)] = []
    private var sets: [(name: String, location: SourceLocation)] = []

    /// - Parameters:
    ///   - bytes: a well-formed document.
    ///   - log: what was found in it before.
    /// - Returns: that and what is found here, in the order of the file.
    static func violations(in bytes: [UInt8], file: String, after log: DefectLog) throws -> [Defect] {
        var checker = SRXRuleChecker(file: file, log: log)
        var reader = try XMLReader(ByteSource(bytes), file: file)
        while try reader.next() != .end {
            if reader.event == .startElement, reader.namespace == SRXFormat.namespace { try checker.check(&reader) }
        }
        checker.checkReferences()
        return checker.log.sorted()
    }

    private init(file: String, log: DefectLog) {
        self.file = file
        self.log = log
    }

    private mutating func check(_ reader: inout XMLReader) throws {
        let location = reader.location
        switch reader.localName {
        case "header": hasCascade = reader.attribute("cascade") == "yes"
        case "formathandle":
            if let type = reader.attribute("type"), !handles.insert(type).inserted {
                report(.error, "<formathandle> of type “\(type)” stands twice", "formathandle", location)
            }
        case "languagerule": checkSet(reader.attribute("languagerulename"), at: location)
        case "rule": try checkRule(&reader, at: location)
        case "languagemap": checkMap(reader.attribute("languagepattern"), reader.attribute("languagerulename"), at: location)
        default: break
        }
    }

    private mutating func checkSet(_ name: String?, at location: SourceLocation) {
        known = [:]
        guard let name else { return }
        if let line = names[name] {
            return report(.error, "<languagerule> “\(name)” stands already in line \(line)", "languagerule", location)
        }
        names[name] = location.line
        sets.append((name, location))
    }

    private mutating func checkRule(_ reader: inout XMLReader, at location: SourceLocation) throws {
        let isBreak = reader.attribute("break") != "no"
        var expressions = ["", ""]
        let depth = reader.depth
        while try reader.next() != .endElement || reader.depth > depth {
            guard reader.event == .startElement, let place = ["beforebreak", "afterbreak"].firstIndex(of: reader.localName) else {
                continue
            }
            let (name, start) = (reader.localName, reader.location)
            expressions[place] = try reader.elementText()
            check(expression: expressions[place], name, at: start)
        }
        if expressions == ["", ""] {
            report(.warning, "a rule without expressions fits everywhere; what stands behind it is never reached", "rule", location)
        } else if let line = known[expressions] {
            report(
                .warning, "the \(isBreak ? "rule" : "exception") is never reached: line \(line) has the same expressions", "rule", location)
        }
        known[expressions] = known[expressions] ?? location.line
    }

    private mutating func checkMap(_ pattern: String?, _ name: String?, at location: SourceLocation) {
        if let name {
            usedNames.insert(name)
            maps.append((name, location))
        }
        guard let pattern else { return }
        check(expression: pattern, "languagepattern", at: location)
        if isCatchAllSeen, !hasCascade {
            report(.warning, "the map is never reached: one before it fits every language, and “cascade” is no", "languagemap", location)
        } else if !patterns.insert(pattern).inserted, !hasCascade {
            report(.warning, "the map is never reached: one before it has the same pattern, and “cascade” is no", "languagemap", location)
        }
        isCatchAllSeen = isCatchAllSeen || pattern == ".*"
    }

    private mutating func check(expression: String, _ element: String, at location: SourceLocation) {
        if let problem = RegularExpressionSyntax.problem(in: expression) {
            let isLong = expression.unicodeScalars.count > Self.quotedLength
            let quoted = isLong ? String(expression.unicodeScalars.prefix(Self.quotedLength)) + "…" : expression
            report(problem.isDoubt ? .warning : .error, "“\(quoted)”, character \(problem.column): \(problem.message)", element, location)
        }
    }

    private mutating func checkReferences() {
        // Names in use are few and short; a file made to take long gets no hints.
        let candidates = names.keys.filter { $0.utf8.count <= Self.hintBytes }.prefix(Self.hintBytes)
        for map in maps where names[map.name] == nil {
            let hint = map.name.utf8.count <= Self.hintBytes ? Spelling.suggestion(for: map.name, among: Array(candidates)) : ""
            report(.error, "there is no <languagerule> “\(map.name)”\(hint)", "languagemap", map.location)
        }
        for set in sets where !usedNames.contains(set.name) {
            report(.warning, "no map leads to <languagerule> “\(set.name)”", "languagerule", set.location)
        }
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, _ element: String, _ location: SourceLocation) {
        log.add(severity, message, reference: "SRX 2.0, \(element)", at: location)
    }
}

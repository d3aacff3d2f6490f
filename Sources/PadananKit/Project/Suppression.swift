import PadananFormats
import PadananModel

/// What a file says itself of the findings in a unit: `padanan: ignore`, or `padanan: ignore[quotes, numbers]` for some rules and groups.
///
/// It is looked for in the notes of a unit (XLIFF and TMX `note`, comments of PO), where it may stand among other words, and in a property
/// `padanan` (a field of JSON Lines, a TMX `prop`, a column), where `ignore[quotes]` is enough.
public struct Suppression: Sendable, Hashable {
    /// Properties that may hold one; TMX asks for `x-` before types of one's own.
    private static let propertyNames: Set<String> = ["padanan", "x-padanan"]
    /// More unknown names in a unit than this are not reported.
    private static let maximumDefects = 10

    /// Whether every rule is suppressed.
    public private(set) var isForAll = false
    /// The ids of the rules that are suppressed.
    public private(set) var rules: Set<String> = []
    /// Warnings about names that are no rules, at the place of the unit.
    public private(set) var defects: [Defect] = []

    /// Nothing is suppressed.
    public init() {}

    /// What `unit` says. Cost: nothing for a unit without notes and properties, else linear in their text.
    public init(of unit: Unit, vocabulary: RuleVocabulary) {
        for note in unit.notes { read(note.text, isProperty: false, unit, vocabulary) }
        for property in unit.properties where Self.propertyNames.contains(property.name) {
            read(property.value, isProperty: true, unit, vocabulary)
        }
    }

    public var isEmpty: Bool { !isForAll && rules.isEmpty }

    /// Whether findings of `rule`, an id, are suppressed.
    public func suppresses(_ rule: String) -> Bool { isForAll || rules.contains(rule) }

    private mutating func read(_ text: String, isProperty: Bool, _ unit: Unit, _ vocabulary: RuleVocabulary) {
        var scanner = SuppressionScanner(text)
        var isFound = false
        while let directive = scanner.next() {
            isFound = true
            apply(directive, unit, vocabulary)
        }
        if isProperty, !isFound { apply(scanner.directive(at: 0), unit, vocabulary) }
    }

    private mutating func apply(_ directive: SuppressionScanner.Directive, _ unit: Unit, _ vocabulary: RuleVocabulary) {
        switch directive {
        case .everything: isForAll = true
        case .rules(let names, let isClosed):
            if !isClosed { warn("the list of “padanan: ignore[” is not closed; write “]” behind it", unit) }
            if names.isEmpty { warn("“padanan: ignore[]” names no rule; write “padanan: ignore” for all", unit) }
            for name in names { suppress(name, unit, vocabulary) }
        case .unknown(let word): warn("“padanan: \(word)” means nothing (did you mean “padanan: ignore”?)", unit)
        }
    }

    private mutating func suppress(_ name: String, _ unit: Unit, _ vocabulary: RuleVocabulary) {
        if name == RuleVocabulary.all {
            isForAll = true
        } else if vocabulary.contains(name) {
            rules.formUnion(vocabulary.ids(of: name))
        } else if defects.count < Self.maximumDefects, let problem = vocabulary.problem(with: name) {
            warn("“padanan: ignore”: \(problem)", unit)
        }
    }

    private mutating func warn(_ message: String, _ unit: Unit) {
        if defects.count < Self.maximumDefects { defects.append(Defect(.warning, message, at: unit.location)) }
    }
}

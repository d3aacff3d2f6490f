import PadananFormats
import PadananLanguage
import PadananModel

/// Which units of a memory are meant; a condition that is `nil` or empty holds for all.
public struct MemoryFilter: Sendable {
    /// The language of the sources, whatever the region.
    public var source: LanguageTag?
    /// The language of the targets, whatever the region.
    public var target: LanguageTag?
    /// What the origin contains, in any letter case.
    public var origin = ""
    /// What the name of the last user contains, in any letter case.
    public var user = ""
    /// The first day of the last change, `20260131` or `2026-01-31`; a unit without date is older than all.
    public var since = ""
    /// The last day of it.
    public var until = ""
    /// What the source or the target contains, in any letter case.
    public var text = ""
    /// The state that is reached at least.
    public var state = SegmentState.initial

    public init() {}

    /// Whether `unit` is meant.
    public func includes(_ unit: MemoryUnit) -> Bool {
        if let source, !unit.languages.source.isSameLanguage(as: source) { return false }
        if let target, !unit.languages.target.isSameLanguage(as: target) { return false }
        guard unit.state >= state, includesDate(of: unit) else { return false }
        guard Self.contains(unit.origin, origin), Self.contains((unit.changed ?? unit.created)?.user ?? "", user) else { return false }
        return Self.contains(unit.source.text, text) || Self.contains(unit.target.text, text)
    }

    private func includesDate(of unit: MemoryUnit) -> Bool {
        let (first, last) = (Self.digits(since), Self.digits(until))
        if first.isEmpty, last.isEmpty { return true }
        let moment = unit.moment
        guard !moment.isEmpty, moment >= first else { return false }
        return last.isEmpty || moment.prefix(last.utf8.count) <= last
    }

    /// Whether `text` begins with a day, `20260131` or `2026-01-31`.
    public static func isDay(_ text: String) -> Bool {
        let digits = Array(digits(text).prefix(8).utf8)
        guard digits.count == 8, text.utf8.allSatisfy({ $0 &- 0x30 < 10 || "-:TZ".utf8.contains($0) }) else { return false }
        let numbers = digits.map { Int($0) - 0x30 }
        return (1...12).contains(numbers[4] * 10 + numbers[5]) && (1...31).contains(numbers[6] * 10 + numbers[7])
    }

    private static func digits(_ date: String) -> String {
        String(decoding: date.utf8.filter { $0 &- 0x30 < 10 }, as: UTF8.self)
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        part.isEmpty || FoldedKey.fold(text).contains(FoldedKey.fold(part))
    }
}

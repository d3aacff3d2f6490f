import PadananModel
import PadananTerms

/// What a run would do, without asking anybody: `--dry-run`.
public struct TranslationPlan: Sendable, Hashable {
    public var segments = 0
    /// Segments that memory settles, and those without words, by origin.
    public var settled: [TranslationOrigin: Int] = [:]
    /// Segments whose answer the journal has.
    public var journaled = 0
    /// Segments that would be sent, each text once.
    public var sent = 0
    /// Segments that get the answer of another with the same text.
    public var repeated = 0
    /// What would be sent in code points, as services count.
    public var characters = 0
    /// Occurrences of terms in what would be sent, and how many of them would go out as marks.
    public var terms = 0
    public var masked = 0

    public init() {}

    /// Lines for people.
    ///
    /// - Parameter kept: segments that have a translation.
    public func report(service: String, kept: Int) -> String {
        var lines = ["segments\t\(segments + kept)"]
        if kept > 0 { lines.append("have a translation\t\(kept)") }
        for origin in TranslationOrigin.allCases { if let count = settled[origin] { lines.append("\(origin.rawValue)\t\(count)") } }
        if service == TranslationSetup.draft {
            lines.append("draft\t\(segments - settled.values.reduce(0, +))")
        } else {
            lines += [
                "in the journal\t\(journaled)", "repeated\t\(repeated)", "to send\t\(sent)", "characters to send\t\(characters)",
                "terms in them\t\(terms)", "terms masked\t\(masked)",
            ]
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension TranslationPipeline {
    /// What `translate` would do.
    public func plan(_ items: [TranslationItem]) throws -> TranslationPlan {
        var session = sources.termGuard?.session()
        var jobs = try prepare(items, &session)
        var plan = TranslationPlan()
        plan.segments = items.count
        for job in jobs { if let origin = job.result?.origin { plan.settled[origin, default: 0] += 1 } }
        guard let translator = sources.translator else { return plan }
        let desk = TranslationDesk(
            translator: translator, languages: languages, journal: journal, signature: sources.signature, characterLimit: nil)
        var seen: Set<String> = []
        for index in jobs.indices where jobs[index].result == nil {
            let ask = firstAsk(&jobs[index], translator.abilities)
            let key = desk.key(ask)
            if journal?.answer(to: key) != nil {
                plan.journaled += 1
            } else if seen.insert(key).inserted {
                plan.sent += 1
                plan.characters += ask.text.text.unicodeScalars.count
                plan.terms += jobs[index].terms.count
                plan.masked += jobs[index].marked?.masked.count ?? 0
            } else {
                plan.repeated += 1
            }
        }
        return plan
    }
}

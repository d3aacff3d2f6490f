import ArgumentParser
import PadananKit

/// Which units of a memory are meant.
struct MemoryFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only units from this language, a BCP 47 tag.", valueName: "tag"))
    var from: String?

    @Option(help: ArgumentHelp("Only units to this language, a BCP 47 tag.", valueName: "tag"))
    var to: String?

    @Option(help: ArgumentHelp("Only units whose origin contains this.", valueName: "text"))
    var origin: String?

    @Option(help: ArgumentHelp("Only units last changed by a user whose name contains this.", valueName: "text"))
    var user: String?

    @Option(help: ArgumentHelp("Only units changed on this day or later, 2026-01-31.", valueName: "day"))
    var since: String?

    @Option(help: ArgumentHelp("Only units changed on this day or earlier.", valueName: "day"))
    var until: String?

    @Option(help: ArgumentHelp("Only units whose source or target contains this.", valueName: "text"))
    var text: String?

    func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] {
            if let tag, !LanguageTag(tag).isWellFormed {
                throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
            }
        }
        for (option, day) in [("--since", since), ("--until", until)] {
            if let day, !MemoryFilter.isDay(day) { throw ValidationError("\(option) “\(day)” is not a day; write for example 2026-01-31.") }
        }
    }

    var filter: MemoryFilter {
        var filter = MemoryFilter()
        (filter.source, filter.target) = (from.map { LanguageTag($0) }, to.map { LanguageTag($0) })
        (filter.origin, filter.user, filter.text) = (origin ?? "", user ?? "", text ?? "")
        (filter.since, filter.until) = (since ?? "", until ?? "")
        return filter
    }
}

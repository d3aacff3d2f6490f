import PadananFormats
import PadananModel

/// A line of the journal of a review.
///
///     {"event":"accept","source":"jaminan keamanan","target":"security guarantees","kind":"term","score":0.97,"count":12,…}
///     {"event":"target","source":"jaminan keamanan","target":"security guarantees","text":"security guarantee"}
///     {"event":"undo"}
///     {"event":"written"}
public enum ReviewRecord: Sendable, Hashable {
    /// An event, the candidate that was in front (`nil` at the end of the list), and that candidate where it was accepted.
    case event(ReviewEvent, ReviewKey?, ExtractedTerm?)
    /// What was accepted so far is in the glossary.
    case written

    /// The record of `event` with `candidate` in front.
    init(_ event: ReviewEvent, at candidate: ReviewCandidate?) {
        switch event {
        case .undo: self = .event(event, nil, nil)
        case .accept:
            var term = candidate?.term
            term?.examples = []
            term?.competitors = []
            term?.known = nil
            self = .event(event, candidate?.key, term)
        default: self = .event(event, candidate?.key, nil)
        }
    }

    // MARK: Writing

    /// The line without its end.
    var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("event")
            guard case .event(let event, let key, let term) = self else { return writer.string("written") }
            let (name, text) = Self.spelling(event)
            writer.string(name)
            if let key { Self.write(key, &writer) }
            if let text {
                writer.name("text")
                writer.string(text)
            }
            if let term { Self.write(term, &writer) }
        }
        return writer.bytes
    }

    private static func spelling(_ event: ReviewEvent) -> (name: String, text: String?) {
        switch event {
        case .accept: ("accept", nil)
        case .reject: ("reject", nil)
        case .skip: ("skip", nil)
        case .back: ("back", nil)
        case .undo: ("undo", nil)
        case .quit: ("quit", nil)
        case .setTarget(let text): ("target", text)
        case .setSource(let text): ("source", text)
        }
    }

    private static func write(_ key: ReviewKey, _ writer: inout JSONWriter) {
        writer.name("source")
        writer.string(key.source)
        writer.name("target")
        writer.string(key.target)
    }

    private static func write(_ term: ExtractedTerm, _ writer: inout JSONWriter) {
        writer.name("kind")
        writer.string(term.kind.rawValue)
        writer.name("score")
        writer.number(term.score, digits: 3)
        for (name, count) in [("count", term.count), ("sourceCount", term.sourceCount), ("targetCount", term.targetCount)]
            as [(StaticString, Int)]
        {
            writer.name(name)
            writer.integer(count)
        }
    }

    // MARK: Reading

    /// Reads what `line` gives; `nil` for anything else.
    init?(_ value: JSONValue) {
        guard let name = value["event"]?.string else { return nil }
        if name == "written" {
            self = .written
            return
        }
        guard let event = Self.event(name, value["text"]?.string) else { return nil }
        guard let source = value["source"]?.string, let target = value["target"]?.string else {
            guard [.undo, .back, .skip].contains(event) else { return nil }
            self = .event(event, nil, nil)
            return
        }
        let term = event == .accept ? Self.term(value, source, target) : nil
        self = .event(event, ReviewKey(source: source, target: target), term)
    }

    private static func event(_ name: String, _ text: String?) -> ReviewEvent? {
        switch name {
        case "accept": .accept
        case "reject": .reject
        case "skip": .skip
        case "back": .back
        case "undo": .undo
        case "quit": .quit
        case "target": text.map { .setTarget($0) }
        case "source": text.map { .setSource($0) }
        default: nil
        }
    }

    private static func term(_ value: JSONValue, _ source: String, _ target: String) -> ExtractedTerm {
        let count = { (name: String) in value[name]?.identifier.flatMap { Int($0) } ?? 0 }
        return ExtractedTerm(
            source: source, target: target.isEmpty ? nil : target,
            kind: value["kind"]?.string.flatMap { ExtractedTermKind(rawValue: $0) } ?? .term,
            score: value["score"]?.identifier.flatMap { Double($0) } ?? 0, count: count("count"), sourceCount: count("sourceCount"),
            targetCount: count("targetCount"))
    }
}

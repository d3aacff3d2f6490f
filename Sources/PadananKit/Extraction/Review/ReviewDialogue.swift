import PadananFormats
import PadananModel

/// Steps through candidates: shows one, takes a key, notes what it did.
struct ReviewDialogue<Console: ReviewConsole> {
    private(set) var session: ReviewSession
    private var console: Console
    private let screen: ReviewScreen
    private let note: (ReviewRecord) throws -> Void
    private var message = ""

    /// - Parameter note: keeps a record before the next key is asked for.
    init(_ session: ReviewSession, on console: Console, screen: ReviewScreen, note: @escaping (ReviewRecord) throws -> Void) {
        self.session = session
        self.console = console
        self.screen = screen
        self.note = note
    }

    /// Goes on until the reviewer quits or there are no more keys.
    mutating func run() throws {
        while !session.isFinished {
            try console.show(screen.text(session, message))
            message = ""
            guard let key = try console.key() else { return try perform(.quit) }
            try press(key)
        }
    }

    private mutating func press(_ key: Unicode.Scalar) throws {
        switch ReviewCommand(key) {
        case .event(let event): try perform(event)
        case .editTarget: try edit("rendering", session.current?.target ?? "") { .setTarget($0) }
        case .editSource: try edit("term", session.current?.source ?? "") { .setSource($0) }
        case .rival(let number): try take(number)
        case .help: message = ReviewCommand.explanation
        case .redraw: break
        case nil: message = "this is no key of the review; ? shows them"
        }
    }

    private mutating func perform(_ event: ReviewEvent) throws {
        let candidate = session.current
        guard session.apply(event) else {
            message = refusal(of: event)
            return
        }
        if event != .quit { try note(ReviewRecord(event, at: candidate)) }
        if event == .undo { message = "undone" }
    }

    private mutating func edit(_ label: String, _ old: String, _ event: (String) -> ReviewEvent) throws {
        guard session.current != nil else {
            message = refusal(of: .accept)
            return
        }
        let text = TextColumns.singleLine(try console.edit(label, old) ?? "")
        if !text.isEmpty, text != old { try perform(event(text)) }
    }

    private mutating func take(_ number: Int) throws {
        guard let term = session.current?.term else { return message = refusal(of: .accept) }
        let rival = number == 0 ? term.target : term.competitors.dropFirst(number - 1).first?.target
        guard let rival else { return message = "there is no rendering \(number)" }
        try perform(.setTarget(rival))
    }

    private func refusal(of event: ReviewEvent) -> String {
        switch event {
        case .undo: return "there is nothing to undo"
        case .back: return "this is the first"
        case .skip: return "everything is decided"
        default: break
        }
        guard let candidate = session.current else { return "this is the end of the list" }
        if candidate.isWritten { return "it is in the glossary already; change it there" }
        if event == .accept, candidate.target?.isEmpty ?? true { return "there is no rendering yet; e writes one" }
        if case .setTarget(let text) = event, text == candidate.target { return "this is the rendering that stands there" }
        return "a term is one line without “|”"
    }
}

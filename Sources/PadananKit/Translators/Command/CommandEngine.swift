import Foundation

/// Keeps a program running and asks it, one batch at a time; starts it again when it ends before its time.
actor CommandEngine {
    /// One segment.
    struct Line: Sendable {
        var id: String
        /// With its line feed.
        var bytes: [UInt8]
    }

    private let path: String
    private let arguments: [String]
    private let timeout: Duration
    private let restarts: Int
    private var process: LineProcess?
    /// The batch before; the next waits for it.
    private var last: Task<Void, Never>?

    init(path: String, arguments: [String], timeout: Duration, restarts: Int) {
        self.path = path
        self.arguments = arguments
        self.timeout = timeout
        self.restarts = restarts
    }

    /// What the program answers, by id; every id of `lines` has an answer.
    ///
    /// When the program ends in the middle, answers so far are kept and the rest is asked again of a new one; when it then ends without another answer, that is an error.
    func answers(to lines: [Line]) async throws -> [String: CommandRecord.Answer] {
        let before = last
        let work = Task {
            await before?.value
            return try await self.ask(lines)
        }
        last = Task { _ = try? await work.value }
        return try await withTaskCancellationHandler {
            try await work.value
        } onCancel: {
            work.cancel()
        }
    }

    /// Closes the program's input, waits a moment for its end, and ends it otherwise.
    func finish() async -> [TranslatorError] {
        await last?.value
        await process?.finish()
        process = nil
        return []
    }

    private func ask(_ lines: [Line]) async throws -> [String: CommandRecord.Answer] {
        var answers: [String: CommandRecord.Answer] = [:]
        var starts = 0
        while true {
            try Task.checkCancellation()
            let rest = lines.filter { answers[$0.id] == nil }
            guard !rest.isEmpty else { return answers }
            let isNew = process == nil
            if isNew { starts += 1 }
            let running = try self.process ?? LineProcess(path: path, arguments: arguments)
            self.process = running
            let exchange = await exchange(rest, with: running)
            answers.merge(exchange.answers) { $1 }
            guard let end = exchange.end else { continue }
            await running.kill()
            self.process = nil
            if case .died = end, starts <= restarts, !isNew || !exchange.answers.isEmpty { continue }
            if case .cancelled = end { throw CancellationError() }
            throw error(end, running)
        }
    }

    /// Sends lines and takes answers until there is one for each, or something is wrong.
    private func exchange(_ lines: [Line], with process: LineProcess) async -> (
        answers: [String: CommandRecord.Answer], end: LineProcess.End?
    ) {
        var answers: [String: CommandRecord.Answer] = [:]
        let wanted = Set(lines.map(\.id))
        process.send(lines.flatMap(\.bytes))
        while answers.count < wanted.count {
            switch await process.next(timeout: timeout) {
            case .success(let line):
                if line.allSatisfy(MarkupTag.isSpace) { continue }
                guard let (id, answer) = CommandRecord.read(line), wanted.contains(id), answers[id] == nil else {
                    return (answers, .garbage(line))
                }
                answers[id] = answer
            case .failure(let end): return (answers, end)
            }
        }
        return (answers, nil)
    }

    private func error(_ end: LineProcess.End, _ process: LineProcess) -> TranslatorError {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let said = process.lastWords
        let words = said.isEmpty ? "" : "; it says: “\(said)”"
        switch end {
        case .timeout:
            let seconds = timeout.inSeconds
            return TranslatorError(
                .timeout, "“\(name)” gave no answer for \(seconds) s; does it flush its output after each line?\(words)")
        case .died(let reason): return TranslatorError(.unavailable, "“\(name)” \(reason) before it answered\(words)")
        case .garbage(let line):
            let excerpt = ServiceConnection.oneLine(String(decoding: line.prefix(200), as: UTF8.self), limit: 60)
            return TranslatorError(
                .malformedAnswer,
                "“\(name)” wrote a line that is no answer to a segment: “\(excerpt)”; logs belong to standard error\(words)")
        case .cancelled: return TranslatorError(.unavailable, "“\(name)” was stopped")
        }
    }
}

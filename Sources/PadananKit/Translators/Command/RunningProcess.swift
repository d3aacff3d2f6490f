import Foundation

/// A child process with its three pipes.
final class RunningProcess: @unchecked Sendable {
    let input: ProcessInput
    /// Read ends, closed by their readers' owner when the object goes.
    let output: Int32
    let errorOutput: Int32
    private let process = Process()
    private let pipes: [Pipe]
    private let ended = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var hasEnded = false

    init(path: String, arguments: [String]) throws(TranslatorError) {
        pipes = [Pipe(), Pipe(), Pipe()]
        input = ProcessInput(pipes[0].fileHandleForWriting)
        output = pipes[1].fileHandleForReading.fileDescriptor
        errorOutput = pipes[2].fileHandleForReading.fileDescriptor
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = pipes[0]
        process.standardOutput = pipes[1]
        process.standardError = pipes[2]
        let ended = ended
        process.terminationHandler = { _ in ended.signal() }
        do {
            try SignalMask.cleared { try process.run() }
        } catch {
            throw TranslatorError(.configuration, "can't run “\(path)”")
        }
    }

    /// Waits for the end of the process; false when it still runs then.
    private func wait(_ seconds: Double) -> Bool {
        lock.lock()
        defer { lock.unlock() }
        if !hasEnded { hasEnded = ended.wait(timeout: .now() + seconds) == .success }
        return hasEnded
    }

    /// How it ended: “ended with exit code 1”.
    func ending(within seconds: Double) -> String {
        guard wait(seconds) else { return "closed its output" }
        let code = process.terminationStatus
        return process.terminationReason == .uncaughtSignal ? "was ended by signal \(code)" : "ended with exit code \(code)"
    }

    /// Runs `request`, waits, and ends the process when it hasn't ended by then.
    func stop(after seconds: Double, _ request: () -> Void) -> Bool {
        request()
        if wait(seconds) { return true }
        kill()
        return false
    }

    /// Ends the process, and with it those that it started: asks first, then doesn't.
    func kill() {
        guard !wait(0) else { return }
        signal(SIGTERM)
        if wait(0.5) { return }
        signal(SIGKILL)
        _ = wait(2)
    }

    /// Sends a signal to the process, or to all of its group when it has one of its own.
    private func signal(_ number: Int32) {
        let id = process.processIdentifier
        guard id > 0 else { return }
        _ = Foundation.kill(getpgid(id) == id ? -id : id, number)
    }
}

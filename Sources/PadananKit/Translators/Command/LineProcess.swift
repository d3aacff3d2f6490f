import Foundation

/// A running program that is written to and read from in lines, on threads of its own, so that neither side waits for the other.
final class LineProcess: Sendable {
    /// Why there is no next line.
    enum End: Error, Sendable, Hashable {
        case timeout
        /// “ended with exit code 1”.
        case died(String)
        /// A line that is no answer.
        case garbage([UInt8])
        case cancelled
    }

    /// Longest line that is read.
    private static let lineLimit = 16 << 20
    /// Time to end by itself after its input is closed.
    private static let grace = 2.0

    private let process: RunningProcess
    private let lines = LineQueue()
    private let errors = TailText()
    private let writing = DispatchQueue(label: "padanan.command.input")

    /// Starts the program, without a shell; it has our environment and folder.
    init(path: String, arguments: [String]) throws(TranslatorError) {
        process = try RunningProcess(path: path, arguments: arguments)
        let (process, lines, errors) = (process, lines, errors)
        // The threads hold the process, so that its pipes stay open as long as they read.
        Thread.detachNewThread {
            LineReader.read(process.output, limit: Self.lineLimit) { lines.add($0) }
            lines.close()
        }
        Thread.detachNewThread { LineReader.pieces(process.errorOutput) { errors.add($0) } }
    }

    /// The last line that the program wrote to standard error, cut to 200 characters.
    var lastWords: String { errors.lastLine }

    /// Writes bytes, later and in order.
    func send(_ bytes: [UInt8]) {
        let input = process.input
        writing.async { input.write(bytes) }
    }

    /// The next line of the output, without its line feed.
    func next(timeout: Duration) async -> Result<[UInt8], End> {
        let lines = lines
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async { continuation.resume(returning: lines.next(within: timeout.inSeconds)) }
            }
        } onCancel: {
            lines.cancel()
        }
        guard case .failure(.died) = result else { return result }
        let process = process
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: .failure(.died(process.ending(within: Self.grace)))) }
        }
    }

    /// Lets the program end by itself, then ends it.
    func finish() async {
        let (process, writing) = (process, writing)
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                // Not behind a write that the program doesn't read.
                _ = process.stop(after: Self.grace) { writing.async { process.input.close() } }
                continuation.resume()
            }
        }
    }

    /// Ends the program now.
    func kill() async {
        let process = process
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                process.kill()
                continuation.resume()
            }
        }
    }

    deinit {
        let process = process
        DispatchQueue.global().async { process.kill() }
    }
}

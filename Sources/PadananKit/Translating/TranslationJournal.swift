import Foundation
import PadananFormats

/// The answers of a service that a run has, kept beside its output, so that an interrupted run goes on without asking for them again.
///
/// A file of JSON Lines: a header, then a line for each answer with all that was asked, written before anything is made of it. A torn last line, as a
/// killed program leaves, is dropped. One run at a time has the file.
final class TranslationJournal: @unchecked Sendable {
    let path: String
    // Guarded by `lock`, which makes the class safe to share.
    private var answers: [String: TranslationText] = [:]
    private let lock = NSLock()
    private let descriptor: Int32

    /// Answers that were there when the file was opened.
    let known: Int

    private static let header = #"{"padanan":"translation journal","version":1}"#

    /// Opens or makes the journal at `path`.
    init(_ path: String) throws(FileError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0o600)
        guard descriptor >= 0 else { throw FileError(path: path, doing: "open the journal", errno: errno) }
        do throws(FileError) {
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                throw FileError(path: path, reason: "another run is writing this journal; wait for it, or name another with --journal")
            }
            let bytes = try FileInput.read(path)
            let whole = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
            answers = try Self.answers(bytes[..<whole], path)
            known = answers.count
            if whole < bytes.count, ftruncate(descriptor, off_t(whole)) != 0 {
                throw FileError(path: path, doing: "mend the journal", errno: errno)
            }
            if whole == 0 { try append(Array((Self.header + "\n").utf8)) }
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    private static func answers(_ bytes: ArraySlice<UInt8>, _ path: String) throws(FileError) -> [String: TranslationText] {
        var answers: [String: TranslationText] = [:]
        for (number, line) in bytes.split(separator: 0x0A).enumerated() {
            if number == 0 {
                guard line.elementsEqual(header.utf8) else {
                    throw FileError(
                        path: path, reason: "this is no journal of padanan translate; name another with --journal, or delete it")
                }
                continue
            }
            let bytes = Array(line)
            guard let value = try? JSONReader.read(bytes, in: 0..<bytes.count), let asked = value["asked"]?.string,
                let text = value["answer"].flatMap({ TranslationText(json: $0) })
            else { throw FileError(path: path, reason: "line \(number + 1) of the journal is damaged; delete the line, or the file") }
            answers[asked] = text
        }
        return answers
    }

    /// The answer to what was asked before, in the words of `TranslationAsk.key`.
    func answer(to key: String) -> TranslationText? { lock.withLock { answers[key] } }

    /// Keeps answers; they are on disk when it returns.
    func add(_ new: [(key: String, answer: TranslationText)]) throws(FileError) {
        var writer = JSONWriter()
        for (key, answer) in new {
            writer.object { json in
                json.name("asked")
                json.string(key)
                json.name("answer")
                answer.write(to: &json)
            }
            writer.newline()
        }
        let bytes = writer.bytes
        lock.lock()
        defer { lock.unlock() }
        try append(bytes)
        for (key, answer) in new { answers[key] = answer }
    }

    private func append(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(path: path, doing: "write the journal", errno: errno) }
            written += count
        }
        guard fdatasync(descriptor) == 0 else { throw FileError(path: path, doing: "write the journal", errno: errno) }
    }

    /// Answers that it has.
    var count: Int { lock.withLock { answers.count } }

    /// Removes the file, when all that it kept is in the output.
    func remove() { unlink(path) }
}

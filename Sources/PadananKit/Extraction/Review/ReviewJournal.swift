import Foundation
import PadananFormats
import PadananModel

/// The file in which every step of a review is noted as it is done, so that nothing is lost whatever happens to the program.
///
/// It is only ever appended to. A line that was cut off when the computer went down is passed over. One program at a time may have it.
public final class ReviewJournal {
    private static let title = "review 1"

    private let path: String
    private let descriptor: Int32
    /// What was noted before.
    public private(set) var records: [ReviewRecord] = []
    /// Lines that were passed over.
    public private(set) var defects: [Defect] = []

    /// Opens the journal at `path`, or begins one.
    public init(_ path: String) throws(FileError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(path: path, doing: "write the journal of the review", errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
            throw FileError(path: path, reason: "another review with this journal is open; end it first")
        }
        let bytes = try FileInput.read(path)
        if bytes.isEmpty {
            try append(Self.header)
        } else {
            try read(bytes)
            if bytes.last != 0x0A { try append([]) }
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Notes `record`; when this returns it is on the disk.
    public func append(_ record: ReviewRecord) throws(FileError) {
        try append(record.line)
    }

    private static var header: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("padanan")
            writer.string(title)
        }
        return writer.bytes
    }

    private func append(_ line: [UInt8]) throws(FileError) {
        let bytes = line + [0x0A]
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(path: path, doing: "write the journal of the review", errno: errno)
            }
            written += count
        }
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw FileError(path: path, doing: "write the journal of the review", errno: errno)
        }
    }

    private func read(_ bytes: [UInt8]) throws(FileError) {
        var isTitled = false
        for (number, line) in TextLines(bytes).enumerated() where !line.isEmpty {
            let value = try? JSONReader.read(bytes, in: line)
            if value?["padanan"]?.string == Self.title {
                isTitled = true
            } else if !isTitled {
                throw FileError(path: path, reason: "this is no journal of a review; name another file with --journal")
            } else if let record = value.flatMap({ ReviewRecord($0) }) {
                records.append(record)
            } else {
                let place = SourceLocation(file: path, line: number + 1)
                defects.append(Defect(.warning, "the line is no step of a review and is passed over", at: place))
            }
        }
    }
}

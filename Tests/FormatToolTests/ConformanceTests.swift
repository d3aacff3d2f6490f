import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// The OASIS suite of XLIFF 2.1 and the samples of other tools, where they are there.
@Suite(.enabled(if: SharedData.exists, "../shared is not here"))
struct ConformanceTests {
    /// The files of a folder of the suite that `validate` accepts, and those it refuses.
    private static func verdicts(_ folder: String) throws -> (accepted: [String], refused: [String]) {
        var (accepted, refused): ([String], [String]) = ([], [])
        for path in SharedData.files("xliff21/test-suite/\(folder)", ["xlf"]) {
            let violations = try Validation.validate(path).violations
            if violations.contains(where: { $0.severity == .error }) { refused.append(path) } else { accepted.append(path) }
        }
        return (accepted, refused)
    }

    @Test(arguments: [("core/valid", 25), ("modules/valid", 34), ("core/in-out", 18)])
    func validFilesAreAccepted(folder: String, count: Int) throws {
        let verdicts = try Self.verdicts(folder)
        #expect(verdicts.refused == [])
        #expect(verdicts.accepted.count == count)
    }

    @Test(arguments: [("core/invalid", 119, 117), ("modules/invalid", 43, 40)])
    func invalidFilesAreRefused(folder: String, count: Int, least: Int) throws {
        let verdicts = try Self.verdicts(folder)
        #expect(verdicts.accepted.count + verdicts.refused.count == count)
        #expect(verdicts.refused.count >= least, "accepted: \(verdicts.accepted)")
    }

    /// Every bitext sample is read, or refused with a reason; what is read comes back byte for byte.
    @Test func everySampleComesBack() throws {
        let suffixes: Set<String> = ["xlf", "xliff", "tmx", "po", "csv"]
        var copied = 0
        for path in ["xliff21", "okapi"].flatMap({ SharedData.files($0, suffixes) }) {
            let bytes = try FileInput.read(path)
            guard let format = DocumentFormats.recognize(bytes, file: path) else {
                print("\(path): not recognised")
                continue
            }
            var copy: [UInt8] = []
            let sink = ByteSink { copy += $0 }
            do {
                _ = try format.rewrite(ByteSource(bytes), to: sink, file: path, options: ReadingOptions()) { _ in }
                try sink.flush()
                #expect(copy == bytes, "\(path)")
                copied += 1
            } catch let defect as Defect {
                print("refused: \(defect)")
            }
        }
        #expect(copied > 300)
    }
}

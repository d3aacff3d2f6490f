import ArgumentParser
import Foundation
import PadananKit

/// The program's entry: exit codes and interruption.
@main
enum Main {
    /// Usage, input and output errors.
    static let failureCode: Int32 = 2
    /// A check found something.
    static let findingsCode: Int32 = 1

    static func main() {
        // A reader that has enough (`| head`) ends the program without a word, also where the parent process ignores SIGPIPE.
        signal(SIGPIPE, SIG_DFL)
        let interruptions = onInterruption()
        defer { for source in interruptions { source.cancel() } }
        do {
            var command = try Padanan.parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            if !failure.message.isEmpty { StandardError.write("padanan: error: \(failure.message)\n") }
            exit(failureCode)
        } catch let error as FileError {
            StandardError.write("padanan: \(error)\n")
            exit(failureCode)
        } catch let defect as Defect {
            StandardError.write("\(defect)\n")
            exit(failureCode)
        } catch is FindingsExist {
            exit(findingsCode)
        } catch {
            end(with: error)
        }
    }

    /// Help and version go to standard output and succeed; everything else is wrong usage.
    private static func end(with error: any Error) -> Never {
        let text = Padanan.fullMessage(for: error)
        if Padanan.exitCode(for: error) == .success {
            print(text)
            exit(0)
        }
        StandardError.write(text + "\n")
        exit(failureCode)
    }

    /// Removes temporary files and gives the terminal back when the program is told to end: Ctrl-C, `kill`, a closed terminal. The exit code is 128 and the signal.
    private static func onInterruption() -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                TemporaryFiles.shared.removeAll()
                TerminalMode.shared.restore()
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }
}

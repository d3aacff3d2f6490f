import ArgumentParser
import Foundation
import PadananKit

/// The program's entry: exit codes and interruption.
@main
enum Main {
    /// Usage, input and output errors.
    static let failureCode: Int32 = 2
    /// What shells give for a program ended by SIGINT.
    static let interruptedCode: Int32 = 130

    static func main() {
        // A reader that has enough (`| head`) ends the program without a word, also where the parent process ignores SIGPIPE.
        signal(SIGPIPE, SIG_DFL)
        let interruption = onInterruption()
        defer { interruption.cancel() }
        do {
            var command = try Padanan.parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            if !failure.message.isEmpty { StandardError.write("padanan: error: \(failure.message)\n") }
            exit(failureCode)
        } catch let error as FileError {
            StandardError.write("padanan: \(error)\n")
            exit(failureCode)
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

    /// Removes temporary files when the user presses Ctrl-C.
    private static func onInterruption() -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            TemporaryFiles.shared.removeAll()
            _exit(interruptedCode)
        }
        source.resume()
        return source
    }
}

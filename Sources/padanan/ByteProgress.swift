import PadananKit

/// A progress bar that counts bytes read, for closures to advance.
final class ByteProgress {
    private var progress: Progress

    /// - Parameter total: the bytes of all files.
    init(total: Int) {
        progress = Progress(total: total)
    }

    func advance(by count: Int) { progress.advance(by: count) }

    func finish() { progress.finish() }
}

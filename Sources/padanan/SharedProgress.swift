/// Progress of work on several threads.
// The bar is guarded by the caller's lock.
enum SharedProgress {
    static func advance(_ progress: ByteProgress, by count: Int) { progress.advance(by: count) }
}

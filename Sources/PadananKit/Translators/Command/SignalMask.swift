import Foundation

/// Which signals a child process blocks.
enum SignalMask {
    /// Runs `body`, which starts a process, with no signal blocked on this thread. The threads of libdispatch and of tasks block nearly all, and a child has the mask of the thread that starts it: Ctrl-C and `kill` would not reach it.
    static func cleared<Value>(_ body: () throws -> Value) rethrows -> Value {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try body()
    }
}

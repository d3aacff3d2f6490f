import Foundation

/// Keeps SIGPIPE from ending the program while a pipe is written to, and from the program's other pipes, whose readers it may rightly stop for.
enum PipeSignal {
    /// Runs `body` on this thread with the signal blocked; one that came is taken away.
    static func withoutSignal(_ body: () -> Void) {
        #if os(Linux)
            var (pipe, before, pending) = (sigset_t(), sigset_t(), sigset_t())
            sigemptyset(&pipe)
            sigaddset(&pipe, SIGPIPE)
            sigpending(&pending)
            let wasPending = sigismember(&pending, SIGPIPE) == 1
            pthread_sigmask(SIG_BLOCK, &pipe, &before)
            body()
            if !wasPending {
                var now = timespec(tv_sec: 0, tv_nsec: 0)
                while sigtimedwait(&pipe, nil, &now) < 0, errno == EINTR {}
            }
            pthread_sigmask(SIG_SETMASK, &before, nil)
        #else
            body()
        #endif
    }
}

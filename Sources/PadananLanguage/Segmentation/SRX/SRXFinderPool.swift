import Synchronization

/// Lends finders, so that what one built while reading serves the next text.
protocol SRXFinderPool: Sendable {
    func take() -> SRXBoundaryFinder
    func give(back finder: SRXBoundaryFinder)
}

enum SRXFinders {
    static func pool(_ fresh: SRXBoundaryFinder) -> any SRXFinderPool {
        if #available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *) { return SRXSharedFinders(fresh) }
        return SRXFreshFinders(fresh: fresh)
    }
}

/// Keeps the finders that are given back, one for each thread at most that used it at the same time.
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
private final class SRXSharedFinders: SRXFinderPool {
    private let fresh: SRXBoundaryFinder
    private let kept = Mutex<[SRXBoundaryFinder]>([])

    init(_ fresh: SRXBoundaryFinder) {
        self.fresh = fresh
    }

    func take() -> SRXBoundaryFinder {
        kept.withLock { $0.popLast() } ?? fresh
    }

    func give(back finder: SRXBoundaryFinder) {
        kept.withLock { $0.append(finder) }
    }
}

/// For systems without `Mutex`: each text is read with a finder that knows nothing yet.
private struct SRXFreshFinders: SRXFinderPool {
    let fresh: SRXBoundaryFinder

    func take() -> SRXBoundaryFinder { fresh }
    func give(back finder: SRXBoundaryFinder) {}
}

import Synchronization

/// Keeps what was made of the renderings of concepts, at most one entry for each concept of the glossary, for all threads.
protocol RenderingFormsStore: Sendable {
    func forms(of concept: Int, _ make: () -> RenderingForms) -> RenderingForms
}

enum RenderingFormsStores {
    static func store() -> any RenderingFormsStore {
        if #available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *) { return SharedRenderingForms() }
        return FreshRenderingForms()
    }
}

extension TermAligner {
    /// What weaker evidence looks for of a concept's renderings. Cost: made once, some ten microseconds.
    func forms(of concept: Int) -> RenderingForms {
        renderingForms.forms(of: concept) { RenderingForms(concept, self) }
    }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
private final class SharedRenderingForms: RenderingFormsStore {
    private let known = Mutex<[Int: RenderingForms]>([:])

    func forms(of concept: Int, _ make: () -> RenderingForms) -> RenderingForms {
        if let forms = known.withLock({ $0[concept] }) { return forms }
        // Made outside the lock: two threads may make the same, of which either will do.
        let forms = make()
        known.withLock { $0[concept] = forms }
        return forms
    }
}

/// For systems without `Mutex`.
private struct FreshRenderingForms: RenderingFormsStore {
    func forms(of concept: Int, _ make: () -> RenderingForms) -> RenderingForms { make() }
}

import PadananKit
import Testing

@Suite struct GlossaryLoaderTests {
    @Test func thePublishedGlossariesHaveNoDefects() throws {
        let reading = try GlossaryLoader.load(["builtin"])
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.count >= 300)
    }
}

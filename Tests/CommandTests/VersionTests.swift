import PadananKit
import PadananTestSupport
import Testing

@Suite struct VersionTests {
    @Test func theVersionGoesToStandardOutput() throws {
        let result = try Program.run(["--version"])
        #expect(result.code == 0)
        #expect(result.output == PadananVersion.current + "\n")
        #expect(result.errors.isEmpty)
    }
}

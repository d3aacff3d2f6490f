import PadananKit
import PadananTestSupport
import Testing

/// Spoilt files end in an error or are read; nothing crashes, and what is copied is copied whole.
@Suite struct MutationTests {
    @Test(arguments: FormatSample.all)
    func aThousandSpoiltFilesDoNoHarm(sample: FormatSample) throws {
        let bytes = try sample.bytes()
        var spoiler = Spoiler(seed: 4)
        let format = try sample.documentFormat()
        var (readable, valid) = (0, 0)
        for _ in 0..<1000 {
            let spoilt = spoiler.spoil(bytes)
            if (try? sample.units(spoilt)) != nil { readable += 1 }
            if let copy = try? sample.rewrite(spoilt) { #expect(copy == spoilt) }
            let violations = try? format.violations(in: ByteSource(spoilt), file: sample.file)
            if let violations, violations.allSatisfy({ $0.severity != .error }) { valid += 1 }
        }
        // Some changes touch only text, and some leave nothing readable of most formats.
        #expect(valid < 1000)
        #expect(readable > 0)
    }
}

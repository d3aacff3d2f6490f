import PadananModel
import Testing

@testable import PadananKit

@Suite struct ConfigurationKeyTests {
    /// Rules that the examples name.
    private static let rules = ["number-mismatch", "quotes", "length-ratio"].map {
        CheckRule(id: $0, group: .text, summary: "", explanation: "", examples: [])
    }

    @Test(arguments: ProjectConfiguration.keys)
    func theExampleOfAKeyIsReadAndHoldsIt(_ key: ConfigurationKey) {
        let reading = ProjectConfiguration.read(Array(key.example.utf8), file: "padanan.yml", rules: Self.rules)
        #expect(reading.defects == [])
        #expect(reading.configuration != ProjectConfiguration(file: "padanan.yml"))
        #expect(key.example.contains("\(key.last):"))
    }

    @Test func everyKeyHasAParentAndAMeaning() {
        let names = ProjectConfiguration.keys.map(\.name)
        #expect(Set(names).count == names.count)
        for key in ProjectConfiguration.keys {
            #expect(key.parent.isEmpty || names.contains(key.parent))
            #expect(!key.meaning.isEmpty && !key.meaning.hasSuffix("."))
        }
    }
}

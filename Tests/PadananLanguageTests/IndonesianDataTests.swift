import PadananLanguage
import Testing

/// Every entry of `Data/id`, run through the analyzer.
@Suite struct IndonesianDataTests {
    private let morphology = IndonesianMorphology.shared

    private func forms(_ verb: String) -> Set<String> {
        Set(morphology.forms(of: verb, as: .verb).map(\.form))
    }

    @Test func everyVoiceExceptionGivesTheFormsOfItsBase() throws {
        for row in try DataFile.rows("id/voice-exceptions.tsv") {
            let actives = DataFile.alternatives(row[1])
            for active in actives {
                #expect(forms(active).isSuperset(of: actives + ["di\(row[0])", "ku\(row[0])", "kau\(row[0])"]), "\(row)")
            }
        }
    }

    @Test func everyActiveOfAVoiceExceptionBelongsToOneBase() throws {
        let actives = try DataFile.rows("id/voice-exceptions.tsv").flatMap { DataFile.alternatives($0[1]) }
        #expect(Set(actives).count == actives.count)
        #expect(actives.allSatisfy { $0.hasPrefix("me") })
    }

    @Test(arguments: [
        ("mengubah", "diubah"), ("mengirim", "dikirim"), ("menilai", "dinilai"), ("memasuki", "dimasuki"), ("menyanyikan", "dinyanyikan"),
        ("memarahi", "dimarahi"), ("mengatasi", "atasi"), ("memata-matai", "dimata-matai"), ("mengudeta", "dikudeta"),
    ])
    func theLexiconSaysWhatThePrefixHides(_ active: String, _ form: String) {
        #expect(forms(active).contains(form), "\(forms(active).sorted())")
    }

    @Test func noNominalBaseStandsBareAsAVerb() throws {
        let nominal = try Set(DataFile.words("id/nominal-bases.txt"))
        let actives = try DataFile.rows("id/voice-exceptions.tsv").flatMap { DataFile.alternatives($0[1]) }
        let regular = nominal.map { Self.active(of: $0) }
        for active in actives + regular {
            #expect(forms(active).isDisjoint(with: nominal.subtracting([active])), "\(active): \(forms(active).sorted())")
        }
    }

    /// The regular meN- form of a base.
    private static func active(of base: String) -> String {
        switch base.prefix(1) {
        case "p": "mem" + base.dropFirst()
        case "t": "men" + base.dropFirst()
        case "s": "meny" + base.dropFirst()
        case "k": "meng" + base.dropFirst()
        case "b", "f", "v": "mem" + base
        case "c", "d", "j", "z": "men" + base
        case "a", "e", "i", "o", "u", "g", "h": "meng" + base
        default: "me" + base
        }
    }

    @Test func everyLookalikeEndsAsItSaysAndIsProtected() throws {
        let endings = Set(morphology.endings.map(\.text))
        for row in try DataFile.rows("id/clitic-lookalikes.tsv") {
            #expect(morphology.isProtectedFromStripping(row[0]), "\(row)")
            #expect(row[0].hasSuffix(row[1]) && endings.contains(row[1]), "\(row)")
        }
    }

    @Test func everyReduplicationIsALexicalCompound() throws {
        for row in try DataFile.rows("id/reduplications.tsv") {
            #expect(morphology.isLexicalCompound(row[0]), "\(row)")
            #expect(row[0].utf8.count { $0 == UInt8(ascii: "-") } >= 1, "\(row)")
            #expect(["lexical", "echo"].contains(row[1]), "\(row)")
        }
    }

    @Test func prefixesAndPrepositionsAreTheAnalyzersOwn() throws {
        #expect(try Set(DataFile.words("id/bound-prefixes.txt")) == morphology.boundPrefixes)
        #expect(try Set(DataFile.words("id/inner-function-words.txt")) == morphology.insertableWords)
    }
}

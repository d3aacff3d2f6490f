import PadananKit
import PadananTestSupport
import Testing

/// `padanan glossary diff`: what two versions of a glossary say differently.
@Suite struct GlossaryDiffTests {
    private func changes(_ old: String, _ new: String) throws -> [String] {
        let header = "concept,subject,id,en,en:admitted,en:abbreviation,en:forbidden,pos,when,translate,definition,en:note\n"
        let changes = GlossaryDiff(try SmallGlossary.read(header + old), try SmallGlossary.read(header + new)).changes
        let report = String(decoding: GlossaryDiffReport(.text, palette: Palette(isColored: false)).text(changes), as: UTF8.self)
        return report.split(separator: "\n").dropLast().map { line in
            // Without the place.
            line.split(separator: ":", maxSplits: 2).last.map { String($0.drop { $0 == " " }) } ?? ""
        }
    }

    @Test(
        arguments: [
            ("a,,pakta,pact,,,,,,,,", "a,,pakta,pact,,,,,,,,", []),
            (
                "a,,pakta,pact,treaty,,,,,,,", "a,,pakta,treaty,pact,,,,,,,",
                [
                    "a: en “pact” changed from preferred to admitted", "a: en “treaty” changed from admitted to preferred",
                ]
            ),
            ("a,,pakta,pact,treaty,,,,,,,", "a,,pakta,pact,,,treaty,,,,,", ["a: en “treaty” changed from admitted to forbidden"]),
            ("a,,pakta,pact,,,,,,,,", "a,,pakta,treaty,,,,,,,,", ["a: en “pact” → “treaty”"]),
            ("a,,pakta,pact,peace treaty,,,,,,,", "a,,pakta,pact,peace treatise,,,,,,,", ["a: en “peace treaty” → “peace treatise”"]),
            (
                "a,,pakta,pact,treaty,,,,,,,", "a,,pakta,pact,covenant,,,,,,,",
                [
                    "a: en “treaty” removed, was admitted", "a: en “covenant” added, admitted",
                ]
            ),
            ("a,,pakta,pact,UN,,,,,,,", "a,,pakta,pact,,UN,,,,,,", ["a: en “UN” changed from fullForm to abbreviation"]),
            (
                "a,law,pakta,pact,,,,,,,Old.,", "a,,pakta,pact,,,,verb,near: damai,no,New.,",
                [
                    "a: subject removed: “law”", "a: pos changed from “noun” to “verb”", "a: when added: “near: damai”",
                    "a: translate added: “no”",
                    "a: definition changed from “Old.” to “New.”",
                ]
            ),
            ("a,,pakta,pact,,,,,,,,", "a,,pakta,pact,,,,,,,,pact: formal", ["a: en note of “pact” added: “formal”"]),
            ("a,,pakta,pact,,,,,,,,\nb,,damai,peace,,,,,,,,", "b,,damai,peace,,,,,,,,", ["a: removed: pakta → pact"]),
            ("b,,damai,peace,,,,,,,,", "a,,pakta,pact,,,,,,,,\nb,,damai,peace,,,,,,,,", ["a: added: pakta → pact"]),
            ("a,,pakta,pact,,,,,,,,", "pact,,pakta,pact,,,,,,,,", ["pact: renamed, was “a”"]),
            (
                "a,,pakta,pact,treaty,,,,,,,", "pact,,pakta,pact,,,treaty,,,,,",
                [
                    "pact: renamed, was “a”", "pact: en “treaty” changed from admitted to forbidden",
                ]
            ),
            (
                "a,,pakta,pact,treaty | accord,,,,,,,", "pact,,pakta,treaty,pact | accord,,,,,,,",
                [
                    "pact: renamed, was “a”", "pact: en “pact” changed from preferred to admitted",
                    "pact: en “treaty” changed from admitted to preferred",
                ]
            ),
            ("a,,pakta,pact,,,,,,,,", "b,,damai,peace,,,,,,,,", ["b: added: damai → peace", "a: removed: pakta → pact"]),
        ] as [(String, String, [String])])
    func aChangeIsNamed(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try changes(old, new) == expected)
    }

    @Test func theOrderOfRowsAndOfTermsOfOneStatusMakesNoDifference() throws {
        let (first, second) = ("a,,pakta,pact,treaty | accord,,,,,,,", "b,,damai,peace,,,,,,,,")
        #expect(try changes("\(first)\n\(second)", "\(second)\na,,pakta,pact,accord | treaty,,,,,,,").isEmpty)
    }

    @Test func bothVersionsAreNamedWithTheirPlaces() throws {
        let old = try SmallGlossary.read("concept,id,en\nb,damai,peace\na,pakta,pact\n")
        let change = try #require(GlossaryDiff(old, try SmallGlossary.read("concept,id,en\na,pakta,treaty\nb,damai,peace\n")).changes.first)
        #expect(change.kind == .termChanged)
        #expect(change.oldLocation?.line == 3 && change.newLocation?.line == 2)
        #expect(change.location == change.newLocation)
    }

    @Test func aGlossaryAndItsConversionSayTheSame() throws {
        for path in ["Glossaries/id-en/law.csv", "Glossaries/id-en/diplomacy.csv"] {
            let table = try Repository.glossary(path)
            let bytes = TBXFormat().write(table, languages: .indonesianEnglish).bytes
            let again = TermbaseFormats.read(bytes, file: "t.tbx", languages: .indonesianEnglish).termbase
            #expect(GlossaryDiff(table, again).changes.isEmpty)
        }
    }

    @Test func aGlossaryDiffersFromItselfNowhereAndFromNoneInAll() throws {
        let glossary = try Repository.glossary("Glossaries/id-en/law.csv")
        #expect(GlossaryDiff(glossary, glossary).changes.isEmpty)
        #expect(GlossaryDiff(Termbase(), glossary).changes.map(\.kind) == glossary.concepts.map { _ in .conceptAdded })
        #expect(GlossaryDiff(glossary, Termbase()).changes.map(\.kind) == glossary.concepts.map { _ in .conceptRemoved })
    }

    @Test func programsGetBothSides() throws {
        let old = try SmallGlossary.read("concept,id,en\na,pakta,pact\n")
        let changes = GlossaryDiff(old, try SmallGlossary.read("concept,id,en\na,pakta,\"a \"\"treaty\"\"\"\n")).changes
        let json = String(decoding: GlossaryDiffReport(.jsonl, palette: Palette(isColored: false)).text(changes), as: UTF8.self)
        #expect(
            json.hasPrefix(
                #"{"change":"term-changed","concept":"a","language":"en","term":"a \"treaty\"","old":"pact","new":"a \"treaty\"","oldFile":""#
            ))
        let cells = String(decoding: GlossaryDiffReport(.tsv, palette: Palette(isColored: false)).text(changes), as: UTF8.self)
        #expect(cells.contains("\t2\tterm-changed\ta\ten\ta \"treaty\"\t\tpact\ta \"treaty\"\n"))
    }
}

import Testing

@testable import PadananFormats

/// The lists of elements and character references.
@Suite struct HTMLListsTests {
    private func lines(_ list: StaticString) -> [[Substring]] {
        "\(list)".split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    }

    @Test func listsAreSortedByBytesAndNameEachThingOnce() {
        for list in [lines(HTMLElements.lines), lines(HTMLCharacterReferences.lines)] {
            let names = list.map { String($0[0]) }
            #expect(zip(names, names.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func everyElementHasARoleATypeAndFlagsThatExist() {
        let flags: Set = ["p", "scope", "table", "passed", "formatting", "references", "space"]
        for fields in lines(HTMLElements.lines) {
            #expect(HTMLElement(fields: fields.dropFirst()) != nil, "\(fields)")
            #expect(fields[2].isEmpty || HTMLType(rawValue: String(fields[2])) != nil, "\(fields)")
            #expect(flags.isSuperset(of: fields[3].split(separator: ",").map(String.init)), "\(fields)")
        }
    }

    @Test func everyReferenceIsReadAsItIsListed() throws {
        let references = lines(HTMLCharacterReferences.lines)
        #expect(references.count == 2125)
        #expect(references.count { $0.count == 3 } == 106)
        for fields in references {
            let scalars = fields[1].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
            let spelling = Array("&\(fields[0]);".utf8)
            let found = try #require(HTMLCharacterReferences.reference(at: 0, in: spelling[...], isAttribute: true))
            #expect(found.scalars == scalars && found.end == spelling.count, "\(fields)")
            let loose = HTMLCharacterReferences.reference(at: 0, in: spelling.dropLast(), isAttribute: false)
            if fields.count == 3 { #expect(loose?.scalars == scalars, "\(fields)") }
        }
    }

    @Test(arguments: ["a", "blockquote", "sixteen-letters-", "unsur-yang-namanya-panjang"]) func namesAreComparedWithoutCase(_ name: String)
    {
        #expect(HTMLName(name) == HTMLName(name.uppercased()))
        #expect(HTMLName(name) != HTMLName(name + "x"))
        #expect(HTMLName(name).text == name.prefix(16) || name.utf8.count > 16)
    }
}

import PadananKit
import PadananTestSupport
import Testing

/// Bitext files as records for recognition and alignment.
@Suite struct BitextRecordTests {
    private static let samples = "Fixtures/formats/samples"

    @Test(arguments: [
        ("news.xlf12.xlf", ["1", "2", "3/1"], 6), ("news.xlf2.xlf", ["u1", "u2/s1"], 4), ("news.tmx", ["1", "2", "3"], 3),
        ("news.po", ["1", "2/0", "2/1", "3"], 5), ("news.csv", ["1", "2"], 3), ("news.xlsx", ["1", "2"], 3),
    ])
    func segmentsWithATargetArePairs(file: String, pairs: [String], texts: Int) throws {
        let path = Repository.path("\(Self.samples)/\(file)")
        #expect(try InputLoader.pairs(path).records.map(\.id) == pairs)
        #expect(try InputLoader.texts(path).records.count == texts)
    }

    @Test func columnsAreGivenOnlyWhereTheyAreThoseOfTheFile() throws {
        let places = try InputLoader.pairs(Repository.path("\(Self.samples)/news.xlf12.xlf")).records.map(\.location)
        #expect(places.map(\.line) == [12, 17, 27])
        #expect(places.map(\.column) == [19, 0, 46])
        #expect(try InputLoader.pairs(Repository.path("\(Self.samples)/news.csv")).records.map(\.location.column) == [0, 0])
    }

    @Test func contentThatIsNotWhatTheNameSaysIsAnError() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: FileError.self) { try InputLoader.pairs(try folder.write("b.tmx2", "x"), format: .tmx) }
        #expect(error?.reason == "the content is not what the name of the file says")
    }
}

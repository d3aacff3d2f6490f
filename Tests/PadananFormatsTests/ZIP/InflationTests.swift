import Testing

@testable import PadananFormats

@Suite struct InflationTests {
    private static let samples: [[UInt8]] = [
        [], [0], Array("Presiden bertemu duta besar.".utf8), [UInt8](repeating: 7, count: 300_000),
        (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) },
    ]

    private static func deflate(_ bytes: [UInt8], pieces size: Int) throws -> [UInt8] {
        let deflation = try Deflation()
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            output += try deflation.add(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        return output + (try deflation.finish())
    }

    private static func inflate(_ bytes: [UInt8], count: Int) throws -> (bytes: [UInt8], isFinished: Bool) {
        let inflation = try Inflation()
        var (output, position): ([UInt8], Int) = ([], 0)
        while true {
            let piece = try inflation.next(bytes[position...], count: count)
            output += piece.bytes
            position += piece.used
            #expect(piece.bytes.count <= count)
            if piece.bytes.isEmpty, piece.used == 0 || inflation.isFinished { return (output, inflation.isFinished) }
        }
    }

    @Test(arguments: [1, 7, 4096, 1 << 20]) func inflatingDeflatedBytesGivesThemBackWhateverThePieces(_ size: Int) throws {
        for sample in Self.samples where sample.count / size < 100_000 {
            let result = try Self.inflate(try Self.deflate(sample, pieces: size), count: size)
            #expect(result.isFinished)
            #expect(result.bytes == sample)
        }
    }

    @Test func aPieceIsNeverLargerThanAskedFor() throws {
        let inflation = try Inflation()
        let bomb = try Self.deflate([UInt8](repeating: 0, count: 1 << 20), pieces: 1 << 20)
        let piece = try inflation.next(bomb[...], count: 1000)
        #expect(piece.bytes.count == 1000)
        #expect(!inflation.isFinished)
    }

    @Test func whatIsNoStreamFailsAndAStreamCutOffDoesNotFinish() throws {
        #expect(throws: ZlibFailure.self) { try Self.inflate([0xFF, 0xFF, 0xFF], count: 10) }
        let whole = try Self.deflate(Self.samples[2], pieces: 100)
        for count in 0..<whole.count { #expect(try !Self.inflate(Array(whole[..<count]), count: 10).isFinished) }
    }

    @Test func theCheckSumIsThatOfTheStandard() {
        #expect(CRC32.checksum(Array("123456789".utf8)[...]) == 0xCBF4_3926)
        #expect(CRC32.checksum([]) == 0)
        let bytes = Array("123456789".utf8)
        #expect(CRC32.checksum(bytes[4...], from: CRC32.checksum(bytes[..<4])) == 0xCBF4_3926)
        #expect(CRC32.checksum([], from: 0xCBF4_3926) == 0xCBF4_3926)
    }
}

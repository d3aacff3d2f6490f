import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// Files appear whole or not at all.
@Suite struct FileOutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func theFileHasWhatWasWrittenInOrder() throws {
        let output = try FileOutput(folder.path("new.txt"))
        try output.write("satu\n")
        try output.write([0x64, 0x75, 0x61])
        try output.commit()
        #expect(try folder.read("new.txt") == "satu\ndua")
        #expect(try folder.names() == ["new.txt"])
    }

    @Test func moreThanABufferIsWrittenWhole() throws {
        let line = String(repeating: "panjang ", count: 3000) + "\n"
        let output = try FileOutput(folder.path("long.txt"))
        for _ in 0..<20 { try output.write(line) }
        try output.commit()
        #expect(try folder.read("long.txt") == String(repeating: line, count: 20))
    }

    @Test func theOldFileStaysUntilTheNewOneIsCommitted() throws {
        try folder.write("a.txt", "old")
        let output = try FileOutput(folder.path("a.txt"))
        try output.write(String(repeating: "new", count: 50_000))
        #expect(try folder.read("a.txt") == "old")
        try output.commit()
        #expect(try folder.read("a.txt").hasPrefix("newnew"))
    }

    @Test func withoutACommitNothingIsLeft() throws {
        try folder.write("a.txt", "old")
        func abandon() throws {
            let output = try FileOutput(folder.path("a.txt"))
            try output.write(String(repeating: "new", count: 50_000))
            #expect(try folder.names().count == 2)
        }
        try abandon()
        #expect(try folder.names() == ["a.txt"])
        #expect(try folder.read("a.txt") == "old")
    }

    @Test func interruptionRemovesWhatIsHalfWritten() throws {
        // A register of its own: the other tests write at the same time.
        let register = TemporaryFiles()
        let output = try FileOutput(folder.path("a.txt"), register: register)
        try output.write("half")
        register.removeAll()
        #expect(try folder.names() == [])
        withExtendedLifetime(output) {}
    }

    @Test func anEmptyResultIsAnEmptyFile() throws {
        try FileOutput(folder.path("empty.txt")).commit()
        #expect(try FileInput.read(folder.path("empty.txt")).isEmpty)
    }

    @Test(arguments: [nil, "-"]) func withoutAPathThereIsNoFile(_ path: String?) throws {
        #expect(try FileOutput(path).path == nil)
    }

    @Test func aMissingFolderIsAnErrorThatNamesTheFile() {
        let path = folder.path("missing/a.txt")
        let error = #expect(throws: FileError.self) { try FileOutput(path) }
        #expect(error?.description == "\(path): error: can't write the file: no such file or directory")
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func aFolderThatMayNotBeWrittenIsAnError() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
        let error = #expect(throws: FileError.self) { try FileOutput(folder.path("a.txt")) }
        #expect(error?.reason == "can't write the file: permission denied")
    }

    @Test func aFolderInTheFilesPlaceIsAnErrorAndNothingIsLeft() throws {
        try FileManager.default.createDirectory(atPath: folder.path("taken"), withIntermediateDirectories: false)
        func commit() throws {
            let output = try FileOutput(folder.path("taken"))
            try output.write("text")
            try output.commit()
        }
        let error = #expect(throws: FileError.self) { try commit() }
        #expect(error?.reason == "can't write the file: is a directory")
        #expect(try folder.names() == ["taken"])
    }

    @Test(arguments: [0o644, 0o600, 0o755]) func theFileKeepsThePermissionsOfTheOneItReplaces(_ permissions: Int) throws {
        try folder.write("a.txt", "old")
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder.path("a.txt"))
        let output = try FileOutput(folder.path("a.txt"))
        try output.commit()
        let now = try FileManager.default.attributesOfItem(atPath: folder.path("a.txt"))[.posixPermissions] as? Int
        #expect(now == permissions)
    }

    @Test func aLinkStaysALinkAndItsFileIsWritten() throws {
        try folder.write("real.txt", "old")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link.txt"), withDestinationPath: folder.path("real.txt"))
        let output = try FileOutput(folder.path("link.txt"))
        try output.write("new")
        try output.commit()
        #expect(try folder.read("real.txt") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt")) == folder.path("real.txt"))
        #expect(try folder.names() == ["link.txt", "real.txt"])
    }

    @Test func whatIsNoFileIsWrittenInPlace() throws {
        let output = try FileOutput("/dev/null")
        try output.write("gone")
        try output.commit()
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }
}

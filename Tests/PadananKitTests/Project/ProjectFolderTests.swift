import Testing

@testable import PadananKit

@Suite struct ProjectFolderTests {
    @Test(arguments: [
        ("", "a.xlf", "a.xlf"), ("", "./x/../a.xlf", "a.xlf"), ("", "/home/p/news/a.xlf", "/home/p/news/a.xlf"),
        ("..", "a.xlf", "news/a.xlf"),
        ("..", "../a.xlf", "a.xlf"), ("..", "/home/p/a.xlf", "a.xlf"), ("..", "/etc/a.xlf", "/etc/a.xlf"),
        ("..", "../../b.xlf", "../b.xlf"),
        ("sub", "sub/a.xlf", "a.xlf"), ("sub", "a.xlf", "../a.xlf"), ("/home/p", "a.xlf", "news/a.xlf"), ("", ".", "."), ("..", "", "news"),
        ("../../../../..", "a", "home/p/news/a"),
    ])
    func aPathIsSeenFromTheProject(_ folder: String, _ path: String, _ expected: String) {
        let current = folder.isEmpty && path.hasPrefix("/") ? "/srv" : "/home/p/news"
        #expect(ProjectFolder(folder, current: current).inProject(path) == expected)
    }

    @Test(arguments: [("", "a"), ("..", "news/a"), ("..", "essays/a"), ("sub", "../b"), ("/home", "p/x"), ("/srv", "x")])
    func aPathOfTheProjectLeadsThereAndBack(_ folder: String, _ path: String) {
        let folder = ProjectFolder(folder, current: "/home/p/news")
        #expect(folder.inProject(folder.fromHere(path)) == path)
    }

    @Test func whatIsNearIsWrittenShort() {
        #expect(ProjectFolder("..", current: "/home/p/news").fromHere("news/a.xlf") == "a.xlf")
        #expect(ProjectFolder("..", current: "/home/p/news").fromHere("essays/a.xlf") == "../essays/a.xlf")
        #expect(ProjectFolder("..", current: "/home/p/news").fromHere("/abs") == "/abs")
        #expect(ProjectFolder("..", current: "/home/p/news").path == "/home/p")
    }
}

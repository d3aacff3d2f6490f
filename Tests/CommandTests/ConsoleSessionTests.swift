import Testing

/// The reading of console blocks, on documents written here.
@Suite struct ConsoleSessionTests {
    private static let document = """
        # Title

        $ padanan outside

        ```sh
        $ padanan shell
        ```

        ```console
        $ make build
        Building…
        $ padanan recognize a.txt
        a.txt:1:1: x

        …

        $ printf 'KTT\\n' \\
          | padanan recognize
        ```

        ```console
        $ git clone padanan
        $ padanan --version
        0.1.0
        ```
        """

    @Test func commandsAndTheirOutputAreReadFromConsoleBlocksOnly() {
        #expect(
            ConsoleSession.read(Self.document) == [
                ConsoleSession(command: "make build", output: ["Building…"], line: 10),
                ConsoleSession(command: "padanan recognize a.txt", output: ["a.txt:1:1: x", "", "…"], line: 12),
                ConsoleSession(command: "printf 'KTT\\n' \\\n  | padanan recognize", output: [], line: 17),
                ConsoleSession(command: "git clone padanan", output: [], line: 22),
                ConsoleSession(command: "padanan --version", output: ["0.1.0"], line: 23),
            ])
        #expect(ConsoleSession.read(Self.document).map(\.runsPadanan) == [false, true, true, false, true])
    }

    @Test(arguments: ["", "$ padanan x", "```\n$ padanan x\n```", "```console\npadanan x\n```", "    ```console"])
    func aDocumentWithoutConsoleBlocksHasNoCommands(_ document: String) {
        #expect(ConsoleSession.read(document).isEmpty)
    }

    @Test(
        arguments: [
            (["a", "b"], "a\nb\n"), ([], ""), ([], "\n"), (["…"], ""), (["…"], "a\nb\n"), (["a", "…"], "a\nb\nc\n"),
            (["a", "…", "c"], "a\nc\n"),
            (["…", "b", "…", "d"], "a\nb\nb\nc\nd\n"), (["a", "", "b"], "a\n\nb\n"),
        ] as [([String], String)])
    func promisedOutputIsAccepted(_ output: [String], _ printed: String) {
        #expect(ConsoleSession(command: "", output: output, line: 1).isFulfilled(by: printed))
    }

    @Test(
        arguments: [
            (["a"], "b\n"), (["a"], ""), ([], "a\n"), (["a"], "a\nb\n"), (["a", "b"], "b\na\n"), (["a", "…", "c"], "a\nb\n"),
            (["…", "b"], "a\nb\nc\n"), (["a"], " a\n"), (["a…"], "abc\n"), (["a"], "a\r\n"),
        ] as [([String], String)])
    func otherOutputIsNot(_ output: [String], _ printed: String) {
        #expect(!ConsoleSession(command: "", output: output, line: 1).isFulfilled(by: printed))
    }

    @Test func theShellFindsTheBuiltProgram() throws {
        let session = ConsoleSession(command: "printf 'Hujan.\\n' | padanan recognize --format jsonl", output: [], line: 1)
        let result = try Shell.run(session.command)
        #expect(result.output == "{\"id\":\"1\",\"text\":\"Hujan.\",\"matches\":[]}\n")
        #expect(result.errors.isEmpty)
    }
}

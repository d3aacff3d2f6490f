/// An error that ends the program with exit code 2 after `message`; an empty one says that the reasons were printed already.
struct CommandFailure: Error {
    var message: String
}

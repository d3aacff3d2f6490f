/// Ends the program with exit code 1: it ran, and found something.
struct FindingsExist: Error {}

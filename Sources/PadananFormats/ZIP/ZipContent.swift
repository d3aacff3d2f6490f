/// The bytes of an entry to be written, compressed already.
struct ZipContent {
    var method: ZipEntry.Method
    var data: [UInt8]
    var size: Int
    var checksum: UInt32
}

import CLibXML2

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What libxml2 wants done once per process, before anything else, on one thread.
enum LibXML {
  /// Reads the library's global tables and denies every external entity but those of a schema being compiled.
  static let isReady: Bool = {
    concord_start()
    xmlSetExternalEntityLoader(loadOffered)
    return true
  }()

  /// Held while a schema is compiled, which libxml2 can do on one thread at a time only.
  static let compiling = Shared<Void>(())

  /// The files that the schema being compiled may include: per thread, so that no other thread can load them.
  static let offered: pthread_key_t = {
    var key = pthread_key_t()
    let failure = pthread_key_create(&key, nil)
    precondition(failure == 0, "a thread-specific key can be made")
    return key
  }()
}

/// Bytes of schema files by their last path component, reachable from C.
final class Offer {
  let files: [String: [UInt8]]
  init(files: [String: [UInt8]]) { self.files = files }
}

/// The process's entity loader: nothing from disk or network; includes of a schema come from memory.
private func loadOffered(
  _ url: UnsafePointer<CChar>?, _ id: UnsafePointer<CChar>?, _ parser: xmlParserCtxtPtr?
) -> xmlParserInputPtr? {
  guard let url, let offer = pthread_getspecific(LibXML.offered) else { return nil }
  let name = String(cString: url).split(separator: "/").last.map(String.init) ?? ""
  guard let bytes = Unmanaged<Offer>.fromOpaque(offer).takeUnretainedValue().files[name] else { return nil }
  return bytes.withUnsafeBytes { raw in
    concord_input(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count))
  }
}

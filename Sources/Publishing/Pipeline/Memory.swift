import CPlatform

/// How the program takes memory from the system.
public enum Memory {
  /// Takes it in large steps, so that a short run does not spend its time asking; to be called first of all, before there
  /// are threads.
  public static func takeInLargeSteps() { concord_take_memory_in_large_steps() }
}

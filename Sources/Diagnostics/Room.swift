/// The room Diagnostics; see Package.swift for its place in the house.

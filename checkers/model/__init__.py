"""Value objects that every room speaks in. Standard library only; nothing here reads, fetches or decides."""
